#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/check_screen.h"
#include "app/widgets/scroll_page.h"
#include "core/interchange/response_reader.h"

#include <QFile>
#include <QFileDialog>
#include <QScrollBar>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

class Checklist : public testing::Test
{
protected:
    void SetUp() override
    {
        showActive(program.window);
        mouse.click(u"checkDoor"_s);
    }

    CheckController &controller()
    {
        return dynamic_cast<CheckScreen &>(*program.window.currentScreen()).controller();
    }
    QStringList valuesOf(const QString &question)
    {
        return controller().answers().values(QuestionId(question));
    }
    QString words(const QString &name) { return wordsOf(program.window, name); }

    /// All answers calm, and the page of that question shown.
    void showCalmPage(const QString &question)
    {
        showPage(program, question);
        settle();
    }

    RunningProgram program;
    Mouse mouse{program.window};
};

/// The page of risks with nothing answered on it, and everything before it calm.
class RiskList : public Checklist
{
protected:
    void SetUp() override
    {
        Checklist::SetUp();
        showCalmPage(u"past-clot"_s);
        const QList<QuestionId> risks = controller().page().questions;
        for (const QuestionId &risk : risks)
            controller().answer(risk, {});
        settle();
    }
};

} // namespace

TEST_F(Checklist, NeverPutsMoreThanFourQuestionsOnAPageButForTheList)
{
    const QList<FlowPage> pages = controller().pages();
    const ChecklistDefinition &checklist = controller().checklist();

    EXPECT_LE(pages.size(), 12);
    for (const FlowPage &page : pages) {
        const bool isList = checklist.steps.at(page.step).pages.at(page.page).isList;
        EXPECT_TRUE(isList || page.questions.size() <= 4) << page.questions.first().value().toStdString();
    }
}

TEST_F(Checklist, AnswersAGroupWithOnePressOnceAllOfItWasInSight)
{
    mouse.click(u"noneButton"_s);

    for (const QuestionId &question : controller().page().questions)
        EXPECT_EQ(controller().answers().values(question), QStringList{u"no"_s});
    EXPECT_FALSE(isShown(program.window, u"noneButton"_s));
    EXPECT_EQ(words(u"status"_s), u"4 of 4 answered."_s);
}

TEST_F(Checklist, NeverTakesBackAnAnswerThatWasGiven)
{
    mouse.click(u"answer-chest-pain-unsure"_s);
    EXPECT_EQ(words(u"noneButton"_s), u"No to the rest"_s);

    mouse.click(u"noneButton"_s);

    EXPECT_EQ(valuesOf(u"chest-pain"_s), QStringList{unsureValue});
    EXPECT_EQ(valuesOf(u"breathless"_s), QStringList{u"no"_s});
}

TEST_F(RiskList, ShowsTheRestBeforeItAnswersIt)
{
    auto *page = program.window.findChild<ScrollPage *>(u"questionPage"_s);
    ASSERT_EQ(page->verticalScrollBar()->value(), 0);
    ASSERT_GT(page->verticalScrollBar()->maximum(), 0) << "the list fits, so this test shows nothing";

    mouse.click(u"noneButton"_s);

    EXPECT_TRUE(valuesOf(u"past-clot"_s).isEmpty());
    EXPECT_GT(page->verticalScrollBar()->value(), 0);
    EXPECT_EQ(words(u"status"_s), u"Read all questions first."_s);
}

TEST_F(RiskList, AnswersAllRisksAfterTheyWereInSight)
{
    auto *bar = program.window.findChild<ScrollPage *>(u"questionPage"_s)->verticalScrollBar();
    for (int place = 0; place <= bar->maximum(); place += 100) {
        bar->setValue(place);
        settle();
    }
    bar->setValue(bar->maximum());
    settle();

    mouse.click(u"noneButton"_s);

    for (const QuestionId &risk : controller().page().questions) {
        // An age has no "no", and what a person feels now is not a risk to wave away with the others.
        const bool isOwn = QStringList{u"age"_s, u"dark-urine"_s, u"old-numbness"_s}.contains(risk.value());
        EXPECT_EQ(controller().answers().isAnswered(risk), !isOwn) << risk.value().toStdString();
    }
}

TEST_F(Checklist, NeverSaysNeitherLegWithNoneOfThese)
{
    showCalmPage(u"one-leg-swollen"_s);
    for (const QuestionId &question : controller().page().questions)
        controller().answer(question, {});
    settle();
    while (isShown(program.window, u"noneButton"_s))
        mouse.click(u"noneButton"_s);

    EXPECT_EQ(valuesOf(u"one-leg-swollen"_s), QStringList{u"no"_s});
    EXPECT_TRUE(valuesOf(u"which-leg"_s).isEmpty());
}

