#include "tests/verification/brute_force.h"

#include "core/verification/verification.h"
#include "tests/support/printers.h"
#include "tests/verification/random_checklist.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace legwise::test {

using namespace Qt::StringLiterals;

/// A checklist made by chance, proved and gone through one by one.
class RandomChecklistProof : public testing::TestWithParam<std::uint32_t>
{
protected:
    [[nodiscard]] bool isNoted(const QString &sentenceBegin) const
    {
        return std::any_of(m_proof.notes.cbegin(), m_proof.notes.cend(),
                           [&](const QString &note) { return note.startsWith(sentenceBegin); });
    }
    [[nodiscard]] bool isFault(const QString &sentence) const
    {
        return std::any_of(m_proof.faults.cbegin(), m_proof.faults.cend(),
                           [&](const Fault &fault) { return fault.sentence == sentence; });
    }

    void expectSameVerdict(const Invariant &invariant, const InvariantProof &proof) const
    {
        const Requirement &requirement = invariant.requirements.first();
        const std::optional<qsizetype> expected = m_bruteForce.smallestViolation(requirement);
        ASSERT_EQ(proof.violation.has_value(), expected.has_value()) << invariant.id.toStdString();
        if (!expected)
            return;
        ASSERT_TRUE(proof.violation->example);
        // Of a step where only the set before it can be given, the set after it is shown all the same.
        const bool isStep = std::holds_alternative<MonotoneRequirement>(requirement);
        const qsizetype size = proof.violation->example->differing.size();
        EXPECT_TRUE(isStep ? size <= *expected : size == *expected)
            << invariant.id.toStdString() << ": " << size << ", not " << *expected;
    }

    void expectSameRule(const Rule &rule) const
    {
        const QString id = rule.id.value();
        const bool canFire = m_bruteForce.canFire(rule.id);
        EXPECT_EQ(isFault(u"the rule “%1” can never fire"_s.arg(id)), !canFire);
        if (canFire && rule.when) {
            EXPECT_EQ(isNoted(u"the rule “%1” never decides"_s.arg(id)), !m_bruteForce.decides(rule.id))
                << id.toStdString();
        }
    }

    const ChecklistDefinition m_checklist = RandomChecklist(GetParam()).make();
    const BruteForce m_bruteForce{m_checklist};
    const Verification m_proof = verify(m_checklist);
};

TEST_P(RandomChecklistProof, SaysWhatBruteForceSays)
{
    EXPECT_EQ(m_proof.answerSets, static_cast<double>(m_bruteForce.all().size()));
    EXPECT_EQ(m_proof.classes, static_cast<double>(m_bruteForce.classes()));
    for (qsizetype i = 0; i < m_checklist.invariants.size(); ++i)
        expectSameVerdict(m_checklist.invariants.at(i), m_proof.invariants.at(i));
    for (const Rule &rule : m_checklist.rules)
        expectSameRule(rule);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomChecklistProof, testing::Range<std::uint32_t>(1, 61));

TEST(RandomChecklists, BreakEveryKindOfInvariantAndKeepIt)
{
    std::map<std::size_t, int> broken;
    for (std::uint32_t seed = 1; seed < 61; ++seed) {
        const ChecklistDefinition checklist = RandomChecklist(seed).make();
        const Verification proof = verify(checklist);
        for (qsizetype i = 0; i < proof.invariants.size(); ++i)
            broken[checklist.invariants.at(i).requirements.first().index()] +=
                proof.invariants.at(i).violation ? 1 : 0;
    }
    // An open question is unsure by the way the rules are read, so no checklist can break that.
    const std::size_t openIsUnsure = Requirement(OpenIsUnsureRequirement()).index();

    for (const auto &[kind, count] : broken) {
        EXPECT_EQ(count == 0, kind == openIsUnsure) << kind;
        EXPECT_LT(count, 2 * 60) << kind;
    }
}

} // namespace legwise::test
