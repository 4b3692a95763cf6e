#pragma once

#include "core/model/claim.h"

#include <QList>

namespace legwise {

/// One of two things that are easily mixed up: a condition, or a card of a topic.
struct LookAlike
{
    ConditionId condition; ///< empty when a topic's section is meant
    TopicId topic;
    QString section; ///< of that topic

    friend bool operator==(const LookAlike &, const LookAlike &) = default;
};

/// What one aspect usually shows for each of the two.
struct LookAlikeRow
{
    AspectId aspect;
    Claim first;
    Claim second;

    friend bool operator==(const LookAlikeRow &, const LookAlikeRow &) = default;
};

/// Two things that are easily mixed up, with what the shared aspects of the comparison alone do not say.
struct LookAlikePair
{
    QString id;
    Text name;   ///< a question, such as "Clot or skin infection?"
    Claim intro; ///< why they are mixed up
    LookAlike first;
    LookAlike second;
    QList<LookAlikeRow> rows;
    Claims misleads; ///< why telling them apart so can mislead; never empty in a loaded pack

    friend bool operator==(const LookAlikePair &, const LookAlikePair &) = default;
};

/// All claims of a pair, in reading order.
[[nodiscard]] QList<const Claim *> claimsOf(const LookAlikePair &pair);

} // namespace legwise
