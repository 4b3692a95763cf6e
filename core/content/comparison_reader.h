#pragma once

#include "core/content/text_reader.h"
#include "core/model/knowledge_base.h"

namespace legwise {

/// Reads `comparison.json`: the rows that all conditions share, and the pairs that are easily mixed up.
void readComparisonFile(ObjectReader &file, const ReadContext &context, KnowledgeBase &knowledge);

} // namespace legwise
