#pragma once

#include "app/figure/figure_panel.h"
#include "app/shell/screen.h"
#include "core/model/figure.h"

namespace legwise::ui {

/// A picture with its words in the reader's language, and what the glossary says about its parts.
[[nodiscard]] FigureWords figureWords(const Figure &figure, const ScreenContext &context);

} // namespace legwise::ui
