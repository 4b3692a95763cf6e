#pragma once

#include "core/checklist/rule_engine.h"
#include "core/model/knowledge_base.h"

namespace legwise::test {

/// The pack that the program ships, read once. Empty, with a failed check, when it cannot be read.
[[nodiscard]] const KnowledgeBase &shippedKnowledge();

[[nodiscard]] inline const ChecklistDefinition &shippedChecklist()
{
    return shippedKnowledge().checklist;
}

/// Its rules, compiled once: for tests that assess often.
[[nodiscard]] const RuleEngine &shippedEngine();

} // namespace legwise::test
