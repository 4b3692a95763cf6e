#pragma once

#include "core/base/id.h"
#include "core/model/text.h"

#include <QDate>
#include <QList>

#include <optional>

namespace legwise {

/// How well a claim was checked: read in the source itself, read in a page that reports the source,
/// general knowledge, or a cautious choice of our own where sources give no figure.
enum class Evidence { Checked, SecondHand, Unverified, Choice };

/// Whom a sentence is written for.
enum class Audience { Everyone, Clinician };

/// One sentence that says something about health, with where it comes from and until when it holds.
struct Claim
{
    Text text;
    QList<SourceId> sources; ///< never empty in a loaded pack
    Evidence evidence = Evidence::Unverified;
    QDate reviewBy;
    Audience audience = Audience::Everyone;
    std::optional<Text> why; ///< why we say this, when there is more to say than the source
    QStringList facts;       ///< ids of the fact register, for authors

    friend bool operator==(const Claim &, const Claim &) = default;
};

using Claims = QList<Claim>;

/// True when the claim's review date lies before `today`.
[[nodiscard]] inline bool isOverdue(const Claim &claim, QDate today)
{
    return claim.reviewBy < today;
}

} // namespace legwise
