#include "tests/core/rule_cases.h"

#include "core/checklist/assessment.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"
#include "tests/support/reference_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace legwise::test {

using namespace Qt::StringLiterals;

class RuleTable : public testing::TestWithParam<RuleCase>
{};

TEST_P(RuleTable, FiresTheRuleAndGivesItsLevel)
{
    const Assessment result = assess(shippedChecklist(), GetParam().answers);

    EXPECT_EQ(result.level, GetParam().level);
    EXPECT_TRUE(result.rules.contains(RuleId(GetParam().rule))) << testing::PrintToString(result);
}

static std::string caseName(const testing::TestParamInfo<RuleCase> &info)
{
    std::string title = (info.param.rule + u' ' + info.param.name).toStdString();
    std::replace_if(
        title.begin(), title.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
    return title;
}

INSTANTIATE_TEST_SUITE_P(Published, RuleTable, testing::ValuesIn(ruleCases()), caseName);

TEST(RuleTableCases, AreReadTheSameWayTwice)
{
    for (const RuleCase &ruleCase : ruleCases()) {
        const ReferenceVerdict verdict = referenceVerdict(ruleCase.answers);
        EXPECT_EQ(verdict.level, ruleCase.level) << testing::PrintToString(ruleCase);
        EXPECT_TRUE(verdict.rules.contains(ruleCase.rule)) << testing::PrintToString(ruleCase);
    }
}

TEST(RuleTableCases, NameTheAnswersThatLedToTheResult)
{
    for (const RuleCase &ruleCase : ruleCases()) {
        const Assessment result = assess(shippedChecklist(), ruleCase.answers);
        const QList<Reason> found = reasons(shippedChecklist(), ruleCase.answers, result);
        EXPECT_EQ(found.isEmpty(), ruleCase.rule == "S8"_L1) << testing::PrintToString(ruleCase);
    }
}

TEST(RuleTableCases, CoverEveryRuleThatIsShipped)
{
    QStringList shipped;
    for (const Rule &rule : shippedChecklist().rules)
        shipped.append(rule.id.value());

    QStringList covered;
    for (const RuleCase &ruleCase : ruleCases())
        covered.append(ruleCase.rule);
    covered.removeDuplicates();

    std::sort(shipped.begin(), shipped.end());
    std::sort(covered.begin(), covered.end());
    EXPECT_EQ(covered, shipped);
}

// What follows damages the shipped table on purpose. If no case notices, the cases are too weak.

/// The names of the cases whose level is no longer what it should be.
static QStringList casesThatNotice(const ChecklistDefinition &damaged)
{
    const RuleEngine engine(damaged);
    QStringList noticed;
    for (const RuleCase &ruleCase : ruleCases()) {
        if (engine.assess(ruleCase.answers).level != ruleCase.level)
            noticed.append(ruleCase.name);
    }
    return noticed;
}

/// T7 cannot decide a level: wherever it fires, T8 fires at the same level. It is there for its reason.
static bool canDecide(const Rule &rule)
{
    return rule.id.value() != "T7"_L1;
}

TEST(DamagedTable, IsNoticedWhenARuleIsMissing)
{
    for (qsizetype i = 0; i < shippedChecklist().rules.size(); ++i) {
        ChecklistDefinition damaged = shippedChecklist();
        if (!canDecide(damaged.rules.at(i)))
            continue;
        damaged.rules[i].when = never(); // the rule stays as a name, because others may refer to it
        EXPECT_FALSE(casesThatNotice(damaged).isEmpty()) << damaged.rules.at(i).id.value().toStdString();
    }
}

TEST(DamagedTable, IsNoticedWhenARuleIsOneLevelTooLow)
{
    for (qsizetype i = 0; i < shippedChecklist().rules.size(); ++i) {
        ChecklistDefinition damaged = shippedChecklist();
        Level &level = damaged.rules[i].level;
        if (!canDecide(damaged.rules.at(i)) || level == Level::SelfCare)
            continue;
        level = static_cast<Level>(static_cast<int>(level) - 1);
        EXPECT_FALSE(casesThatNotice(damaged).isEmpty()) << damaged.rules.at(i).id.value().toStdString();
    }
}

TEST(DamagedTable, MissesT7OnlyInTheListOfRules)
{
    for (const RuleCase &ruleCase : ruleCases()) {
        const QStringList fired = referenceVerdict(ruleCase.answers).rules;
        EXPECT_TRUE(!fired.contains("T7"_L1) || fired.contains("T8"_L1)) << testing::PrintToString(ruleCase);
    }
}

} // namespace legwise::test
