#pragma once

#include "core/base/result.h"
#include "core/checklist/definition.h"
#include "core/model/knowledge_base.h"

#include <QJsonObject>
#include <QString>

namespace legwise::fhir {

/// The properties `enableWhen` and, where there are several conditions, `enableBehavior` of a question's item
/// (https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen); none for a
/// question that is always asked. FHIR knows one list of conditions, joined by “all” or by “any”: a condition
/// of the pack that does not fit gives the sentence that says so, and why.
[[nodiscard]] Result<QJsonObject, QString> enableWhen(const ChecklistDefinition &checklist,
                                                      const Manifest &manifest, const Question &question);

} // namespace legwise::fhir
