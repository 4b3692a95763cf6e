#pragma once

#include "core/page/page_lines.h"

#include <QString>

namespace legwise {

/// A page as plain text, in the order in which a reader sees it. Lines are not wrapped.
[[nodiscard]] QString pageText(const QList<PageLine> &lines);

} // namespace legwise
