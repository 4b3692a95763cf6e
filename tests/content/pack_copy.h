#pragma once

#include "core/content/pack_reader.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <ostream>

namespace legwise {

/// The day on which the good pack was written. Nothing in it is overdue then.
inline const QDate goodPackDay(2026, 1, 10);

/// The folder of the good pack, which no test changes.
[[nodiscard]] QString goodPackDir();

/// A copy of the good pack in a folder of its own, to be spoilt.
class PackCopy
{
public:
    PackCopy();

    /// Replaces the only place where `search` stands; adds a test failure when it is not exactly one.
    void replace(const QString &file, const QString &search, const QString &replacement);
    void write(const QString &file, const QByteArray &bytes);
    void remove(const QString &file);
    /// Makes the file that large without writing that much.
    void resize(const QString &file, qint64 size);

    [[nodiscard]] QByteArray bytes(const QString &file) const;
    /// The line of the first place where `text` stands, or 0 for an empty text.
    [[nodiscard]] int lineOf(const QString &file, const QString &text) const;
    [[nodiscard]] QString path(const QString &file) const;
    [[nodiscard]] Result<LoadedPack, Problems> read(QDate today = goodPackDay) const;

private:
    QTemporaryDir m_folder;
};

/// One way to spoil the good pack, and what the loader must say about it.
struct Spoiling
{
    const char *name;
    const char *file;
    const char *search; ///< stands in `file` exactly once
    const char *replacement;
    const char *blamed; ///< the file that is to blame
    const char *line;   ///< text on the blamed line of that file, after spoiling; empty: the whole file
    const char *words;  ///< part of the message
    ProblemCode code;
    int problems = 1; ///< how many problems there are in all
};

/// Checks that the pack spoilt so is refused, with that problem at that place.
void expectProblem(const Spoiling &spoiling);

/// The names of a table's rows, for GoogleTest.
inline void PrintTo(const Spoiling &spoiling, std::ostream *out)
{
    *out << spoiling.name;
}

} // namespace legwise
