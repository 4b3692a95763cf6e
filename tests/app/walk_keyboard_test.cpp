#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/check_screen.h"
#include "app/figure/body_map.h"

#include <QApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

/// The program on its home screen, and a person without a mouse.
class KeyboardWalk : public ::testing::Test
{
protected:
    void SetUp() override { showActive(program.window); }

    CheckController &controller()
    {
        return dynamic_cast<CheckScreen &>(*program.window.currentScreen()).controller();
    }

    /// Answers every question of the page as told, else with "no" or its like, and goes on with Enter.
    void answerPage(const QHash<QString, QString> &told = {})
    {
        for (qsizetype i = 0; i < controller().page().questions.size(); ++i) {
            const QuestionId id = controller().page().questions.at(i);
            const Question *question = controller().checklist().question(id);
            QString value = told.value(id.value());
            for (const QString &calm : {u"no"_s, u"none"_s, u"under-2-weeks"_s, u"60-or-over"_s}) {
                if (value.isEmpty() && question->option(calm))
                    value = calm;
            }
            keys.choose(u"answer-%1-%2"_s.arg(id.value(), value));
            EXPECT_EQ(controller().answers().values(id), QStringList{value});
        }
        keys.choose(u"nextButton"_s);
    }

    /// Moves through the body map with the arrows until that place has the focus.
    void moveOnMap(const QString &value)
    {
        auto &map = dynamic_cast<BodyMap &>(*shownWidget(program.window, u"bodyMap"_s));
        const int wanted = map.places().indexOf(value).value_or(-1);
        for (int i = 0; i < 40 && map.currentPlace() != wanted; ++i) {
            const QPoint way = map.placeRect(wanted).center() - map.placeRect(map.currentPlace()).center();
            const int before = map.currentPlace();
            keys.press(qAbs(way.x()) > qAbs(way.y()) ? (way.x() < 0 ? Qt::Key_Left : Qt::Key_Right)
                                                     : (way.y() < 0 ? Qt::Key_Up : Qt::Key_Down));
            if (map.currentPlace() == before)
                keys.press(way.y() < 0 ? Qt::Key_Up : Qt::Key_Down);
        }
        ASSERT_EQ(map.currentPlace(), wanted);
    }

    RunningProgram program;
    Keyboard keys{program.window};
};

} // namespace

TEST_F(KeyboardWalk, GoesFromHomeThroughEveryPageToAResult)
{
    keys.tabTo(u"checkDoor"_s);
    keys.press(Qt::Key_Space);
    ASSERT_EQ(program.window.currentScreenId(), ScreenId::Check);
    EXPECT_EQ(keys.focused(), u"heading"_s);
    for (int page = 0; page < 4; ++page)
        answerPage();
    keys.tabTo(u"bodyMap"_s);
    moveOnMap(u"left.calf"_s);
    keys.press(Qt::Key_Space);
    EXPECT_TRUE(isChecked(program.window, u"place-left.calf"_s));
    keys.choose(u"place-left.ankle"_s);
    EXPECT_TRUE(isChecked(program.window, u"place-left.ankle"_s));
    keys.choose(u"nextButton"_s);
    const QHash<QString, QString> told{
        {u"which-leg"_s, u"left"_s}, {u"one-leg-swollen"_s, u"new"_s}, {u"pain-pattern"_s, u"lasting"_s}};
    for (int pages = 0; pages < 12 && controller().stage() == CheckStage::Page; ++pages)
        answerPage(told);
    ASSERT_EQ(controller().stage(), CheckStage::Review);
    keys.choose(u"nextButton"_s);

    ASSERT_EQ(controller().stage(), CheckStage::Result);
    EXPECT_EQ(keys.focused(), u"heading"_s);
    EXPECT_EQ(wordsOf(program.window, u"heading"_s), u"Get medical help today"_s);
    keys.choose(u"reason-one-leg-swollen"_s);
    EXPECT_TRUE(isChecked(program.window, u"reason-one-leg-swollen"_s));
}

TEST_F(KeyboardWalk, PressesWithEnterAsWithSpace)
{
    keys.tabTo(u"checkDoor"_s);
    keys.press(Qt::Key_Return);
    ASSERT_EQ(program.window.currentScreenId(), ScreenId::Check);

    keys.tabTo(u"answer-breathless-no"_s);
    keys.press(Qt::Key_Return);

    EXPECT_TRUE(isChecked(program.window, u"answer-breathless-no"_s));
}

TEST_F(KeyboardWalk, GetsThroughAnEmergencyAndBack)
{
    keys.choose(u"checkDoor"_s);
    keys.choose(u"answer-coughed-blood-yes"_s);
    ASSERT_EQ(controller().stage(), CheckStage::Result);

    keys.choose(u"changeButton"_s);
    keys.choose(u"answer-coughed-blood-no"_s);

    EXPECT_EQ(controller().stage(), CheckStage::Page);
    EXPECT_TRUE(isChecked(program.window, u"answer-coughed-blood-no"_s));
}

TEST_F(KeyboardWalk, ChangesAnAnswerFromTheReview)
{
    showPage(program, u"age"_s);
    controller().showReview();
    settle();

    keys.choose(u"change-fever"_s);
    keys.choose(u"answer-fever-yes"_s);
    keys.choose(u"nextButton"_s);

    EXPECT_EQ(controller().stage(), CheckStage::Review);
    EXPECT_EQ(controller().answers().values(QuestionId(u"fever"_s)), QStringList{u"yes"_s});
}

