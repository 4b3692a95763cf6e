#pragma once

#include "app/shell/screen.h"

#include <QDir>

namespace legwise::test {

/// Saves one sheet for each theme and skin tone with all figures of the pack together, every step of each.
/// Gives their number, or -1 when one cannot be written.
int saveFigureSheets(const ui::ScreenContext &context, const QDir &folder);

/// Saves every figure by itself, each step in 360, 720 and 1600 pixels, three themes and three skin tones.
int saveEachFigure(const ui::ScreenContext &context, const QDir &folder);

} // namespace legwise::test
