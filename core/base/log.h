#pragma once

#include <QString>

#include <optional>

namespace legwise {

/// How much is written: each level includes those after it.
enum class LogLevel { Debug, Info, Warning, Error, Off };

/// Which part of the program speaks. Shown in each line as `legwise.app`, `legwise.content` …
enum class LogChannel { App, Content, Ui, Qt };

/// The level of that name (`debug`, `info`, `warning`, `error`, `off`), or nothing.
[[nodiscard]] std::optional<LogLevel> logLevelFromString(const QString &name);

/// Where the log goes.
struct LogTarget
{
    QString file; ///< a rotating file (three of 512 KiB); empty: none
    bool standardError = false;
    LogLevel level = LogLevel::Info;
};

/// Starts logging. When the file cannot be opened, goes on without it and gives the reason, in English;
/// otherwise gives an empty text.
[[nodiscard]] QString startLogging(const LogTarget &target);

/// Writes one line; does nothing before startLogging(). Never pass an answer, a name, a search text or which
/// condition somebody reads: a log may be sent to somebody else.
void log(LogChannel channel, LogLevel level, const QString &message);

/// Writes what is buffered. Call before the program ends.
void stopLogging();

} // namespace legwise
