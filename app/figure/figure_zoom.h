#pragma once

#include <QPointF>
#include <QRectF>

namespace legwise::ui {

/// How near a picture is looked at, and at which part of it. A value.
class FigureZoom
{
public:
    static constexpr qreal widest = 1;
    static constexpr qreal nearest = 4;

    [[nodiscard]] qreal factor() const noexcept { return m_factor; }
    [[nodiscard]] bool isWhole() const noexcept { return m_factor <= widest; }
    /// The part of `content` in sight: of its shape, wholly within it.
    [[nodiscard]] QRectF source(const QRectF &content) const;
    /// The same with another factor, held between 1 and 4. The point `fixed` of the content stays where it
    /// is.
    [[nodiscard]] FigureZoom zoomed(qreal factor, const QPointF &fixed, const QRectF &content) const;
    /// The same, looking at another part, as far as the content goes. `by` is in the content's coordinates.
    [[nodiscard]] FigureZoom moved(const QPointF &by, const QRectF &content) const;

    friend bool operator==(const FigureZoom &, const FigureZoom &) = default;

private:
    qreal m_factor = widest;
    QPointF m_middle{0.5, 0.5}; ///< of what is in sight, as a part of the content
};

} // namespace legwise::ui
