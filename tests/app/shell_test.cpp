#include "tests/content/pack_copy.h"
#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/checklist/check_controller.h"
#include "app/widgets/label.h"

#include <QDir>
#include <QFile>
#include <QSettings>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

QString stripWords(const QWidget &window)
{
    const QWidget *strip = shownWidget(window, u"emergencyStrip"_s);
    const auto *words = strip ? strip->findChild<Label *>() : nullptr;
    return words && words->isVisible() ? words->text() : QString();
}

/// The running program on its home screen.
class Shell : public ::testing::Test
{
protected:
    void SetUp() override { showActive(program.window); }
    void TearDown() override { program.set({.language = u"en"_s}); }

    void show(ScreenId screen, const QString &argument = {})
    {
        program.window.show(Route{screen, argument});
        settle();
    }

    RunningProgram program;
};

/// Keeps the settings in a folder of the test.
class SettingsFile : public ::testing::Test
{
protected:
    void keepIn(const QString &path)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path);
    }
    void TearDown() override { keepIn(qEnvironmentVariable("XDG_CONFIG_HOME")); }

    const Preferences liked{
        .language = u"es"_s, .region = u"gb"_s, .theme = ThemeName::Contrast, .textPercent = 175};
    QTemporaryDir folder;
};

} // namespace

TEST_F(Shell, NamesTheScreenInTheTitle)
{
    const QList<std::pair<Route, QString>> titles{
        {{ScreenId::Home, {}}, u"Start – Legwise"_s},
        {{ScreenId::Learn, {}}, u"Learn – Legwise"_s},
        {{ScreenId::Learn, u"leg-cramp"_s}, u"Leg cramp – Legwise"_s},
        {{ScreenId::Compare, {}}, u"Compare – Legwise"_s},
        {{ScreenId::Check, {}}, u"Check my leg – Legwise"_s},
        {{ScreenId::Emergency, {}}, u"Emergency signs – Legwise"_s},
        {{ScreenId::About, {}}, u"About – Legwise"_s}};
    for (const auto &[route, title] : titles) {
        program.window.show(route);
        EXPECT_EQ(program.window.windowTitle(), title);
        EXPECT_EQ(program.window.currentScreenId(), route.screen);
    }
}

TEST_F(Shell, SaysUnderAboutHowFarTheCheckHasComeAndWhoMayChangeThat)
{
    show(ScreenId::About);

    const Manifest &manifest = program.knowledge.knowledge().manifest;
    EXPECT_EQ(wordsOf(program.window, u"reviewStatement"_s), manifest.reviewStatement.english);
    EXPECT_EQ(wordsOf(program.window, u"reviewProcess"_s), manifest.reviewProcess.english);
}

TEST_F(Shell, PutsTheFocusOnTheHeadingOfANewScreen)
{
    for (const ScreenId screen : {ScreenId::Learn, ScreenId::Compare, ScreenId::Check, ScreenId::Emergency,
                                  ScreenId::About, ScreenId::Home}) {
        show(screen);
        EXPECT_EQ(program.window.focusWidget()->objectName(), u"heading"_s);
    }
}

TEST_F(Shell, ShowsTheRailWhereThereIsRoomAndElseAMenu)
{
    show(ScreenId::Learn);
    EXPECT_TRUE(isShown(program.window, u"rail"_s));
    EXPECT_FALSE(isShown(program.window, u"menuButton"_s));

    program.window.resize(800, 600);
    settle();
    EXPECT_FALSE(isShown(program.window, u"rail"_s));
    EXPECT_TRUE(isShown(program.window, u"menuButton"_s));
}

TEST_F(Shell, IsNarrowWhenTheTextIsLarge)
{
    show(ScreenId::Learn);

    program.set({.language = u"en"_s, .textPercent = 200});
    settle();

    EXPECT_FALSE(isShown(program.window, u"rail"_s));
    EXPECT_TRUE(isShown(program.window, u"menuButton"_s));
}

TEST_F(Shell, ShowsTheEmergencyNumberOfTheRegionOnEveryScreen)
{
    for (const auto &[region, number] :
         {std::pair(u"eu"_s, u"112"_s), std::pair(u"gb"_s, u"999"_s), std::pair(u"us"_s, u"911"_s)}) {
        program.set({.language = u"en"_s, .region = region});
        for (const QSize &size : {QSize(1280, 800), QSize(800, 600)}) {
            program.window.resize(size);
            for (const Place &place : places()) {
                place.go(program);
                settle();
                EXPECT_TRUE(stripWords(program.window).contains(u"Call %1 now"_s.arg(number)))
                    << place.name.toStdString();
            }
        }
    }
}

TEST_F(Shell, ChangesTheNumberInTheTextsOfTheScreenShown)
{
    setAnswer(checklist(program), u"breathless"_s, u"yes"_s);
    settle();
    ASSERT_EQ(wordsOf(program.window, u"heading"_s), u"Call 112 now"_s);

    program.set({.language = u"en"_s, .region = u"us"_s});
    settle();

    EXPECT_EQ(wordsOf(program.window, u"heading"_s), u"Call 911 now"_s);
}

