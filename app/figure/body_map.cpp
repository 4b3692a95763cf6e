#include "app/figure/body_map.h"

#include "app/figure/body_map_painter.h"
#include "app/figure/figure_accessible.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>

#include <limits>
#include <utility>

namespace legwise::ui {

/// Small places are hard to hit: a press this close counts.
static constexpr qreal reach = 22;
static constexpr int edgeRoom = 8;

BodyMap::BodyMap(const QString &svgPath, const QList<BodyMapZone> &zones, QWidget *parent)
    : QWidget(parent), m_image(svgPath, {.tone = SkinTone::Brown, .theme = Theme::of(this).name()}),
      m_places(m_image, zones)
{
    installFigureAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // The ring belongs around the current place, not around the whole picture.
    setProperty("ownFocusRing", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    retranslate();
}

void BodyMap::setChosen(const QStringList &values)
{
    if (values == m_chosen)
        return;
    QList<int> changed;
    for (int i = 0; i < m_places.count(); ++i) {
        if (m_places.isAmong(i, values) != m_places.isAmong(i, m_chosen))
            changed.append(i);
    }
    m_chosen = values;
    update();
    QAccessible::State checked;
    checked.checked = true;
    for (const int index : changed) {
        QAccessibleStateChangeEvent event(this, checked);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

void BodyMap::setHighlighted(const QString &value)
{
    if (value == m_highlighted)
        return;
    m_highlighted = value;
    update();
}

void BodyMap::setSkinTone(SkinTone tone)
{
    FigureLook look = m_image.look();
    if (look.tone == tone)
        return;
    look.tone = tone;
    m_image.setLook(look);
    update();
}

QSize BodyMap::sizeHint() const
{
    // The words need room to grow; the figures need less.
    const int growth = Theme::of(this).textPercent() - Theme::minimumTextPercent;
    return {480 + 2 * growth, 460 + 3 * growth / 2};
}

QSize BodyMap::minimumSizeHint() const
{
    return {qMax(300, minimumBodyMapWidth(geometryInput()) + 2 * edgeRoom), 320};
}

BodyMapGeometryInput BodyMap::geometryInput() const
{
    const Theme &theme = Theme::of(this);
    return {.area = rect().adjusted(edgeRoom, edgeRoom, -edgeRoom, -edgeRoom),
            .sideFont = theme.font(TextRole::Small),
            .captionFont = theme.font(TextRole::Body, Weight::Bold),
            .words = m_words};
}

BodyMapHalves BodyMap::halves() const
{
    return layOutBodyMap(m_image, geometryInput());
}

std::optional<int> BodyMap::placeAt(const QPointF &position) const
{
    for (const BodyMapHalf &half : halves()) {
        if (half.room.contains(position)) {
            const QPointF point = half.toWidget.inverted().map(position);
            return m_places.nearest(point, reach / half.toWidget.m11(), half.source);
        }
    }
    return std::nullopt;
}

/// The figure that a shape belongs to.
static const BodyMapHalf &halfOf(const BodyMapShape &shape, const BodyMapHalves &halves)
{
    return halves.at(1).source.contains(shape.center) ? halves.at(1) : halves.at(0);
}

QRect BodyMap::placeRect(int index) const
{
    const BodyMapShape &shape = m_places.at(index).shapes.first();
    const BodyMapHalves both = halves();
    return halfOf(shape, both).toWidget.mapRect(shape.outline.boundingRect()).toAlignedRect();
}

QPointF BodyMap::placeCenter(int index) const
{
    const BodyMapShape &shape = m_places.at(index).shapes.first();
    const BodyMapHalves both = halves();
    return halfOf(shape, both).toWidget.map(shape.center);
}

void BodyMap::focusPlace(int index)
{
    if (index < 0 || index >= m_places.count())
        return;
    m_current = index;
    m_ringShown = true;
    if (hasFocus())
        tellAccessibility(index);
    else
        setFocus(Qt::OtherFocusReason);
    tellPointedAt();
    update();
}

void BodyMap::pressPlace(int index)
{
    if (isEnabled() && index >= 0 && index < m_places.count())
        Q_EMIT zonePressed(m_places.at(index).zone.value);
}

void BodyMap::tellPointedAt()
{
    QString value;
    if (m_hovered)
        value = m_places.at(*m_hovered).zone.value;
    else if (showsRing() && m_current >= 0)
        value = m_places.at(m_current).zone.value;
    if (value == m_pointedAt)
        return;
    m_pointedAt = value;
    update();
    Q_EMIT zoneHovered(value);
}

void BodyMap::tellAccessibility(int index)
{
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

void BodyMap::setHovered(std::optional<int> index)
{
    m_hovered = index;
    if (index)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    tellPointedAt();
}

void BodyMap::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(placeAt(event->position()));
}

void BodyMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_ringShown = false;
    m_pressed = placeAt(event->position());
    if (m_pressed)
        m_current = *m_pressed;
    setHovered(m_pressed);
    update();
}

void BodyMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // As with any button, sliding off before letting go is a way to change one's mind.
    const bool stayed = m_pressed && m_pressed == placeAt(event->position());
    const std::optional<int> pressed = std::exchange(m_pressed, std::nullopt);
    if (stayed)
        pressPlace(*pressed);
}

void BodyMap::leaveEvent(QEvent *event)
{
    setHovered(std::nullopt);
    QWidget::leaveEvent(event);
}

std::optional<int> BodyMap::placeTowards(Qt::Key key) const
{
    const QPointF from = placeCenter(m_current);
    std::optional<int> best;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (int i = 0; i < m_places.count(); ++i) {
        const QPointF away = placeCenter(i) - from;
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const qreal sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
        const qreal along = sign * (sideways ? away.x() : away.y());
        const qreal across = qAbs(sideways ? away.y() : away.x());
        // Straight ahead first: a step aside counts double, and nothing that lies more aside than ahead.
        // Sideways the figures are wide apart and their places uneven in height, so there more is allowed.
        const qreal allowed = sideways ? 3 * along : along;
        const qreal cost = along + 2 * across;
        if (i != m_current && along > 1 && across <= allowed && cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

void BodyMap::moveCurrent(Qt::Key key)
{
    if (const auto next = placeTowards(key))
        focusPlace(*next);
}

void BodyMap::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0)
        return QWidget::keyPressEvent(event);
    m_ringShown = true;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveCurrent(static_cast<Qt::Key>(event->key()));
    case Qt::Key_Home:
        return focusPlace(0);
    case Qt::Key_End:
        return focusPlace(m_places.count() - 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            pressPlace(m_current);
        return update();
    default: // any key that means nothing here
        return QWidget::keyPressEvent(event);
    }
}

void BodyMap::focusInEvent(QFocusEvent *event)
{
    // Coming back to the window changes nothing about how the person works.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_ringShown = event->reason() != Qt::MouseFocusReason;
    if (m_current < 0 && m_places.count() > 0) {
        m_current = 0;
        for (int i = m_places.count() - 1; i >= 0; --i) {
            if (isShownChosen(i))
                m_current = i;
        }
    }
    if (m_current >= 0)
        tellAccessibility(m_current);
    tellPointedAt();
    QWidget::focusInEvent(event);
}

void BodyMap::focusOutEvent(QFocusEvent *event)
{
    tellPointedAt();
    QWidget::focusOutEvent(event);
}

void BodyMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange) {
        FigureLook look = m_image.look();
        look.theme = Theme::of(this).name();
        m_image.setLook(look);
    }
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void BodyMap::retranslate()
{
    m_words = {
        .yourLeft = tr("Your left"), .yourRight = tr("Your right"), .front = tr("Front"), .back = tr("Back")};
    setAccessibleName(tr("Picture of both legs, front and back"));
    setAccessibleDescription(tr("Move with the arrow keys. Choose with Space."));
    update();
}

void BodyMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const BodyMapHalves both = halves();
    const BodyMapPainter map(painter, this, m_image);
    map.drawFigures(both, m_words);
    const auto drawWhere = [&](auto isWanted, auto draw) {
        for (int i = 0; i < m_places.count(); ++i) {
            if (!isWanted(i))
                continue;
            for (const BodyMapShape &shape : m_places.at(i).shapes)
                (map.*draw)(shape, halfOf(shape, both).toWidget);
        }
    };
    const auto isChosen = [this](int index) { return isShownChosen(index); };
    const auto isPointedAt = [this](int index) {
        const QString &value = m_places.at(index).zone.value;
        return value == m_pointedAt || value == m_highlighted;
    };
    drawWhere(isChosen, &BodyMapPainter::drawChosen);
    drawWhere(isPointedAt, &BodyMapPainter::drawHighlight);
    drawWhere(isChosen, &BodyMapPainter::drawTick);
    if (!showsRing())
        return;
    if (m_current < 0)
        return map.drawRingAround(rect());
    drawWhere([this](int index) { return index == m_current; }, &BodyMapPainter::drawRing);
}

} // namespace legwise::ui
