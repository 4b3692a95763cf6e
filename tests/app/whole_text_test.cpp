#include "tests/support/hands.h"
#include "tests/support/painted_text.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"
#include "tests/support/pseudo_language.h"

#include "app/shell/top_bar.h"
#include "app/widgets/button.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/label.h"

#include <QApplication>
#include <QMenu>
#include <QScrollArea>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

struct Look
{
    const char *name;
    QSize size;
    int textPercent;
    QString language; ///< its direction and figures; the words are always the same
};

void PrintTo(const Look &look, std::ostream *out)
{
    *out << look.name;
}

void speakPseudo(RunningProgram &program, const QString &language)
{
    program.localizer.setTranslators(language, std::make_unique<PseudoTranslator>(),
                                     std::make_unique<PseudoTranslator>());
}

void expectNone(const QStringList &faults)
{
    for (const QString &fault : faults)
        ADD_FAILURE() << fault.toStdString();
}

void expectNoScrollingSideways(const QWidget &window)
{
    const auto areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->widget()) {
            EXPECT_LE(area->widget()->width(), area->viewport()->width()) << area->objectName().toStdString();
        }
    }
}

/// Opens every sentence to its source, and the notes for clinicians.
void openEverything(QWidget &window)
{
    if (isShown(window, u"clinicianSwitch"_s) && !isChecked(window, u"clinicianSwitch"_s))
        Mouse(window).click(u"clinicianSwitch"_s);
    const auto rows = window.findChildren<ClaimRow *>();
    for (ClaimRow *row : rows) {
        if (row->isVisible())
            row->setChecked(true);
    }
    settle();
}

/// The program in a language whose texts are all in brackets and 40 % longer, in one size of window and text.
class PseudoLanguage : public ::testing::TestWithParam<Look>
{
protected:
    void SetUp() override
    {
        program.set({.language = u"en"_s, .textPercent = GetParam().textPercent});
        speakPseudo(program, GetParam().language);
        showActive(program.window, GetParam().size);
        ASSERT_EQ(program.window.size(), GetParam().size);
    }
    void TearDown() override { program.set({.language = u"en"_s}); }

    template <class Check> void forEachPlace(Check check)
    {
        for (const Place &place : places()) {
            SCOPED_TRACE(place.name.toStdString());
            place.go(program);
            settle();
            check();
        }
    }

    RunningProgram program;
};

/// Where words are read in the order in which they are painted.
class PseudoLanguageFromTheLeft : public PseudoLanguage
{};

} // namespace

TEST_P(PseudoLanguage, CutsNoTextOnAnyScreenAndNeverScrollsSideways)
{
    forEachPlace([this] {
        expectNone(cutTexts(program.window));
        expectNoScrollingSideways(program.window);
    });
}

TEST_P(PseudoLanguageFromTheLeft, SpeaksOnEveryScreenWithEverythingOpen)
{
    forEachPlace([this] {
        openEverything(program.window);
        expectNone(untranslatedTexts(program.window));
        expectNone(cutTexts(program.window));
    });
}

static const QString fromTheRight = u"ar"_s;

INSTANTIATE_TEST_SUITE_P(Looks, PseudoLanguage,
                         ::testing::Values(Look{"Wide", {1280, 800}, 100, pseudoCode},
                                           Look{"Narrow", {800, 600}, 100, pseudoCode},
                                           Look{"WideLarge", {1280, 800}, 200, pseudoCode},
                                           Look{"NarrowLarge", {800, 600}, 200, pseudoCode},
                                           Look{"WideFromTheRight", {1280, 800}, 100, fromTheRight},
                                           Look{"NarrowLargeFromTheRight", {800, 600}, 200, fromTheRight}),
                         [](const auto &param) { return std::string(param.param.name); });

INSTANTIATE_TEST_SUITE_P(Looks, PseudoLanguageFromTheLeft,
                         ::testing::Values(Look{"Wide", {1280, 800}, 100, pseudoCode},
                                           Look{"NarrowLarge", {800, 600}, 200, pseudoCode}),
                         [](const auto &param) { return std::string(param.param.name); });

TEST(PseudoLanguageOfMenus, SpeaksInEveryEntryAndFitsTheSmallestWindow)
{
    RunningProgram program({.language = u"en"_s, .textPercent = 200});
    speakPseudo(program, pseudoCode);
    showActive(program.window, {800, 600});
    auto *bar = program.window.findChild<TopBar *>();

    // A language is called by its own name everywhere.
    QStringList ownNames;
    for (const Language &language : Localizer::languages())
        ownNames.append(language.ownName);

    for (const auto fill :
         {&TopBar::fillMenu, &TopBar::fillLanguages, &TopBar::fillTextSizes, &TopBar::fillThemes}) {
        QMenu menu(&program.window);
        menu.setFont(Theme::of(&menu).font(TextRole::Body));
        (bar->*fill)(menu);
        EXPECT_FALSE(menu.actions().isEmpty());
        EXPECT_LE(menu.sizeHint().width(), program.window.width());
        const QList<QAction *> actions = menu.actions();
        for (const QAction *action : actions)
            EXPECT_TRUE(ownNames.contains(action->text()) || isTranslated(action->text()))
                << action->text().toStdString();
    }
    program.set({.language = u"en"_s});
}

/// The guard is guarded: it sees what it is there to see.
TEST(PaintedText, TellsWhatIsCutAndWhatIsNotTranslated)
{
    QWidget window;
    window.resize(400, 200);
    auto *button = new Button(ButtonKind::Outlined, u"Plain English"_s, &window);
    button->setGeometry(10, 10, 60, 20);
    auto *label =
        new Label(u"[two lines of many words]"_s, TextRole::Body, Weight::Regular, Token::Ink, &window);
    label->setGeometry(350, 60, 100, 20);
    window.show();
    settle();

    const QString cut = cutTexts(window).join(u'\n');
    const QString plain = untranslatedTexts(window).join(u'\n');

    EXPECT_TRUE(cut.contains(u"Button (60 x 20): does not show all"_s)) << cut.toStdString();
    EXPECT_TRUE(cut.contains(u"Label (100 x 20): lies outside"_s)) << cut.toStdString();
    EXPECT_TRUE(cut.contains(u"Label (100 x 20): does not show all"_s)) << cut.toStdString();
    EXPECT_TRUE(plain.contains(u"Plain English"_s)) << plain.toStdString();
    EXPECT_FALSE(plain.contains(u"two lines"_s)) << plain.toStdString();
}

/// What is not cut in a longer language may still be cut where lines break otherwise.
TEST(WholeText, IsShownInEnglishAndSpanishInEverySize)
{
    RunningProgram program;
    showActive(program.window, {800, 600});
    for (const QString &language : {u"en"_s, u"es"_s}) {
        for (const int percent : {100, 150, 200}) {
            program.set({.language = language, .textPercent = percent});
            for (const Place &place : places()) {
                SCOPED_TRACE(place.name.toStdString() + ' ' + language.toStdString() + ' ' +
                             std::to_string(percent));
                place.go(program);
                settle();
                expectNone(cutTexts(program.window));
            }
        }
    }
    program.set({.language = u"en"_s});
}
