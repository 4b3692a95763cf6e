#pragma once

#include <QList>
#include <QString>

namespace legwise {

/// What kind of thing is wrong. The program chooses its calm sentence by this, authors read the message.
enum class ProblemCode {
    MissingFile,
    Unreadable,
    TooLarge,
    Encoding,
    Syntax,
    Shape,
    Value,
    TextLength,
    DuplicateId,
    UnknownId,
    MissingSource,
    Evidence,
    ReviewExpired,
    Figure,
    Checklist,
    Language,
};

/// Whether a pack with this problem may still be shown.
enum class Severity { Error, Warning };

/// One thing wrong in a content pack, at a place an author can open.
struct Problem
{
    ProblemCode code = ProblemCode::Shape;
    Severity severity = Severity::Error;
    QString file;    ///< path as the author knows it, relative to the pack's folder
    int line = 0;    ///< counted from 1; 0 when the file as a whole is meant
    QString message; ///< one English sentence, for authors

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

/// The problem as compilers write it: `file:line: message` (line 1 when the whole file is meant).
[[nodiscard]] QString toString(const Problem &problem);

/// True when any of the problems forbids showing the pack.
[[nodiscard]] bool hasErrors(const Problems &problems);

} // namespace legwise
