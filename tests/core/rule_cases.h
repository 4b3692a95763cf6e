#pragma once

#include "core/checklist/answers.h"
#include "core/model/level.h"

#include <QList>
#include <QString>

#include <ostream>

namespace legwise::test {

/// Answers that make one rule decide: without it, or with it one level lower, the level would be another.
struct RuleCase
{
    QString name;
    QString rule;
    Level level = Level::Soon;
    Answers answers;
};

void PrintTo(const RuleCase &ruleCase, std::ostream *out);

/// A short cramp in the left calf of a well person; every question that is asked has a clear answer.
[[nodiscard]] const Answers &clearAnswers();

/// One or more cases for every rule of the published table, in its order.
[[nodiscard]] const QList<RuleCase> &ruleCases();

} // namespace legwise::test
