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

/// What some of the sources say where good sources disagree.
struct Viewpoint
{
    Text text;
    QList<SourceId> sources; ///< never empty in a loaded pack
    Evidence evidence = Evidence::Unverified;

    friend bool operator==(const Viewpoint &, const Viewpoint &) = default;
};

/// Good sources that disagree, and the one that Legwise follows: the more cautious.
struct Disagreement
{
    QList<Viewpoint> views; ///< two or more in a loaded pack
    Text follows;

    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

/// One sentence that says something about health, with where it comes from and until when it holds.
struct Claim
{
    Text text;
    QList<SourceId> sources; ///< never empty in a loaded pack
    Evidence evidence = Evidence::Unverified;
    QDate reviewBy;
    Audience audience = Audience::Everyone;
    std::optional<Text> why;                  ///< why we say this, when there is more to say than the source
    std::optional<Disagreement> disagreement; ///< where the sources differ
    QStringList parts;                        ///< ids of what it names in the pictures of its page
    QStringList facts;                        ///< ids of the fact register, for authors
    QStringList covers; ///< ids of the coverage list that the claim answers, for authors

    friend bool operator==(const Claim &, const Claim &) = default;
};

using Claims = QList<Claim>;

/// The sources that the claims rest on, each once, those of differing views included.
[[nodiscard]] QList<SourceId> sourcesOf(const QList<const Claim *> &claims);

/// The day on which the first of the claims is due for a new check; invalid for no claims.
[[nodiscard]] QDate firstReviewOf(const QList<const Claim *> &claims);

/// True when the claim's review date lies before `today`.
[[nodiscard]] inline bool isOverdue(const Claim &claim, QDate today)
{
    return claim.reviewBy < today;
}

} // namespace legwise
