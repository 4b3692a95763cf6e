#pragma once

#include "core/checklist/rule_engine.h"

#include <optional>
#include <vector>

namespace legwise::test {

/// Looks at every set of answers of a small checklist, one by one.
class BruteForce
{
public:
    explicit BruteForce(const ChecklistDefinition &checklist);

    /// All sets that people can give: nothing is said to a question that is not asked.
    [[nodiscard]] const std::vector<Answers> &all() const noexcept { return m_all; }
    /// How many of them the conditions of rules, definitions and questions can tell apart.
    [[nodiscard]] std::size_t classes() const;
    /// The least number of answers that are not calm among the sets that break the requirement, or nothing.
    /// Of a step that lowers the level, the sets after the step are meant; where only sets before it can be
    /// given, this is the number of all questions.
    [[nodiscard]] std::optional<qsizetype> smallestViolation(const Requirement &requirement) const;
    /// True when some set puts the rule into the result.
    [[nodiscard]] bool canFire(const RuleId &rule) const;
    /// True when the level of some set would be another without the rule.
    [[nodiscard]] bool decides(const RuleId &rule) const;

private:
    [[nodiscard]] bool breaks(const AtLeastRequirement &requirement, const Answers &answers) const;
    [[nodiscard]] bool breaks(const MonotoneRequirement &requirement, const Answers &answers) const;
    [[nodiscard]] bool breaks(const NoEffectRequirement &requirement, const Answers &answers) const;
    [[nodiscard]] bool breaks(const OpenIsUnsureRequirement &requirement, const Answers &answers) const;
    [[nodiscard]] bool breaks(const DefaultRequirement &requirement, const Answers &answers) const;
    [[nodiscard]] bool breaks(const PureRequirement &requirement, const Answers &answers) const;
    [[nodiscard]] bool breaks(const NeverMentionedRequirement &requirement, const Answers &answers) const;
    [[nodiscard]] bool breaks(const NoteRequirement &requirement, const Answers &answers) const;
    /// Which end of a step a set of answers is.
    enum class End { Before, After };
    [[nodiscard]] bool lowers(const MonotoneRequirement &requirement, const Answers &answers, End end) const;
    [[nodiscard]] bool asks(const QuestionId &question, const Answers &answers) const;
    [[nodiscard]] qsizetype sizeOf(const Answers &answers) const;

    const ChecklistDefinition &m_checklist;
    RuleEngine m_engine;
    std::vector<Answers> m_all;
};

} // namespace legwise::test
