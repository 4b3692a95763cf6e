#pragma once

#include "core/base/result.h"
#include "core/checklist/answers.h"
#include "core/checklist/assessment.h"
#include "core/checklist/definition.h"

#include <QByteArray>
#include <QString>

namespace legwise {

/// One person's answers from JSON: an object, question id → value, or → list of values for a
/// question about places. Gives the sentence that says what is wrong when it is not such
/// an object.
[[nodiscard]] Result<Answers, QString> answersFromJson(const QByteArray &line,
                                                       const ChecklistDefinition &checklist);

/// The answers as a line that answersFromJson() reads, with its end of line.
[[nodiscard]] QString answersLine(const Answers &answers, const ChecklistDefinition &checklist);

/// The assessment as a line of JSON, with its end of line: {"level":"emergency","rules":["E1"]}.
[[nodiscard]] QString resultLine(const Assessment &assessment);

} // namespace legwise
