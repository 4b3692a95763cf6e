#include "core/verification/verification.h"

#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace legwise::test {

using namespace Qt::StringLiterals;

/// A checklist with an emergency sign, a choice, a place and a rule for each level.
static ChecklistBuilder smallChecklist()
{
    return aChecklist()
        .withRedFlagStep("signs")
        .withPage("first")
        .withQuestion("flag")
        .withStep("rest")
        .withPage("second")
        .withQuestion("sore")
        .withQuestion("cramp")
        .withRule("E1", Level::Emergency, is("flag", {"yes"}))
        .withRule("T1", Level::SameDay, is("flag", {"unsure"}))
        .withRule("S1", Level::Soon, is("sore", {"yes", "unsure"}))
        .withOtherwise("S8", Level::Soon)
        .withRule("C1", Level::SelfCare, is("cramp", {"yes"}));
}

static Verification proofWith(const Requirement &requirement, ChecklistDefinition checklist)
{
    checklist.invariants.append({u"INV-1"_s, {}, {Holder::Rules}, {requirement}});
    for (const Question &question : std::as_const(checklist.questions))
        checklist.calmAnswers.append({question.id, u"no"_s});
    return verify(checklist);
}

static std::optional<Fault> violationOf(const Requirement &requirement, const ChecklistDefinition &checklist)
{
    return proofWith(requirement, checklist).invariants.constFirst().violation;
}

static QStringList sentencesOf(const QList<Fault> &faults)
{
    QStringList sentences;
    for (const Fault &fault : faults)
        sentences.append(fault.sentence);
    return sentences;
}

TEST(ShippedProof, HoldsForAllAnswers)
{
    const Verification proof = verify(shippedChecklist());

    for (const InvariantProof &invariant : proof.invariants)
        EXPECT_FALSE(invariant.violation) << invariant.id.toStdString();
    EXPECT_EQ(sentencesOf(proof.faults), QStringList());
    EXPECT_TRUE(proof.isFaultless());
}

TEST(ShippedProof, CoversMoreThanAnyoneCouldTry)
{
    const Verification proof = verify(shippedChecklist());

    EXPECT_GT(proof.answerSets, 1e40);
    EXPECT_GT(proof.classes, 1e21);
    EXPECT_LT(proof.classes, proof.answerSets);
}

TEST(ShippedProof, NotesThatT7NeverDecides)
{
    EXPECT_EQ(
        verify(shippedChecklist()).notes,
        QStringList{u"the rule “T7” never decides a level: wherever it fires, others give the same one"_s});
}

TEST(Proof, OfTheSmallChecklistFindsNothing)
{
    const Verification proof = verify(smallChecklist().build());

    EXPECT_EQ(sentencesOf(proof.faults), QStringList());
    EXPECT_EQ(proof.notes, QStringList());
    EXPECT_EQ(proof.answerSets, 4 * 4 * 4);
    // The flag: yes, no, unsure. Sore: no or not. Cramp: yes or not.
    EXPECT_EQ(proof.classes, 3 * 2 * 2);
}

TEST(Proof, FindsTheFewestAnswersBelowALevel)
{
    const std::optional<Fault> violation =
        violationOf(AtLeastRequirement{Level::Soon, is("flag", {"no"})}, smallChecklist().build());

    ASSERT_TRUE(violation && violation->example);
    EXPECT_EQ(violation->example->differing, questionIds({"cramp"}));
    EXPECT_EQ(violation->example->answers, answers({{"flag", "no"}, {"sore", "no"}, {"cramp", "yes"}}));
    EXPECT_EQ(violation->example->level, Level::SelfCare);
    EXPECT_EQ(violation->example->needed, Level::Soon);
}

TEST(Proof, HoldsWhereNoAnswersBreakIt)
{
    EXPECT_FALSE(violationOf(AtLeastRequirement{Level::Soon, is("sore", {"yes", "unsure"})},
                             smallChecklist().build()));
}

