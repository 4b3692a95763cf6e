#pragma once

#include "app/figure/figure_layout.h"
#include "app/widgets/theme.h"

class QPainter;
class QPainterPath;

namespace legwise::ui {

/// Draws what the program adds to a picture. Everything has an edge in the colour of the page, so that it can
/// be told from any colour of the picture. Used for one paint event.
class FigurePainter
{
public:
    FigurePainter(QPainter &painter, const Theme &theme);

    /// The line from an anchor to its label, with a dot at the end that points.
    void drawLeader(const PlacedLabel &label) const;
    /// A line around a part that is pointed at.
    void drawLit(const QPainterPath &part) const;

private:
    QPainter &m_painter;
    Theme m_theme;
};

} // namespace legwise::ui
