#include "app/figure/figure_zoom.h"

#include <algorithm>

namespace legwise::ui {

QRectF FigureZoom::source(const QRectF &content) const
{
    const QSizeF size = content.size() / m_factor;
    QRectF seen(QPointF(), size);
    seen.moveCenter(content.topLeft() +
                    QPointF(m_middle.x() * content.width(), m_middle.y() * content.height()));
    return seen;
}

FigureZoom FigureZoom::zoomed(qreal factor, const QPointF &fixed, const QRectF &content) const
{
    FigureZoom result = *this;
    result.m_factor = std::clamp(factor, widest, nearest);
    const QPointF middle = source(content).center();
    // Nearer by k: all distances from the fixed point shrink to 1/k of the content.
    const QPointF target = fixed + (middle - fixed) * (m_factor / result.m_factor);
    return result.moved(target - middle, content);
}

FigureZoom FigureZoom::moved(const QPointF &by, const QRectF &content) const
{
    FigureZoom result = *this;
    const qreal half = 0.5 / m_factor;
    result.m_middle = {std::clamp(m_middle.x() + by.x() / content.width(), half, 1 - half),
                       std::clamp(m_middle.y() + by.y() / content.height(), half, 1 - half)};
    return result;
}

} // namespace legwise::ui
