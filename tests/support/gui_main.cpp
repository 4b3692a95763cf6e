#include "app/shell/application_setup.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The one main of all tests with widgets. Offscreen unless told otherwise, also when the build lists the
/// tests. Nothing of the user's own is read or written.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir configuration;
    qputenv("XDG_CONFIG_HOME", configuration.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    legwise::ui::setUpApplication(app, legwise::ui::Theme());
    return RUN_ALL_TESTS();
}
