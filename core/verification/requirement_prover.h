#pragma once

#include "core/checklist/rule_engine.h"
#include "core/verification/rule_diagrams.h"
#include "core/verification/verification.h"

#include <array>

namespace legwise {

/// Decides requirements: each has a diagram of the answer sets that break it, and holds when that is empty.
class RequirementProver
{
public:
    explicit RequirementProver(RuleDiagrams &diagrams);

    /// What breaks the requirement in the fewest answers, or nothing when it holds for all answers.
    [[nodiscard]] std::optional<Fault> violation(const Requirement &requirement);
    /// The smallest set of these answers as a finding, its level confirmed; nothing when there is none.
    [[nodiscard]] std::optional<Fault> smallestOf(const bdd &set, const QString &sentence,
                                                  std::optional<Level> needed = std::nullopt);
    /// Where the rule engine gave another level than the diagrams: never, unless one of them is wrong.
    [[nodiscard]] const QList<Fault> &disagreements() const noexcept { return m_disagreements; }

private:
    /// A step of one answer.
    struct Change
    {
        std::size_t field = 0;
        QString from;
        QString to;
    };

    [[nodiscard]] std::optional<Fault> violationOf(const AtLeastRequirement &requirement);
    [[nodiscard]] std::optional<Fault> violationOf(const MonotoneRequirement &requirement);
    [[nodiscard]] std::optional<Fault> violationOf(const NoEffectRequirement &requirement);
    [[nodiscard]] std::optional<Fault> violationOf(const OpenIsUnsureRequirement &requirement);
    [[nodiscard]] std::optional<Fault> violationOf(const DefaultRequirement &requirement);
    [[nodiscard]] std::optional<Fault> violationOf(const PureRequirement &requirement);
    [[nodiscard]] std::optional<Fault> violationOf(const NeverMentionedRequirement &requirement);
    [[nodiscard]] std::optional<Fault> violationOf(const NoteRequirement &requirement);

    [[nodiscard]] std::optional<Fault> lowered(const Change &change);
    [[nodiscard]] std::optional<Fault> differsFromOpen(std::size_t field, const bdd &among);
    [[nodiscard]] Counterexample example(const Answers &answers, std::optional<Level> needed);
    [[nodiscard]] Level confirmedLevel(const Answers &answers);

    RuleDiagrams &m_diagrams;
    const AnswerSpace &m_space;
    const RuleEngine m_engine;
    std::array<bdd, allLevels.size()> m_atLeast; ///< by the level's number
    std::vector<bdd> m_fires;
    QList<Fault> m_disagreements;
};

/// The finding with the smaller counterexample; one without answers only when there is no other.
[[nodiscard]] std::optional<Fault> smaller(std::optional<Fault> one, std::optional<Fault> other);

} // namespace legwise
