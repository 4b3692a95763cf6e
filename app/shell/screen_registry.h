#pragma once

#include "app/shell/route.h"
#include "app/shell/screen.h"

namespace legwise::ui {

/// Makes the screen of that id. The one place, beside main.cpp, that knows them all. The parent owns it.
[[nodiscard]] Screen *makeScreen(ScreenId id, const ScreenContext &context, QWidget *parent);

} // namespace legwise::ui
