#pragma once

#include "core/checklist/definition.h"

namespace legwise {

/// Every text that the questions, pages, rules, results and notes show. The statements of the invariants are
/// not among them: they may name what must not be said.
[[nodiscard]] QList<const Text *> textsOf(const ChecklistDefinition &checklist);

} // namespace legwise
