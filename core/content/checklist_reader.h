#pragma once

#include "core/checklist/definition.h"
#include "core/content/text_reader.h"

namespace legwise {

// The checklist's files. Each function reads the properties of one file's outermost object.

void readQuestionsFile(ObjectReader &file, const ReadContext &context, ChecklistDefinition &checklist);
void readRulesFile(ObjectReader &file, const ReadContext &context, ChecklistDefinition &checklist);
void readResultsFile(ObjectReader &file, const ReadContext &context, ChecklistDefinition &checklist);
/// Needs the questions, which it gives their calm answers.
void readInvariantsFile(ObjectReader &file, const ReadContext &context, ChecklistDefinition &checklist);

} // namespace legwise
