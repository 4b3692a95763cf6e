// Pictures on the pages of the reader: their steps, layers, skin tones and meanings, and the large view.
#include "app/figure/figure_choices.h"
#include "app/figure/figure_panel.h"
#include "app/figure/label_button.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/label.h"
#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/running_program.h"

#include <QAbstractButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;
using namespace Qt::StringLiterals;

namespace {

class PageWithPictures : public ::testing::Test
{
protected:
    void SetUp() override { showActive(program.window); }
    void TearDown() override { program.set({.language = u"en"_s}); }

    void open(const QString &page)
    {
        program.window.show(Route{ScreenId::Learn, page});
        settle();
    }
    [[nodiscard]] FigureView *figure(const QString &id)
    {
        return program.window.findChild<FigureView *>(u"figure-%1"_s.arg(id));
    }
    /// The panel around a picture that is on the page.
    [[nodiscard]] QWidget *panel(const QString &id) { return figure(id)->parentWidget(); }
    void press(QWidget *parent, const QString &name)
    {
        auto *button = parent->findChild<QAbstractButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
        settle();
    }
    [[nodiscard]] QString words(QWidget *parent, const QString &name)
    {
        const auto *label = parent->findChild<Label *>(name);
        return label ? label->text() : QString();
    }
    void enlarge(const QString &id) { press(panel(id), u"enlarge-%1"_s.arg(id)); }

    RunningProgram program;
};

} // namespace

TEST_F(PageWithPictures, StepsForwardAndBackAndRoundAgain)
{
    open(u"how-blood-clots"_s);
    const QString id = u"clot-grows"_s;
    EXPECT_EQ(figure(id)->image().look().step, u"rest"_s);
    const QString first = words(panel(id), u"stepCaption"_s);

    press(panel(id), id + u"-stepNext"_s);
    EXPECT_EQ(figure(id)->image().look().step, u"start"_s);
    EXPECT_TRUE(words(panel(id), u"stepTitle"_s).startsWith(u"2"_s));
    EXPECT_NE(words(panel(id), u"stepCaption"_s), first);
    press(panel(id), id + u"-stepBack"_s);
    EXPECT_EQ(words(panel(id), u"stepCaption"_s), first);
    press(panel(id), id + u"-stepBack"_s);
    EXPECT_EQ(figure(id)->image().look().step, u"block"_s);
    press(panel(id), id + u"-stepNext"_s);
    EXPECT_EQ(figure(id)->image().look().step, u"rest"_s);
}

TEST_F(PageWithPictures, TellsEarsWhatAStepShows)
{
    open(u"how-blood-clots"_s);
    const QString id = u"clot-grows"_s;

    press(panel(id), id + u"-stepNext"_s);

    const QString caption = words(panel(id), u"stepCaption"_s);
    EXPECT_TRUE(figure(id)->accessibleDescription().endsWith(caption));
    const auto *next = panel(id)->findChild<QAbstractButton *>(id + u"-stepNext"_s);
    EXPECT_TRUE(next->accessibleDescription().endsWith(caption));
}

TEST_F(PageWithPictures, BeginsWithTheStepThatThePageIsAbout)
{
    open(u"cellulitis"_s);
    EXPECT_EQ(figure(u"calf-four"_s)->image().look().step, u"cellulitis"_s);
    open(u"bakers-cyst"_s);
    EXPECT_EQ(figure(u"calf-four"_s)->image().look().step, u"bakers-cyst"_s);
}

