#include "app/figure/figure_layout.h"

#include "app/figure/label_spread.h"
#include "app/figure/label_text.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>

namespace legwise::ui {

/// Beside two columns the picture keeps at least this part of the width; otherwise one column must do.
static constexpr qreal smallestShareBesideTwo = 0.38;
static constexpr qreal columnShare = 1.0 / 3.0;
static constexpr qreal widestColumnShare = 0.5;
/// Between the end of a leader line and the words.
static constexpr qreal textGap = 6;
static constexpr qreal smallestPicture = 96;

bool PlacedLabel::crosses(const PlacedLabel &other) const
{
    return QLineF(anchor, leadEnd).intersects(QLineF(other.anchor, other.leadEnd)) ==
           QLineF::BoundedIntersection;
}

namespace {

/// The labels of one side, broken into lines.
struct Column
{
    LabelSide side = LabelSide::Right;
    QList<LabelRequest> labels;
    QList<QSizeF> sizes;
    qreal width = 0;

    [[nodiscard]] qreal stackHeight(qreal gap) const
    {
        qreal height = 0;
        for (const QSizeF &size : sizes)
            height += size.height() + gap;
        return qMax(0.0, height - gap);
    }
};

Column makeColumn(const FigureLayoutInput &input, LabelSide side, const QList<LabelRequest> &labels)
{
    Column column{.side = side, .labels = labels, .sizes = {}, .width = 0};
    qreal word = 0;
    for (const LabelRequest &label : labels)
        word = qMax(word, longestWord(label.text, input.font));
    const qreal share = qMin(input.width * columnShare, input.maximumColumn);
    const qreal room = qMin(qMax(word, share), input.width * widestColumnShare);
    for (const LabelRequest &label : labels) {
        const QSizeF size = labelTextSize(label.text, input.font, room);
        column.sizes.append(size);
        column.width = qMax(column.width, size.width());
    }
    return column;
}

qreal widthBeside(const Column &column, const FigureLayoutInput &input)
{
    return column.labels.isEmpty() ? 0 : column.width + textGap + input.gutter;
}

/// Gives the labels of a column their places, in an order in which their leader lines do not cross.
QList<PlacedLabel> placeColumn(const Column &column, const FigureLayoutInput &input,
                               const FigureLayout &figure, qreal left)
{
    const qreal scale = figure.picture.width() / input.source.width();
    const qreal firstLine = QFontMetricsF(input.font).height() / 2;
    const bool onLeft = column.side == LabelSide::Left;
    SpreadInput spread{.items = {},
                       .height = figure.size.height(),
                       .gap = input.labelGap,
                       .leadX = onLeft ? left + column.width + textGap : left - textGap,
                       .leadOffset = firstLine};
    for (qsizetype i = 0; i < column.labels.size(); ++i) {
        const QPointF anchor = (column.labels.at(i).anchor - input.source.topLeft()) * scale;
        spread.items.append(
            {.anchor = figure.picture.topLeft() + anchor, .height = column.sizes.at(i).height()});
    }
    const QList<qreal> tops = spreadLabels(spread);
    QList<PlacedLabel> placed;
    for (qsizetype i = 0; i < column.labels.size(); ++i) {
        const QSizeF size = column.sizes.at(i);
        const QPointF corner(onLeft ? left + column.width - size.width() : left, tops.at(i));
        placed.append({.text = column.labels.at(i).text,
                       .side = column.side,
                       .box = QRectF(corner, size),
                       .anchor = spread.items.at(i).anchor,
                       .leadEnd = {spread.leadX, tops.at(i) + firstLine}});
    }
    return placed;
}

FigureLayout placeAll(const FigureLayoutInput &input, const Column &left, const Column &right)
{
    FigureLayout figure;
    const qreal leftWidth = widthBeside(left, input);
    const qreal rightWidth = widthBeside(right, input);
    const qreal pictureWidth = qBound(1.0, input.width - leftWidth - rightWidth, input.maximumPicture);
    const qreal pictureHeight = pictureWidth * input.source.height() / input.source.width();
    const qreal height =
        std::max({pictureHeight, left.stackHeight(input.labelGap), right.stackHeight(input.labelGap)});
    figure.picture = QRectF(leftWidth, (height - pictureHeight) / 2, pictureWidth, pictureHeight);
    figure.size = QSizeF(leftWidth + pictureWidth + rightWidth, height);
    figure.labels = placeColumn(left, input, figure, 0);
    figure.labels += placeColumn(right, input, figure, figure.size.width() - right.width);
    return figure;
}

qreal leaderLength(const FigureLayout &figure)
{
    qreal total = 0;
    for (const PlacedLabel &label : figure.labels)
        total += QLineF(label.anchor, label.leadEnd).length();
    return total;
}

/// Whether a leader line of one column meets one of the other. Within a column they never do.
bool hasCrossing(const FigureLayout &figure)
{
    for (qsizetype i = 0; i < figure.labels.size(); ++i) {
        for (qsizetype k = i + 1; k < figure.labels.size(); ++k) {
            if (figure.labels.at(i).crosses(figure.labels.at(k)))
                return true;
        }
    }
    return false;
}

QList<LabelRequest> onSide(const QList<LabelRequest> &labels, LabelSide side)
{
    QList<LabelRequest> result;
    std::ranges::copy_if(labels, std::back_inserter(result),
                         [side](const LabelRequest &label) { return label.side == side; });
    return result;
}

} // namespace

FigureLayout layOutFigure(const FigureLayoutInput &input)
{
    const Column left = makeColumn(input, LabelSide::Left, onSide(input.labels, LabelSide::Left));
    const Column right = makeColumn(input, LabelSide::Right, onSide(input.labels, LabelSide::Right));
    FigureLayout asWished = placeAll(input, left, right);
    if (left.labels.isEmpty() || right.labels.isEmpty())
        return asWished;
    const qreal room = input.width - widthBeside(left, input) - widthBeside(right, input);
    if (room >= qMin(input.maximumPicture, input.width * smallestShareBesideTwo) && !hasCrossing(asWished))
        return asWished;
    const FigureLayout allLeft = placeAll(input, makeColumn(input, LabelSide::Left, input.labels), {});
    const FigureLayout allRight = placeAll(input, {}, makeColumn(input, LabelSide::Right, input.labels));
    return leaderLength(allLeft) < leaderLength(allRight) ? allLeft : allRight;
}

qreal minimumFigureWidth(const FigureLayoutInput &input)
{
    qreal word = 0;
    for (const LabelRequest &label : input.labels)
        word = qMax(word, longestWord(label.text, input.font));
    const qreal column = input.labels.isEmpty() ? 0 : word + textGap + input.gutter;
    return column + qMin(input.maximumPicture, qMax(smallestPicture, column));
}

} // namespace legwise::ui
