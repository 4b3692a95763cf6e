#pragma once

#include "core/checklist/answers.h"
#include "core/checklist/definition.h"
#include "core/model/knowledge_base.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace legwise::fhir {

/// The answers as a FHIR R4 QuestionnaireResponse (https://hl7.org/fhir/R4/questionnaireresponse.html) to
/// questionnaire() of the same pack, nested as that is. It names nobody: no subject, author or source. It is
/// `completed` when every question that is asked has an answer, else `in-progress`. Open questions, groups
/// without an answer and answers to questions that are not asked are left out. Core has no clock: `authored`
/// is written when it is given and valid, with its distance from UTC. Pure.
[[nodiscard]] QJsonObject response(const ChecklistDefinition &checklist, const Manifest &manifest,
                                   const Answers &answers,
                                   const std::optional<QDateTime> &authored = std::nullopt);

} // namespace legwise::fhir
