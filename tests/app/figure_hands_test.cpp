// What a person can do with a picture: press its labels and parts, zoom and drag, with mouse, fingers and
// keys.
#include "app/figure/figure_view.h"
#include "app/figure/figure_zoom.h"
#include "app/figure/label_button.h"
#include "tests/support/hands.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace legwise;
using namespace legwise::ui;
using namespace Qt::StringLiterals;

namespace {

/// The swollen leg with three labels, 640 pixels wide, and shown.
class LabelledLeg : public ::testing::Test
{
protected:
    LabelledLeg() : m_view(u":/legwise/illustrations/dvt-leg.svg"_s, u"A leg"_s, u"Two legs."_s)
    {
        m_view.setLabels({{u"anchor.vein.deep"_s, LabelSide::Right, u"deep vein"_s, {u"vein.deep"_s}},
                          {u"anchor.clot"_s, LabelSide::Right, u"clot"_s, {u"clot"_s}},
                          {u"anchor.leg.normal"_s, LabelSide::Left, u"other leg"_s, {u"leg.normal"_s}}});
        test::showActive(m_view, {640, m_view.heightForWidth(640)});
    }

    LabelButton &label(int index) { return *m_view.labelButton(index); }
    QPoint middleOf(const QString &part) { return m_view.partPath(part).boundingRect().center().toPoint(); }
    /// The picture as it is drawn now.
    QImage shot() { return m_view.grab().toImage(); }
    void makeLarge()
    {
        m_view.makeZoomable(FigureView::Wheel::Zooms);
        m_view.resize(700, 600);
    }
    void turnWheel(int notches, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        const QPointF at = m_view.placed().picture.center();
        QWheelEvent event(at, m_view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_view, &event);
    }

    FigureView m_view;
};

} // namespace

TEST_F(LabelledLeg, LightsUpWhatAPressedLabelNames)
{
    QSignalSpy pressed(&m_view, &FigureView::labelPressed);
    const QImage before = shot();

    QTest::mouseClick(&label(1), Qt::LeftButton);

    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.at(0).at(0).toInt(), 1);
    EXPECT_TRUE(label(1).isCurrent());
    EXPECT_NE(before, shot());
}

TEST_F(LabelledLeg, IsPressedOnThePartItself)
{
    QSignalSpy pressed(&m_view, &FigureView::labelPressed);

    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, middleOf(u"clot"_s));
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, middleOf(u"leg.normal"_s));
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, middleOf(u"leg.normal"_s));

    ASSERT_EQ(pressed.count(), 3);
    EXPECT_EQ(pressed.at(0).at(0).toInt(), 1) << "the clot lies on the vein and is meant";
    EXPECT_EQ(pressed.at(1).at(0).toInt(), 2);
    EXPECT_EQ(pressed.at(2).at(0).toInt(), -1) << "a second press takes the light away";
}

TEST_F(LabelledLeg, IsPressedWithTheKeysLabelByLabel)
{
    QSignalSpy pressed(&m_view, &FigureView::labelPressed);
    label(0).setFocus();

    QTest::keyClick(&label(0), Qt::Key_Tab);
    QWidget *second = QApplication::focusWidget();
    QTest::keyClick(second, Qt::Key_Return);

    EXPECT_EQ(second, &label(1));
    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.at(0).at(0).toInt(), 1);
}

TEST_F(LabelledLeg, LightsUpWhatASentenceNames)
{
    const QImage before = shot();

    m_view.setLit({u"clot"_s, u"part.of.another.picture"_s});
    const QImage lit = shot();
    m_view.setLit({});

    EXPECT_NE(before, lit);
    EXPECT_EQ(before, shot());
}

TEST_F(LabelledLeg, LightsUpUnderThePointer)
{
    const QImage before = shot();

    QTest::mouseMove(&m_view, middleOf(u"clot"_s));
    const QImage lit = shot();
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&m_view, &leave);

    EXPECT_NE(before, lit);
    EXPECT_EQ(before, shot());
}

TEST_F(LabelledLeg, LightsUpWhatALabelNamesWhileTheKeyboardIsOnIt)
{
    label(0).clearFocus();
    const QImage before = shot();

    label(1).setFocus(Qt::TabFocusReason);
    const QImage lit = shot();
    label(1).clearFocus();

    EXPECT_NE(before, lit);
    EXPECT_EQ(before, shot());
}

TEST_F(LabelledLeg, TakesALayersLabelAwayWithTheLayer)
{
    m_view.setLayerShown(u"clot"_s, false);
    EXPECT_FALSE(label(1).isVisible());
    EXPECT_TRUE(label(0).isVisible());
    EXPECT_TRUE(m_view.partPath(u"clot"_s).isEmpty());

    m_view.setLayerShown(u"clot"_s, true);
    EXPECT_TRUE(label(1).isVisible());
}

TEST_F(LabelledLeg, LeavesTheWheelToThePageUnlessItIsLarge)
{
    turnWheel(3);
    EXPECT_EQ(m_view.zoomFactor(), 1);

    makeLarge();
    turnWheel(1);
    EXPECT_EQ(m_view.zoomFactor(), 1.25);
    turnWheel(30);
    EXPECT_EQ(m_view.zoomFactor(), FigureZoom::nearest);
    turnWheel(-60);
    EXPECT_EQ(m_view.zoomFactor(), FigureZoom::widest);
}

