#include "app/figure/body_map.h"
#include "app/widgets/legwise_style.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace legwise::ui;
using namespace Qt::StringLiterals;

namespace {

const QString mapPath = u":/legwise/illustrations/body-map.svg"_s;

QList<BodyMapZone> allZones()
{
    QList<BodyMapZone> zones;
    for (const QString &side : {u"left"_s, u"right"_s}) {
        for (const QString &place :
             {u"groin"_s, u"thigh-front"_s, u"thigh-inner"_s, u"thigh-back"_s, u"buttock"_s, u"knee-front"_s,
              u"knee-back"_s, u"calf"_s, u"shin"_s, u"ankle"_s, u"foot"_s, u"toes"_s}) {
            const QString element = u"zone.%1.%2"_s.arg(side, place);
            zones.append({.value = u"%1.%2"_s.arg(side, place),
                          .name = u"%1 %2"_s.arg(side, place),
                          .elements = {element, element + u".back"_s}});
        }
        zones.append({.value = side + u".whole-leg"_s, .name = u"whole %1 leg"_s.arg(side), .elements = {}});
    }
    return zones;
}

/// The place of an anchor element of the SVG, in the widget.
QPoint anchorIn(const BodyMap &map, const QString &anchor)
{
    const QPointF point = FigureImage(mapPath).anchor(anchor).value_or(QPointF());
    const BodyMapHalves halves = map.halves();
    return halves.at(point.x() < 360 ? 0 : 1).toWidget.map(point).toPoint();
}

/// A map in a window that has the keyboard.
class BodyMapTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        map.resize(480, 460);
        map.show();
        map.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&map));
    }

    QString pressAt(const QPoint &point)
    {
        QSignalSpy pressed(&map, &BodyMap::zonePressed);
        QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, point);
        return pressed.isEmpty() ? QString() : pressed.last().at(0).toString();
    }

    QAccessibleInterface *face() { return QAccessible::queryAccessibleInterface(&map); }

    QColor colorAt(const QPoint &point) { return map.grab().toImage().pixelColor(point); }

    BodyMap map{mapPath, allZones()};
};

} // namespace

TEST_F(BodyMapTest, FindsEachZoneAtItsAnchor)
{
    for (const BodyMapZone &zone : allZones()) {
        // Only what the illustrator gave an anchor.
        const QString anchor = u"anchor."_s + zone.value;
        if (!FigureImage(mapPath).hasElement(anchor))
            continue;
        EXPECT_EQ(pressAt(anchorIn(map, anchor)).toStdString(), zone.value.toStdString());
    }
}

TEST_F(BodyMapTest, ShowsYourRightAtTheViewersLeftFromTheFrontOnly)
{
    EXPECT_LT(anchorIn(map, u"anchor.right.shin"_s).x(), anchorIn(map, u"anchor.left.shin"_s).x());
    EXPECT_LT(anchorIn(map, u"anchor.left.calf"_s).x(), anchorIn(map, u"anchor.right.calf"_s).x());
    EXPECT_EQ(pressAt(anchorIn(map, u"anchor.left.calf"_s)).toStdString(), "left.calf");
}

TEST_F(BodyMapTest, IsNotMirroredWhenReadFromTheRight)
{
    const QPoint before = anchorIn(map, u"anchor.left.calf"_s);

    map.setLayoutDirection(Qt::RightToLeft);

    EXPECT_EQ(anchorIn(map, u"anchor.left.calf"_s), before);
    EXPECT_EQ(pressAt(before).toStdString(), "left.calf");
}

TEST_F(BodyMapTest, TakesTheNearestZoneForAPressThatMisses)
{
    const int calf = map.places().indexOf(u"left.calf"_s).value_or(-1);
    const QRect box = map.placeRect(calf);

    EXPECT_EQ(pressAt({box.left() - 14, box.center().y()}).toStdString(), "left.calf");
    EXPECT_EQ(pressAt({box.left() - 30, box.center().y()}).toStdString(), "");
    EXPECT_EQ(pressAt({2, 2}).toStdString(), "");
}

