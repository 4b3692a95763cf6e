#include "app/figure/figure_view.h"
#include "app/figure/label_spread.h"
#include "app/figure/skin_tone_choice.h"
#include "app/widgets/legwise_style.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLineF>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace legwise;
using namespace legwise::ui;
using namespace Qt::StringLiterals;

namespace {

void useTheme(ThemeName name, int textPercent)
{
    QApplication::setStyle(new LegwiseStyle(Theme(name, textPercent)));
}

QString picture(const QString &name)
{
    return u":/legwise/illustrations/%1.svg"_s.arg(name);
}

/// A picture of the program with labels as long as those of the content.
struct LabelledPicture
{
    QString name;
    QList<FigureLabelText> labels;
};

QList<LabelledPicture> labelledPictures()
{
    using enum LabelSide;
    return {
        {u"leg-veins"_s,
         {{u"anchor.vein.iliac"_s, Right, u"deep vein of the pelvis"_s},
          {u"anchor.vein.femoral"_s, Left, u"deep vein of the thigh"_s},
          {u"anchor.vein.popliteal"_s, Right, u"deep vein behind the knee"_s},
          {u"anchor.vein.saphenous.great"_s, Left, u"long vein under the skin"_s},
          {u"anchor.vein.saphenous.small"_s, Right, u"short vein under the skin"_s},
          {u"anchor.vein.tibial.posterior"_s, Right, u"deep vein of the calf"_s},
          {u"anchor.bone.femur"_s, Left, u"thigh bone"_s}}},
        {u"clot-in-valve"_s,
         {{u"anchor.vein.wall"_s, Right, u"wall of the vein"_s},
          {u"anchor.blood"_s, Left, u"red blood cells"_s},
          {u"anchor.pocket"_s, Left, u"pocket behind the flap"_s},
          {u"anchor.valve.leaflet"_s, Left, u"flap of a valve"_s},
          {u"anchor.clot"_s, Right, u"clot in the pocket"_s},
          {u"anchor.flow"_s, Left, u"blood flows to the heart"_s},
          {u"anchor.inset.clot"_s, Right, u"clot that blocks the vein"_s}}},
        {u"dvt-leg"_s,
         {{u"anchor.leg.normal"_s, Left, u"the other leg, usual size"_s},
          {u"anchor.vein.deep"_s, Right, u"deep vein"_s},
          {u"anchor.skin-warm"_s, Right, u"warm, redder or darker"_s},
          {u"anchor.clot"_s, Right, u"clot in the vein"_s},
          {u"anchor.swelling"_s, Right, u"bigger than the other leg"_s}}},
    };
}

QImage shot(FigureView &view, const QSize &size)
{
    view.resize(size);
    return view.grab().toImage();
}

/// The colour at an anchor's place, moved by some units of the picture.
QColor colorAt(const QImage &image, const FigureView &view, const QPointF &inPicture)
{
    const QRectF box = view.placed().picture;
    const QSizeF whole = FigureImage(picture(u"dvt-leg"_s)).viewBoxSize();
    const QPointF point = box.topLeft() + inPicture * (box.width() / whole.width());
    return image.pixelColor((point * image.devicePixelRatio()).toPoint());
}

struct Setting
{
    ThemeName theme;
    int textPercent;
    int width;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void PrintTo(const Setting &setting, std::ostream *out)
{
    *out << toString(setting.theme).toStdString() << ' ' << setting.textPercent << "% " << setting.width
         << " px " << (setting.direction == Qt::RightToLeft ? "rtl" : "ltr");
}

} // namespace

class FigureLabels : public ::testing::TestWithParam<Setting>
{
protected:
    void SetUp() override { useTheme(GetParam().theme, GetParam().textPercent); }
    void TearDown() override { useTheme(ThemeName::Light, 100); }

