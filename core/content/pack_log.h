#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace legwise {

/// A line of a file, as an author can open it.
struct Place
{
    QString file; ///< relative to the pack's folder
    int line = 0; ///< counted from 1; 0 when the file as a whole is meant
};

/// Everything in a pack that has an id.
enum class IdKind {
    None,
    Text,
    Region,
    Condition,
    Topic,
    TopicSection,
    LookAlikes,
    Source,
    Qualifier,
    QualifierValue,
    Finding,
    AspectGroup,
    Aspect,
    Term,
    Figure,
    Element,
    FigureStep,
    FigurePart,
    GlanceTable,
    Symptom,
    MedicalTest,
    Treatment,
    ReaderQuestion,
    Step,
    Page,
    Question,
    Answer,
    Definition,
    Rule,
    Result,
    Note,
    Invariant,
};

/// An id with what it names. Ids are unique per kind and scope: an answer belongs to its question.
struct IdName
{
    IdKind kind = IdKind::None;
    QString id;
    QString scope; ///< id of the thing it belongs to; empty: the whole pack

    friend bool operator==(const IdName &, const IdName &) = default;
    friend size_t qHash(const IdName &name, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(name.kind), name.id, name.scope);
    }
};

/// An id where it is given to something.
struct IdDefinition
{
    IdName name;
    Place place;
};

/// An id where something else refers to it.
struct IdUse
{
    IdName name;
    Place place;
    IdName owner; ///< the thing that refers to it, where a check needs to know
};

/// Words and files for messages about one kind of id.
struct IdKindWords
{
    QString noun;
    QString file;                    ///< where such ids are given
    IdKind scopeKind = IdKind::None; ///< what the scope is an id of
};

[[nodiscard]] IdKindWords wordsFor(IdKind kind);

/// What reading a pack finds: its problems, and all ids with their places, for the checks across files.
class PackLog
{
public:
    void error(ProblemCode code, const Place &place, const QString &message);
    void warning(ProblemCode code, const Place &place, const QString &message);
    void define(const IdName &name, const Place &place) { m_definitions.append({name, place}); }
    void use(const IdName &name, const Place &place, const IdName &owner = {});
    /// The ids of that file, or of the figure or question with that id, are not known: nobody can be blamed
    /// for using them.
    void markUnread(const QString &fileOrScope) { m_unread.insert(fileOrScope); }

    [[nodiscard]] const QList<IdDefinition> &definitions() const noexcept { return m_definitions; }
    [[nodiscard]] const QList<IdUse> &uses() const noexcept { return m_uses; }
    [[nodiscard]] bool isUnread(const QString &fileOrScope) const { return m_unread.contains(fileOrScope); }
    /// All problems so far, each once, by file and line.
    [[nodiscard]] Problems sortedProblems() const;

private:
    Problems m_problems;
    QList<IdDefinition> m_definitions;
    QList<IdUse> m_uses;
    QSet<QString> m_unread;
};

/// The candidate that `word` is most likely a slip of, or an empty text when none is near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace legwise
