// What a person does with a picture: pressing its parts, zooming and dragging. How it looks is in
// figure_view.cpp.
#include "app/figure/figure_view.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace legwise::ui {

/// Small parts are hard to hit: a press this close counts.
static constexpr qreal reach = 14;
static constexpr qreal dragThreshold = 6;
/// One press of a key, or one notch of a wheel.
static constexpr qreal zoomStep = 1.25;
static constexpr qreal keyStep = 48;

void FigureView::makeZoomable()
{
    m_zoomable = true;
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_AcceptTouchEvents);
    grabGesture(Qt::PinchGesture);
    updateGeometry();
    placeLabels();
}

void FigureView::setZoomFactor(qreal factor)
{
    zoomAt(m_placed.picture.center(), factor);
}

void FigureView::zoomAt(const QPointF &position, qreal factor)
{
    const QPointF fixed = toWidget().inverted().map(position);
    setZoom(m_zoom.zoomed(factor, fixed, content()));
}

void FigureView::moveBy(const QPointF &pixels)
{
    const QPointF by = pixels / toWidget().m11();
    setZoom(m_zoom.moved(by, content()));
}

void FigureView::setZoom(const FigureZoom &zoom)
{
    if (zoom == m_zoom)
        return;
    const bool isNearer = zoom.factor() != m_zoom.factor();
    m_zoom = zoom;
    placeLabels();
    if (isNearer)
        Q_EMIT zoomChanged(zoom.factor());
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
    if (hovered >= 0)
        setCursor(Qt::PointingHandCursor);
    else if (!m_zoom.isWhole())
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
    update();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_placed.picture.contains(event->position()))
        return QWidget::mousePressEvent(event);
    m_dragFrom = event->position();
    m_dragged = false;
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_dragFrom, std::nullopt))
        return QWidget::mouseReleaseEvent(event);
    const std::optional<int> label = labelAt(event->position());
    if (label && !m_dragged)
        pressLabel(*label);
}

void FigureView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    if (!m_zoomable)
        return event->ignore();
    constexpr qreal notch = 120;
    const qreal notches = event->angleDelta().y() / notch;
    zoomAt(event->position(), m_zoom.factor() * std::pow(zoomStep, notches));
    event->accept();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (!m_zoomable)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoomFactor(m_zoom.factor() * zoomStep);
    case Qt::Key_Minus:
        return setZoomFactor(m_zoom.factor() / zoomStep);
    case Qt::Key_0:
        return setZoomFactor(FigureZoom::widest);
    case Qt::Key_Left:
        return moveBy({-keyStep, 0});
    case Qt::Key_Right:
        return moveBy({keyStep, 0});
    case Qt::Key_Up:
        return moveBy({0, -keyStep});
    case Qt::Key_Down:
        return moveBy({0, keyStep});
    default: // any key that means nothing here
        return QWidget::keyPressEvent(event);
    }
}

bool FigureView::pinch(const QGestureEvent &event)
{
    const auto *gesture = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
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
