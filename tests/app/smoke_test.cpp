#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

QStringList complaints;

void keepComplaint(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        complaints.append(message);
}

/// Every screen in one theme, with all that Qt complains about.
class Smoke : public ::testing::TestWithParam<ThemeName>
{
protected:
    void SetUp() override
    {
        complaints.clear();
        qInstallMessageHandler(keepComplaint);
    }
    void TearDown() override { qInstallMessageHandler(nullptr); }
};

} // namespace

TEST_P(Smoke, ShowsEveryScreenWithoutAComplaintOfQt)
{
    RunningProgram program;
    showActive(program.window);
    for (const int percent : {100, 200}) {
        for (const QSize &size : {QSize(1280, 800), QSize(800, 600)}) {
            program.set({.language = u"en"_s, .theme = GetParam(), .textPercent = percent});
            program.window.resize(size);
            for (const Place &place : places()) {
                place.go(program);
                settle();
                EXPECT_FALSE(program.window.grab().isNull());
                EXPECT_TRUE(complaints.isEmpty()) << place.name.toStdString() << ' ' << percent << ": "
                                                  << complaints.join(u'\n').toStdString();
                complaints.clear();
            }
        }
    }
    program.set({.language = u"en"_s});
}

INSTANTIATE_TEST_SUITE_P(Themes, Smoke,
                         ::testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::Contrast),
                         [](const auto &param) { return toString(param.param).toStdString(); });