TEST_F(KeyboardWalk, ReadsAConditionAndOpensASource)
{
    keys.choose(u"learnDoor"_s);
    keys.choose(u"page-dvt"_s);
    EXPECT_EQ(keys.focused(), u"heading"_s);

    keys.choose(u"claim-2"_s);

    EXPECT_TRUE(isChecked(program.window, u"claim-2"_s));
    EXPECT_TRUE(shownWidget(program.window, u"claim-2"_s)->accessibleDescription().contains(u"Evidence"_s));
}

TEST_F(KeyboardWalk, JumpsToASectionAndReturnsToTheList)
{
    keys.choose(u"learnDoor"_s);
    keys.choose(u"page-leg-cramp"_s);

    keys.choose(u"section-5"_s);
    const auto *page = program.window.findChild<QScrollArea *>(u"readerPage"_s);
    EXPECT_GT(page->verticalScrollBar()->value(), 0);
    EXPECT_TRUE(isChecked(program.window, u"section-5"_s));
    keys.choose(u"learnListButton"_s);

    EXPECT_TRUE(isShown(program.window, u"page-leg-cramp"_s));
}

TEST_F(KeyboardWalk, ComparesOtherConditionsAndOnlyWhatDiffers)
{
    keys.choose(u"compareDoor"_s);
    const QString before = wordsOf(program.window, u"chooser-1"_s);
    const QString other = program.knowledge.knowledge().condition(ConditionId(u"pe"_s))->shortName.english;
    ASSERT_NE(before, other);

    keys.choose(u"chooser-1"_s);
    keys.chooseInMenu(other);
    EXPECT_EQ(wordsOf(program.window, u"chooser-1"_s), other);
    EXPECT_EQ(keys.focused(), u"chooser-1"_s);
    keys.choose(u"differsSwitch"_s);

    EXPECT_TRUE(isChecked(program.window, u"differsSwitch"_s));
    EXPECT_EQ(keys.focused(), u"differsSwitch"_s);
}

TEST_F(KeyboardWalk, ComparesOneRowAtATimeInANarrowWindow)
{
    program.window.resize(800, 600);
    settle();
    keys.choose(u"compareDoor"_s);
    const QString first = wordsOf(program.window, u"heading"_s);

    keys.choose(u"nextRowButton"_s);
    const QString second = wordsOf(program.window, u"heading"_s);
    keys.choose(u"backRowButton"_s);

    EXPECT_NE(second, first);
    EXPECT_EQ(wordsOf(program.window, u"heading"_s), first);
}

TEST_F(KeyboardWalk, SetsThemeTextSizeAndLanguageFromTheTopBar)
{
    keys.choose(u"themeButton"_s);
    keys.chooseInMenu(u"Dark"_s);
    keys.choose(u"textSizeButton"_s);
    keys.chooseInMenu(u"150"_s);
    keys.choose(u"languageButton"_s);
    keys.chooseInMenu(u"Español"_s);

    EXPECT_EQ(Theme::of(nullptr).name(), ThemeName::Dark);
    EXPECT_EQ(Theme::of(nullptr).textPercent(), 150);
    EXPECT_EQ(program.localizer.language(), u"es"_s);
    EXPECT_EQ(program.settings.preferences(),
              (Preferences{.language = u"es"_s, .region = {}, .theme = ThemeName::Dark, .textPercent = 150}));
}

TEST_F(KeyboardWalk, ChoosesTheEmergencyNumberFromTheTopBar)
{
    keys.choose(u"languageButton"_s);
    keys.chooseInMenu(u"United Kingdom"_s);

    EXPECT_EQ(program.settings.preferences().region, u"gb"_s);
    EXPECT_EQ(program.localizer.emergencyNumber(), u"999"_s);
}

TEST_F(KeyboardWalk, ReachesTheLastEntryOfAMenuHigherThanTheScreen)
{
    program.set({.language = u"en"_s, .textPercent = 200});
    settle();
    const Region &last = program.knowledge.manifest().regions.last();

    keys.choose(u"languageButton"_s);
    const QWidget *menu = QApplication::activePopupWidget();
    ASSERT_NE(menu, nullptr);
    // Qt lets the menu's frame stand beside the screen.
    const QRect screen = menu->screen()->availableGeometry().adjusted(-2, -2, 2, 2);
    EXPECT_TRUE(screen.contains(menu->geometry()))
        << menu->x() << ", " << menu->y() << ": " << menu->width() << " x " << menu->height();
    keys.chooseInMenu(last.name.english);

    EXPECT_EQ(program.localizer.emergencyNumber(), last.emergencyNumber);
    program.set({.language = u"en"_s});
}

TEST_F(KeyboardWalk, LeavesAMenuWithEscape)
{
    keys.choose(u"themeButton"_s);
    keys.press(Qt::Key_Escape);

    EXPECT_EQ(keys.focused(), u"themeButton"_s);
    EXPECT_EQ(Theme::of(nullptr).name(), ThemeName::Light);
}

TEST_F(KeyboardWalk, GoesEverywhereFromTheMenuOfANarrowWindow)
{
    program.window.show(Route{ScreenId::About, {}});
    program.window.resize(800, 600);
    settle();

    keys.choose(u"menuButton"_s);
    keys.chooseInMenu(u"Compare"_s);

    EXPECT_EQ(program.window.currentScreenId(), ScreenId::Compare);
}
