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

} // namespace

TEST(FigureView, KeepsTheSideOfALabelWhenReadFromTheRight)
{
    FigureView view(picture(u"dvt-leg"_s), u"name"_s, u"description"_s);
    view.setLayoutDirection(Qt::RightToLeft);
    view.setLabels({{u"anchor.leg.normal"_s, LabelSide::Left, u"one"_s},
                    {u"anchor.clot"_s, LabelSide::Right, u"two"_s}});
    view.resize(700, view.heightForWidth(700));
    view.show();

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
    view.show();

    EXPECT_TRUE(view.placed().labels.isEmpty());
}

TEST(FigureView, HoldsThePictureToItsWidestWidth)
{
    FigureView view(picture(u"dvt-leg"_s), u"name"_s, u"description"_s);
    view.setMaximumPictureWidth(120);
    view.resize(600, view.heightForWidth(600));
    view.show();

    EXPECT_LE(view.placed().picture.width(), 120);
    EXPECT_LE(view.height(), 120 * 720 / view.image().viewBoxSize().width() + 2);
}

TEST(FigureView, IsAGraphicWhoseLabelsAreButtons)
{
    FigureView view(picture(u"dvt-leg"_s), u"A swollen leg"_s, u"Two legs."_s);
    view.setLabels(
        {{u"anchor.clot"_s, LabelSide::Right, u"clot in the vein"_s, {u"clot"_s}, u"Thrombus: a clot."_s}});

    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);

    ASSERT_NE(face, nullptr);
    EXPECT_EQ(face->role(), QAccessible::Graphic);
    EXPECT_EQ(face->text(QAccessible::Name).toStdString(), "A swollen leg");
    EXPECT_EQ(face->text(QAccessible::Description).toStdString(), "Two legs.");
    ASSERT_EQ(face->childCount(), 1);
    EXPECT_EQ(face->child(0)->role(), QAccessible::Button);
    EXPECT_EQ(face->child(0)->text(QAccessible::Name).toStdString(), "clot in the vein");
    EXPECT_EQ(face->child(0)->text(QAccessible::Description).toStdString(), "Thrombus: a clot.");
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

TEST(FigureView, IsDrawnForThePageItStandsOn)
{
    FigureView view(picture(u"dvt-leg"_s), u"name"_s, u"description"_s);
    const auto besideThePicture = [&view] { return shot(view, {300, 500}).pixelColor(2, 2); };
    useTheme(ThemeName::Dark, 100);
    EXPECT_EQ(besideThePicture(), view.palette().color(QPalette::Window));
    EXPECT_EQ(view.image().look().theme, ThemeName::Dark);
    useTheme(ThemeName::Light, 100);
    EXPECT_EQ(besideThePicture(), view.palette().color(QPalette::Window));
    EXPECT_EQ(view.image().look().theme, ThemeName::Light);
}

TEST(FigureImage, KnowsWhatItHasAndWhatNot)
{
    const FigureImage image(picture(u"dvt-leg"_s));

    EXPECT_TRUE(image.isValid());
    EXPECT_EQ(image.viewBoxSize().height(), 720);
    const std::optional<QPointF> anchor = image.anchor(u"anchor.clot"_s);
    ASSERT_TRUE(anchor.has_value());
    EXPECT_TRUE(image.elementPath(u"clot"_s).contains(*anchor));
    EXPECT_FALSE(image.anchor(u"anchor.not-there"_s).has_value());
    EXPECT_TRUE(image.elementPath(u"not-there"_s).isEmpty());
    EXPECT_FALSE(image.elementPath(u"leg.normal"_s).isEmpty());
    EXPECT_FALSE(FigureImage(u":/not-there.svg"_s).isValid());
}

TEST(FigureImage, TellsScreensOfOtherSharpnessApartInItsCache)
{
    const FigureImage image(picture(u"dvt-leg"_s));

    EXPECT_EQ(image.pixmap({100, 170}, 2).devicePixelRatio(), 2);
    EXPECT_EQ(image.pixmap({200, 340}, 1).devicePixelRatio(), 1) << "as many pixels, but another picture";
}

TEST(FigureImage, IsSharpAtAnyPixelRatio)
{
    const FigureImage image(picture(u"dvt-leg"_s));

    const QPixmap pixmap = image.pixmap({100, 170}, 1.5);

    EXPECT_EQ(pixmap.size(), QSize(150, 255));
    EXPECT_EQ(pixmap.devicePixelRatio(), 1.5);
}

TEST(LabelSpread, KeepsLabelsApartAndInside)
{
    const SpreadInput input{
        .items = {{{10, 50}, 40, 10}, {{10, 52}, 40, 10}, {{10, 54}, 20, 10}, {{10, 200}, 20, 10}},
        .height = 210,
        .gap = 8,
        .leadX = 100};

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
