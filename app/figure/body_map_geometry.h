#pragma once

#include <QFont>
#include <QRect>
#include <QSizeF>
#include <QString>
#include <QTransform>

#include <array>

namespace legwise::ui {

class FigureImage;

/// The words around the two figures.
struct BodyMapWords
{
    QString yourLeft;
    QString yourRight;
    QString front;
    QString back;
};

/// One of the two figures in its place in the widget.
struct BodyMapHalf
{
    QRectF source;       ///< its part of the picture
    QRectF target;       ///< where that is shown
    QTransform toWidget; ///< from the picture's coordinates
    QRectF room;         ///< the half of the widget whose presses belong to it
    QRect leftText;      ///< above the side at the viewer's left
    QRect rightText;     ///< above the side at the viewer's right
    QRect caption;       ///< below the figure
};

/// The front and the back, in this order.
using BodyMapHalves = std::array<BodyMapHalf, 2>;

/// What the places depend on.
struct BodyMapGeometryInput
{
    QRect area;
    QFont sideFont;
    QFont captionFont;
    BodyMapWords words;
};

/// How narrow the area may become before the words above the figures meet.
[[nodiscard]] int minimumBodyMapWidth(const BodyMapGeometryInput &input);

/// Places the figures side by side, as large as fits, with room for the words.
[[nodiscard]] BodyMapHalves layOutBodyMap(const FigureImage &image, const BodyMapGeometryInput &input);

} // namespace legwise::ui
