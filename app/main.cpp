#include "app/figure/figure_choices.h"
#include "app/settings/settings.h"
#include "app/shell/application_setup.h"
#include "app/shell/first_paint.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/shell/main_window.h"
#include "app/shell/options.h"
#include "core/base/log.h"

#include <QApplication>
#include <QTextStream>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::ui;

/// How the program ends when the command line is wrong.
static constexpr int wrongOption = 2;

/// The preferences of this run: those kept, with the command line's over them.
static Preferences preferencesFor(const Options &options, const Settings &settings)
{
    Preferences preferences = settings.preferences();
    preferences.language = options.language.value_or(preferences.language);
    preferences.region = options.region.value_or(preferences.region);
    preferences.theme = options.theme.value_or(preferences.theme);
    preferences.textPercent = options.textPercent.value_or(preferences.textPercent);
    return preferences;
}

/// What to say about a country that the content does not have, or an empty text. Its emergency number would
/// silently be another country's.
static QString problemWithRegion(const Options &options, const Manifest &manifest)
{
    if (!options.region || manifest.region(RegionId(*options.region)).id.value() == *options.region)
        return {};
    QStringList known;
    for (const Region &region : manifest.regions)
        known.append(region.id.value());
    return u"legwise: --region is “%1”; it can be %2. “legwise --help” lists all options."_s.arg(
        *options.region, known.join(u", "_s));
}

static int run(QApplication &app, const Options &options)
{
    Settings settings(Settings::Storage::UserFile);
    settings.overrideForThisRun(preferencesFor(options, settings));
    const Preferences &preferences = settings.preferences();
    setUpApplication(app, Theme(preferences.theme, preferences.textPercent));
    setUpLogging(options.logLevel);
    log(LogChannel::App, LogLevel::Info, u"Legwise %1 started"_s.arg(QApplication::applicationVersion()));

    KnowledgeStore knowledge(QDate::currentDate());
    if (!options.contentFolder.isEmpty())
        knowledge.openFolder(options.contentFolder);
    const QString problem = problemWithRegion(options, knowledge.manifest());
    if (!problem.isEmpty()) {
        QTextStream(stderr) << problem << Qt::endl;
        return wrongOption;
    }
    Localizer localizer;
    FigureChoices figures;
    MainWindow window({knowledge, localizer, settings, figures, policyFor(options.mode)});
    window.applyPreferences();
    FirstPaint firstPaint(window);
    if (options.exitWhenShown)
        QObject::connect(&firstPaint, &FirstPaint::idle, &app, &QApplication::quit);
    window.show();
    const int result = QApplication::exec();
    log(LogChannel::App, LogLevel::Info, u"Legwise ended"_s);
    stopLogging();
    return result;
}

int main(int argc, char **argv)
{
    const Result<Options, OptionsFailure> options = parseOptions(argc, argv);
    if (!options) {
        const OptionsFailure &failure = options.error();
        QTextStream(failure.isError ? stderr : stdout) << failure.text << Qt::endl;
        return failure.isError ? wrongOption : EXIT_SUCCESS;
    }
    if (!hasDisplay()) {
        QTextStream(stderr)
            << u"Legwise needs a graphical display, and none was found. Start it from a desktop session, "
               "or set DISPLAY. packaging/run.sh makes pictures of it without one."_s
            << Qt::endl;
        return EXIT_FAILURE;
    }
    catchFatalStart();
    QApplication app(argc, argv);
    return run(app, *options);
}
