// What a person does with a picture: pressing its parts, zooming and dragging. How it looks is in
// figure_view.cpp.
#include "app/figure/figure_view.h"

#include "app/figure/label_button.h"

#include <QGestureEvent>
#include <QHash>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace legwise::ui {

/// Small parts are hard to hit: a press this close counts.
static constexpr qreal reach = 14;
static constexpr qreal dragThreshold = 6;
/// One press of a key, or one notch of a wheel.
static constexpr qreal zoomStep = 1.25;
static constexpr qreal keyStep = 48;

void FigureView::makeZoomable(Wheel wheel)
{
    m_zoomable = true;
    m_wheel = wheel;
    for (LabelButton *button : std::as_const(m_buttons))
        button->setRole(labelRole());
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding,
                       wheel == Wheel::Zooms ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    policy.setHeightForWidth(hasHeightForWidth());
    setSizePolicy(policy);
    setAttribute(Qt::WA_AcceptTouchEvents);
    grabGesture(Qt::PinchGesture);
    relayout();
}

void FigureView::setZoomFactor(qreal factor)
{
    zoomAt(m_placed.picture.center(), factor);
}

bool FigureView::zoomAt(const QPointF &position, qreal factor)
{
    const QPointF fixed = toWidget().inverted().map(position);
    return setZoom(m_zoom.zoomed(factor, fixed, content()));
}

bool FigureView::moveBy(const QPointF &pixels)
{
    return setZoom(m_zoom.moved(pixels / toWidget().m11(), content()));
}

bool FigureView::setZoom(const FigureZoom &zoom)
{
    if (zoom == m_zoom)
        return false;
    const bool hasOtherFactor = zoom.factor() != m_zoom.factor();
    m_zoom = zoom;
    placeLabels();
    updateCursor();
    if (hasOtherFactor)
        Q_EMIT zoomChanged(zoom.factor());
    return true;
}

void FigureView::updateCursor()
{
    if (m_hovered >= 0)
        setCursor(Qt::PointingHandCursor);
    else if (!m_zoom.isWhole())
        setCursor(m_dragFrom ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else
        unsetCursor();
}

std::optional<int> FigureView::labelAt(const QPointF &position) const
{
    if (!m_placed.picture.contains(position))
        return std::nullopt;
    const QTransform toPicture = toWidget().inverted();
    const QPointF point = toPicture.map(position);
    const qreal near = reach * toPicture.m11();
    const QRectF around(point.x() - near, point.y() - near, 2 * near, 2 * near);
    std::optional<int> best;
    qreal bestArea = 0;
    bool bestIsExact = false;
    for (const PlacedLabel &label : m_placed.labels) {
        for (const QString &part : m_labels.at(label.number).parts) {
            const QPainterPath path = m_image.shows(part) ? m_image.elementPath(part) : QPainterPath();
            const bool isExact = path.contains(point);
            if (!isExact && (bestIsExact || !path.intersects(around)))
                continue;
            // What lies in something larger is meant rather than the larger thing.
            const QSizeF size = path.boundingRect().size();
            const qreal area = size.width() * size.height();
            if (!best || (isExact && !bestIsExact) || area < bestArea) {
                best = label.number;
                bestArea = area;
                bestIsExact = isExact;
            }
        }
    }
    return best;
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragFrom) {
        const QPointF way = *m_dragFrom - event->position();
        m_dragged = m_dragged || way.manhattanLength() > dragThreshold;
        if (m_dragged && m_zoomable) {
            moveBy(way);
            m_dragFrom = event->position();
        }
        return;
    }
    const int hovered = labelAt(event->position()).value_or(-1);
    if (std::exchange(m_hovered, hovered) == hovered)
        return;
    updateCursor();
    update();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_placed.picture.contains(event->position()))
        return QWidget::mousePressEvent(event);
    m_dragFrom = event->position();
    m_dragged = false;
    updateCursor();
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_dragFrom, std::nullopt))
        return QWidget::mouseReleaseEvent(event);
    updateCursor();
    const std::optional<int> label = labelAt(event->position());
    if (label && !m_dragged)
        pressLabel(*label);
}

void FigureView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    updateCursor();
    update();
    QWidget::leaveEvent(event);
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    constexpr qreal notch = 120;
    const bool isMine =
        m_zoomable && (m_wheel == Wheel::Zooms || event->modifiers().testFlag(Qt::ControlModifier));
    const qreal notches = event->angleDelta().y() / notch;
    if (isMine && zoomAt(event->position(), m_zoom.factor() * std::pow(zoomStep, notches)))
        event->accept();
    else
        event->ignore();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QPointF> ways{{Qt::Key_Left, {-keyStep, 0}},
                                          {Qt::Key_Right, {keyStep, 0}},
                                          {Qt::Key_Up, {0, -keyStep}},
                                          {Qt::Key_Down, {0, keyStep}}};
    static const QHash<int, qreal> factors{
        {Qt::Key_Plus, zoomStep}, {Qt::Key_Equal, zoomStep}, {Qt::Key_Minus, 1 / zoomStep}, {Qt::Key_0, 0}};
    const int key = event->key();
    bool isDone = false;
    if (m_zoomable && ways.contains(key))
        isDone = moveBy(ways.value(key));
    else if (m_zoomable && factors.contains(key))
        isDone = zoomAt(m_placed.picture.center(), m_zoom.factor() * factors.value(key));
    if (!isDone)
        QWidget::keyPressEvent(event);
}

bool FigureView::pinch(const QGestureEvent &event)
{
    const auto *gesture = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    // The first of two fingers is no drag.
    m_dragFrom.reset();
    if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomAt(mapFromGlobal(gesture->centerPoint()), m_zoom.factor() * gesture->scaleFactor());
    if (gesture->changeFlags().testFlag(QPinchGesture::CenterPointChanged))
        moveBy(gesture->lastCenterPoint() - gesture->centerPoint());
    return true;
}

bool FigureView::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture && pinch(*static_cast<QGestureEvent *>(event)))
        return true;
    return QWidget::event(event);
}

} // namespace legwise::ui