TEST_F(LabelledLeg, SharesTheWheelWithAPageThatScrolls)
{
    m_view.makeZoomable(FigureView::Wheel::ZoomsWithCtrl);
    turnWheel(1);
    EXPECT_EQ(m_view.zoomFactor(), 1);

    turnWheel(1, Qt::ControlModifier);
    EXPECT_EQ(m_view.zoomFactor(), 1.25);
}

TEST_F(LabelledLeg, KeepsTheKeyboardOnALabelWhileItZooms)
{
    makeLarge();
    label(1).setFocus(Qt::TabFocusReason);

    QTest::keyClick(&label(1), Qt::Key_Plus);

    EXPECT_EQ(m_view.zoomFactor(), 1.25);
    EXPECT_EQ(QApplication::focusWidget(), &label(1));
}

TEST_F(LabelledLeg, ZoomsAndMovesWithTheKeys)
{
    makeLarge();
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Plus);
    QTest::keyClick(&m_view, Qt::Key_Plus);
    EXPECT_GT(m_view.zoomFactor(), 1.5);
    const QPoint before = middleOf(u"leg.swollen"_s);

    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Down);
    const QPoint after = middleOf(u"leg.swollen"_s);

    EXPECT_LT(after.x(), before.x());
    EXPECT_LT(after.y(), before.y());
    QTest::keyClick(&m_view, Qt::Key_Minus);
    EXPECT_LT(m_view.zoomFactor(), 1.5);
    QTest::keyClick(&m_view, Qt::Key_0);
    EXPECT_EQ(m_view.zoomFactor(), 1);
}

TEST_F(LabelledLeg, IsDraggedWithoutPressingAPart)
{
    makeLarge();
    m_view.setZoomFactor(3);
    QSignalSpy pressed(&m_view, &FigureView::labelPressed);
    const QPoint from = m_view.placed().picture.center().toPoint();
    const QPoint before = middleOf(u"leg.swollen"_s);

    QTest::mousePress(&m_view, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(&m_view, from - QPoint(40, 30));
    QTest::mouseRelease(&m_view, Qt::LeftButton, Qt::NoModifier, from - QPoint(40, 30));

    EXPECT_EQ(middleOf(u"leg.swollen"_s), before - QPoint(40, 30));
    EXPECT_EQ(pressed.count(), 0);
}

TEST_F(LabelledLeg, IsZoomedWithTwoFingers)
{
    makeLarge();
    const QPoint middle = m_view.placed().picture.center().toPoint();
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QSignalSpy pressed(&m_view, &FigureView::labelPressed);

    QTest::touchEvent(&m_view, screen.get())
        .press(0, middle - QPoint(40, 0))
        .press(1, middle + QPoint(40, 0));
    for (const int apart : {60, 90, 120, 150})
        QTest::touchEvent(&m_view, screen.get())
            .move(0, middle - QPoint(apart, 0))
            .move(1, middle + QPoint(apart, 0));
    QTest::touchEvent(&m_view, screen.get())
        .release(0, middle - QPoint(150, 0))
        .release(1, middle + QPoint(150, 0));

    EXPECT_GT(m_view.zoomFactor(), 1.5);
    EXPECT_EQ(pressed.count(), 0) << "two fingers press nothing";
}

TEST_F(LabelledLeg, HidesLabelsWhosePartsAreOutOfSight)
{
    makeLarge();
    const QRectF whole = m_view.placed().picture;
    m_view.setZoomFactor(4);

    EXPECT_EQ(m_view.placed().picture, whole) << "the picture keeps its place";
    EXPECT_FALSE(label(2).isVisible());
}

TEST(FigureZoom, NeverLeavesThePicture)
{
    const QRectF content(10, 20, 400, 700);
    FigureZoom zoom;
    EXPECT_EQ(zoom.source(content), content);

    zoom = zoom.zoomed(2, content.topLeft(), content);
    EXPECT_EQ(zoom.source(content), QRectF(10, 20, 200, 350));
    zoom = zoom.moved({-50, 9000}, content);
    EXPECT_EQ(zoom.source(content), QRectF(10, 370, 200, 350));
    zoom = zoom.zoomed(0.1, {300, 300}, content);
    EXPECT_TRUE(zoom.isWhole());
    EXPECT_EQ(zoom.source(content), content);
}

TEST(FigureZoom, KeepsThePointUnderTheFingerInPlace)
{
    const QRectF content(0, 0, 400, 800);
    const QPointF finger(180, 390);
    const FigureZoom before = FigureZoom().zoomed(2, content.center(), content);
    const auto placeOf = [&](const FigureZoom &zoom) {
        const QRectF seen = zoom.source(content);
        return QPointF((finger.x() - seen.left()) / seen.width(), (finger.y() - seen.top()) / seen.height());
    };

    const FigureZoom after = before.zoomed(3, finger, content);

    EXPECT_NEAR(placeOf(before).x(), placeOf(after).x(), 1e-9);
    EXPECT_NEAR(placeOf(before).y(), placeOf(after).y(), 1e-9);
}
