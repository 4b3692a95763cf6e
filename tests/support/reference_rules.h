#pragma once

#include "core/checklist/answers.h"
#include "core/model/level.h"

#include <QList>
#include <QStringList>

/// The published rule table, written a second time by hand. It shares no code and no data with the rules
/// that the program ships, so that the two can be held against each other.
namespace legwise::test {

/// One question of the published table: its row, its id and every value it may have.
struct ReferenceQuestion
{
    QString row;
    QString id;
    QStringList values;
    QStringList worse; ///< values from best to worst where the table orders them, else empty
};

/// All questions in the order of the table. The values of `where` are the zones and the other answers.
[[nodiscard]] const QList<ReferenceQuestion> &referenceQuestions();

[[nodiscard]] const QStringList &referenceRedFlags();
[[nodiscard]] const QStringList &referenceMajorRisks();

/// The level and the rules that the published table gives.
struct ReferenceVerdict
{
    Level level = Level::Soon;
    QStringList rules; ///< in the order of the table

    friend bool operator==(const ReferenceVerdict &, const ReferenceVerdict &) = default;
};

[[nodiscard]] ReferenceVerdict referenceVerdict(const Answers &answers);

/// All given answers as `id=value`, to print when a check fails.
[[nodiscard]] QString describe(const Answers &answers);

} // namespace legwise::test
