#include "app/figure/figure_layout.h"

#include "app/figure/label_spread.h"
#include "app/figure/label_text.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>

namespace legwise::ui {

/// Beside two columns the picture keeps at least this part of the width; otherwise one column must do.
static constexpr qreal smallestShareBesideTwo = 0.38;
static constexpr qreal columnShare = 0.4;
/// A leader line covers at most this part of the picture's width.
static constexpr qreal longestLead = 0.62;
/// A picture above a list of labels is at most this much higher than it may be wide.
static constexpr qreal tallestAboveList = 1.2;
static constexpr qreal widestColumnShare = 0.5;
/// Between the end of a leader line and the label's box.
static constexpr qreal textGap = 2;
static constexpr qreal smallestPicture = 96;

bool PlacedLabel::crosses(const PlacedLabel &other) const
{
    return listed == 0 && other.listed == 0 &&
           QLineF(anchor, leadEnd).intersects(QLineF(other.anchor, other.leadEnd)) ==
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

    [[nodiscard]] qreal stackHeight(const FigureLayoutInput &input) const
    {
        qreal height = 0;
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            if (labels.at(i).isInStep)
                height += qMax(sizes.at(i).height(), input.minimumLabel) + input.labelGap;
        }
        return qMax(0.0, height - input.labelGap);
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
        QSizeF size = labelTextSize(label.text, input.font, room);
        size.setWidth(qMax(size.width() + 2 * labelPadding, input.minimumLabel));
        column.sizes.append(size);
        column.width = qMax(column.width, size.width());
    }
    return column;
}

qreal widthBeside(const Column &column, const FigureLayoutInput &input)
{
    return column.labels.isEmpty() ? 0 : column.width + textGap + input.gutter;
}

/// Gives the labels of a column that show their places, in an order in which their leader lines do not cross.
QList<PlacedLabel> placeColumn(const Column &column, const FigureLayoutInput &input,
                               const FigureLayout &figure, qreal left)
{
    const qreal scale = figure.picture.width() / input.source.width();
    const qreal line = QFontMetricsF(input.font).height();
    const bool onLeft = column.side == LabelSide::Left;
    SpreadInput spread{.items = {},
                       .height = figure.size.height(),
                       .gap = input.labelGap,
                       .leadX = onLeft ? left + column.width + textGap : left - textGap};
    QList<PlacedLabel> placed;
    for (qsizetype i = 0; i < column.labels.size(); ++i) {
        const LabelRequest &label = column.labels.at(i);
        if (!label.isInStep || !label.isInView)
            continue;
        const QSizeF words = column.sizes.at(i);
        const QSizeF size(words.width(), qMax(words.height(), input.minimumLabel));
        const QPointF anchor = figure.picture.topLeft() + (label.anchor - input.source.topLeft()) * scale;
        spread.items.append({.anchor = anchor,
                             .height = size.height(),
                             .leadOffset = (size.height() - words.height() + line) / 2});
        placed.append({.number = label.number,
                       .text = label.text,
                       .side = column.side,
                       .box = {{onLeft ? left + column.width - size.width() : left, 0}, size},
                       .anchor = anchor,
                       .leadEnd = {}});
    }
    const QList<qreal> tops = spreadLabels(spread);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        placed[i].box.moveTop(tops.at(i));
        placed[i].leadEnd = {spread.leadX, tops.at(i) + spread.items.at(i).leadOffset};
    }
    return placed;
}

FigureLayout placeAll(const FigureLayoutInput &input, const Column &left, const Column &right)
{
    FigureLayout figure;
    const qreal leftWidth = widthBeside(left, input);
    const qreal rightWidth = widthBeside(right, input);
    const qreal shape = input.content.height() / input.content.width();
    qreal pictureWidth = qBound(1.0, input.width - leftWidth - rightWidth, input.maximumPicture);
    if (input.maximumHeight > 0)
        pictureWidth = qMax(1.0, qMin(pictureWidth, input.maximumHeight / shape));
    const qreal pictureHeight = pictureWidth * shape;
    const qreal height = std::max({pictureHeight, left.stackHeight(input), right.stackHeight(input)});
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

/// The longest way that a leader line goes over the picture, as a part of its width.
static qreal longestLeadOf(const FigureLayout &figure)
{
    qreal longest = 0;
    for (const PlacedLabel &label : figure.labels) {
        const qreal edge = label.side == LabelSide::Left ? figure.picture.left() : figure.picture.right();
        longest = qMax(longest, qAbs(label.anchor.x() - edge) / figure.picture.width());
    }
    return longest;
}

/// Pushes discs apart that would cover each other, as far as the picture goes.
static void separateDiscs(QList<PlacedLabel> &labels, const QRectF &picture, qreal disc)
{
    constexpr int rounds = 40;
    const qreal apart = disc + 2;
    const QRectF room = picture.adjusted(disc / 2, disc / 2, -disc / 2, -disc / 2);
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < labels.size(); ++i) {
            for (qsizetype k = i + 1; k < labels.size(); ++k) {
                QLineF between(labels.at(i).anchor, labels.at(k).anchor);
                const qreal missing = apart - between.length();
                if (missing <= 0)
                    continue;
                if (between.isNull())
                    between.setP2(between.p1() + QPointF(0, 1));
                const QPointF push = (between.unitVector().p2() - between.p1()) * missing / 2;
                labels[i].anchor -= push;
                labels[k].anchor += push;
            }
        }
        for (PlacedLabel &label : labels) {
            label.anchor = {std::clamp(label.anchor.x(), room.left(), room.right()),
                            std::clamp(label.anchor.y(), room.top(), room.bottom())};
        }
    }
}

