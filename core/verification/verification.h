#pragma once

#include "core/checklist/answers.h"
#include "core/checklist/definition.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace legwise {

/// A set of answers for which something is not as it must be. No other such set differs from the calm answers
/// in fewer questions.
struct Counterexample
{
    Answers answers;
    QList<QuestionId> differing; ///< the asked questions whose answers are not the calm ones
    Level level = Level::Emergency;
    std::optional<Level> needed;     ///< where it is the level that is wrong
    std::optional<Answers> compared; ///< where two sets must agree: the other, which has the needed level

    friend bool operator==(const Counterexample &, const Counterexample &) = default;
};

/// Something that is not as it must be, as a sentence, with answers that show it where answers can.
struct Fault
{
    QString sentence;
    std::optional<Counterexample> example;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Whether an invariant holds for all answers.
struct InvariantProof
{
    QString id;
    QList<Holder> heldBy;
    std::optional<Fault> violation; ///< the one with the smallest counterexample; none: it is proved
};

/// What is known about a checklist for certain, because every set of answers was looked at.
struct Verification
{
    double answerSets = 0; ///< how many sets of answers can be given
    /// How many of them the rules can tell apart; too few for a question with more than twelve kinds of
    /// places.
    double classes = 0;
    QList<InvariantProof> invariants;
    QList<Fault> faults; ///< what is wrong with any checklist, whatever its invariants say
    QStringList notes;   ///< what is worth knowing and no fault

    [[nodiscard]] bool isFaultless() const; ///< all invariants hold, and there is no fault
};

/// Proves or refutes the invariants of a checklist, and looks for what makes no sense in it. Takes seconds
/// for two hundred questions. Every counterexample was put to the RuleEngine: when that disagrees with the
/// proof, this is a fault of its own. Not for two threads at once, because the diagram library has one state.
[[nodiscard]] Verification verify(const ChecklistDefinition &checklist);

} // namespace legwise
