#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/check_screen.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

/// With what a person works the program.
enum class Hand { Mouse, Keyboard, ScreenReader };

/// The longest and the shortest ways through the checklist, each walked with every hand.
class Path : public testing::TestWithParam<Hand>
{
protected:
    void SetUp() override
    {
        showActive(program.window);
        press(u"checkDoor"_s);
    }

    CheckController &controller()
    {
        return dynamic_cast<CheckScreen &>(*program.window.currentScreen()).controller();
    }

    /// Presses the control of that object name; for a screen reader, the one that is called and described so.
    void press(const QString &name)
    {
        ++presses;
        const QWidget *widget = shownWidget(program.window, name);
        ASSERT_NE(widget, nullptr) << name.toStdString();
        switch (GetParam()) {
        case Hand::Mouse:
            mouse.click(name);
            return;
        case Hand::Keyboard:
            keys.choose(name);
            return;
        case Hand::ScreenReader:
            reader.press(wordsOf(program.window, name), widget->accessibleDescription());
            return;
        }
    }

    /// What a person would say who has no complaint beyond a short cramp after a settled injury.
    static QString answerTo(const Question &question)
    {
        static const QHash<QString, QString> told{{u"which-leg"_s, u"left"_s},
                                                  {u"pain-pattern"_s, u"spells"_s},
                                                  {u"injury"_s, u"yes"_s},
                                                  {u"can-rise-on-toes"_s, u"yes"_s},
                                                  {u"improving"_s, u"yes"_s},
                                                  {u"spell-length"_s, u"under-10-minutes"_s},
                                                  {u"started"_s, u"under-2-weeks"_s},
                                                  {u"age"_s, u"16-to-59"_s},
                                                  {u"stretching-helps"_s, u"a-little"_s}};
        return told.value(question.id.value(), question.denial() ? question.denial()->value : unsureValue);
    }

    /// Answers all that the page asks, also what an answer brings up, and goes on.
    void answerPage()
    {
        for (qsizetype i = 0; i < controller().page().questions.size(); ++i) {
            const Question &question =
                *controller().checklist().question(controller().page().questions.at(i));
            if (controller().answers().isAnswered(question.id))
                continue;
            if (question.kind == AnswerKind::Zones)
                press(u"place-left.calf"_s);
            else
                press(u"answer-%1-%2"_s.arg(question.id.value(), answerTo(question)));
            ASSERT_TRUE(controller().answers().isAnswered(question.id)) << question.id.value().toStdString();
        }
        press(u"nextButton"_s);
    }

    /// Presses "none of these" until it answers: with a long page, the first presses show the rest of it.
    void denyPage()
    {
        constexpr int patience = 6;
        for (int i = 0; i < patience && isShown(program.window, u"noneButton"_s); ++i)
            press(u"noneButton"_s);
        EXPECT_TRUE(controller().deniable().isEmpty());
    }

    RunningProgram program;
    Mouse mouse{program.window};
    Keyboard keys{program.window};
    ScreenReader reader{program.window};
    int presses = 0;
};

std::string nameOf(const testing::TestParamInfo<Hand> &hand)
{
    switch (hand.param) {
    case Hand::Mouse:
        return "Mouse";
    case Hand::Keyboard:
        return "Keyboard";
    case Hand::ScreenReader:
        return "ScreenReader";
    }
    return {};
}

} // namespace

TEST_P(Path, LongestAsksEveryQuestionOnAPageOfItsOwn)
{
    press(u"oneQuestionSwitch"_s);
    const qsizetype all = controller().checklist().questions.size();
    qsizetype pages = 0;
    for (; pages <= all && controller().stage() == CheckStage::Page; ++pages) {
        EXPECT_EQ(controller().page().questions.size(), 1);
        answerPage();
        ASSERT_FALSE(HasFatalFailure());
    }

    EXPECT_EQ(pages, all);
    ASSERT_EQ(controller().stage(), CheckStage::Review);
    press(u"nextButton"_s);
    EXPECT_EQ(controller().stage(), CheckStage::Result);
    EXPECT_EQ(controller().assessment().level, Level::SelfCare);
    EXPECT_EQ(wordsOf(program.window, u"heading"_s), u"Look after it at home, and check again in 24 hours"_s);
}

TEST_P(Path, LongestByTopicTakesTwelvePages)
{
    int pages = 0;
    for (; pages < 40 && controller().stage() == CheckStage::Page; ++pages) {
        answerPage();
        ASSERT_FALSE(HasFatalFailure());
    }

    EXPECT_EQ(pages, 12);
    ASSERT_EQ(controller().stage(), CheckStage::Review);
    press(u"nextButton"_s);
    EXPECT_EQ(controller().assessment().level, Level::SelfCare);
}

TEST_P(Path, ShortestIsOneEmergencySign)
{
    presses = 0;
    press(u"answer-breathless-yes"_s);

    EXPECT_EQ(presses, 1);
    ASSERT_EQ(controller().stage(), CheckStage::Result);
    EXPECT_EQ(wordsOf(program.window, u"heading"_s), u"Call 112 now"_s);
}

TEST_P(Path, ShortestToTheEndDeniesEachPageWithOnePress)
{
    for (int pages = 0; pages < 40 && controller().stage() == CheckStage::Page; ++pages) {
        denyPage();
        answerPage();
        ASSERT_FALSE(HasFatalFailure());
    }

    ASSERT_EQ(controller().stage(), CheckStage::Review);
    EXPECT_LE(presses, 60);
    EXPECT_TRUE(unsureQuestions(controller().checklist(), controller().answers()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(WithEveryHand, Path,
                         testing::Values(Hand::Mouse, Hand::Keyboard, Hand::ScreenReader), nameOf);
