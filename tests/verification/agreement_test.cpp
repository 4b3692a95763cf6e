#include "core/checklist/rule_engine.h"
#include "core/verification/rule_diagrams.h"
#include "tests/core/random_answers.h"
#include "tests/core/rule_cases.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace legwise::test {

/// The shipped rules as diagrams, and what both they and the engine say.
class DiagramAgreement : public testing::Test
{
protected:
    /// What the two do not agree on for these answers; empty when they agree.
    [[nodiscard]] std::string disagreement(const Answers &given) const
    {
        const std::vector<bool> assignment = m_space.assignmentOf(given);
        const AnswerSheet sheet = shippedEngine().sheet(given);
        if (!AnswerSpace::contains(m_diagrams.reachable(), assignment))
            return "reachable";
        if (!AnswerSpace::contains(m_diagrams.levelIs(shippedEngine().level(sheet)), assignment))
            return "level";
        const std::vector<bool> conditions = shippedEngine().conditions(sheet);
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            if (AnswerSpace::contains(m_diagrams.conditionOf(i), assignment) != conditions[i])
                return shippedChecklist().rules.at(static_cast<qsizetype>(i)).id.value().toStdString();
        }
        return {};
    }

    const AnswerSpace m_space{shippedChecklist()};
    const RuleDiagrams m_diagrams{m_space};
};

TEST_F(DiagramAgreement, IsFoundOnTheRuleCases)
{
    for (const RuleCase &ruleCase : ruleCases())
        EXPECT_EQ(disagreement(ruleCase.answers), "") << testing::PrintToString(ruleCase);
}

TEST_F(DiagramAgreement, IsFoundOnRandomAnswers)
{
    RandomAnswers random(100);
    for (int i = 0; i < 100'000; ++i) {
        const Answers given = random.draw();
        ASSERT_EQ(disagreement(given), "") << describe(given).toStdString();
    }
}

TEST_F(DiagramAgreement, IsFoundOnWhichRulesAreInTheResult)
{
    std::vector<bdd> fires;
    for (qsizetype i = 0; i < shippedChecklist().rules.size(); ++i)
        fires.push_back(m_diagrams.fires(static_cast<std::size_t>(i)));

    RandomAnswers random(101);
    for (int i = 0; i < 20'000; ++i) {
        const Answers given = random.draw();
        const std::vector<bool> assignment = m_space.assignmentOf(given);
        const QList<RuleId> fired = shippedEngine().assess(given).rules;
        for (std::size_t rule = 0; rule < fires.size(); ++rule) {
            const RuleId &id = shippedChecklist().rules.at(static_cast<qsizetype>(rule)).id;
            ASSERT_EQ(AnswerSpace::contains(fires[rule], assignment), fired.contains(id))
                << id.value().toStdString() << ": " << describe(given).toStdString();
        }
    }
}

} // namespace legwise::test
