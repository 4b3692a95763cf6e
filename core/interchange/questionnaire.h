#pragma once

#include "core/base/result.h"
#include "core/checklist/definition.h"
#include "core/interchange/content_languages.h"
#include "core/model/knowledge_base.h"

#include <QJsonObject>
#include <QString>

namespace legwise::fhir {

/// The checklist as a FHIR R4 Questionnaire (https://hl7.org/fhir/R4/questionnaire.html), without its rules:
/// a group a step, in it a group a page, in it the questions under their own ids. It is always a draft, and
/// says in `description` who reviewed it and in `purpose` that it teaches and does not diagnose. Nothing in
/// it is required: an open question counts as “not sure”. Each text has its translations into those of
/// `languages` that have one. Pure. Gives a sentence when a question is asked on a condition that FHIR cannot
/// say.
[[nodiscard]] Result<QJsonObject, QString> questionnaire(const ChecklistDefinition &checklist,
                                                         const Manifest &manifest,
                                                         const ContentLanguages &languages = {});

} // namespace legwise::fhir
