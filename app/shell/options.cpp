#include "app/shell/options.h"

#include "app/shell/localizer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

namespace legwise::ui {

using namespace Qt::StringLiterals;

using OptionsResult = Result<Options, OptionsFailure>;

static OptionsResult fault(const QString &text)
{
    return Failure{OptionsFailure{u"legwise: "_s + text + u" “legwise --help” lists all options."_s, true}};
}

static void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Teaches the difference between a leg cramp and a possible blood clot, and what to do.\n"
        "It teaches; it does not diagnose."_s);
    parser.addOptions({
        {u"content"_s, u"Show the content pack in this folder instead of the built-in one."_s, u"folder"_s},
        {u"language"_s, u"Language of the program: en, es."_s, u"code"_s},
        {u"region"_s,
         u"Country whose emergency number is shown, by its id in the content pack: eu, gb, us …"_s, u"id"_s},
        {u"theme"_s, u"light, dark or contrast."_s, u"name"_s},
        {u"text-size"_s, u"Size of text in per cent, from 100 to 200."_s, u"percent"_s},
        {u"mode"_s,
         u"home, or nurse: the answers to the checklist can be saved, and results name their rules."_s,
         u"name"_s},
        {u"log-level"_s, u"debug, info, warning, error or off."_s, u"level"_s},
        {u"exit-when-shown"_s, u"End once the first screen is painted and nothing is left to do."_s},
        {{u"h"_s, u"help"_s}, u"Show this help and end."_s},
        {{u"v"_s, u"version"_s}, u"Show the version and end."_s},
    });
}

/// Reads the options with a set of allowed values. Gives the sentence to print when one is wrong, or an empty
/// text.
static QString readChoices(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"theme"_s)) {
        options.theme = themeFromString(parser.value(u"theme"_s));
        if (!options.theme)
            return u"--theme is “%1”; it can be light, dark or contrast."_s.arg(parser.value(u"theme"_s));
    }
    if (parser.isSet(u"text-size"_s)) {
        bool isNumber = false;
        const int percent = parser.value(u"text-size"_s).toInt(&isNumber);
        if (!isNumber || percent < Theme::minimumTextPercent || percent > Theme::maximumTextPercent)
            return u"--text-size is “%1”; it can be 100 to 200."_s.arg(parser.value(u"text-size"_s));
        options.textPercent = percent;
    }
    if (parser.isSet(u"mode"_s)) {
        const auto mode = modeFromString(parser.value(u"mode"_s));
        if (!mode)
            return u"--mode is “%1”; it can be home or nurse."_s.arg(parser.value(u"mode"_s));
        options.mode = *mode;
    }
    if (parser.isSet(u"log-level"_s)) {
        const auto level = logLevelFromString(parser.value(u"log-level"_s));
        if (!level)
            return u"--log-level is “%1”; it can be debug, info, warning, error or off."_s.arg(
                parser.value(u"log-level"_s));
        options.logLevel = *level;
    }
    if (parser.isSet(u"language"_s)) {
        const QString code = parser.value(u"language"_s);
        const QList<Language> &known = Localizer::languages();
        if (std::none_of(known.cbegin(), known.cend(),
                         [&code](const Language &one) { return one.code == code; }))
            return u"--language is “%1”; Legwise speaks en and es."_s.arg(code);
        options.language = code;
    }
    return {};
}

static QString helpText(const QCommandLineParser &parser, int argc, char **argv)
{
    // The parser asks the application object for the program's name.
    const QCoreApplication application(argc, argv);
    return parser.helpText().trimmed();
}

OptionsResult parseOptions(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fault(parser.errorText() + (parser.errorText().endsWith(u'.') ? u""_s : u"."_s));
    if (parser.isSet(u"help"_s))
        return Failure{OptionsFailure{helpText(parser, argc, argv), false}};
    if (parser.isSet(u"version"_s))
        return Failure{OptionsFailure{u"legwise "_s + QStringLiteral(LEGWISE_VERSION), false}};
    if (!parser.positionalArguments().isEmpty())
        return fault(u"“%1” is not an option."_s.arg(parser.positionalArguments().first()));
    Options options;
    const QString problem = readChoices(parser, options);
    if (!problem.isEmpty())
        return fault(problem);
    options.contentFolder = parser.value(u"content"_s);
    if (parser.isSet(u"region"_s))
        options.region = parser.value(u"region"_s);
    options.exitWhenShown = parser.isSet(u"exit-when-shown"_s);
    return options;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void catchFatalStart()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type != QtFatalMsg)
            return;
        QTextStream(stderr)
            << u"Legwise cannot open a window on this display (%1). Check DISPLAY, or start it from a "
               "desktop session."_s.arg(message.section(u'\n', 0, 0))
            << Qt::endl;
        // Returning would let Qt abort and leave a core file.
        std::_Exit(EXIT_FAILURE);
    });
}

} // namespace legwise::ui