    void check(const LabelledPicture &each)
    {
        SCOPED_TRACE(each.name.toStdString());
        FigureView view(picture(each.name), u"name"_s, u"description"_s);
        view.setLayoutDirection(GetParam().direction);
        view.setLabels(each.labels);
        view.resize(GetParam().width, view.heightForWidth(GetParam().width));

        const FigureLayout figure = view.placed();

        ASSERT_EQ(figure.labels.size(), each.labels.size());
        EXPECT_GT(figure.picture.width(), 60);
        EXPECT_TRUE(QRectF(view.rect()).contains(figure.picture));
        for (const PlacedLabel &label : figure.labels) {
            SCOPED_TRACE(label.text.toStdString());
            EXPECT_TRUE(QRectF(view.rect()).contains(label.box));
            EXPECT_FALSE(label.box.intersects(figure.picture));
            for (const PlacedLabel &other : figure.labels) {
                if (&label == &other)
                    continue;
                EXPECT_FALSE(label.box.intersects(other.box)) << other.text.toStdString();
                EXPECT_FALSE(label.crosses(other)) << other.text.toStdString();
            }
        }
    }
};

TEST_P(FigureLabels, StayInsideApartAndUncrossed)
{
    for (const LabelledPicture &each : labelledPictures())
        check(each);
}

INSTANTIATE_TEST_SUITE_P(
    Settings, FigureLabels,
    ::testing::Values(Setting{ThemeName::Light, 100, 288}, Setting{ThemeName::Light, 100, 340},
                      Setting{ThemeName::Light, 100, 420}, Setting{ThemeName::Light, 100, 564},
                      Setting{ThemeName::Light, 100, 900}, Setting{ThemeName::Light, 150, 480},
                      Setting{ThemeName::Light, 200, 288}, Setting{ThemeName::Light, 200, 564},
                      Setting{ThemeName::Light, 200, 760}, Setting{ThemeName::Dark, 100, 288},
                      Setting{ThemeName::Contrast, 200, 564},
                      Setting{ThemeName::Light, 100, 564, Qt::RightToLeft},
                      Setting{ThemeName::Dark, 200, 400, Qt::RightToLeft}));

TEST(FigureView, KeepsTheSideOfALabelWhenReadFromTheRight)
{
    FigureView view(picture(u"dvt-leg"_s), u"name"_s, u"description"_s);
    view.setLayoutDirection(Qt::RightToLeft);
    view.setLabels({{u"anchor.leg.normal"_s, LabelSide::Left, u"one"_s},
                    {u"anchor.clot"_s, LabelSide::Right, u"two"_s}});
    view.resize(700, view.heightForWidth(700));

    const FigureLayout figure = view.placed();

    ASSERT_EQ(figure.labels.size(), 2);
    EXPECT_LT(figure.labels.at(0).box.right(), figure.picture.left());
    EXPECT_GT(figure.labels.at(1).box.left(), figure.picture.right());
}

TEST(FigureView, LeavesOutALabelWhoseAnchorIsMissing)
{
    FigureView view(picture(u"dvt-leg"_s), u"name"_s, u"description"_s);
    view.setLabels({{u"anchor.not-there"_s, LabelSide::Right, u"one"_s}});
    view.resize(400, view.heightForWidth(400));

    EXPECT_TRUE(view.placed().labels.isEmpty());
}

TEST(FigureView, HoldsThePictureToItsWidestWidth)
{
    FigureView view(picture(u"dvt-leg"_s), u"name"_s, u"description"_s);
    view.setMaximumPictureWidth(120);
    view.resize(600, view.heightForWidth(600));

    EXPECT_LE(view.placed().picture.width(), 120);
    EXPECT_LE(view.height(), 120 * 720 / 424 + 2);
}

TEST(FigureView, IsAGraphicWithNameDescriptionAndLabels)
{
    FigureView view(picture(u"dvt-leg"_s), u"A swollen leg"_s, u"Two legs."_s);
    view.setLabels({{u"anchor.clot"_s, LabelSide::Right, u"clot in the vein"_s}});

    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);

    ASSERT_NE(face, nullptr);
    EXPECT_EQ(face->role(), QAccessible::Graphic);
    EXPECT_EQ(face->text(QAccessible::Name).toStdString(), "A swollen leg");
    EXPECT_TRUE(face->text(QAccessible::Description).startsWith(u"Two legs."_s));
    EXPECT_TRUE(face->text(QAccessible::Description).contains(u"clot in the vein"_s));
}

TEST(FigureView, ShowsTheSkinInEachTone)
{
    FigureView view(picture(u"dvt-leg"_s), u"name"_s, u"description"_s);
    // A place on the calf of the usual leg, away from shade and folds.
    const QPointF calf(70, 330);

    for (const SkinTone tone : {SkinTone::Light, SkinTone::Brown, SkinTone::Dark}) {
        view.setSkinTone(tone);
        EXPECT_EQ(colorAt(shot(view, {360, 620}), view, calf).name().toStdString(),
                  skinColor(tone).name().toStdString());
    }
}

TEST(FigureView, StandsOnALightCardOnlyWhereThePageIsDark)
{
    FigureView view(picture(u"dvt-leg"_s), u"name"_s, u"description"_s);
    const QPoint besideThePicture(6, 40);
    useTheme(ThemeName::Dark, 100);
    const QColor dark = shot(view, {300, 500}).pixelColor(besideThePicture);
    useTheme(ThemeName::Light, 100);
    const QColor light = shot(view, {300, 500}).pixelColor(besideThePicture);

    EXPECT_EQ(dark, Theme(ThemeName::Dark, 100).color(Token::FigureCard));
    EXPECT_EQ(light, view.palette().color(QPalette::Window));
}

