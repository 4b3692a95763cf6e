#include "core/checklist/assessment.h"

#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace legwise::test {

static ChecklistDefinition threeQuestions()
{
    return aChecklist()
        .withQuestion("a")
        .withQuestion("b")
        .withQuestion("c")
        .withDefinition("a-yes", is("a", {"yes"}))
        .build();
}

TEST(Expression, AnswerHoldsForOneOfItsValues)
{
    const ChecklistDefinition checklist = threeQuestions();
    const Expression maybe = is("a", {"yes", "unsure"});

    EXPECT_TRUE(holds(checklist, maybe, answers({{"a", "yes"}})));
    EXPECT_TRUE(holds(checklist, maybe, answers({{"a", "unsure"}})));
    EXPECT_FALSE(holds(checklist, maybe, answers({{"a", "no"}})));
}

TEST(Expression, AnOpenQuestionCountsAsUnsure)
{
    const ChecklistDefinition checklist = threeQuestions();

    EXPECT_TRUE(holds(checklist, is("a", {"unsure"}), {}));
    EXPECT_FALSE(holds(checklist, is("a", {"yes", "no"}), {}));
}

TEST(Expression, ASetHoldsWhenAnyOfItsValuesIsWanted)
{
    const ChecklistDefinition checklist = aChecklist().withQuestion("where").build();
    const Answers calfAndArm = answers({{"where", "left.calf arm"}});

    EXPECT_TRUE(holds(checklist, is("where", {"arm"}), calfAndArm));
    EXPECT_TRUE(holds(checklist, is("where", {"right.calf", "left.calf"}), calfAndArm));
    EXPECT_FALSE(holds(checklist, is("where", {"right.calf", "unsure"}), calfAndArm));
}

TEST(Expression, AllNeedsEveryOperand)
{
    const ChecklistDefinition checklist = threeQuestions();
    const Expression both = all({is("a", {"yes"}), is("b", {"yes"})});

    EXPECT_TRUE(holds(checklist, both, answers({{"a", "yes"}, {"b", "yes"}})));
    EXPECT_FALSE(holds(checklist, both, answers({{"a", "yes"}, {"b", "no"}})));
    EXPECT_TRUE(holds(checklist, all({}), {}));
}

TEST(Expression, AnyNeedsOneOperand)
{
    const ChecklistDefinition checklist = threeQuestions();
    const Expression either = any({is("a", {"yes"}), is("b", {"yes"})});

    EXPECT_TRUE(holds(checklist, either, answers({{"a", "no"}, {"b", "yes"}})));
    EXPECT_FALSE(holds(checklist, either, answers({{"a", "no"}, {"b", "no"}})));
    EXPECT_FALSE(holds(checklist, any({}), {}));
}

TEST(Expression, NotTurnsItsOperandRound)
{
    const ChecklistDefinition checklist = threeQuestions();

    EXPECT_FALSE(holds(checklist, no(is("a", {"yes"})), answers({{"a", "yes"}})));
    EXPECT_TRUE(holds(checklist, no(is("a", {"yes"})), answers({{"a", "no"}})));
}

class CountingExpression : public testing::TestWithParam<int>
{
protected:
    [[nodiscard]] Answers withSoManyYes() const
    {
        Answers given;
        int left = GetParam();
        for (const char *id : {"a", "b", "c"})
            given = given.with(questionId(id), names({left-- > 0 ? "yes" : "no"}));
        return given;
    }
    const std::vector<Expression> m_operands{is("a", {"yes"}), is("b", {"yes"}), is("c", {"yes"})};
    const ChecklistDefinition m_checklist = threeQuestions();
};

TEST_P(CountingExpression, AtLeastHoldsFromItsCountOn)
{
    EXPECT_EQ(holds(m_checklist, atLeast(2, m_operands), withSoManyYes()), GetParam() >= 2);
}

TEST_P(CountingExpression, ExactlyHoldsAtItsCountOnly)
{
    EXPECT_EQ(holds(m_checklist, exactly(2, m_operands), withSoManyYes()), GetParam() == 2);
}

INSTANTIATE_TEST_SUITE_P(NoneToAll, CountingExpression, testing::Range(0, 4));

TEST(Expression, DefinitionHoldsWhenWhatItNamesHolds)
{
    const ChecklistDefinition checklist = threeQuestions();

    EXPECT_TRUE(holds(checklist, defined("a-yes"), answers({{"a", "yes"}})));
    EXPECT_FALSE(holds(checklist, defined("a-yes"), answers({{"a", "no"}})));
    EXPECT_FALSE(holds(checklist, defined("not-there"), answers({{"a", "yes"}})));
}

TEST(Expression, RuleHoldsWhenTheEarlierRuleFires)
{
    const ChecklistDefinition checklist = aChecklist()
                                              .withQuestion("a")
                                              .withRule("E1", Level::Emergency, is("a", {"yes"}))
                                              .withRule("T1", Level::SameDay, no(fired("E1")))
                                              .build();

    EXPECT_EQ(assess(checklist, answers({{"a", "yes"}})).rules, ruleIds({"E1"}));
    EXPECT_EQ(assess(checklist, answers({{"a", "no"}})).rules, ruleIds({"T1"}));
    EXPECT_TRUE(holds(checklist, fired("E1"), answers({{"a", "yes"}})));
}

TEST(NotAsked, MatchesNothing)
{
    const ChecklistDefinition checklist =
        aChecklist().withQuestion("a").withQuestion("b").askedWhen(is("a", {"yes"})).build();

    EXPECT_FALSE(holds(checklist, is("b", {"unsure"}), answers({{"a", "no"}})));
    EXPECT_FALSE(holds(checklist, is("b", {"yes", "no", "unsure"}), answers({{"a", "no"}, {"b", "yes"}})));
    EXPECT_TRUE(holds(checklist, is("b", {"unsure"}), answers({{"a", "yes"}})));
}

