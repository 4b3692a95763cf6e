#pragma once

#include "core/content/pack_reader.h"
#include "core/readability/plain_language.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QFile;

namespace legwise {

/// How the program ends.
namespace exitCode {
inline constexpr int fine = 0;
inline constexpr int problems = 1; ///< the pack or the machine is at fault
inline constexpr int usage = 2;    ///< what was asked for is at fault
} // namespace exitCode

/// What was asked for on the command line.
struct Request
{
    QString contentDir; ///< empty: the compiled-in pack
    QDate today;        ///< decides which reviews are overdue
    QStringList operands;
    QString outputFile; ///< empty: not given
    bool asJson = false;
    bool strict = false;               ///< check: the language too
    bool measured = false;             ///< text: only what lint measures
    QString translationsDir;           ///< fhir questionnaire: empty: the compiled-in catalogues
    std::optional<QDateTime> authored; ///< fhir response: when the answers were given
    bool asAnswers = false;            ///< fhir import: the answers in place of what the rules make of them
};

/// What may follow a subcommand's name.
enum class Operands { None, Folder, AnyNumber, One, Words };

/// One thing the program can do.
struct Subcommand
{
    QString name;    ///< one word, or two: “fhir import”
    QString syntax;  ///< what follows the name, for the help
    QString summary; ///< one line for the list of subcommands
    QString help;    ///< the same at length
    Operands operands = Operands::None;
    QStringList options; ///< long names of the options it takes beside those that all take
    int (*run)(const Request &) = nullptr;
};

/// All subcommands, in the order of the help.
[[nodiscard]] QList<Subcommand> subcommands();

/// Understands the command line, runs the subcommand and gives the exit code.
[[nodiscard]] int runTool(const QStringList &arguments);

/// Writes to standard output, in UTF-8, as it stands.
void print(const QString &text);

/// Writes what print() gathered. False when it could not be written, as on a full disk.
[[nodiscard]] bool flushOutput();

/// Writes one sentence to standard error, after the program's name.
void complain(const QString &sentence);

/// Writes one line to standard error as it stands: for lines that name a file and a place in it.
void complainAt(const QString &line);

/// Opens the file, or standard input for “-”. False after it has written to standard error why not; `form`
/// says what the file must hold.
[[nodiscard]] bool openInput(QFile &input, const QString &path, const QString &form);

/// What messages call an input.
[[nodiscard]] QString inputName(const QString &path);

/// The pack that the request names. Gives nothing after it has written the pack's problems to standard error.
[[nodiscard]] std::optional<LoadedPack> loadPack(const Request &request);

/// Where the request's pack lies.
[[nodiscard]] PackLocation locationOf(const Request &request);

/// The problem as a line, its file named so that it can be opened from here.
[[nodiscard]] QString problemLine(const Request &request, const Problem &problem);

/// What lint found in a pack.
struct LanguageFindings
{
    const KnowledgeBase &knowledge;
    const PlainLanguageReport &report;
};

/// The problems of the pack's language, each with the place of its text. Gives nothing after it has written
/// the problems that keep the pack's files from being read.
[[nodiscard]] std::optional<Problems> languageProblems(const Request &request,
                                                       const LanguageFindings &findings);

/// The everyday words that belong to the request's pack; none when it brings no list.
[[nodiscard]] PlainWords plainWordsOf(const Request &request);

/// "1 claim", "2 claims".
[[nodiscard]] QString counted(qsizetype number, const QString &one, const QString &many);

} // namespace legwise