TEST_F(PageWithPictures, OpensTheGlossaryLineOfAPressedPart)
{
    open(u"dvt"_s);
    FigureView *view = figure(u"leg-veins"_s);
    int popliteal = -1;
    for (int i = 0; i < view->labels().size(); ++i) {
        if (view->labels().at(i).parts.contains(u"vein.popliteal"_s))
            popliteal = i;
    }
    ASSERT_GE(popliteal, 0);

    view->labelButton(popliteal)->click();
    settle();

    const auto *meaning = panel(u"leg-veins"_s)->findChild<ClaimRow *>(u"leg-veins-partMeaning"_s);
    ASSERT_NE(meaning, nullptr);
    EXPECT_TRUE(meaning->accessibleName().contains(view->labels().at(popliteal).text));
    EXPECT_TRUE(meaning->accessibleName().contains(u"deep vein"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(meaning->isVisible());
}

TEST_F(PageWithPictures, LightsUpWhatAFocusedSentenceNames)
{
    open(u"dvt"_s);
    const Condition *dvt = program.knowledge.knowledge().condition(ConditionId(u"dvt"_s));
    const Claim *naming = nullptr;
    for (const Claim *claim : claimsOf(*dvt)) {
        if (!naming && claim->parts.contains(u"vein.femoral"_s))
            naming = claim;
    }
    ASSERT_NE(naming, nullptr);
    ClaimRow *row = nullptr;
    for (ClaimRow *each : program.window.findChildren<ClaimRow *>()) {
        if (each->accessibleName().contains(program.localizer.text(naming->text)))
            row = each;
    }
    ASSERT_NE(row, nullptr);
    FigureView *view = figure(u"leg-veins"_s);
    const QImage before = view->grab().toImage();

    row->setFocus(Qt::TabFocusReason);
    const QImage lit = view->grab().toImage();
    row->clearFocus();

    EXPECT_NE(before, lit);
    EXPECT_EQ(before, view->grab().toImage());
}

TEST_F(PageWithPictures, TakesLayersAwayAndBringsThemBack)
{
    open(u"dvt"_s);
    const QImage all = figure(u"leg-veins"_s)->grab().toImage();

    press(panel(u"leg-veins"_s), u"layer.bone"_s);
    const QImage without = figure(u"leg-veins"_s)->grab().toImage();
    press(panel(u"leg-veins"_s), u"layer.bone"_s);

    EXPECT_NE(all, without);
    EXPECT_EQ(all, figure(u"leg-veins"_s)->grab().toImage());
}

TEST_F(PageWithPictures, KeepTheSkinToneOfAllPicturesForTheSession)
{
    open(u"dvt"_s);
    press(panel(u"dvt-leg"_s), u"toneButton2"_s);
    EXPECT_EQ(figure(u"dvt-leg"_s)->skinTone(), SkinTone::Dark);
    EXPECT_EQ(figure(u"leg-veins"_s)->skinTone(), SkinTone::Dark) << "the page's other pictures follow";

    open(u"leg-cramp"_s);
    EXPECT_EQ(figure(u"cramp-calf"_s)->skinTone(), SkinTone::Dark);
}

TEST_F(PageWithPictures, KeepTheirStepWhenThePageIsDrawnAnew)
{
    open(u"how-blood-clots"_s);
    press(panel(u"clot-grows"_s), u"clot-grows-stepNext"_s);

    Preferences dark = program.settings.preferences();
    dark.theme = ThemeName::Dark;
    program.set(dark);
    settle();

    EXPECT_EQ(figure(u"clot-grows"_s)->image().look().step, u"start"_s);
    EXPECT_EQ(figure(u"clot-grows"_s)->image().look().theme, ThemeName::Dark);
}

TEST_F(PageWithPictures, AreLookedAtCloserAndLeftAgain)
{
    open(u"dvt"_s);
    press(panel(u"leg-veins"_s), u"layer.bone"_s);

    enlarge(u"leg-veins"_s);
    FigureView *large = figure(u"leg-veins"_s);
    ASSERT_NE(large, nullptr);
    EXPECT_GT(large->height(), 400);
    EXPECT_EQ(large->image().look().hiddenLayers, QStringList{u"layer.bone"_s}) << "as it was on the page";
    press(&program.window, u"zoomIn"_s);
    EXPECT_GT(large->zoomFactor(), 1.4);
    EXPECT_TRUE(words(&program.window, u"zoomShown"_s).contains(u"150"_s));
    press(&program.window, u"layer.bone"_s);

    press(&program.window, u"figureBack"_s);
    settle();
    ASSERT_NE(figure(u"leg-veins"_s), nullptr);
    EXPECT_TRUE(figure(u"leg-veins"_s)->image().look().hiddenLayers.isEmpty());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName().toStdString(), "enlarge-leg-veins");
}

TEST_F(PageWithPictures, AreLookedAtCloserInTheStepOfTheirPage)
{
    open(u"cellulitis"_s);

    enlarge(u"calf-four"_s);

    EXPECT_EQ(figure(u"calf-four"_s)->image().look().step, u"cellulitis"_s);
}

TEST_F(PageWithPictures, DoNotTakeAStepAlongToAnotherPage)
{
    open(u"svt"_s);
    press(panel(u"calf-four"_s), u"calf-four-stepNext"_s);

    open(u"cellulitis"_s);

    EXPECT_EQ(figure(u"calf-four"_s)->image().look().step, u"cellulitis"_s);
}

TEST_F(PageWithPictures, LeadTheKeyboardFromALabelToItsMeaning)
{
    open(u"dvt"_s);
    LabelButton *label = figure(u"leg-veins"_s)->labelButton(0);
    label->setFocus(Qt::TabFocusReason);
    label->click();
    settle();

    QTest::keyClick(label, Qt::Key_Tab);

    EXPECT_EQ(QApplication::focusWidget()->objectName().toStdString(), "leg-veins-partMeaning");
}

TEST_F(PageWithPictures, StayLitWhileTheKeyboardIsOnTheSentence)
{
    open(u"dvt"_s);
    auto *headline = program.window.findChild<ClaimRow *>(u"urgencyHeadline"_s);
    const Condition *dvt = program.knowledge.knowledge().condition(ConditionId(u"dvt"_s));
    ASSERT_FALSE(dvt->urgency.headline.parts.isEmpty());
    const QImage before = figure(u"dvt-leg"_s)->grab().toImage();

    headline->setFocus(Qt::TabFocusReason);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(headline, &leave);

    EXPECT_NE(before, figure(u"dvt-leg"_s)->grab().toImage());
}

TEST_F(PageWithPictures, StayInsideTheWindowWhenLarge)
{
    for (const QSize size : {QSize(1280, 800), QSize(800, 600)}) {
        for (const int percent : {100, 200}) {
            Preferences preferences = program.settings.preferences();
            preferences.textPercent = percent;
            program.set(preferences);
            program.window.resize(size);
            open(u"dvt"_s);
            enlarge(u"clot-to-lung"_s);
            SCOPED_TRACE(std::to_string(size.width()) + " at " + std::to_string(percent) + " %");
            const FigureView *view = figure(u"clot-to-lung"_s);
            ASSERT_NE(view, nullptr);
            EXPECT_LE(view->mapTo(&program.window, QPoint(view->width(), 0)).x(), program.window.width());
            EXPECT_GT(view->placed().picture.height(), 150);
            for (const PlacedLabel &label : view->placed().labels)
                EXPECT_TRUE(QRectF(view->rect()).adjusted(-1, -1, 1, 1).contains(label.box))
                    << label.text.toStdString();
        }
    }
}