TEST_F(Checklist, AsksWhatAChangeBringsUpBeforeTheReview)
{
    controller().setLayout(PageLayout::OneQuestion);
    answerCalmly(controller());
    controller().answer(QuestionId(u"can-rise-on-toes"_s), {});
    controller().showReview();
    controller().change(QuestionId(u"injury"_s));
    settle();
    mouse.click(u"answer-injury-yes"_s);
    mouse.click(u"nextButton"_s);

    EXPECT_EQ(controller().page().questions, QList<QuestionId>{QuestionId(u"can-rise-on-toes"_s)});
    mouse.click(u"answer-can-rise-on-toes-yes"_s);
    mouse.click(u"nextButton"_s);
    EXPECT_EQ(controller().stage(), CheckStage::Review);
}

TEST_F(Checklist, BringsTheRowToBeChangedIntoSight)
{
    answerCalmly(controller());
    controller().showReview();
    controller().change(QuestionId(u"artery-risks"_s));
    settle();

    EXPECT_EQ(program.window.focusWidget()->objectName(), u"answer-artery-risks-yes"_s);
    EXPECT_FALSE(program.window.focusWidget()->visibleRegion().isEmpty());
}

TEST_F(Checklist, StopsAtAnEmergencySignWithoutAnAnswer)
{
    mouse.click(u"answer-breathless-no"_s);
    mouse.click(u"nextButton"_s);

    EXPECT_EQ(words(u"progress"_s), u"Step 1 of 5: Emergency signs, Page 1 of 4"_s);
    EXPECT_EQ(words(u"status"_s), u"Please answer this one first. Not sure is an answer too."_s);
    EXPECT_EQ(program.window.focusWidget()->objectName(), u"answer-chest-pain-yes"_s);
}

TEST_F(Checklist, LeadsNowherePastAnEmergencySignWithoutAnAnswer)
{
    answerCalmly(controller());
    controller().answer(QuestionId(u"heavy-bleeding"_s), {});

    controller().showReview();
    EXPECT_EQ(controller().stage(), CheckStage::Page);
    EXPECT_TRUE(controller().page().questions.contains(QuestionId(u"heavy-bleeding"_s)));
    controller().showResult();
    EXPECT_EQ(controller().stage(), CheckStage::Page);

    controller().answer(QuestionId(u"heavy-bleeding"_s), {unsureValue});
    controller().showReview();
    EXPECT_EQ(controller().stage(), CheckStage::Review);
}

TEST_F(Checklist, KeepsTheAnswerOfAQuestionThatIsHiddenForAWhile)
{
    showCalmPage(u"pain-pattern"_s);
    mouse.click(u"answer-pain-pattern-spells"_s);
    mouse.click(u"answer-spell-length-over-10-minutes"_s);

    mouse.click(u"answer-pain-pattern-none"_s);
    EXPECT_FALSE(isShown(program.window, u"answer-spell-length-over-10-minutes"_s));
    EXPECT_TRUE(valuesOf(u"spell-length"_s).isEmpty()) << "what is not asked must not speak";
    mouse.click(u"answer-pain-pattern-spells"_s);

    EXPECT_TRUE(isChecked(program.window, u"answer-spell-length-over-10-minutes"_s));
}

TEST_F(Checklist, ShowsANewResultAfterAChange)
{
    answerForToday(controller());
    controller().showReview();
    controller().showResult();
    settle();
    ASSERT_EQ(words(u"heading"_s), u"Get medical help today"_s);

    mouse.click(u"changeButton"_s);
    mouse.click(u"change-chest-pain"_s);
    mouse.click(u"answer-chest-pain-yes"_s);
    EXPECT_EQ(words(u"heading"_s), u"Call 112 now"_s);
    mouse.click(u"changeButton"_s);
    mouse.click(u"change-chest-pain"_s);
    mouse.click(u"answer-chest-pain-no"_s);
    mouse.click(u"nextButton"_s);
    mouse.click(u"nextButton"_s);

    EXPECT_EQ(words(u"heading"_s), u"Get medical help today"_s);
}

TEST_F(Checklist, SaysWhyItAsksInWordsThatAreHeardToo)
{
    const Question &question = *controller().checklist().question(QuestionId(u"breathless"_s));

    mouse.click(u"why-breathless"_s);

    EXPECT_TRUE(isShown(program.window, u"whyText-breathless"_s));
    const QWidget *why = shownWidget(program.window, u"why-breathless"_s);
    EXPECT_EQ(why->accessibleName(), u"Why do we ask? "_s + question.text.english);
    EXPECT_EQ(why->accessibleDescription(), question.why.english);
}

TEST_F(Checklist, OffersWhyForEveryQuestionInBothLayouts)
{
    for (const PageLayout layout : {PageLayout::Grouped, PageLayout::OneQuestion}) {
        controller().setLayout(layout);
        for (const Question &question : controller().checklist().questions) {
            if (question.askedWhen)
                continue;
            showCalmPage(question.id.value());
            EXPECT_TRUE(isShown(program.window, u"why-"_s + question.id.value()))
                << question.id.value().toStdString();
        }
    }
}

