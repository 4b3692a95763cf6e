#pragma once

#include "core/model/figure.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace legwise::ui {

/// A label before it has a place.
struct LabelRequest
{
    QString text;
    LabelSide side = LabelSide::Right; ///< where it stands when both columns have room
    QPointF anchor;                    ///< in the picture's coordinates
};

/// What the places of a picture and its labels depend on. Lengths are in logical pixels.
struct FigureLayoutInput
{
    QList<LabelRequest> labels;
    QRectF source; ///< the part of the picture that is shown, in the picture's coordinates
    QFont font;
    qreal width = 0;          ///< room from side to side
    qreal maximumPicture = 0; ///< the picture is at most this wide
    qreal maximumColumn = 0;  ///< a column of labels is at most this wide, unless one word is wider
    qreal gutter = 0;         ///< between the picture and a column
    qreal labelGap = 0;       ///< between two labels, one above the other
};

/// A label in its place.
struct PlacedLabel
{
    QString text;
    LabelSide side = LabelSide::Right;
    QRectF box;      ///< the words
    QPointF anchor;  ///< where the leader line begins
    QPointF leadEnd; ///< where it ends, just before the words

    [[nodiscard]] bool crosses(const PlacedLabel &other) const;
};

/// Where everything stands; the upper left corner is (0, 0).
struct FigureLayout
{
    QRectF picture;
    QList<PlacedLabel> labels;
    QSizeF size;
};

/// Places the labels beside the picture so that no two overlap and, as far as the anchors allow, no two
/// leader lines cross. When two columns would leave too little for the picture, all labels move into one.
[[nodiscard]] FigureLayout layOutFigure(const FigureLayoutInput &input);

/// How narrow a figure with these labels may become.
[[nodiscard]] qreal minimumFigureWidth(const FigureLayoutInput &input);

} // namespace legwise::ui
