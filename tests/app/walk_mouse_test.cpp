#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/check_screen.h"
#include "app/figure/body_map.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

/// The program on its home screen, and a person with a mouse.
class MouseWalk : public ::testing::Test
{
protected:
    void SetUp() override { showActive(program.window); }

    CheckController &controller()
    {
        return dynamic_cast<CheckScreen &>(*program.window.currentScreen()).controller();
    }

    QString words(const QString &name) { return wordsOf(program.window, name); }
    bool shown(const QString &name) { return isShown(program.window, name); }

    /// How the pack names that answer where it tells what led to a result.
    QString reasonFor(const QString &question, const QString &value)
    {
        return controller().checklist().question(QuestionId(question))->option(value)->reason->english;
    }

    void answer(const QString &question, const QString &value)
    {
        mouse.click(u"answer-%1-%2"_s.arg(question, value));
        EXPECT_EQ(controller().answers().values(QuestionId(question)), QStringList{value});
    }

    /// Answers every question of the page as told, else with "no" or its like, and presses Next.
    void answerPage(const QHash<QString, QString> &told = {})
    {
        // The list grows when an answer brings up another question.
        for (qsizetype i = 0; i < controller().page().questions.size(); ++i) {
            const QuestionId id = controller().page().questions.at(i);
            const Question *question = controller().checklist().question(id);
            QString value = told.value(id.value());
            for (const QString &calm : {u"no"_s, u"none"_s, u"under-2-weeks"_s, u"60-or-over"_s}) {
                if (value.isEmpty() && question->option(calm))
                    value = calm;
            }
            answer(id.value(), value);
        }
        mouse.click(u"nextButton"_s);
    }

    void showTodayResult()
    {
        answerForToday(checklist(program));
        settle();
        controller().showReview();
        controller().showResult();
        settle();
    }

    RunningProgram program;
    Mouse mouse{program.window};
};

} // namespace

TEST_F(MouseWalk, GoesFromHomeThroughEveryPageToAResultThatNamesItsReasons)
{
    mouse.click(u"checkDoor"_s);
    ASSERT_EQ(program.window.currentScreenId(), ScreenId::Check);
    const QStringList signPages{u"Page 1 of 4"_s, u"Page 2 of 4"_s, u"Page 3 of 4"_s, u"Page 4 of 4"_s};
    for (const QString &page : signPages) {
        EXPECT_EQ(words(u"progress"_s), u"Step 1 of 5: Emergency signs, "_s + page);
        answerPage();
    }
    EXPECT_EQ(words(u"progress"_s), u"Step 2 of 5: Where is it?"_s);
    auto &map = dynamic_cast<BodyMap &>(*shownWidget(program.window, u"bodyMap"_s));
    const int calf = map.places().indexOf(u"left.calf"_s).value_or(-1);
    mouse.clickAt(map, map.placeRect(calf).center());
    EXPECT_TRUE(isChecked(program.window, u"place-left.calf"_s));
    EXPECT_EQ(words(u"status"_s), u"Chosen: left calf"_s);
    mouse.click(u"place-left.ankle"_s);
    EXPECT_TRUE(map.isShownChosen(map.places().indexOf(u"left.ankle"_s).value_or(-1)));
    mouse.click(u"nextButton"_s);
    EXPECT_EQ(words(u"progress"_s), u"Step 3 of 5: How your leg looks and feels, Page 1 of 3"_s);

    const QHash<QString, QString> told{{u"which-leg"_s, u"left"_s},
                                       {u"one-leg-swollen"_s, u"new"_s},
                                       {u"pain-pattern"_s, u"lasting"_s},
                                       {u"operation-or-bed"_s, u"yes"_s}};
    for (int pages = 0; pages < 12 && controller().stage() == CheckStage::Page; ++pages)
        answerPage(told);
    ASSERT_EQ(controller().stage(), CheckStage::Review);
    mouse.click(u"nextButton"_s);

    ASSERT_EQ(controller().stage(), CheckStage::Result);
    EXPECT_TRUE(shown(u"levelCard"_s));
    EXPECT_EQ(words(u"heading"_s), u"Get medical help today"_s);
    EXPECT_EQ(words(u"reason-one-leg-swollen"_s), reasonFor(u"one-leg-swollen"_s, u"new"_s));
    EXPECT_EQ(words(u"reason-operation-or-bed"_s), reasonFor(u"operation-or-bed"_s, u"yes"_s));
    EXPECT_FALSE(shown(u"reason-warmer"_s));
}

TEST_F(MouseWalk, OpensAReasonToTheRuleBehindIt)
{
    showTodayResult();
    const QString why = program.knowledge.knowledge().checklist.rule(RuleId(u"T1"_s))->why.text.english;

    mouse.click(u"reason-one-leg-swollen"_s);

    const QWidget *reason = shownWidget(program.window, u"reason-one-leg-swollen"_s);
    EXPECT_TRUE(reason->accessibleDescription().contains(why))
        << reason->accessibleDescription().toStdString();
    EXPECT_TRUE(reason->accessibleDescription().contains(u"Evidence: "_s));
}

