#include "core/checklist/rule_engine.h"

#include "tests/core/random_answers.h"
#include "tests/core/rule_cases.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace legwise::test {

/// True when the engine and holds(), which share no code, agree on the condition of every rule.
static bool agreeOnEveryRule(const Answers &given)
{
    const ChecklistDefinition &checklist = shippedChecklist();
    const std::vector<bool> conditions = shippedEngine().conditions(shippedEngine().sheet(given));
    for (qsizetype i = 0; i < checklist.rules.size(); ++i) {
        const Rule &rule = checklist.rules.at(i);
        const bool expected = rule.when && holds(checklist, *rule.when, given);
        if (conditions.at(static_cast<std::size_t>(i)) != expected)
            return false;
    }
    return true;
}

TEST(RuleEngine, AgreesWithHoldsOnTheRuleCases)
{
    for (const RuleCase &ruleCase : ruleCases())
        EXPECT_TRUE(agreeOnEveryRule(ruleCase.answers)) << testing::PrintToString(ruleCase);
}

TEST(RuleEngine, AgreesWithHoldsOnRandomAnswers)
{
    RandomAnswers random(64);
    for (int i = 0; i < 5'000; ++i) {
        const Answers given = random.draw();
        ASSERT_TRUE(agreeOnEveryRule(given)) << describe(given).toStdString();
    }
}

TEST(RuleEngine, ReadsOpenQuestionsAsUnsure)
{
    Answers unsure;
    for (const Question &question : shippedChecklist().questions)
        unsure = unsure.with(question.id, {unsureValue});

    EXPECT_EQ(shippedEngine().sheet(unsure), shippedEngine().sheet({}));
}

TEST(RuleEngine, ChangesOneAnswerOfASheet)
{
    RandomAnswers random(65);
    AnswerSheet sheet = shippedEngine().sheet({});
    Answers given;
    for (int i = 0; i < 5'000; ++i) {
        const ReferenceQuestion &question =
            referenceQuestions().at(random.below(referenceQuestions().size()));
        const QStringList values = random.below(8) == 0 ? QStringList() : random.anyValue(question);
        given = given.with(QuestionId(question.id), values);
        shippedEngine().set(sheet, QuestionId(question.id), values);
        ASSERT_EQ(sheet, shippedEngine().sheet(given)) << describe(given).toStdString();
        AnswerSheet again = shippedEngine().sheet({});
        for (const ReferenceQuestion &each : referenceQuestions()) {
            const QuestionId id(each.id);
            shippedEngine().set(again, shippedEngine().prepared(id, given.values(id)));
        }
        ASSERT_EQ(again, sheet) << describe(given).toStdString();
        ASSERT_EQ(shippedEngine().level(sheet), shippedEngine().assess(given).level);
    }
}

TEST(RuleEngine, DoesNotNeedTheChecklistItWasMadeFrom)
{
    const auto made = [] {
        const ChecklistDefinition checklist =
            aChecklist().withQuestion("a").withRule("T1", Level::SameDay, is("a", {"yes"})).build();
        return RuleEngine(checklist);
    };

    const RuleEngine engine = made();

    EXPECT_EQ(engine.assess(answers({{"a", "yes"}})), (Assessment{Level::SameDay, ruleIds({"T1"})}));
}

TEST(RuleEngine, CountsTheSameAnswerTwiceWhenItStandsTwice)
{
    const ChecklistDefinition checklist =
        aChecklist()
            .withQuestion("a")
            .withQuestion("b")
            .withRule("T1", Level::SameDay,
                      atLeast(2, {is("a", {"yes"}), is("a", {"yes"}), is("b", {"yes"})}))
            .withRule("S1", Level::Soon, exactly(1, {is("a", {"yes", "no"}), is("a", {"yes"})}))
            .build();
    const RuleEngine engine(checklist);

    EXPECT_EQ(engine.assess(answers({{"a", "yes"}})).level, Level::SameDay);
    EXPECT_EQ(engine.assess(answers({{"a", "no"}})).level, Level::Soon);
}

TEST(RuleEngine, HearsAValueThatOnlyAConditionNames)
{
    const ChecklistDefinition checklist =
        aChecklist().withQuestion("a").withRule("T1", Level::SameDay, is("a", {"perhaps"})).build();
    const RuleEngine engine(checklist);

    EXPECT_EQ(engine.assess(answers({{"a", "perhaps"}})).level, Level::SameDay);
    EXPECT_EQ(engine.assess(answers({{"a", "never-heard-of"}})).rules, QList<RuleId>());
}

TEST(RuleEngine, FitsMoreAnswersThanAWordHasBits)
{
    ChecklistBuilder builder;
    for (int i = 0; i < 200; ++i)
        builder.withQuestion(QByteArray::number(i).constData());
    const ChecklistDefinition checklist =
        builder.withRule("T1", Level::SameDay, is("199", {"yes"}))
            .withRule("S1", Level::Soon, all({is("0", {"yes"}), is("150", {"yes"})}))
            .withOtherwise("S8", Level::Soon)
            .build();
    const RuleEngine engine(checklist);

    EXPECT_EQ(engine.assess(answers({{"199", "yes"}})).rules, ruleIds({"T1"}));
    EXPECT_EQ(engine.assess(answers({{"0", "yes"}, {"150", "yes"}})).rules, ruleIds({"S1"}));
    EXPECT_EQ(engine.assess(answers({{"0", "yes"}})).rules, ruleIds({"S8"}));
}

} // namespace legwise::test
