#pragma once

#include "core/model/knowledge_base.h"

#include <QString>

namespace legwise {

/// A condition's page as plain text, in the order in which a reader sees it. Lines are not wrapped.
[[nodiscard]] QString pageText(const KnowledgeBase &knowledge, const Condition &condition);

} // namespace legwise