TEST_F(MouseWalk, ShowsAnEmergencyAtOnceAndGoesOnWithAllAnswersKept)
{
    mouse.click(u"checkDoor"_s);
    answer(u"breathless"_s, u"no"_s);
    mouse.click(u"answer-chest-pain-yes"_s);
    ASSERT_EQ(controller().stage(), CheckStage::Result);
    EXPECT_EQ(words(u"heading"_s), u"Call 112 now"_s);
    EXPECT_TRUE(shown(u"reason-chest-pain"_s));

    mouse.click(u"goOnButton"_s);
    ASSERT_EQ(controller().stage(), CheckStage::Page);
    EXPECT_EQ(words(u"progress"_s), u"Step 1 of 5: Emergency signs, Page 1 of 4"_s);
    mouse.click(u"answer-coughed-blood-no"_s);
    mouse.click(u"answer-collapse-or-racing-heart-no"_s);
    mouse.click(u"nextButton"_s);

    EXPECT_EQ(words(u"progress"_s), u"Step 1 of 5: Emergency signs, Page 2 of 4"_s);
    EXPECT_EQ(controller().answers().values(QuestionId(u"breathless"_s)), QStringList{u"no"_s});
    EXPECT_EQ(controller().answers().values(QuestionId(u"chest-pain"_s)), QStringList{u"yes"_s});
    EXPECT_EQ(controller().assessment().level, Level::Emergency);
}

TEST_F(MouseWalk, ChangesTheAnswerThatCalledAnEmergency)
{
    mouse.click(u"checkDoor"_s);
    answer(u"breathless"_s, u"no"_s);
    mouse.click(u"answer-chest-pain-yes"_s);

    mouse.click(u"changeButton"_s);
    ASSERT_EQ(controller().stage(), CheckStage::Page);
    EXPECT_TRUE(isChecked(program.window, u"answer-breathless-no"_s));
    EXPECT_TRUE(isChecked(program.window, u"answer-chest-pain-yes"_s));
    answer(u"chest-pain"_s, u"no"_s);

    EXPECT_EQ(controller().stage(), CheckStage::Page);
    EXPECT_FALSE(isChecked(program.window, u"answer-chest-pain-yes"_s));
    EXPECT_FALSE(controller().assessment().rules.contains(RuleId(u"E1"_s)));
}

TEST_F(MouseWalk, ChangesAnAnswerFromTheReviewAndComputesTheResultAnew)
{
    showTodayResult();
    ASSERT_TRUE(shown(u"reason-one-leg-swollen"_s));

    mouse.click(u"changeButton"_s);
    mouse.click(u"change-one-leg-swollen"_s);
    EXPECT_EQ(words(u"nextButton"_s), u"Back to my answers"_s);
    answer(u"one-leg-swollen"_s, u"no"_s);
    mouse.click(u"nextButton"_s);
    ASSERT_EQ(controller().stage(), CheckStage::Review);
    mouse.click(u"change-operation-or-bed"_s);
    answer(u"operation-or-bed"_s, u"no"_s);
    mouse.click(u"nextButton"_s);
    mouse.click(u"change-pain-pattern"_s);
    answer(u"pain-pattern"_s, u"walking"_s);
    answer(u"started"_s, u"over-3-months"_s);
    mouse.click(u"nextButton"_s);
    mouse.click(u"nextButton"_s);

    ASSERT_EQ(controller().stage(), CheckStage::Result);
    EXPECT_EQ(words(u"heading"_s), controller().checklist().result(Level::Soon)->title.english);
    EXPECT_FALSE(shown(u"reason-one-leg-swollen"_s));
    EXPECT_TRUE(shown(u"reason-pain-pattern"_s));
}

TEST_F(MouseWalk, AsksMoreWhenAnAnswerCallsForItAndForgetsItWhenNot)
{
    showPage(program, u"pain-pattern"_s);
    settle();
    EXPECT_FALSE(shown(u"answer-spell-length-under-10-minutes"_s));

    answer(u"pain-pattern"_s, u"spells"_s);
    answer(u"spell-length"_s, u"under-10-minutes"_s);
    answer(u"pain-pattern"_s, u"lasting"_s);

    EXPECT_FALSE(shown(u"answer-spell-length-under-10-minutes"_s));
    EXPECT_FALSE(controller().answers().isAnswered(QuestionId(u"spell-length"_s)));
}

TEST_F(MouseWalk, ForgetsEverythingOnStartingAgain)
{
    showTodayResult();

    mouse.click(u"restartButton"_s);

    EXPECT_EQ(words(u"progress"_s), u"Step 1 of 5: Emergency signs, Page 1 of 4"_s);
    EXPECT_TRUE(controller().answers().isEmpty());
    EXPECT_FALSE(isChecked(program.window, u"answer-breathless-no"_s));
    EXPECT_FALSE(controller().isChanging());
}

TEST_F(MouseWalk, KeepsTheAnswersWhileThePersonReadsElsewhere)
{
    mouse.click(u"checkDoor"_s);
    answer(u"breathless"_s, u"unsure"_s);

    mouse.click(u"rail-learn"_s);
    mouse.click(u"page-dvt"_s);
    mouse.click(u"rail-check"_s);

    EXPECT_TRUE(isChecked(program.window, u"answer-breathless-unsure"_s));
}