TEST_F(BodyMapTest, ForgetsAPressThatSlidesAway)
{
    QSignalSpy pressed(&map, &BodyMap::zonePressed);

    QTest::mousePress(&map, Qt::LeftButton, Qt::NoModifier, anchorIn(map, u"anchor.left.calf"_s));
    QTest::mouseRelease(&map, Qt::LeftButton, Qt::NoModifier, anchorIn(map, u"anchor.left.thigh-back"_s));

    EXPECT_EQ(pressed.count(), 0);
}

TEST_F(BodyMapTest, TellsWhatThePointerIsOver)
{
    QSignalSpy hovered(&map, &BodyMap::zoneHovered);

    QTest::mouseMove(&map, anchorIn(map, u"anchor.right.thigh-front"_s));
    ASSERT_FALSE(hovered.isEmpty());
    EXPECT_EQ(hovered.last().at(0).toString().toStdString(), "right.thigh-front");
    EXPECT_EQ(map.cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(&map, QPoint(2, 2));

    EXPECT_EQ(hovered.last().at(0).toString().toStdString(), "");
    EXPECT_NE(map.cursor().shape(), Qt::PointingHandCursor);
}

TEST_F(BodyMapTest, IsUsedWithTheKeys)
{
    QSignalSpy pressed(&map, &BodyMap::zonePressed);
    QSignalSpy hovered(&map, &BodyMap::zoneHovered);
    map.clearFocus();
    map.setFocus(Qt::TabFocusReason);
    ASSERT_FALSE(hovered.isEmpty());
    EXPECT_EQ(hovered.last().at(0).toString().toStdString(), "left.groin");

    QTest::keyClick(&map, Qt::Key_Down);
    const QString below = hovered.last().at(0).toString();
    QTest::keyClick(&map, Qt::Key_Space);
    QTest::keyClick(&map, Qt::Key_Return);

    EXPECT_NE(below.toStdString(), "left.groin");
    ASSERT_EQ(pressed.count(), 2);
    EXPECT_EQ(pressed.at(0).at(0).toString().toStdString(), below.toStdString());
}

TEST_F(BodyMapTest, ReachesEveryZoneWithTheArrowKeys)
{
    QSet<int> reached{0};
    QList<int> open{0};
    while (!open.isEmpty()) {
        const int from = open.takeFirst();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            map.focusPlace(from);
            QTest::keyClick(&map, key);
            if (!reached.contains(map.currentPlace()))
                open.append(map.currentPlace());
            reached.insert(map.currentPlace());
        }
    }

    EXPECT_EQ(reached.size(), map.places().count());
}

TEST_F(BodyMapTest, PaintsAChosenZoneInThePrimaryColour)
{
    const Theme theme;
    const int knee = map.places().indexOf(u"left.knee-back"_s).value_or(-1);
    const QRect box = map.placeRect(knee);
    // Between the tick and the edge.
    const QPoint point(box.left() + box.width() / 6, box.center().y());

    EXPECT_NE(colorAt(point), theme.color(Token::Primary));
    map.setChosen({u"left.knee-back"_s});

    EXPECT_EQ(colorAt(point), theme.color(Token::Primary));
}

TEST_F(BodyMapTest, PaintsTheWholeLegWhenItIsChosen)
{
    map.setChosen({u"right.whole-leg"_s});

    for (int i = 0; i < map.places().count(); ++i)
        EXPECT_EQ(map.isShownChosen(i), map.places().at(i).zone.value.startsWith(u"right."_s));
}

TEST_F(BodyMapTest, LightsUpTheTwinOfAListEntry)
{
    const QPoint calf = anchorIn(map, u"anchor.left.calf"_s);
    const QColor before = colorAt(calf);

    map.setHighlighted(u"left.calf"_s);
    EXPECT_NE(colorAt(calf), before);
    map.setHighlighted({});

    EXPECT_EQ(colorAt(calf), before);
}

