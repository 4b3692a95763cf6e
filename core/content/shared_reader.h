#pragma once

#include "core/content/text_reader.h"
#include "core/model/knowledge_base.h"

namespace legwise {

// The files that all conditions share. Each function reads the properties of one file's outermost object.

[[nodiscard]] Manifest readManifestFile(ObjectReader &file, const ReadContext &context);
[[nodiscard]] QList<Source> readSourcesFile(ObjectReader &file, const ReadContext &context);
void readFindingsFile(ObjectReader &file, const ReadContext &context, KnowledgeBase &knowledge);
[[nodiscard]] QList<GlossaryTerm> readGlossaryFile(ObjectReader &file, const ReadContext &context);
/// Words that stand for each other in a search, as groups.
[[nodiscard]] QList<QStringList> readSearchFile(ObjectReader &file);

} // namespace legwise
