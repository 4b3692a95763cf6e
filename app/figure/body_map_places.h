#pragma once

#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QString>
#include <QStringList>

#include <optional>

namespace legwise::ui {

class FigureImage;

/// One place that can be chosen.
struct BodyMapZone
{
    QString value;        ///< the answer, such as `left.calf`
    QString name;         ///< as it is read aloud, such as "left calf"
    QStringList elements; ///< where it is in the SVG. Empty: everything whose value begins with the same side
};

/// A piece of a place that shows in one of the two figures.
struct BodyMapShape
{
    QPainterPath outline;
    QPointF center;      ///< where a tick stands well
    qreal clearance = 0; ///< from there to the nearest edge
};

/// A zone that the picture shows.
struct BodyMapPlace
{
    BodyMapZone zone;
    QList<BodyMapShape> shapes; ///< at least one; the first is the one a screen reader is led to
};

/// Where on the picture the zones are, in the picture's coordinates. Elements that the picture lacks are left
/// out.
class BodyMapPlaces
{
public:
    BodyMapPlaces(const FigureImage &image, const QList<BodyMapZone> &zones);

    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] const BodyMapPlace &at(int index) const { return m_places.at(index); }
    [[nodiscard]] std::optional<int> indexOf(const QString &value) const;
    /// The place under the point, or else the nearest one not further than `reach` away. Looks only `within`.
    [[nodiscard]] std::optional<int> nearest(const QPointF &point, qreal reach, const QRectF &within) const;
    /// Whether the place is among the chosen values, by itself or with its whole side.
    [[nodiscard]] bool isAmong(int index, const QStringList &values) const;

private:
    void drawIndex(const QRectF &box);
    [[nodiscard]] std::optional<int> under(const QPoint &pixel) const;

    QList<BodyMapPlace> m_places;
    QStringList m_wholeSides; // values of the zones without elements
    QImage m_index;           // the colour of a pixel is the number of its place plus one
    QPointF m_origin;         // what the first pixel of the index stands for
};

} // namespace legwise::ui