TEST(FigureImage, KnowsWhatItHasAndWhatNot)
{
    const FigureImage image(picture(u"dvt-leg"_s));

    EXPECT_TRUE(image.isValid());
    EXPECT_EQ(image.viewBoxSize(), QSizeF(424, 720));
    ASSERT_TRUE(image.anchor(u"anchor.clot"_s).has_value());
    EXPECT_LT(QLineF(*image.anchor(u"anchor.clot"_s), {319.7, 317.6}).length(), 0.5);
    EXPECT_FALSE(image.anchor(u"anchor.not-there"_s).has_value());
    EXPECT_TRUE(image.elementPath(u"not-there"_s).isEmpty());
    EXPECT_FALSE(image.elementPath(u"leg.normal"_s).isEmpty());
    EXPECT_FALSE(FigureImage(u":/not-there.svg"_s).isValid());
}

TEST(FigureImage, IsSharpAtAnyPixelRatio)
{
    const FigureImage image(picture(u"dvt-leg"_s));

    const QPixmap pixmap = image.pixmap({100, 170}, 1.5);

    EXPECT_EQ(pixmap.size(), QSize(150, 255));
    EXPECT_EQ(pixmap.devicePixelRatio(), 1.5);
}

TEST(SkinTone, ChangesOnlyWhatIsSkin)
{
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g class="skin" fill="#F1D3BE">)"
        R"(<path fill="#F1D3BE" d="M0 0"/></g><path class="skin-halo" stroke="#F1D3BE" d="M0 0"/>)"
        R"(<path fill="#F1D3BE" d="M0 0"/><g class="skin-line" stroke="#16242C"/></svg>)";

    const QByteArray brown = withSkinTone(svg, SkinTone::Brown).toLower();
    const QByteArray dark = withSkinTone(svg, SkinTone::Dark).toLower();

    EXPECT_EQ(brown.count("#b57f5a"), 3);
    EXPECT_EQ(brown.count("#f1d3be"), 1);
    EXPECT_TRUE(brown.contains("#16242c"));
    EXPECT_EQ(dark.count("#5c3a28"), 3);
    EXPECT_FALSE(dark.contains("#16242c"));
    EXPECT_TRUE(withSkinTone("<svg><g></svg>", SkinTone::Dark).isEmpty());
}

TEST(LabelSpread, KeepsLabelsApartAndInside)
{
    const SpreadInput input{.items = {{{10, 50}, 40}, {{10, 52}, 40}, {{10, 54}, 20}, {{10, 200}, 20}},
                            .height = 210,
                            .gap = 8,
                            .leadX = 100,
                            .leadOffset = 10};

    const QList<qreal> tops = spreadLabels(input);

    ASSERT_EQ(tops.size(), 4);
    EXPECT_GE(tops.at(0), 0);
    EXPECT_GE(tops.at(1), tops.at(0) + 48 - 0.01);
    EXPECT_GE(tops.at(2), tops.at(1) + 48 - 0.01);
    EXPECT_LE(tops.at(3) + 20, 210.01);
}

TEST(SkinToneChoice, TellsWhichToneWasChosen)
{
    SkinToneChoice choice(SkinTone::Light);
    choice.resize(400, 60);
    choice.show();
    QSignalSpy chosen(&choice, &SkinToneChoice::toneChosen);
    auto *dark = choice.findChild<QRadioButton *>(u"toneButton2"_s);
    ASSERT_NE(dark, nullptr);

    QTest::mouseClick(dark, Qt::LeftButton, Qt::NoModifier, {dark->width() - 3, dark->height() / 2});

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<SkinTone>(), SkinTone::Dark);
    EXPECT_EQ(choice.tone(), SkinTone::Dark);
    EXPECT_TRUE(dark->isChecked());
}

TEST(SkinToneChoice, IsThreeRadioButtonsAFingerHigh)
{
    SkinToneChoice choice(SkinTone::Brown);
    choice.resize(400, 60);
    choice.show();

    const auto buttons = choice.findChildren<QRadioButton *>();

    ASSERT_EQ(buttons.size(), 3);
    for (QRadioButton *button : buttons) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
        EXPECT_EQ(face->role(), QAccessible::RadioButton);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty());
        EXPECT_GE(button->height(), 44);
        EXPECT_EQ(face->state().checked != 0, button == buttons.at(1));
    }
}
