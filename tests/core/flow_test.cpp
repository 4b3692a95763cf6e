#include "core/checklist/flow.h"

#include "core/checklist/assessment.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace legwise::test {

using testing::ElementsAre;
using testing::IsEmpty;

/// Two steps, four pages. `spell` is asked after `pain`, alone on its page; `toes` beside `injury`.
static ChecklistDefinition twoSteps()
{
    return aChecklist()
        .withRedFlagStep("flags")
        .withPage("breathing")
        .withQuestion("breathless")
        .withStep("pain")
        .withPage("pattern")
        .withQuestion("pain", {"spells", "lasting", "unsure"})
        .withPage("length")
        .withQuestion("spell")
        .askedWhen(is("pain", {"spells"}))
        .withPage("injury")
        .withQuestion("injury")
        .withQuestion("toes")
        .askedWhen(is("injury", {"yes", "unsure"}))
        .build();
}

TEST(Flow, ShowsThePagesInOrderWithTheirNumberInTheStep)
{
    const QList<FlowPage> shown = pages(twoSteps(), answers({{"pain", "spells"}}));

    EXPECT_THAT(shown, ElementsAre(FlowPage{0, 0, 1, 1, questionIds({"breathless"})},
                                   FlowPage{1, 0, 1, 3, questionIds({"pain"})},
                                   FlowPage{1, 1, 2, 3, questionIds({"spell"})},
                                   FlowPage{1, 2, 3, 3, questionIds({"injury", "toes"})}));
}

TEST(Flow, LeavesOutAPageWithoutAskedQuestions)
{
    const QList<FlowPage> shown = pages(twoSteps(), answers({{"pain", "lasting"}}));

    EXPECT_THAT(shown, ElementsAre(FlowPage{0, 0, 1, 1, questionIds({"breathless"})},
                                   FlowPage{1, 0, 1, 2, questionIds({"pain"})},
                                   FlowPage{1, 2, 2, 2, questionIds({"injury", "toes"})}));
}

TEST(Flow, LeavesOutAQuestionThatIsNotAsked)
{
    const QList<FlowPage> shown = pages(twoSteps(), answers({{"injury", "no"}}));

    EXPECT_EQ(shown.constLast().questions, questionIds({"injury"}));
}

TEST(Flow, LeavesOutANameThatNoQuestionHas)
{
    ChecklistDefinition checklist = twoSteps();
    checklist.steps[0].pages[0].questions = questionIds({"nobody"});

    EXPECT_EQ(pages(checklist, {}).constFirst().questions, questionIds({"pain"}));
}

TEST(Flow, FindsThePageOfAQuestion)
{
    const QList<FlowPage> shown = pages(twoSteps(), answers({{"pain", "lasting"}}));

    EXPECT_EQ(pageOf(shown, questionId("breathless")), 0);
    EXPECT_EQ(pageOf(shown, questionId("toes")), 2);
    EXPECT_EQ(pageOf(shown, questionId("spell")), -1);
}

TEST(Flow, StopsAtARedFlagAnsweredYes)
{
    const ChecklistDefinition checklist = twoSteps();

    EXPECT_TRUE(hasRedFlag(checklist, answers({{"breathless", "yes"}})));
    EXPECT_FALSE(hasRedFlag(checklist, answers({{"breathless", "unsure"}})));
    EXPECT_FALSE(hasRedFlag(checklist, answers({{"injury", "yes"}})));
    EXPECT_FALSE(hasRedFlag(checklist, {}));
}

TEST(Flow, CountsOpenAndUnsureQuestionsThatAreAsked)
{
    const ChecklistDefinition checklist = twoSteps();

    EXPECT_EQ(unsureQuestions(checklist, {}), questionIds({"breathless", "pain", "injury", "toes"}));
    EXPECT_EQ(
        unsureQuestions(checklist, answers({{"breathless", "no"}, {"pain", "spells"}, {"injury", "unsure"}})),
        questionIds({"spell", "injury", "toes"}));
    EXPECT_THAT(
        unsureQuestions(checklist, answers({{"breathless", "no"}, {"pain", "lasting"}, {"injury", "no"}})),
        IsEmpty());
}

TEST(Flow, DropsAnswersThatAreNoLongerAsked)
{
    const ChecklistDefinition checklist = twoSteps();

    const Answers kept = withoutUnasked(
        checklist, answers({{"pain", "lasting"}, {"spell", "yes"}, {"injury", "yes"}, {"toes", "no"}}));

    EXPECT_EQ(kept, answers({{"pain", "lasting"}, {"injury", "yes"}, {"toes", "no"}}));
}

