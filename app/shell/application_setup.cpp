#include "app/shell/application_setup.h"

#include "app/widgets/legwise_style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFocusFrame>
#include <QIcon>
#include <QPointer>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>

namespace legwise::ui {

using namespace Qt::StringLiterals;

/// Draws the ring around whatever can be pressed and has the focus. One for the whole program.
static void moveFocusRing(QPointer<QFocusFrame> &ring, QWidget *focused)
{
    if (!ring)
        ring = new QFocusFrame;
    const bool pressable =
        focused && focused->focusPolicy() != Qt::NoFocus && !focused->property("ownFocusRing").toBool();
    ring->setWidget(pressable ? focused : nullptr);
}

void applyTheme(const Theme &theme)
{
    if (const auto *present = LegwiseStyle::of(nullptr); present && present->theme() == theme)
        return;
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextRole::Body));
    QApplication::setStyle(new LegwiseStyle(theme));
}

void setUpApplication(QApplication &app, const Theme &theme)
{
    QApplication::setApplicationName(u"legwise"_s);
    QApplication::setApplicationDisplayName(u"Legwise"_s);
    QApplication::setOrganizationName(u"legwise"_s);
    QApplication::setApplicationVersion(QStringLiteral(LEGWISE_VERSION));
    QApplication::setDesktopFileName(u"org.legwise.Legwise"_s);
    applyTheme(theme);
    QObject::connect(
        &app, &QApplication::focusChanged, &app,
        [ring = QPointer<QFocusFrame>()](QWidget *, QWidget *now) mutable { moveFocusRing(ring, now); });
}

static void routeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    switch (type) {
    case QtDebugMsg:
        log(LogChannel::Qt, LogLevel::Debug, message);
        return;
    case QtInfoMsg:
        log(LogChannel::Qt, LogLevel::Info, message);
        return;
    case QtWarningMsg:
        log(LogChannel::Qt, LogLevel::Warning, message);
        return;
    case QtCriticalMsg:
        log(LogChannel::Qt, LogLevel::Error, message);
        return;
    case QtFatalMsg:
        log(LogChannel::Qt, LogLevel::Error, message);
        stopLogging();
        QTextStream(stderr) << message << Qt::endl;
        return;
    }
}

void setUpLogging(LogLevel level)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
#ifdef QT_DEBUG
    const bool standardError = true;
#else
    const bool standardError = false;
#endif
    const QString problem = startLogging(
        {.file = folder.filePath(u"legwise.log"_s), .standardError = standardError, .level = level});
    if (!problem.isEmpty())
        QTextStream(stderr) << u"legwise: "_s << problem << u"; going on without a log"_s << Qt::endl;
    qInstallMessageHandler(routeQtMessage);
}

} // namespace legwise::ui
