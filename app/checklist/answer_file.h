#pragma once

#include "core/checklist/answers.h"
#include "core/checklist/definition.h"
#include "core/model/knowledge_base.h"

#include <QDateTime>
#include <QString>

namespace legwise::ui {

/// Writes answers to a file as a FHIR QuestionnaireResponse that names nobody. The file is complete or is
/// left as it was. Gives an empty text, or a sentence that says why it could not be written and what to do.
[[nodiscard]] QString saveAnswers(const QString &path, const ChecklistDefinition &checklist,
                                  const Manifest &manifest, const Answers &answers, const QDateTime &given);

/// A name for such a file that tells when the answers were given, and nothing else.
[[nodiscard]] QString answerFileName(const QDateTime &given);

} // namespace legwise::ui
