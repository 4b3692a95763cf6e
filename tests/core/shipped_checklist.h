#pragma once

#include "core/model/knowledge_base.h"

namespace legwise::test {

/// The pack that the program ships, read once. Empty, with a failed check, when it cannot be read.
[[nodiscard]] const KnowledgeBase &shippedKnowledge();

[[nodiscard]] inline const ChecklistDefinition &shippedChecklist()
{
    return shippedKnowledge().checklist;
}

} // namespace legwise::test
