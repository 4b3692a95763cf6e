#pragma once

#include "core/checklist/definition.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace legwise {

/// A checklist's rules as a program over bits. The first words are the answers, a bit for each value of each
/// question; the others are what is worked out from them, a bit for each definition and rule.
struct RuleProgram
{
    /// Bits of one word.
    struct Mask
    {
        std::size_t word = 0;
        quint64 bits = 0;
    };
    using Masks = std::vector<Mask>;

    enum class Operation { Any, All, Not, AtLeast, Exactly };

    /// A condition. Masks stand for the operands that are single bits (for Any: for sets of bits, too),
    /// children for all others. Any of nothing never holds.
    struct Node
    {
        Operation operation = Operation::Any;
        int count = 0; ///< AtLeast, Exactly
        Masks masks;
        std::vector<Node> children;
    };

    /// One line of the program: a condition, and what follows from it. It reads only what earlier steps set.
    struct Step
    {
        Node condition;
        Mask setsWhenTrue;     ///< of a definition or rule
        Masks clearsWhenFalse; ///< the values of a question that is asked only when the condition holds
    };

    struct QuestionBits
    {
        Masks all;
        QHash<QString, Mask> values; ///< always holds the one of "unsure"
    };

    struct RuleBit
    {
        RuleId id;
        Level level = Level::Soon;
        Mask bit;               ///< set when the rule's own condition holds
        bool otherwise = false; ///< has no condition
    };

    std::size_t answerWords = 0; ///< how many words the answers take
    std::size_t words = 0;       ///< how many words there are in all
    QHash<QuestionId, QuestionBits> questions;
    std::vector<Step> steps;
    std::vector<RuleBit> rules;                       ///< in the table's order
    std::array<Masks, allLevels.size()> rulesOfLevel; ///< by the level's number
    Level otherwiseLevel = Level::Emergency;          ///< when no condition holds
    bool isBroken = false;                            ///< a name leads nowhere or back to itself
};

/// Compiles the rules. A name that leads nowhere or back to itself never holds, and marks the program as
/// broken.
[[nodiscard]] RuleProgram compileRules(const ChecklistDefinition &checklist);

} // namespace legwise