/// The labels as a list below the picture, in the order in which their numbers stand on it.
static FigureLayout placeList(const FigureLayoutInput &input)
{
    QList<LabelRequest> labels = input.labels;
    labels.removeIf([](const LabelRequest &label) { return !label.isInStep; });
    std::stable_sort(labels.begin(), labels.end(), [](const LabelRequest &a, const LabelRequest &b) {
        return std::pair(a.anchor.y(), a.anchor.x()) < std::pair(b.anchor.y(), b.anchor.x());
    });
    const qreal beside = input.disc + 3 * labelPadding;
    QList<qreal> heights;
    qreal listHeight = 0;
    for (const LabelRequest &label : std::as_const(labels)) {
        const QSizeF words = labelTextSize(label.text, input.font, qMax(1.0, input.width - beside));
        heights.append(qMax(words.height(), input.minimumLabel));
        listHeight += heights.last() + input.labelGap;
    }
    const qreal shape = input.content.height() / input.content.width();
    const qreal list = input.growsForList ? 0 : listHeight;
    const qreal highest = input.maximumHeight > 0 ? qMax(smallestPicture, input.maximumHeight - list)
                                                  : input.maximumPicture * tallestAboveList;
    const qreal width = std::min({input.width, input.maximumPicture, highest / shape});
    FigureLayout figure;
    figure.picture = QRectF((input.width - width) / 2, 0, width, width * shape);
    figure.size = {input.width, figure.picture.height() + listHeight};
    const qreal scale = width / input.source.width();
    qreal top = figure.picture.bottom() + input.labelGap;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const LabelRequest &label = labels.at(i);
        if (!label.isInView)
            continue;
        figure.labels.append(
            {.number = label.number,
             .text = label.text,
             .side = LabelSide::Right,
             .box = QRectF(0, top, input.width, heights.at(i)),
             .anchor = figure.picture.topLeft() + (label.anchor - input.source.topLeft()) * scale,
             .leadEnd = {},
             .listed = static_cast<int>(i) + 1});
        top += heights.at(i) + input.labelGap;
    }
    separateDiscs(figure.labels, figure.picture, input.disc);
    return figure;
}

/// The labels of each side; one of them may be empty.
struct Columns
{
    Column left;
    Column right;
    bool isList = false; ///< neither side will do
};

/// Spreads the labels over the sides of a picture that is seen as a whole. They stay there when it is zoomed.
static Columns chooseColumns(const FigureLayoutInput &input)
{
    const Columns asWished{.left = makeColumn(input, LabelSide::Left, onSide(input.labels, LabelSide::Left)),
                           .right =
                               makeColumn(input, LabelSide::Right, onSide(input.labels, LabelSide::Right))};
    if (asWished.left.labels.isEmpty() || asWished.right.labels.isEmpty())
        return asWished;
    const qreal room = input.width - widthBeside(asWished.left, input) - widthBeside(asWished.right, input);
    const qreal enough = qMin(input.maximumPicture, input.width * smallestShareBesideTwo);
    if (room >= enough && !hasCrossing(placeAll(input, asWished.left, asWished.right)))
        return asWished;
    const Columns allLeft{.left = makeColumn(input, LabelSide::Left, input.labels), .right = {}};
    const Columns allRight{.left = {}, .right = makeColumn(input, LabelSide::Right, input.labels)};
    const FigureLayout left = placeAll(input, allLeft.left, {});
    const FigureLayout right = placeAll(input, {}, allRight.right);
    const bool isLeft = leaderLength(left) < leaderLength(right);
    if (longestLeadOf(isLeft ? left : right) > longestLead)
        return {.left = {}, .right = {}, .isList = true};
    return isLeft ? allLeft : allRight;
}

FigureLayout layOutFigure(const FigureLayoutInput &input)
{
    FigureLayoutInput whole = input;
    whole.source = input.content;
    for (LabelRequest &label : whole.labels)
        label.isInView = true;
    const Columns columns = chooseColumns(whole);
    if (columns.isList)
        return placeList(input);
    const auto update = [&](Column column) {
        for (LabelRequest &label : column.labels) {
            const auto now =
                std::find_if(input.labels.cbegin(), input.labels.cend(),
                             [&](const LabelRequest &one) { return one.number == label.number; });
            label.isInView = now->isInView;
        }
        return column;
    };
    return placeAll(input, update(columns.left), update(columns.right));
}

qreal minimumFigureWidth(const FigureLayoutInput &input)
{
    qreal word = 0;
    for (const LabelRequest &label : input.labels)
        word = qMax(word, longestWord(label.text, input.font));
    const qreal column = input.labels.isEmpty() ? 0 : word + 2 * labelPadding + textGap + input.gutter;
    return column + qMin(input.maximumPicture, qMax(smallestPicture, column));
}

} // namespace legwise::ui
