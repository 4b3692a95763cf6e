#pragma once

#include <QList>
#include <QPointF>

namespace legwise::ui {

/// One label of a column that has no height above the ground yet.
struct SpreadItem
{
    QPointF anchor;       ///< where its leader line begins
    qreal height = 0;     ///< of its words
    qreal leadOffset = 0; ///< how far below its top the leader line ends
};

/// A column of labels beside a picture.
struct SpreadInput
{
    QList<SpreadItem> items;
    qreal height = 0; ///< of the column; at least all labels and the gaps between them
    qreal gap = 0;    ///< between two labels
    qreal leadX = 0;  ///< where the leader lines end, across
};

/// The top of each label, in the order of the items: as near to its anchor as the others allow, without
/// overlap, within the column, and with leader lines that do not cross.
[[nodiscard]] QList<qreal> spreadLabels(const SpreadInput &input);

} // namespace legwise::ui