TEST_F(BodyMapTest, ShowsTheSkinInEachTone)
{
    const QPoint thigh = anchorIn(map, u"anchor.left.thigh-back"_s);

    EXPECT_EQ(colorAt(thigh), skinColor(SkinTone::Brown));
    for (const SkinTone tone : {SkinTone::Light, SkinTone::Dark}) {
        map.setSkinTone(tone);
        EXPECT_EQ(colorAt(thigh), skinColor(tone));
    }
}

TEST_F(BodyMapTest, IsAGroupOfCheckBoxesInTheOrderOfTheData)
{
    map.setChosen({u"left.calf"_s});

    ASSERT_EQ(face()->childCount(), 24);
    EXPECT_EQ(face()->role(), QAccessible::Grouping);
    EXPECT_FALSE(face()->text(QAccessible::Name).isEmpty());
    for (int i = 0; i < face()->childCount(); ++i) {
        QAccessibleInterface *child = face()->child(i);
        ASSERT_NE(child, nullptr);
        const BodyMapZone &zone = map.places().at(i).zone;
        EXPECT_EQ(child->role(), QAccessible::CheckBox);
        EXPECT_EQ(child->text(QAccessible::Name).toStdString(), zone.name.toStdString());
        EXPECT_TRUE(child->state().checkable);
        EXPECT_EQ(child->state().checked != 0, zone.value == u"left.calf"_s);
        EXPECT_EQ(face()->indexOfChild(child), i);
        EXPECT_EQ(child->parent(), face());
        EXPECT_TRUE(face()->rect().contains(child->rect()));
    }
}

TEST_F(BodyMapTest, CanBePressedByAScreenReader)
{
    QSignalSpy pressed(&map, &BodyMap::zonePressed);
    QAccessibleInterface *child = face()->child(7);

    ASSERT_NE(child->actionInterface(), nullptr);
    child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    child->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());

    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.at(0).at(0).toString().toStdString(), "left.calf");
    EXPECT_TRUE(child->state().focused);
    EXPECT_EQ(face()->focusChild(), child);
    const QPoint middle = map.mapToGlobal(anchorIn(map, u"anchor.left.calf"_s));
    EXPECT_EQ(face()->childAt(middle.x(), middle.y()), child);
}

TEST_F(BodyMapTest, SkipsZonesThatThePictureLacks)
{
    const BodyMap other(mapPath, {{u"left.wing"_s, u"left wing"_s, {u"zone.left.wing"_s}},
                                  {u"left.calf"_s, u"left calf"_s, {u"zone.left.calf"_s}}});

    ASSERT_EQ(other.places().count(), 1);
    EXPECT_EQ(other.places().at(0).zone.value.toStdString(), "left.calf");
}

TEST_F(BodyMapTest, KeepsItsWordsApartAtEverySizeOfText)
{
    for (const int percent : {100, 150, 200}) {
        QApplication::setStyle(new LegwiseStyle(Theme(ThemeName::Dark, percent)));
        for (const QSize &size : {map.minimumSizeHint(), map.sizeHint(), QSize(900, 500)}) {
            map.resize(size);
            const BodyMapHalves halves = map.halves();
            QList<QRect> boxes;
            for (const BodyMapHalf &half : halves)
                boxes += {half.leftText, half.rightText, half.caption,
                          half.target.toAlignedRect().adjusted(1, 1, -1, -1)};
            for (const QRect &box : boxes) {
                EXPECT_TRUE(map.rect().contains(box)) << percent << " at " << size.width();
                for (const QRect &other : boxes)
                    EXPECT_TRUE(&box == &other || !box.intersects(other))
                        << percent << " at " << size.width();
            }
        }
    }
    QApplication::setStyle(new LegwiseStyle(Theme()));
}
