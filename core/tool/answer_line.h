#pragma once

#include "core/base/result.h"
#include "core/checklist/answers.h"
#include "core/checklist/definition.h"

#include <QByteArray>
#include <QString>

namespace legwise {

/// One person's answers from a line of JSON: an object, question id → value, or → list of values for a
/// question about places. Gives the sentence that says what is wrong when the line is not such an object.
[[nodiscard]] Result<Answers, QString> answersFromJson(const QByteArray &line,
                                                       const ChecklistDefinition &checklist);

} // namespace legwise
