#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace legwise {

/// What a run of legwise-content left behind.
struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errors;

    [[nodiscard]] QStringList outputLines() const;
};

/// Runs legwise-content with these arguments and that standard input. The test fails when it does not end by
/// itself.
[[nodiscard]] Outcome runProgram(const QStringList &arguments, const QByteArray &input = {});

/// The folder of the pack that the program was built with.
[[nodiscard]] QString shippedPackDir();

/// The day on which the shipped pack was written, as the command line takes it: no review is overdue then.
[[nodiscard]] QString shippedPackDay();

/// A copy of the shipped pack, to be spoilt.
class ShippedPackCopy
{
public:
    ShippedPackCopy();

    [[nodiscard]] QString dir() const { return m_folder.path(); }
    [[nodiscard]] QByteArray bytes(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes);
    /// Replaces the first place where `search` stands and gives its line; the test fails when there is none.
    int replaceFirst(const QString &file, const QByteArray &search, const QByteArray &replacement);

private:
    QTemporaryDir m_folder;
};

} // namespace legwise
