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
    int number = 0; ///< of the label, to find it again
    QString text;
    LabelSide side = LabelSide::Right; ///< where it stands when both columns have room
    QPointF anchor;                    ///< in the picture's coordinates
    // A label that does not show keeps its share of the column's width, so that the picture stays in its
    // place.
    bool isInStep = true; ///< belongs to what the picture shows now
    bool isInView = true; ///< points at something that zooming in has left in sight
};

/// What the places of a picture and its labels depend on. Lengths are in logical pixels.
struct FigureLayoutInput
{
    QList<LabelRequest> labels;
    QRectF content; ///< all of the picture that is ever shown, in the picture's coordinates
    QRectF source;  ///< the part of it that is shown now; smaller when zoomed in, of the same shape
    QFont font;
    qreal width = 0;           ///< room from side to side
    qreal maximumPicture = 0;  ///< the picture is at most this wide
    qreal maximumHeight = 0;   ///< and at most this high; 0: as high as it likes
    bool growsForList = false; ///< a list of labels may make it higher than that
    qreal minimumLabel = 0;    ///< a label is at least this wide and high, so that a finger can press it
    qreal maximumColumn = 0;   ///< a column of labels is at most this wide, unless one word is wider
    qreal gutter = 0;          ///< between the picture and a column
    qreal labelGap = 0;        ///< between two labels, one above the other
    qreal disc = 0;            ///< across a disc that carries the number of a label in a list
};

/// A label in its place.
struct PlacedLabel
{
    int number = 0;
    QString text;
    LabelSide side = LabelSide::Right;
    QRectF box;      ///< what can be pressed; the words stand in its middle
    QPointF anchor;  ///< where the leader line begins, or the middle of the disc
    QPointF leadEnd; ///< where it ends, just before the words
    int listed = 0;  ///< its number in the list below the picture; 0: it stands beside, with a leader line

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
/// leader lines cross. When two columns would leave too little for the picture, all labels move into one;
/// when lines would then run across most of the picture, the labels become a list below it, with numbers on
/// it.
[[nodiscard]] FigureLayout layOutFigure(const FigureLayoutInput &input);

/// How narrow a figure with these labels may become.
[[nodiscard]] qreal minimumFigureWidth(const FigureLayoutInput &input);

} // namespace legwise::ui
