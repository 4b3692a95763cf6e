#include "core/base/log.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <array>
#include <memory>
#include <vector>

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr std::size_t maximumFileSize = std::size_t(512) * 1024;
static constexpr std::size_t keptFiles = 3;
static constexpr std::array channelNames{"legwise.app", "legwise.content", "legwise.ui", "legwise.qt"};

static spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Off:
        return spdlog::level::off;
    }
    Q_UNREACHABLE();
}

std::optional<LogLevel> logLevelFromString(const QString &name)
{
    static const std::array<std::pair<QLatin1StringView, LogLevel>, 5> names{{
        {"debug"_L1, LogLevel::Debug},
        {"info"_L1, LogLevel::Info},
        {"warning"_L1, LogLevel::Warning},
        {"error"_L1, LogLevel::Error},
        {"off"_L1, LogLevel::Off},
    }};
    for (const auto &[text, level] : names) {
        if (text == name)
            return level;
    }
    return std::nullopt;
}

/// spdlog reports an unusable file by throwing; this is the only place that lets it.
static QString addFileSink(std::vector<spdlog::sink_ptr> &sinks, const QString &file)
{
    if (file.isEmpty())
        return {};
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return u"cannot make the folder for the log file %1"_s.arg(file);
    try {
        sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            QFile::encodeName(file).toStdString(), maximumFileSize, keptFiles));
    } catch (const spdlog::spdlog_ex &failure) {
        return u"cannot write the log file %1: %2"_s.arg(file, QString::fromLocal8Bit(failure.what()));
    }
    return {};
}

QString startLogging(const LogTarget &target)
{
    spdlog::drop_all();
    std::vector<spdlog::sink_ptr> sinks;
    QString problem = addFileSink(sinks, target.file);
    if (target.standardError)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    for (const char *name : channelNames) {
        auto logger = std::make_shared<spdlog::logger>(name, sinks.begin(), sinks.end());
        logger->set_level(spdlogLevel(target.level));
        logger->flush_on(spdlog::level::warn);
        // A full disk must not stop a patient: spdlog would print to stderr, we simply go on.
        logger->set_error_handler([](const std::string &) {});
        spdlog::register_logger(std::move(logger));
    }
    return problem;
}

void log(LogChannel channel, LogLevel level, const QString &message)
{
    const auto logger = spdlog::get(channelNames.at(static_cast<std::size_t>(channel)));
    if (!logger)
        return;
    const QByteArray utf8 = message.toUtf8();
    logger->log(spdlogLevel(level),
                spdlog::string_view_t(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void stopLogging()
{
    spdlog::apply_all([](const std::shared_ptr<spdlog::logger> &logger) { logger->flush(); });
    spdlog::drop_all();
}

} // namespace legwise
