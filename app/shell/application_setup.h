#pragma once

#include "app/widgets/theme.h"
#include "core/base/log.h"

#include <QString>

class QApplication;

namespace legwise::ui {

/// Gives the application its names, icon, focus ring and theme.
void setUpApplication(QApplication &app, const Theme &theme);

/// Changes the theme of the whole running program.
void applyTheme(const Theme &theme);

/// Starts the log in the user's state folder and routes Qt's own messages into it. A log that cannot be
/// written is told on standard error and is no reason to stop.
void setUpLogging(LogLevel level);

} // namespace legwise::ui