TEST(Proof, FindsAWorseAnswerThatLowersTheLevel)
{
    const ChecklistDefinition checklist = smallChecklist()
                                              .withQuestion("fever")
                                              .withRule("T2", Level::SameDay, is("fever", {"unsure"}))
                                              .build();

    const std::optional<Fault> violation = violationOf(
        MonotoneRequirement{questionIds({"sore", "fever"}), names({"no", "unsure", "yes"})}, checklist);

    ASSERT_TRUE(violation && violation->example);
    EXPECT_EQ(violation->sentence, u"“fever” from “unsure” to “yes” lowers the level"_s);
    EXPECT_EQ(violation->example->differing, questionIds({"fever"}));
    EXPECT_EQ(violation->example->level, Level::Soon);
    EXPECT_EQ(violation->example->needed, Level::SameDay);
    EXPECT_EQ(violation->example->compared->values(questionId("fever")), names({"unsure"}));
}

TEST(Proof, FindsAnEffectOnTheRulesWhereTheLevelStays)
{
    const ChecklistDefinition checklist =
        smallChecklist().withQuestion("stretch").withRule("S2", Level::Soon, is("stretch", {"yes"})).build();

    const std::optional<Fault> violation =
        violationOf(NoEffectRequirement{questionIds({"stretch"})}, checklist);

    ASSERT_TRUE(violation && violation->example);
    EXPECT_EQ(violation->example->differing, questionIds({"stretch"}));
    EXPECT_EQ(violation->example->level, Level::Soon);
    EXPECT_EQ(violation->example->needed, Level::Soon);
}

TEST(Proof, CountsAnOpenQuestionAsUnsure)
{
    EXPECT_FALSE(violationOf(OpenIsUnsureRequirement{}, smallChecklist().build()));
}

TEST(Proof, FindsAnotherDefault)
{
    const std::optional<Fault> violation =
        violationOf(DefaultRequirement{Level::SameDay}, smallChecklist().build());

    ASSERT_TRUE(violation && violation->example);
    EXPECT_EQ(violation->example->differing, QList<QuestionId>());
    EXPECT_EQ(violation->example->level, Level::Soon);
}

TEST(Proof, FindsNamesThatLeadNowhereOrBack)
{
    EXPECT_FALSE(violationOf(PureRequirement{}, smallChecklist().build()));
    for (const Expression &when :
         {defined("nothing"), fired("T9"), is("nobody", {"yes"}), defined("round")}) {
        const ChecklistDefinition checklist = smallChecklist()
                                                  .withDefinition("round", no(defined("round")))
                                                  .withRule("S3", Level::Soon, when)
                                                  .build();
        EXPECT_TRUE(violationOf(PureRequirement{}, checklist));
    }
}

TEST(Proof, FindsAWordThatMustNotBeSaid)
{
    ChecklistDefinition checklist = smallChecklist().build();
    checklist.questions.first().helper = Text{u"check.flag.helper"_s, u"Try the Hop test."_s};

    const std::optional<Fault> violation =
        violationOf(NeverMentionedRequirement{{u"skip"_s, u"hop test"_s}}, checklist);

    ASSERT_TRUE(violation);
    EXPECT_EQ(violation->sentence, u"the text “check.flag.helper” says “hop test”"_s);
    EXPECT_FALSE(violationOf(NeverMentionedRequirement{{u"hop test"_s}}, smallChecklist().build()));
}

TEST(Proof, FindsALevelWithoutTheNote)
{
    const NoteRequirement requirement{u"young"_s, is("sore", {"yes"})};
    const ChecklistBuilder always = smallChecklist().withNote("young", is("sore", {"yes"}));
    const ChecklistBuilder sometimes =
        smallChecklist().withNote("young", is("sore", {"yes"}), {Level::Soon, Level::Emergency});

    const std::optional<Fault> violation = violationOf(requirement, sometimes.build());

    EXPECT_FALSE(violationOf(requirement, always.build()));
    EXPECT_TRUE(violationOf(requirement, smallChecklist().build())) << "without any note";
    ASSERT_TRUE(violation && violation->example);
    EXPECT_EQ(violation->example->level, Level::SameDay);
    EXPECT_EQ(violation->example->differing, questionIds({"flag", "sore"}));
}

