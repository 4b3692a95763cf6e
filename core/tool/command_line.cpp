#include "core/tool/subcommands.h"
#include "core/tool/tool.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <variant>

namespace legwise {

using namespace Qt::StringLiterals;

QList<Subcommand> subcommands()
{
    return {checkCommand(),        lintCommand(),        coverageCommand(), statsCommand(),
            textCommand(),         searchCommand(),      indexCommand(),    questionsCommand(),
            assessCommand(),       verifyRulesCommand(), stringsCommand(),  fhirQuestionnaireCommand(),
            fhirResponseCommand(), fhirImportCommand()};
}

/// Options that every subcommand takes.
static QList<QCommandLineOption> commonOptions()
{
    return {
        {u"content"_s,
         u"Read the content pack in DIR, the folder that holds pack.json, in place of the compiled-in one."_s,
         u"DIR"_s},
        {u"today"_s,
         u"The day that decides which reviews are overdue, as YYYY-MM-DD. Default: the current day."_s,
         u"DATE"_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the program's version."_s},
    };
}

/// Options that only some take.
static QList<QCommandLineOption> specialOptions()
{
    return {
        {u"json"_s, u"Print JSON."_s},
        {u"strict"_s, u"Check the language too: what “lint” finds counts as a problem."_s},
        {u"measured"_s, u"Print only what “lint” measures, a sentence a line."_s},
        {u"output"_s, u"Write to FILE."_s, u"FILE"_s},
        {u"translations"_s,
         u"Take the translations from the files content_<language>.qm in DIR, in place of the compiled-in ones."_s,
         u"DIR"_s},
        {u"authored"_s, u"When the answers were given, such as 2026-11-28T16:40:00+01:00."_s, u"TIME"_s},
        {u"answers"_s, u"Print the answers, as “assess” reads them."_s},
    };
}

static QString generalHelp()
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    QString description = u"Checks, measures and reads Legwise's content pack.\n\nSubcommands:\n"_s;
    const QList<Subcommand> all = subcommands();
    qsizetype width = 0;
    for (const Subcommand &command : all)
        width = qMax(width, command.name.size());
    for (const Subcommand &command : all)
        description += u"  %1  %2\n"_s.arg(command.name.leftJustified(width), command.summary);
    description += u"\n“legwise-content SUBCOMMAND --help” says more about each."_s;
    parser.setApplicationDescription(description);
    parser.addPositionalArgument(u"subcommand"_s, u"What to do."_s, u"SUBCOMMAND …"_s);
    return parser.helpText();
}

static QString helpFor(const Subcommand &command)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.help);
    parser.addOptions(commonOptions());
    const QList<QCommandLineOption> special = specialOptions();
    for (const QCommandLineOption &option : special) {
        if (command.options.contains(option.names().constFirst()))
            parser.addOption(option);
    }
    const QString usage = command.syntax.isEmpty() ? command.name : command.name + u' ' + command.syntax;
    parser.addPositionalArgument(command.name, command.summary, usage);
    return parser.helpText();
}

/// How many words the subcommand's name has.
static qsizetype wordsOf(const Subcommand &command)
{
    return command.name.count(u' ') + 1;
}

/// Either what is asked for, or the sentence that says what is wrong with it.
using Understood = std::variant<Request, QString>;

static QString wrongOperands(const Subcommand &command, qsizetype count)
{
    const QString help = u"see “legwise-content %1 --help”"_s.arg(command.name);
    switch (command.operands) {
    case Operands::None:
        return count == 0 ? QString() : u"“%1” takes no argument; %2"_s.arg(command.name, help);
    case Operands::Folder:
        return count <= 1 ? QString() : u"“%1” takes one folder; %2"_s.arg(command.name, help);
    case Operands::Words:
        return count > 0 ? QString() : u"“%1” needs words to look for; %2"_s.arg(command.name, help);
    case Operands::One:
        return count == 1 ? QString() : u"“%1” takes exactly one file; %2"_s.arg(command.name, help);
    case Operands::AnyNumber:
        return {};
    }
    Q_UNREACHABLE();
}

static QString strangeOption(const QCommandLineParser &parser, const Subcommand &command)
{
    const QList<QCommandLineOption> special = specialOptions();
    for (const QCommandLineOption &option : special) {
        const QString name = option.names().constFirst();
        if (parser.isSet(name) && !command.options.contains(name))
            return u"“%1” has no option --%2; see “legwise-content %1 --help”"_s.arg(command.name, name);
    }
    return {};
}

