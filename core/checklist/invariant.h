#pragma once

#include "core/checklist/expression.h"
#include "core/model/claim.h"
#include "core/model/level.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace legwise {

/// Wherever the condition holds, the level is this one or a more urgent one.
struct AtLeastRequirement
{
    Level level = Level::Emergency;
    Expression when;

    friend bool operator==(const AtLeastRequirement &, const AtLeastRequirement &) = default;
};

/// With all other answers left as they are, no step towards the worse lowers the level.
struct MonotoneRequirement
{
    QList<QuestionId> questions;
    QStringList worse; ///< the answers' values from best to worst, two or more

    friend bool operator==(const MonotoneRequirement &, const MonotoneRequirement &) = default;
};

/// The answers to these questions change neither the level nor the rules that fire.
struct NoEffectRequirement
{
    QList<QuestionId> questions;

    friend bool operator==(const NoEffectRequirement &, const NoEffectRequirement &) = default;
};

/// An open question gives the same result as "unsure".
struct OpenIsUnsureRequirement
{
    friend bool operator==(const OpenIsUnsureRequirement &, const OpenIsUnsureRequirement &) = default;
};

/// Where no rule's condition holds, the level is exactly this one.
struct DefaultRequirement
{
    Level level = Level::Soon;

    friend bool operator==(const DefaultRequirement &, const DefaultRequirement &) = default;
};

/// The level depends on the answers alone: every name resolves, and none leads back to itself.
struct PureRequirement
{
    friend bool operator==(const PureRequirement &, const PureRequirement &) = default;
};

/// No text of the questions, rules and results holds one of these words, in capitals or not.
struct NeverMentionedRequirement
{
    QStringList words;

    friend bool operator==(const NeverMentionedRequirement &, const NeverMentionedRequirement &) = default;
};

/// Wherever the condition holds, the result shows the note, at every level.
struct NoteRequirement
{
    QString note;
    Expression when;

    friend bool operator==(const NoteRequirement &, const NoteRequirement &) = default;
};

/// What a proof can decide. A closed family.
using Requirement =
    std::variant<AtLeastRequirement, MonotoneRequirement, NoEffectRequirement, OpenIsUnsureRequirement,
                 DefaultRequirement, PureRequirement, NeverMentionedRequirement, NoteRequirement>;

/// Who sees to it that an invariant holds: the rules (then it has requirements), the loader, which refuses
/// packs, or the program with its tests.
enum class Holder { Rules, Loader, Program };

/// Something that must be so whatever is answered.
struct Invariant
{
    QString id;
    Claim statement;
    QList<Holder> heldBy;            ///< never empty in a loaded pack
    QList<Requirement> requirements; ///< empty unless the rules hold it

    friend bool operator==(const Invariant &, const Invariant &) = default;
};

/// What a well person answers. Answers that break an invariant are told by how they differ from these.
struct CalmAnswer
{
    QuestionId question;
    QString value;

    friend bool operator==(const CalmAnswer &, const CalmAnswer &) = default;
};

} // namespace legwise
