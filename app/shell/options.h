#pragma once

#include "app/widgets/theme.h"
#include "core/base/log.h"
#include "core/base/result.h"
#include "core/policy/mode_policy.h"

#include <QString>

#include <optional>

namespace legwise::ui {

/// What the command line asks for.
struct Options
{
    QString contentFolder;
    std::optional<QString> language;
    std::optional<QString> region;
    std::optional<ThemeName> theme;
    std::optional<int> textPercent;
    Mode mode = Mode::Home;
    LogLevel logLevel = LogLevel::Info;
    bool exitWhenShown = false;
};

/// Words to print instead of starting: a fault of the command line, or the help or version asked for.
struct OptionsFailure
{
    QString text;
    bool isError = false;
};

/// Reads the command line. Needs no display and no application object.
[[nodiscard]] Result<Options, OptionsFailure> parseOptions(int argc, char **argv);

/// False when no window could ever be shown: neither X nor Wayland nor a platform of choice.
[[nodiscard]] bool hasDisplay();

/// Makes a start that Qt cannot finish (a display that does not answer) end with one clear sentence.
void catchFatalStart();

} // namespace legwise::ui
