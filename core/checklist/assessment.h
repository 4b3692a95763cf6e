#pragma once

#include "core/checklist/answers.h"
#include "core/checklist/definition.h"

#include <QList>

namespace legwise {

/// What the rules make of the answers.
struct Assessment
{
    Level level = Level::Emergency;
    QList<RuleId> rules; ///< all that fired, in the table's order; never empty for a loaded pack

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// An answer that a fired rule rests on.
struct Reason
{
    QuestionId question;
    QString value;
    QList<RuleId> rules; ///< the rules of the result's level that read this answer

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// True when the question is asked, given the other answers.
[[nodiscard]] bool isAsked(const ChecklistDefinition &checklist, const Question &question,
                           const Answers &answers);

/// Whether the expression holds. An open question counts as "unsure"; one that is not asked matches nothing,
/// and so does a name that leads nowhere or back to itself.
[[nodiscard]] bool holds(const ChecklistDefinition &checklist, const Expression &expression,
                         const Answers &answers);

/// The level and the rules that fired. Pure: the same answers give the same result. The level is the
/// highest of the rules that fire; self-care rules count only when no other rule fires; the rule without
/// a condition fires when none does. Compiles the rules anew: whoever assesses often holds a RuleEngine.
[[nodiscard]] Assessment assess(const ChecklistDefinition &checklist, const Answers &answers);

/// The answers that made the rules of the assessment's level fire, in the order the questions are asked.
/// Answers that only made a rule fire by being "no", and questions still open, are left out unless nothing
/// else is left.
[[nodiscard]] QList<Reason> reasons(const ChecklistDefinition &checklist, const Answers &answers,
                                    const Assessment &assessment);

/// The notes that belong to this result, in the pack's order.
[[nodiscard]] QList<const ResultNote *> notesFor(const ChecklistDefinition &checklist, const Answers &answers,
                                                 Level level);

} // namespace legwise