TEST(NotAsked, HidesWhatIsAskedOnlyAfterIt)
{
    const ChecklistDefinition checklist = aChecklist()
                                              .withQuestion("a")
                                              .withQuestion("b")
                                              .askedWhen(is("a", {"yes"}))
                                              .withQuestion("c")
                                              .askedWhen(is("b", {"yes", "unsure"}))
                                              .build();

    EXPECT_TRUE(isAsked(checklist, *checklist.question(questionId("c")), answers({{"a", "yes"}})));
    EXPECT_FALSE(
        isAsked(checklist, *checklist.question(questionId("c")), answers({{"a", "no"}, {"b", "yes"}})));
    EXPECT_FALSE(holds(checklist, is("c", {"yes"}), answers({{"a", "no"}, {"b", "yes"}, {"c", "yes"}})));
}

static ChecklistDefinition fourLevels()
{
    return aChecklist()
        .withQuestion("a")
        .withQuestion("b")
        .withQuestion("c")
        .withQuestion("d")
        .withRule("E1", Level::Emergency, is("a", {"yes"}))
        .withRule("T1", Level::SameDay, is("b", {"yes"}))
        .withRule("S1", Level::Soon, is("c", {"yes"}))
        .withOtherwise("S8", Level::Soon)
        .withRule("C1", Level::SelfCare, is("d", {"yes"}))
        .build();
}

TEST(Assess, TakesTheHighestLevelOfAllRulesThatFire)
{
    const Assessment result = assess(fourLevels(), answers({{"b", "yes"}, {"c", "yes"}}));

    EXPECT_EQ(result, (Assessment{Level::SameDay, ruleIds({"T1", "S1"})}));
}

TEST(Assess, NamesTheRulesInTheOrderOfTheTable)
{
    const Assessment result = assess(fourLevels(), answers({{"c", "yes"}, {"b", "yes"}, {"a", "yes"}}));

    EXPECT_EQ(result.rules, ruleIds({"E1", "T1", "S1"}));
}

TEST(Assess, CountsSelfCareOnlyAlone)
{
    EXPECT_EQ(assess(fourLevels(), answers({{"d", "yes"}})), (Assessment{Level::SelfCare, ruleIds({"C1"})}));
    EXPECT_EQ(assess(fourLevels(), answers({{"c", "yes"}, {"d", "yes"}})),
              (Assessment{Level::Soon, ruleIds({"S1"})}));
}

TEST(Assess, FiresTheOtherwiseRuleWhenNoOtherDoes)
{
    EXPECT_EQ(assess(fourLevels(), answers({{"d", "no"}})), (Assessment{Level::Soon, ruleIds({"S8"})}));
}

TEST(Assess, GivesTheSameForTheSameAnswers)
{
    const ChecklistDefinition checklist = fourLevels();
    const Answers given = answers({{"b", "yes"}, {"d", "yes"}});
    const Assessment first = assess(checklist, given);

    (void)assess(checklist, answers({{"a", "yes"}}));

    EXPECT_EQ(assess(checklist, given), first);
}

TEST(BrokenChecklist, WithoutRulesIsAnEmergency)
{
    EXPECT_EQ(assess({}, {}), (Assessment{Level::Emergency, {}}));
}

TEST(BrokenChecklist, NeverReassuresWhenANameLeadsNowhere)
{
    const std::vector<Expression> lost{no(defined("nothing")), no(fired("X9")), no(is("nobody", {"unsure"})),
                                       combined(Expression::Kind::Not, {})};

    for (const Expression &expression : lost) {
        const ChecklistDefinition checklist =
            aChecklist().withQuestion("a").withRule("C1", Level::SelfCare, expression).build();
        EXPECT_EQ(assess(checklist, {}).level, Level::Emergency);
    }
}

TEST(BrokenChecklist, EndsWhenNamesLeadBackToThemselves)
{
    const ChecklistDefinition checklist =
        aChecklist()
            .withQuestion("a")
            .askedWhen(is("b", {"unsure"}))
            .withQuestion("b")
            .askedWhen(is("a", {"unsure"}))
            .withDefinition("x", no(defined("y")))
            .withDefinition("y", no(defined("x")))
            .withRule("R1", Level::Soon, no(fired("R1")))
            .withRule("C1", Level::SelfCare, any({defined("x"), defined("y")}))
            .withRule("C2", Level::SelfCare, no(is("a", {"unsure"})))
            .build();

    EXPECT_EQ(assess(checklist, {}).level, Level::Emergency);
}

TEST(Notes, BelongToTheirLevelsAndAnswersInThePacksOrder)
{
    const ChecklistDefinition checklist = aChecklist()
                                              .withQuestion("a")
                                              .withNote("late", is("a", {"yes"}), {Level::SameDay})
                                              .withNote("always", all({}))
                                              .withNote("other-answer", is("a", {"no"}))
                                              .build();
    const Answers yes = answers({{"a", "yes"}});

    const QList<const ResultNote *> sameDay = notesFor(checklist, yes, Level::SameDay);
    const QList<const ResultNote *> soon = notesFor(checklist, yes, Level::Soon);

    EXPECT_EQ(sameDay, (QList<const ResultNote *>{&checklist.notes.at(0), &checklist.notes.at(1)}));
    EXPECT_EQ(soon, QList<const ResultNote *>{&checklist.notes.at(1)});
}

} // namespace legwise::test
