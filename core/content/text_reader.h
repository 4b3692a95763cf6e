#pragma once

#include "core/content/json_node.h"
#include "core/model/claim.h"

#include <QDate>
#include <QString>

#include <optional>

namespace legwise {

/// The most characters a text may have.
namespace textLimits {
inline constexpr int usual = 400;
inline constexpr int glanceUsual = 90;
inline constexpr int glanceMisleads = 120;
inline constexpr int glossaryMeaning = 120;
} // namespace textLimits

/// What all readers of one file share.
struct ReadContext
{
    PackLog &log;
    QDate today;
    QDate written; ///< when the file was written; invalid when that is not known
    QString owner; ///< the first part of the file's text ids; empty: any
};

/// What one text may be.
struct TextRules
{
    int limit = textLimits::usual;
    bool isMyth = false; ///< a myth says what Legwise itself may not
};

/// What a sentence is for: advice on how fast to act needs a source and a fresher review.
enum class ClaimRole { Teaching, Urgent };

/// What one claim may be.
struct ClaimRules
{
    ClaimRole role = ClaimRole::Teaching;
    int limit = textLimits::usual;
};

/// A text `{ "id", "text" }`, checked and its id logged.
[[nodiscard]] Text readText(const Node &node, const ReadContext &context, TextRules rules = {});
[[nodiscard]] Text readText(ObjectReader &object, QLatin1StringView key, const ReadContext &context,
                            TextRules rules = {});
[[nodiscard]] std::optional<Text> readOptionalText(ObjectReader &object, QLatin1StringView key,
                                                   const ReadContext &context);
[[nodiscard]] Texts readTexts(ObjectReader &object, QLatin1StringView key, const ReadContext &context);

/// A claim, checked: its text, sources, evidence and review date.
[[nodiscard]] Claim readClaim(const Node &node, const ReadContext &context, ClaimRules rules = {});
[[nodiscard]] Claim readClaim(ObjectReader &object, QLatin1StringView key, const ReadContext &context,
                              ClaimRules rules = {});
[[nodiscard]] Claims readClaims(ObjectReader &object, QLatin1StringView key, const ReadContext &context,
                                Count count = {}, ClaimRules rules = {});

} // namespace legwise