TEST_F(Checklist, ShowsOneQuestionAtATimeFromTheFirstOpenOne)
{
    mouse.click(u"answer-breathless-no"_s);

    mouse.click(u"oneQuestionSwitch"_s);

    EXPECT_EQ(words(u"progress"_s), u"Step 1 of 5: Emergency signs, Question 2 of 13"_s);
    EXPECT_EQ(words(u"heading"_s), u"Do you have new pain in your chest or upper back?"_s);
    EXPECT_EQ(program.settings.preferences().questionLayout, PageLayout::OneQuestion);
    mouse.click(u"backButton"_s);
    EXPECT_TRUE(isChecked(program.window, u"answer-breathless-no"_s));

    mouse.click(u"oneQuestionSwitch"_s);
    EXPECT_EQ(words(u"progress"_s), u"Step 1 of 5: Emergency signs, Page 1 of 4"_s);
    EXPECT_EQ(program.settings.preferences().questionLayout, PageLayout::Grouped);
}

TEST_F(Checklist, NamesTheGroundOfAReasonAndWhenTheAnswersWereGiven)
{
    answerForToday(controller());
    controller().showReview();
    controller().showResult();
    settle();

    mouse.click(u"reason-one-leg-swollen"_s);

    const QString behind = shownWidget(program.window, u"reason-one-leg-swollen"_s)->accessibleDescription();
    const QString ground = controller().checklist().rule(RuleId(u"T1"_s))->why.text.english;
    EXPECT_TRUE(behind.contains(ground)) << behind.toStdString();
    EXPECT_FALSE(behind.contains(u"Rule T1"_s)) << "ids are for nurses";
    const QDate today = controller().answeredAt().date();
    EXPECT_TRUE(words(u"answeredAt"_s).contains(program.localizer.date(today)));
}

namespace {

/// The program as a nurse has it, at a result of today.
class NurseResult : public testing::Test
{
protected:
    void SetUp() override
    {
        showActive(program.window);
        answerForToday(checklist(program));
        checklist(program).showReview();
        checklist(program).showResult();
        settle();
    }

    /// Presses Save and chooses that file in the dialog.
    void saveAs(const QString &path)
    {
        mouse.click(u"saveButton"_s);
        auto *dialog = program.window.findChild<QFileDialog *>();
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(dialog->selectedFiles().constFirst().contains(u"legwise-"_s));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        settle();
    }

    RunningProgram program{{.language = u"en"_s}, {}, Mode::Nurse};
    Mouse mouse{program.window};
};

} // namespace

TEST_F(NurseResult, SavesTheAnswersSoThatTheyComeBackTheSame)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"answers.json"_s);

    saveAs(path);

    EXPECT_EQ(wordsOf(program.window, u"status"_s), u"Saved as answers.json. It names nobody."_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    EXPECT_FALSE(json.contains("subject"));
    const auto read =
        fhir::answersFromResponse(json, checklist(program).checklist(), program.knowledge.manifest());
    ASSERT_TRUE(read) << read.error().toStdString();
    EXPECT_EQ(*read, checklist(program).answers());
}

TEST_F(NurseResult, SaysWhatToDoWhenTheFileCannotBeWritten)
{
    saveAs(u"/no/such/folder/answers.json"_s);

    const QString status = wordsOf(program.window, u"status"_s);
    EXPECT_TRUE(status.startsWith(u"Not saved: /no/such/folder/answers.json cannot be written"_s))
        << status.toStdString();
    EXPECT_TRUE(status.endsWith(u"Choose another place."_s)) << status.toStdString();
    EXPECT_TRUE(isShown(program.window, u"levelCard"_s)) << "nothing may be lost";
}

TEST_F(NurseResult, NamesTheRulesOfAReason)
{
    mouse.click(u"reason-one-leg-swollen"_s);
    EXPECT_TRUE(shownWidget(program.window, u"reason-one-leg-swollen"_s)
                    ->accessibleDescription()
                    .contains(u"Rule T1: "_s));
    EXPECT_TRUE(wordsOf(program.window, u"reason-one-leg-swollen"_s).endsWith(u"(T1)"_s))
        << wordsOf(program.window, u"reason-one-leg-swollen"_s).toStdString();
}

TEST_F(Checklist, OffersNoSavingAtHome)
{
    answerForToday(controller());
    controller().showReview();
    controller().showResult();
    settle();

    EXPECT_FALSE(isShown(program.window, u"saveButton"_s));
    EXPECT_FALSE(words(u"reason-one-leg-swollen"_s).contains(u"T1"_s));
}

TEST(OverdueRule, IsMarkedAtTheReasonsThatRestOnIt)
{
    RunningProgram program({.language = u"en"_s}, {}, Mode::Home, testDay.addYears(5));
    showActive(program.window);
    answerForToday(checklist(program));
    checklist(program).showReview();
    checklist(program).showResult();
    settle();

    const QWidget *reason = shownWidget(program.window, u"reason-one-leg-swollen"_s);

    const QString spoken = reason->accessibleName() + reason->accessibleDescription();
    EXPECT_TRUE(spoken.contains(u"This was due for a new check"_s)) << spoken.toStdString();
}