TEST_F(Shell, KeepsScreenAndFocusWhenTextSizeAndThemeChange)
{
    showPage(program, u"tender"_s);
    settle();
    shownWidget(program.window, u"answer-tender-no"_s)->setFocus(Qt::TabFocusReason);

    program.set({.language = u"en"_s, .theme = ThemeName::Dark, .textPercent = 175});
    settle();

    EXPECT_EQ(program.window.currentScreenId(), ScreenId::Check);
    EXPECT_EQ(program.window.focusWidget()->objectName(), u"answer-tender-no"_s);
    EXPECT_TRUE(isChecked(program.window, u"answer-tender-no"_s));
}

TEST_F(Shell, MarksWhereWeAreOnTheRail)
{
    show(ScreenId::Learn);

    Mouse(program.window).click(u"rail-compare"_s);

    EXPECT_EQ(program.window.currentScreenId(), ScreenId::Compare);
    EXPECT_TRUE(isChecked(program.window, u"rail-compare"_s));
    EXPECT_FALSE(isChecked(program.window, u"rail-learn"_s));
}

TEST_F(Shell, StaysMarkedWhenThePlaceOnTheRailIsPressedAgain)
{
    show(ScreenId::Learn);

    Mouse(program.window).click(u"rail-learn"_s);

    EXPECT_TRUE(isChecked(program.window, u"rail-learn"_s));
}

TEST_F(Shell, LeadsFromTheStripToAllEmergencySigns)
{
    show(ScreenId::Learn);

    Mouse(program.window).click(u"emergencySignsButton"_s);

    EXPECT_EQ(program.window.currentScreenId(), ScreenId::Emergency);
}

TEST_F(Shell, ShowsNoNoticeWhenAllIsWell)
{
    EXPECT_FALSE(isShown(program.window, u"packNotice"_s));
}

TEST(BrokenPack, IsNamedWithFileAndLineAndReplaced)
{
    PackCopy pack;
    pack.write(u"pack.json"_s, "{\n  \"id\": \"broken\",\n  \"version\": oops\n}\n");
    RunningProgram program({.language = u"en"_s}, pack.path({}));
    showActive(program.window);

    const QString notice = wordsOf(program.window, u"packNotice"_s);

    EXPECT_TRUE(notice.contains(u"pack.json:3: "_s)) << notice.toStdString();
    program.window.show(Route{ScreenId::Learn, {}});
    settle();
    EXPECT_TRUE(isShown(program.window, u"page-dvt"_s));
}

TEST(GoodPack, IsShownInPlaceOfTheBuiltInOne)
{
    const PackCopy pack;
    RunningProgram program({.language = u"en"_s}, pack.path({}));
    showActive(program.window);

    program.window.show(Route{ScreenId::Learn, {}});
    settle();

    EXPECT_FALSE(isShown(program.window, u"packNotice"_s));
    const QList<Condition> &conditions = program.knowledge.knowledge().conditions;
    ASSERT_FALSE(conditions.isEmpty());
    EXPECT_TRUE(isShown(program.window, u"page-"_s + conditions.first().id.value()));
}

TEST_F(SettingsFile, KeepsPreferencesBetweenStarts)
{
    keepIn(folder.path());
    Settings(Settings::Storage::UserFile).set(liked);

    EXPECT_EQ(Settings(Settings::Storage::UserFile).preferences(), liked);
}

TEST_F(SettingsFile, ForgetsWhatHoldsForOneRunOnly)
{
    keepIn(folder.path());
    Settings(Settings::Storage::UserFile).overrideForThisRun(liked);

    EXPECT_EQ(Settings(Settings::Storage::UserFile).preferences(), Preferences());
}

TEST_F(SettingsFile, CopesWithAFileThatCannotBeWritten)
{
    // A file stands where the folder should be: not even an administrator can write there.
    QFile inTheWay(folder.filePath(u"legwise"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    keepIn(folder.path());
    Settings settings(Settings::Storage::UserFile);

    settings.set(liked);

    EXPECT_EQ(settings.preferences(), liked);
    EXPECT_EQ(Settings(Settings::Storage::UserFile).preferences(), Preferences());
}

TEST_F(SettingsFile, TakesWhatItCanFromADamagedFile)
{
    QDir(folder.path()).mkpath(u"legwise"_s);
    QFile file(folder.filePath(u"legwise/legwise.conf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=es\ntheme=plaid\ntext-size=9000\n");
    file.close();
    keepIn(folder.path());

    const Settings settings(Settings::Storage::UserFile);

    EXPECT_EQ(settings.preferences().language, u"es"_s);
    EXPECT_EQ(settings.preferences().theme, ThemeName::Light);
    EXPECT_EQ(settings.preferences().textPercent, 200);
}