/// Counts the answers to a question only where it is asked.
TEST(Proof, LeavesOutQuestionsThatAreNotAsked)
{
    const ChecklistDefinition checklist = aChecklist()
                                              .withQuestion("a")
                                              .withQuestion("b")
                                              .askedWhen(is("a", {"yes"}))
                                              .withRule("S1", Level::Soon, is("b", {"unsure"}))
                                              .withOtherwise("S8", Level::SelfCare)
                                              .build();

    EXPECT_EQ(verify(checklist).answerSets, 3 + 4);
    EXPECT_EQ(verify(checklist).classes, 1 + 2);
}

/// A checklist with a fault, and the sentence that tells it.
struct Faulty
{
    const char *name;
    ChecklistBuilder checklist;
    const char *sentence;
};

static void PrintTo(const Faulty &faulty, std::ostream *out)
{
    *out << faulty.name;
}

class FaultyChecklist : public testing::TestWithParam<Faulty>
{};

TEST_P(FaultyChecklist, IsFoundOut)
{
    const Verification proof = verify(GetParam().checklist.build());

    EXPECT_THAT(sentencesOf(proof.faults), testing::Contains(name(GetParam().sentence)))
        << testing::PrintToString(sentencesOf(proof.faults));
    EXPECT_FALSE(proof.isFaultless());
}

INSTANTIATE_TEST_SUITE_P(
    Faults, FaultyChecklist,
    testing::Values(
        Faulty{"DeadRule",
               smallChecklist().withRule("S5", Level::Soon, all({is("sore", {"yes"}), is("sore", {"no"})})),
               "the rule “S5” can never fire"},
        Faulty{"RuleBehindOthers", smallChecklist().withRule("C2", Level::SelfCare, is("sore", {"yes"})),
               "the rule “C2” can never fire"},
        Faulty{"UnreadQuestion", smallChecklist().withQuestion("hat"),
               "nothing reads the question “hat”: no rule, no note, no other question"},
        Faulty{"QuestionReadByAnUnusedDefinition",
               smallChecklist().withQuestion("hat").withDefinition("hatted", is("hat", {"yes"})),
               "nothing reads the question “hat”: no rule, no note, no other question"},
        Faulty{"QuestionNeverAsked",
               smallChecklist().withQuestion("hat").askedWhen(all({is("sore", {"yes"}), is("sore", {"no"})})),
               "the question “hat” is never asked, so nobody can choose its answers"},
        Faulty{"PageNeverReached", smallChecklist().withPage("third").withQuestion("hat").askedWhen(never()),
               "the page “third” can never be reached"},
        Faulty{"SignsTooLate",
               smallChecklist().withRedFlagStep("late").withPage("third").withQuestion("flag2"),
               "the step “late” has emergency signs and is not among the first"},
        Faulty{"SignNotAskedOfAll",
               aChecklist()
                   .withRedFlagStep("signs")
                   .withPage("first")
                   .withQuestion("a")
                   .withQuestion("flag")
                   .askedWhen(is("a", {"yes"})),
               "the emergency sign “flag” is not asked of everybody"},
        Faulty{"OpenSign",
               aChecklist()
                   .withRedFlagStep("signs")
                   .withPage("first")
                   .withQuestion("flag")
                   .withRule("E1", Level::Emergency, is("flag", {"yes"}))
                   .withOtherwise("S8", Level::Soon),
               "a result may wait while the emergency sign “flag” is open"}),
    [](const auto &test) { return std::string(test.param.name); });

} // namespace legwise::test
