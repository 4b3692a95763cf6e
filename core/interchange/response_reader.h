#pragma once

#include "core/base/result.h"
#include "core/checklist/answers.h"
#include "core/checklist/definition.h"
#include "core/model/knowledge_base.h"

#include <QByteArray>
#include <QString>

namespace legwise::fhir {

/// The answers in a FHIR R4 QuestionnaireResponse, as response() or another program wrote it: words may be
/// missing, groups may be empty, missing or nested in another way. Answers to questions that are not asked
/// with the other answers are left out, as FHIR wants. Who it is about is never looked at.
/// Gives the sentence that says what is wrong with it when it is no such response, answers another checklist
/// or another version of this one, or holds what this checklist does not know: no answer is guessed.
[[nodiscard]] Result<Answers, QString>
answersFromResponse(const QByteArray &json, const ChecklistDefinition &checklist, const Manifest &manifest);

} // namespace legwise::fhir
