#pragma once

#include "app/figure/figure_layout.h"
#include "app/widgets/theme.h"

class QPainter;
class QPainterPath;

namespace legwise::ui {

/// How large a disc must be to carry a number in that font.
[[nodiscard]] qreal discSize(const QFont &font);

/// Draws what the program adds to a picture. Everything has an edge in the colour of the page, so that it can
/// be told from any colour of the picture. Used for one paint event.
class FigurePainter
{
public:
    /// `role` is that of the labels.
    FigurePainter(QPainter &painter, const Theme &theme, TextRole role);

    /// The line from an anchor to its label, with a dot at the end that points.
    void drawLeader(const PlacedLabel &label) const;
    /// A number on a disc, for a label that stands in a list.
    void drawNumber(const QPointF &middle, int number) const;
    /// A line around a part that is pointed at, outside it, so that the part stays as it is. `room` is what
    /// may be painted on.
    void drawLit(const QPainterPath &part, const QRectF &room) const;

private:
    QPainter &m_painter;
    Theme m_theme;
    TextRole m_role;
    qreal m_growth; ///< of lines, with the text
};

} // namespace legwise::ui
