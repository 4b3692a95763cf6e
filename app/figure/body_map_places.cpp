#include "app/figure/body_map_places.h"

#include "app/figure/figure_image.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace legwise::ui {

static qreal distanceToEdge(const QPointF &point, const QPolygonF &edge)
{
    qreal nearest = std::numeric_limits<qreal>::max();
    for (qsizetype i = 1; i < edge.size(); ++i) {
        const QPointF along = edge.at(i) - edge.at(i - 1);
        const qreal length = QPointF::dotProduct(along, along);
        const qreal part = length > 0 ? QPointF::dotProduct(point - edge.at(i - 1), along) / length : 0;
        const QPointF away = point - (edge.at(i - 1) + along * std::clamp(part, 0.0, 1.0));
        nearest = std::min(nearest, QPointF::dotProduct(away, away));
    }
    return std::sqrt(nearest);
}

/// Looks for the point that is furthest from the outline. The middle of the bounds may lie near the edge, or
/// outside, where a place is curved.
static BodyMapShape makeShape(const QPainterPath &outline)
{
    constexpr qreal step = 5;
    const QPolygonF edge = outline.toFillPolygon();
    const QRectF bounds = outline.boundingRect();
    BodyMapShape shape{.outline = outline, .center = bounds.center(), .clearance = 0};
    for (qreal y = bounds.top() + step / 2; y < bounds.bottom(); y += step) {
        for (qreal x = bounds.left() + step / 2; x < bounds.right(); x += step) {
            // The bounds are never nearer than the outline: most points are settled by them.
            const qreal atMost =
                std::min({x - bounds.left(), bounds.right() - x, y - bounds.top(), bounds.bottom() - y});
            if (atMost <= shape.clearance || !edge.containsPoint({x, y}, Qt::WindingFill))
                continue;
            const qreal clearance = distanceToEdge({x, y}, edge);
            if (clearance > shape.clearance) {
                shape.center = {x, y};
                shape.clearance = clearance;
            }
        }
    }
    return shape;
}

static QString sideOf(const QString &value)
{
    return value.section(u'.', 0, 0);
}

BodyMapPlaces::BodyMapPlaces(const FigureImage &image, const QList<BodyMapZone> &zones)
{
    for (const BodyMapZone &zone : zones) {
        if (zone.elements.isEmpty())
            m_wholeSides.append(zone.value);
        BodyMapPlace place{.zone = zone, .shapes = {}};
        for (const QString &element : zone.elements) {
            const QPainterPath outline = image.elementPath(element);
            if (!outline.isEmpty())
                place.shapes.append(makeShape(outline));
        }
        if (!place.shapes.isEmpty())
            m_places.append(place);
    }
    drawIndex(image.viewBox());
}

void BodyMapPlaces::drawIndex(const QRectF &box)
{
    m_origin = box.topLeft();
    m_index = QImage(box.toAlignedRect().size(), QImage::Format_RGB32);
    m_index.fill(Qt::black);
    QPainter painter(&m_index);
    painter.translate(-m_origin);
    // No smoothing: a mixed colour at an edge would be the number of another place.
    for (int i = 0; i < count(); ++i) {
        for (const BodyMapShape &shape : at(i).shapes)
            painter.fillPath(shape.outline, QColor::fromRgb(static_cast<QRgb>(i + 1)));
    }
}

std::optional<int> BodyMapPlaces::indexOf(const QString &value) const
{
    const auto found =
        std::ranges::find_if(m_places, [&](const BodyMapPlace &place) { return place.zone.value == value; });
    if (found == m_places.cend())
        return std::nullopt;
    return static_cast<int>(found - m_places.cbegin());
}

std::optional<int> BodyMapPlaces::under(const QPoint &pixel) const
{
    if (!m_index.valid(pixel))
        return std::nullopt;
    const int number = static_cast<int>(m_index.pixel(pixel) & RGB_MASK);
    return number > 0 ? std::optional(number - 1) : std::nullopt;
}

std::optional<int> BodyMapPlaces::nearest(const QPointF &point, qreal reach, const QRectF &within) const
{
    const QPoint middle = (point - m_origin).toPoint();
    if (const auto exact = under(middle); exact && within.contains(point))
        return exact;
    const int radius = static_cast<int>(reach);
    const QRect search = QRect(middle - QPoint(radius, radius), middle + QPoint(radius, radius))
                             .intersected(within.translated(-m_origin).toAlignedRect());
    std::optional<int> best;
    qreal bestDistance = reach * reach;
    for (int y = search.top(); y <= search.bottom(); ++y) {
        for (int x = search.left(); x <= search.right(); ++x) {
            const auto place = under({x, y});
            const QPoint away = QPoint(x, y) - middle;
            const qreal distance = QPoint::dotProduct(away, away);
            if (place && distance <= bestDistance) {
                best = place;
                bestDistance = distance;
            }
        }
    }
    return best;
}

bool BodyMapPlaces::isAmong(int index, const QStringList &values) const
{
    const QString &value = at(index).zone.value;
    if (values.contains(value))
        return true;
    return std::ranges::any_of(m_wholeSides, [&](const QString &whole) {
        return sideOf(whole) == sideOf(value) && values.contains(whole);
    });
}

} // namespace legwise::ui