TEST(Flow, DropsAWholeChainOfAnswersAtOnce)
{
    const ChecklistDefinition checklist = aChecklist()
                                              .withQuestion("a")
                                              .withQuestion("b")
                                              .askedWhen(is("a", {"yes"}))
                                              .withQuestion("c")
                                              .askedWhen(is("b", {"yes"}))
                                              .build();

    EXPECT_EQ(withoutUnasked(checklist, answers({{"a", "no"}, {"b", "yes"}, {"c", "yes"}})),
              answers({{"a", "no"}}));
}

TEST(Flow, ADroppedAnswerChangesNoResult)
{
    ChecklistDefinition checklist = twoSteps();
    checklist.rules = {{ruleId("T1"), Level::SameDay, is("spell", {"yes", "unsure"}), aClaim("why")},
                       {ruleId("S8"), Level::Soon, std::nullopt, aClaim("why")}};
    const Answers hidden = answers({{"pain", "lasting"}, {"spell", "yes"}});

    EXPECT_EQ(assess(checklist, hidden), assess(checklist, withoutUnasked(checklist, hidden)));
}

TEST(Flow, GoingBackIsTakingTheOlderAnswers)
{
    const ChecklistDefinition checklist = twoSteps();
    const Answers before = answers({{"pain", "lasting"}});
    const QList<FlowPage> first = pages(checklist, before);

    const Answers changed = before.with(questionId("pain"), names({"spells"}));

    EXPECT_FALSE(pages(checklist, changed) == first);
    EXPECT_EQ(pages(checklist, before), first);
    EXPECT_EQ(pages(checklist, changed.with(questionId("pain"), names({"lasting"}))), first);
}

TEST(Flow, ShowsOneQuestionAPageWhenAskedTo)
{
    const QList<FlowPage> shown = pages(twoSteps(), answers({{"injury", "yes"}}), PageLayout::OneQuestion);

    EXPECT_THAT(shown, ElementsAre(FlowPage{0, 0, 1, 1, questionIds({"breathless"})},
                                   FlowPage{1, 0, 1, 3, questionIds({"pain"})},
                                   FlowPage{1, 2, 2, 3, questionIds({"injury"})},
                                   FlowPage{1, 2, 3, 3, questionIds({"toes"})}));
}

TEST(OpenRedFlag, IsTheFirstSignWithoutAnAnswer)
{
    const ChecklistDefinition checklist = aChecklist()
                                              .withRedFlagStep("flags")
                                              .withPage("one")
                                              .withQuestion("a")
                                              .withQuestion("b")
                                              .withStep("rest")
                                              .withPage("two")
                                              .withQuestion("c")
                                              .build();

    EXPECT_EQ(firstOpenRedFlag(checklist, {}), questionId("a"));
    EXPECT_EQ(firstOpenRedFlag(checklist, answers({{"a", "unsure"}})), questionId("b"));
    EXPECT_EQ(firstOpenRedFlag(checklist, answers({{"a", "no"}, {"b", "unsure"}})), std::nullopt);
}

/// A page that offers "none of these" for two of its questions.
static ChecklistDefinition deniablePage()
{
    return aChecklist()
        .withStep("step")
        .withPage("page")
        .withNoneOfThese({"a", "toe"})
        .withQuestion("a")
        .withQuestion("toe", {"sore", "none", "unsure"})
        .withQuestion("which-leg", {"left", "none", "unsure"})
        .withQuestion("age", {"young", "old", "unsure"})
        .build();
}

TEST(NoneOfThese, DeniesWhatIsOpenAndCanBeDenied)
{
    const ChecklistDefinition checklist = deniablePage();
    const FlowPage page = pages(checklist, {}).constFirst();

    EXPECT_EQ(deniable(checklist, page, {}), questionIds({"a", "toe"}));
    EXPECT_EQ(deniable(checklist, page, answers({{"a", "unsure"}})), questionIds({"toe"}));
    EXPECT_EQ(checklist.question(questionId("toe"))->denial()->value, name("none"));
    EXPECT_EQ(checklist.question(questionId("age"))->denial(), nullptr);
}

TEST(NoneOfThese, IsNotOfferedElsewhere)
{
    const ChecklistDefinition checklist = deniablePage();
    const ChecklistDefinition plain = twoSteps();

    EXPECT_THAT(deniable(plain, pages(plain, {}).constLast(), {}), IsEmpty());
    EXPECT_THAT(deniable(checklist, pages(checklist, {}, PageLayout::OneQuestion).constFirst(), {}),
                IsEmpty());
}

} // namespace legwise::test
