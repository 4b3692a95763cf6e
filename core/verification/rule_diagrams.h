#pragma once

#include "core/verification/answer_space.h"

#include <QHash>
#include <QString>

#include <vector>

namespace legwise {

/// The conditions of a checklist as diagrams: for each, the answer sets in which it holds. Means the same as
/// the RuleEngine and holds(), and shares no code with them.
class RuleDiagrams
{
public:
    explicit RuleDiagrams(const AnswerSpace &space) : RuleDiagrams(space, space.checklist()) {}
    /// The rules of another checklist that asks the same questions.
    RuleDiagrams(const AnswerSpace &space, const ChecklistDefinition &rules);

    [[nodiscard]] const AnswerSpace &space() const noexcept { return m_space; }
    /// Where the expression holds. A name that leads nowhere or back to itself holds nowhere, and marks all
    /// of this as broken.
    [[nodiscard]] bdd condition(const Expression &expression);
    /// Where the question is asked.
    [[nodiscard]] bdd asked(std::size_t field);
    /// Where the rule is in the result: its condition holds and no other rule keeps it out of the count.
    [[nodiscard]] bdd fires(std::size_t rule) const;
    /// Where the rule's own condition holds; nowhere for the one without.
    [[nodiscard]] const bdd &conditionOf(std::size_t rule) const { return m_conditions.at(rule); }
    /// Where the level is this one or a more urgent one.
    [[nodiscard]] bdd atLeast(Level level) const;
    [[nodiscard]] bdd levelIs(Level level) const;
    /// Where a rule with a condition that is more urgent than self-care holds; where a self-care rule does.
    [[nodiscard]] const bdd &anyUrgent() const noexcept { return m_urgent; }
    [[nodiscard]] const bdd &anySelfCare() const noexcept { return m_selfCare; }
    /// The level where no rule's condition holds.
    [[nodiscard]] Level otherwiseLevel() const noexcept { return m_otherwise; }
    /// The answer sets that people can give: well formed, and exactly the questions that are not asked are
    /// absent.
    [[nodiscard]] const bdd &reachable() const noexcept { return m_reachable; }
    [[nodiscard]] bool isBroken() const noexcept { return m_broken; }

private:
    template <class Make> [[nodiscard]] bdd once(const QString &key, Make make);
    [[nodiscard]] bdd broken();
    [[nodiscard]] bdd answer(const Expression &expression);
    [[nodiscard]] bdd named(const Expression &expression);
    /// Where exactly so many of the operands hold, by the number: from none to `most`, and last "more".
    [[nodiscard]] std::vector<bdd> counts(const std::vector<Expression> &operands, int most);
    void addRules();
    void addReachable();

    const AnswerSpace &m_space;
    const ChecklistDefinition &m_checklist;
    QHash<QString, bdd> m_known; ///< by kind and name
    QStringList m_running;       ///< what is being worked out: stops a name that leads back to itself
    std::vector<bdd> m_conditions;
    bdd m_urgent;
    bdd m_selfCare;
    bdd m_reachable;
    Level m_otherwise = Level::Emergency;
    bool m_broken = false;
};

} // namespace legwise
