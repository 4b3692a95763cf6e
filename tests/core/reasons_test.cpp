#include "core/checklist/assessment.h"

#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace legwise::test {

using testing::ElementsAre;
using testing::IsEmpty;

static QList<Reason> reasonsFor(const ChecklistBuilder &builder, const Answers &given)
{
    const ChecklistDefinition checklist = builder.build();
    return reasons(checklist, given, assess(checklist, given));
}

static Reason reason(const char *question, const char *value, Names rules)
{
    return {questionId(question), name(value), ruleIds(rules)};
}

/// Three questions on two pages; they are defined in another order than they are asked.
static ChecklistBuilder threeQuestions()
{
    ChecklistBuilder builder = aChecklist();
    builder.withQuestion("c").withQuestion("b").withQuestion("a").withStep("step").withPage("one").withPage(
        "two");
    ChecklistDefinition paged = builder.build();
    paged.steps[0].pages[0].questions = questionIds({"a"});
    paged.steps[0].pages[1].questions = questionIds({"b", "c"});
    return ChecklistBuilder(paged);
}

TEST(Reasons, AreTheAnswersOfTheRulesOfTheResultsLevel)
{
    const auto found = reasonsFor(threeQuestions()
                                      .withRule("T1", Level::SameDay, is("a", {"yes"}))
                                      .withRule("S1", Level::Soon, is("b", {"yes"})),
                                  answers({{"a", "yes"}, {"b", "yes"}}));

    EXPECT_THAT(found, ElementsAre(reason("a", "yes", {"T1"})));
}

TEST(Reasons, StandInTheOrderInWhichTheQuestionsAreAsked)
{
    const auto found =
        reasonsFor(threeQuestions().withRule("T1", Level::SameDay,
                                             all({is("c", {"yes"}), is("b", {"yes"}), is("a", {"yes"})})),
                   answers({{"a", "yes"}, {"b", "yes"}, {"c", "yes"}}));

    EXPECT_THAT(found, ElementsAre(reason("a", "yes", {"T1"}), reason("b", "yes", {"T1"}),
                                   reason("c", "yes", {"T1"})));
}

TEST(Reasons, FollowOnlyTheOperandsThatHold)
{
    const auto found =
        reasonsFor(threeQuestions().withRule("T1", Level::SameDay,
                                             any({all({is("a", {"yes"}), is("b", {"yes"})}),
                                                  atLeast(1, {is("a", {"yes"}), is("c", {"yes"})})})),
                   answers({{"a", "no"}, {"b", "yes"}, {"c", "yes"}}));

    EXPECT_THAT(found, ElementsAre(reason("c", "yes", {"T1"})));
}

TEST(Reasons, AreMergedOverRules)
{
    const auto found =
        reasonsFor(threeQuestions()
                       .withRule("T1", Level::SameDay, is("a", {"yes"}))
                       .withRule("T2", Level::SameDay, any({is("a", {"yes"}), is("a", {"yes"})})),
                   answers({{"a", "yes"}}));

    EXPECT_THAT(found, ElementsAre(reason("a", "yes", {"T1", "T2"})));
}

TEST(Reasons, AreFoundThroughDefinitions)
{
    const auto found = reasonsFor(threeQuestions()
                                      .withDefinition("inner", is("b", {"yes"}))
                                      .withDefinition("outer", any({is("a", {"yes"}), defined("inner")}))
                                      .withRule("T1", Level::SameDay, defined("outer")),
                                  answers({{"a", "no"}, {"b", "yes"}}));

    EXPECT_THAT(found, ElementsAre(reason("b", "yes", {"T1"})));
}

TEST(Reasons, LeaveOutWhatIsDeniedAndOtherRules)
{
    const auto found = reasonsFor(
        threeQuestions()
            .withRule("S1", Level::Soon, is("b", {"yes"}))
            .withRule("T1", Level::SameDay, all({is("a", {"yes"}), no(is("c", {"yes"})), fired("S1")})),
        answers({{"a", "yes"}, {"b", "yes"}, {"c", "unsure"}}));

    EXPECT_THAT(found, ElementsAre(reason("a", "yes", {"T1"})));
}

TEST(Reasons, NameAnOpenQuestionAsUnsure)
{
    const auto found =
        reasonsFor(threeQuestions().withRule("T1", Level::SameDay, is("a", {"yes", "unsure"})), {});

    EXPECT_THAT(found, ElementsAre(reason("a", "unsure", {"T1"})));
}

TEST(Reasons, NameOnlyThePlacesThatARuleReads)
{
    const auto found =
        reasonsFor(threeQuestions().withRule("T21", Level::SameDay, is("a", {"arm", "right.calf"})),
                   answers({{"a", "left.calf arm right.calf"}}));

    EXPECT_THAT(found, ElementsAre(reason("a", "arm", {"T21"}), reason("a", "right.calf", {"T21"})));
}

TEST(Reasons, LeaveOutAPlainNoBesideOthers)
{
    const auto rules = threeQuestions().withRule("C1", Level::SelfCare,
                                                 all({is("a", {"no", "none"}), is("b", {"spells", "none"})}));

    EXPECT_THAT(reasonsFor(rules, answers({{"a", "no"}, {"b", "spells"}})),
                ElementsAre(reason("b", "spells", {"C1"})));
}

TEST(Reasons, KeepAPlainNoWhenNothingElseIsLeft)
{
    const auto rules =
        threeQuestions().withRule("C4", Level::SelfCare, all({is("a", {"no"}), is("b", {"none"})}));

    EXPECT_THAT(reasonsFor(rules, answers({{"a", "no"}, {"b", "none"}})),
                ElementsAre(reason("a", "no", {"C4"}), reason("b", "none", {"C4"})));
}

TEST(Reasons, AreNoneForTheOtherwiseRule)
{
    EXPECT_THAT(reasonsFor(threeQuestions().withOtherwise("S8", Level::Soon), answers({{"a", "yes"}})),
                IsEmpty());
}

TEST(Reasons, EndWhenADefinitionLeadsBackToItself)
{
    const auto found = reasonsFor(threeQuestions()
                                      .withDefinition("x", any({is("a", {"yes"}), defined("x")}))
                                      .withRule("T1", Level::SameDay, defined("x")),
                                  answers({{"a", "yes"}}));

    // Such a checklist makes everything an emergency, and no rule asked for that.
    EXPECT_THAT(found, IsEmpty());
}

} // namespace legwise::test
