// Shows the program's screens one after the other in many sizes, themes and text sizes, and saves a picture
// of each. Usage: legwise-gallery FOLDER [PART-OF-A-NAME]. With the name "figures" it draws only the sheets
// with all figures together, with "each-figure" every figure by itself in many sizes and colours.

#include "tests/gallery/figure_sheets.h"
#include "tests/support/places.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::ui;
using legwise::test::Place;
using legwise::test::RunningProgram;

namespace {

/// How the program looks while a row of pictures is made.
struct Look
{
    QString name;
    QSize size;
    Preferences preferences;
    bool rightToLeft = false;
};

QList<Look> looks()
{
    const QString english = u"en"_s;
    const auto preferences = [&](ThemeName theme, int percent) {
        return Preferences{.language = english, .region = {}, .theme = theme, .textPercent = percent};
    };
    constexpr QSize wide(1280, 800);
    constexpr QSize small(800, 600);
    return {
        {u"1280-light"_s, wide, preferences(ThemeName::Light, 100)},
        {u"1280-dark"_s, wide, preferences(ThemeName::Dark, 100)},
        {u"1280-contrast"_s, wide, preferences(ThemeName::Contrast, 100)},
        {u"800-light"_s, small, preferences(ThemeName::Light, 100)},
        {u"800-dark"_s, small, preferences(ThemeName::Dark, 100)},
        {u"1280-light-200"_s, wide, preferences(ThemeName::Light, 200)},
        {u"800-dark-200"_s, small, preferences(ThemeName::Dark, 200)},
        {u"1280-light-rtl"_s, wide, preferences(ThemeName::Light, 100), true},
        {u"1280-light-es"_s,
         wide,
         {.language = u"es"_s, .region = {}, .theme = ThemeName::Light, .textPercent = 100}},
    };
}

/// Where the pictures go, and which of them are wanted.
struct Target
{
    QDir folder;
    QString only; ///< empty: all; else those whose name holds this
};

/// Saves a picture of each place and gives their number, or -1 when one cannot be written.
int savePictures(const Look &look, Mode mode, const QList<Place> &places, const Target &target)
{
    RunningProgram program(look.preferences, {}, mode);
    QApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    program.window.resize(look.size);
    program.window.show();
    int count = 0;
    for (const Place &place : places) {
        const QString name = u"%1--%2.png"_s.arg(place.name, look.name);
        if (!target.only.isEmpty() && !name.contains(target.only))
            continue;
        place.go(program);
        legwise::test::settle();
        const QString file = target.folder.filePath(name);
        if (!program.window.grab().save(file)) {
            QTextStream(stderr) << u"Cannot write "_s << file << u". Is the disk full?"_s << Qt::endl;
            return -1;
        }
        ++count;
    }
    return count;
}

/// The pictures of the pack by themselves.
int saveFigures(const Target &target)
{
    RunningProgram program;
    const ScreenContext context{program.knowledge, program.localizer, program.settings, program.figures};
    if (target.only == "each-figure"_L1)
        return legwise::test::saveEachFigure(context, target.folder);
    const bool isWanted = target.only.isEmpty() || target.only == "figures"_L1;
    return isWanted ? legwise::test::saveFigureSheets(context, target.folder) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const Target target{QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s),
                        argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString()};
    if (!target.folder.mkpath(u"."_s)) {
        QTextStream(stderr) << u"Cannot make the folder "_s << target.folder.path() << Qt::endl;
        return EXIT_FAILURE;
    }
    setUpApplication(app, Theme());
    int count = saveFigures(target);
    for (const Look &look : looks()) {
        const int home = savePictures(look, Mode::Home, legwise::test::places(), target);
        const int nurse = savePictures(look, Mode::Nurse, legwise::test::nursePlaces(), target);
        if (count < 0 || home < 0 || nurse < 0)
            return EXIT_FAILURE;
        count += home + nurse;
    }
    QTextStream(stdout) << count << u" pictures in "_s << target.folder.absolutePath() << Qt::endl;
    return EXIT_SUCCESS;
}
