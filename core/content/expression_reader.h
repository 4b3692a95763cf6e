#pragma once

#include "core/checklist/definition.h"
#include "core/content/json_node.h"

namespace legwise {

/// Reads a condition over answers and logs the questions, answers, definitions and rules it reads as used by
/// `owner`.
[[nodiscard]] Expression readExpression(const Node &node, const IdName &owner, PackLog &log);

} // namespace legwise
