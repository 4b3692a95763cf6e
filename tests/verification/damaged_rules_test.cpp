#include "core/verification/rule_diagrams.h"
#include "tests/core/random_answers.h"
#include "tests/core/rule_cases.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"
#include "tests/support/reference_rules.h"

#include <gtest/gtest.h>

#include <vector>

/// What follows damages the shipped table on purpose. If nobody notices, the cases and the drawn answers,
/// which hold the table against the published one, are too weak.
namespace legwise::test {

using namespace Qt::StringLiterals;

/// Answers with what the published table makes of them.
struct Sample
{
    Answers answers;
    ReferenceVerdict verdict;
};

static std::vector<Sample> makeSamples()
{
    std::vector<Sample> samples;
    for (const RuleCase &ruleCase : ruleCases())
        samples.push_back({ruleCase.answers, referenceVerdict(ruleCase.answers)});
    RandomAnswers random(20261128);
    for (int i = 0; i < 20'000; ++i) {
        const Answers drawn = random.draw();
        samples.push_back({drawn, referenceVerdict(drawn)});
    }
    return samples;
}

/// True when some sample gets another level or other rules than the published table gives.
static bool isNoticed(const ChecklistDefinition &damaged)
{
    static const std::vector<Sample> samples = makeSamples();
    const RuleEngine engine(damaged);
    for (const Sample &sample : samples) {
        const Assessment result = engine.assess(sample.answers);
        QStringList rules;
        for (const RuleId &rule : result.rules)
            rules.append(rule.value());
        if (result.level != sample.verdict.level || rules != sample.verdict.rules)
            return true;
    }
    return false;
}

/// True when every rule fires for the same answers as before: a part that says what other rules say anyway.
static bool changesNothing(const ChecklistDefinition &damaged)
{
    const AnswerSpace space(shippedChecklist());
    const RuleDiagrams before(space);
    const RuleDiagrams after(space, damaged);
    for (std::size_t i = 0; i < static_cast<std::size_t>(damaged.rules.size()); ++i) {
        if (((before.fires(i) ^ after.fires(i)) & before.reachable()) != bddfalse)
            return false;
    }
    return true;
}

TEST(DamagedRules, AreNotSeenWhereThereAreNone)
{
    EXPECT_FALSE(isNoticed(shippedChecklist()));
}

TEST(DamagedRules, AreNoticedWhenAnyRuleIsMissing)
{
    for (qsizetype i = 0; i < shippedChecklist().rules.size(); ++i) {
        ChecklistDefinition damaged = shippedChecklist();
        damaged.rules[i].when = never(); // the rule stays as a name, because others may refer to it
        EXPECT_TRUE(isNoticed(damaged)) << damaged.rules.at(i).id.value().toStdString();
    }
}

/// The level of a rule shows in its id: that also tells of a rule that never decides one.
TEST(DamagedRules, KeepTheLevelOfTheirLetter)
{
    const QHash<QChar, Level> levels{
        {u'E', Level::Emergency}, {u'T', Level::SameDay}, {u'S', Level::Soon}, {u'C', Level::SelfCare}};

    for (const Rule &rule : shippedChecklist().rules)
        EXPECT_EQ(rule.level, levels.value(rule.id.value().at(0))) << rule.id.value().toStdString();
}

/// Every expression below this one, itself included.
static void collect(Expression &expression, std::vector<Expression *> &all)
{
    all.push_back(&expression);
    for (Expression &operand : expression.operands)
        collect(operand, all);
}

static std::vector<Expression *> conditionsOf(ChecklistDefinition &checklist)
{
    std::vector<Expression *> all;
    for (NamedExpression &definition : checklist.definitions)
        collect(definition.when, all);
    for (Rule &rule : checklist.rules) {
        if (rule.when)
            collect(*rule.when, all);
    }
    return all;
}

/// What damages one expression; false when there is nothing to damage.
using Damage = bool (*)(Expression &, int);

static bool takeValue(Expression &expression, int index)
{
    if (index >= expression.values.size())
        return false;
    expression.values.removeAt(index);
    return true;
}

static bool takeOperand(Expression &expression, int index)
{
    if (index >= static_cast<int>(expression.operands.size()) || expression.kind == Expression::Kind::Not)
        return false;
    expression.operands.erase(expression.operands.begin() + index);
    return true;
}

static bool countOneMore(Expression &expression, int index)
{
    const bool counts =
        expression.kind == Expression::Kind::AtLeast || expression.kind == Expression::Kind::Exactly;
    if (!counts || index > 0)
        return false;
    ++expression.count;
    return true;
}

/// The damages of that kind that change something and that nobody notices, each by the place of its
/// expression and by what was taken.
static QStringList unnoticed(Damage damage)
{
    QStringList all;
    ChecklistDefinition whole = shippedChecklist();
    const std::size_t places = conditionsOf(whole).size();
    for (std::size_t place = 0; place < places; ++place) {
        for (int index = 0;; ++index) {
            ChecklistDefinition damaged = shippedChecklist();
            Expression &expression = *conditionsOf(damaged).at(place);
            const QString question = expression.question.value();
            if (!damage(expression, index))
                break;
            if (!isNoticed(damaged) && !changesNothing(damaged))
                all.append(u"%1 %2 %3"_s.arg(QString::number(place), question, QString::number(index)));
        }
    }
    return all;
}

TEST(DamagedRules, AreNoticedWhenAConditionLosesAnAnswer)
{
    EXPECT_EQ(unnoticed(takeValue), QStringList());
}

TEST(DamagedRules, AreNoticedWhenAConditionLosesAPart)
{
    EXPECT_EQ(unnoticed(takeOperand), QStringList());
}

TEST(DamagedRules, AreNoticedWhenACountIsOneTooHigh)
{
    EXPECT_EQ(unnoticed(countOneMore), QStringList());
}

} // namespace legwise::test
