#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"
#include "tests/support/pseudo_language.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/check_screen.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

/// The running program, in English at first.
class LanguageSwitch : public ::testing::Test
{
protected:
    void SetUp() override { showActive(program.window); }

    void speak(const QString &language)
    {
        Preferences preferences = program.settings.preferences();
        preferences.language = language;
        program.set(preferences);
        settle();
    }

    QScrollBar *bar(const QString &page)
    {
        return program.window.findChild<QScrollArea *>(page)->verticalScrollBar();
    }

    QString words(const QString &name) { return wordsOf(program.window, name); }

    RunningProgram program;
};

} // namespace

TEST_F(LanguageSwitch, KeepsThePageAndTheAnswersOfTheChecklist)
{
    showPage(program, u"warmer"_s);
    settle();
    CheckController &controller = dynamic_cast<CheckScreen &>(*program.window.currentScreen()).controller();
    setAnswer(controller, u"warmer"_s, u"unsure"_s);
    shownWidget(program.window, u"answer-warmer-unsure"_s)->setFocus(Qt::TabFocusReason);
    const Answers answers = controller.answers();
    const int page = controller.pageIndex();
    const QString next = words(u"nextButton"_s);

    speak(u"es"_s);

    EXPECT_NE(words(u"nextButton"_s), next);
    EXPECT_EQ(controller.pageIndex(), page);
    EXPECT_EQ(controller.answers(), answers);
    EXPECT_TRUE(isChecked(program.window, u"answer-warmer-unsure"_s));
    EXPECT_EQ(program.window.focusWidget()->objectName(), u"answer-warmer-unsure"_s);
    speak(u"en"_s);
    EXPECT_EQ(words(u"nextButton"_s), next);
    EXPECT_EQ(controller.answers(), answers);
}

TEST_F(LanguageSwitch, KeepsTheResult)
{
    CheckController &controller = checklist(program);
    answerForToday(controller);
    controller.showReview();
    controller.showResult();
    settle();

    speak(u"es"_s);

    EXPECT_EQ(controller.stage(), CheckStage::Result);
    EXPECT_TRUE(isShown(program.window, u"levelCard"_s));
    EXPECT_TRUE(isShown(program.window, u"reason-one-leg-swollen"_s));
}

TEST_F(LanguageSwitch, KeepsThePlaceInTheReader)
{
    program.window.show(Route{ScreenId::Learn, u"dvt"_s});
    settle();
    Mouse(program.window).click(u"section-4"_s);
    const double before = double(bar(u"readerPage"_s)->value()) / bar(u"readerPage"_s)->maximum();
    ASSERT_GT(before, 0.1);

    speak(u"es"_s);

    const double after = double(bar(u"readerPage"_s)->value()) / bar(u"readerPage"_s)->maximum();
    EXPECT_NEAR(after, before, 0.02);
    EXPECT_TRUE(isShown(program.window, u"section-4"_s));
    EXPECT_TRUE(program.window.windowTitle().contains(
        program.localizer.text(program.knowledge.knowledge().condition(ConditionId(u"dvt"_s))->name)));
}

TEST_F(LanguageSwitch, KeepsWhatIsCompared)
{
    program.window.show(Route{ScreenId::Compare, u"pe,leg-cramp"_s});
    settle();
    Mouse(program.window).click(u"differsSwitch"_s);
    const auto chosen = [this](const QString &id) {
        return program.localizer.text(program.knowledge.knowledge().condition(ConditionId(id))->shortName);
    };

    speak(u"es"_s);

    EXPECT_EQ(words(u"chooser-0"_s), chosen(u"pe"_s));
    EXPECT_EQ(words(u"chooser-1"_s), chosen(u"leg-cramp"_s));
    EXPECT_TRUE(isChecked(program.window, u"differsSwitch"_s));
}

TEST_F(LanguageSwitch, KeepsTheRowOfANarrowComparison)
{
    program.window.resize(800, 600);
    program.window.show(Route{ScreenId::Compare, u"leg-cramp,dvt"_s});
    settle();
    Mouse(program.window).click(u"nextRowButton"_s);
    Mouse(program.window).click(u"nextRowButton"_s);
    const QString row = words(u"heading"_s);

    speak(u"es"_s);
    speak(u"en"_s);

    EXPECT_EQ(words(u"heading"_s), row);
}

TEST_F(LanguageSwitch, SpeaksSpanishOnTheScreensThatAreMadeLater)
{
    speak(u"es"_s);

    program.window.show(Route{ScreenId::About, {}});

    EXPECT_NE(words(u"heading"_s), u"About Legwise"_s);
    EXPECT_TRUE(program.window.windowTitle().endsWith(u"Legwise"_s));
}

TEST_F(LanguageSwitch, TurnsTheReadingDirectionAndBack)
{
    program.window.show(Route{ScreenId::Learn, {}});
    settle();
    const auto railIsAtTheRight = [this] {
        const QWidget *rail = shownWidget(program.window, u"rail"_s);
        return rail->mapTo(&program.window, QPoint(0, 0)).x() > program.window.width() / 2;
    };
    ASSERT_FALSE(railIsAtTheRight());

    program.localizer.setTranslators(u"ar"_s, std::make_unique<PseudoTranslator>(), nullptr);
    settle();
    EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_TRUE(railIsAtTheRight());

    speak(u"en"_s);
    EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
    EXPECT_FALSE(railIsAtTheRight());
    EXPECT_EQ(words(u"rail-learn"_s), u"Learn"_s);
}

TEST(Localizer, TakesEnglishForAnUnknownLanguage)
{
    Localizer localizer;

    localizer.setLanguage(u"xx"_s);

    EXPECT_EQ(localizer.language(), u"en"_s);
    EXPECT_TRUE(localizer.contentIsTranslated());
}

TEST(Localizer, PutsTheEmergencyNumberIntoTexts)
{
    Localizer localizer;
    localizer.setEmergencyNumber(u"999"_s);

    EXPECT_EQ(localizer.text(Text{u"any"_s, u"Call {emergency-number} now."_s}), u"Call 999 now."_s);
}