/// Sets which pack is meant, or gives what is wrong with it.
static QString readFolder(const QCommandLineParser &parser, const Subcommand &command, Request &request)
{
    request.contentDir = parser.value(u"content"_s);
    bool folderGiven = parser.isSet(u"content"_s);
    if (command.operands == Operands::Folder && !request.operands.isEmpty()) {
        if (folderGiven)
            return u"the folder is given twice, as --content and as DIR; leave one of them out"_s;
        request.contentDir = request.operands.constFirst();
        folderGiven = true;
    }
    if (folderGiven && !QFileInfo(request.contentDir).isDir())
        return u"there is no folder “%1”; name the folder that holds pack.json"_s.arg(request.contentDir);
    return {};
}

/// Sets the days and times, or gives what is wrong with them.
static QString readTimes(const QCommandLineParser &parser, Request &request)
{
    request.today = QDate::currentDate();
    if (parser.isSet(u"today"_s)) {
        request.today = QDate::fromString(parser.value(u"today"_s), u"yyyy-MM-dd"_s);
        if (!request.today.isValid())
            return u"“%1” is no day; write --today as YYYY-MM-DD, such as 2026-11-21"_s.arg(
                parser.value(u"today"_s));
    }
    if (parser.isSet(u"authored"_s)) {
        const QDateTime time = QDateTime::fromString(parser.value(u"authored"_s), Qt::ISODate);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
            return u"“%1” is no time with its distance from UTC; write --authored such as "
                   "2026-11-28T16:40:00+01:00 or 2026-11-28T15:40:00Z"_s.arg(parser.value(u"authored"_s));
        request.authored = time;
    }
    return {};
}

static Understood understand(const QCommandLineParser &parser, const Subcommand &command)
{
    Request request;
    request.operands = parser.positionalArguments().sliced(wordsOf(command));
    if (const QString wrong = strangeOption(parser, command); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = wrongOperands(command, request.operands.size()); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = readFolder(parser, command, request); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = readTimes(parser, request); !wrong.isEmpty())
        return wrong;
    request.outputFile = parser.value(u"output"_s);
    request.translationsDir = parser.value(u"translations"_s);
    request.asJson = parser.isSet(u"json"_s);
    request.strict = parser.isSet(u"strict"_s);
    request.measured = parser.isSet(u"measured"_s);
    request.asAnswers = parser.isSet(u"answers"_s);
    return request;
}

static int wrongUsage(const QString &sentence)
{
    complain(sentence);
    return exitCode::usage;
}

static int runCommand(const QCommandLineParser &parser)
{
    const QList<Subcommand> all = subcommands();
    const QStringList words = parser.positionalArguments();
    const auto command = std::find_if(all.cbegin(), all.cend(), [&words](const Subcommand &c) {
        return words.mid(0, wordsOf(c)).join(u' ') == c.name;
    });
    if (command == all.cend()) {
        QStringList names;
        for (const Subcommand &known : all)
            names.append(known.name);
        return wrongUsage(
            u"there is no subcommand “%1”; choose one of %2"_s.arg(words.constFirst(), names.join(u", "_s)));
    }
    if (parser.isSet(u"help"_s)) {
        print(helpFor(*command));
        return exitCode::fine;
    }
    const Understood understood = understand(parser, *command);
    if (const QString *wrong = std::get_if<QString>(&understood))
        return wrongUsage(*wrong);
    return command->run(*std::get_if<Request>(&understood));
}

static int runArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(specialOptions());
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText() + u" See “legwise-content --help”."_s);
    if (parser.isSet(u"version"_s)) {
        print(u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
        return exitCode::fine;
    }
    if (!parser.positionalArguments().isEmpty())
        return runCommand(parser);
    if (parser.isSet(u"help"_s)) {
        print(generalHelp());
        return exitCode::fine;
    }
    return wrongUsage(u"no subcommand is given; “legwise-content --help” lists them"_s);
}

int runTool(const QStringList &arguments)
{
    const int code = runArguments(arguments);
    if (flushOutput())
        return code;
    complain(u"the output could not be written; make room on the disk, or write elsewhere"_s);
    return code == exitCode::fine ? exitCode::problems : code;
}

} // namespace legwise
