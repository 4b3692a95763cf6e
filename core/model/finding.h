#pragma once

#include "core/base/id.h"
#include "core/model/text.h"

#include <QList>

namespace legwise {

/// One value of a qualifier, such as "often" or "one leg".
struct QualifierValue
{
    QString id;
    Text name;

    friend bool operator==(const QualifierValue &, const QualifierValue &) = default;
};

/// A way in which a finding can differ between conditions: how often, on which side, how it begins.
struct Qualifier
{
    QString id;
    Text name;
    QList<QualifierValue> values;

    friend bool operator==(const Qualifier &, const Qualifier &) = default;
};

/// Something a person can feel or see, shared by all conditions that can show it.
struct Finding
{
    FindingId id;
    Text name;
    QList<QuestionId> questions; ///< the checklist questions that ask for it

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace legwise
