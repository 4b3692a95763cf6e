#include "app/figure/label_spread.h"

#include <QLineF>

#include <algorithm>
#include <numeric>
#include <vector>

namespace legwise::ui {

namespace {

using Order = std::vector<qsizetype>;

/// Labels that touch and so move as one.
struct Block
{
    qreal top = 0;
    qreal height = 0;
    qreal wishes = 0; ///< sum of the tops its labels wish for, each less its place inside the block
    int count = 0;

    void settle(qreal columnHeight)
    {
        top = std::clamp(wishes / count, 0.0, qMax(0.0, columnHeight - height));
    }
};

/// The tops of labels in the given order, each as near to its wish as can be (least squares).
QList<qreal> stack(const SpreadInput &input, const Order &order)
{
    std::vector<Block> blocks;
    for (const qsizetype index : order) {
        const SpreadItem &item = input.items.at(index);
        Block block{.top = 0, .height = item.height, .wishes = item.anchor.y() - item.leadOffset, .count = 1};
        block.settle(input.height);
        while (!blocks.empty() && blocks.back().top + blocks.back().height + input.gap > block.top) {
            Block above = blocks.back();
            blocks.pop_back();
            const qreal shift = above.height + input.gap;
            above.wishes += block.wishes - block.count * shift;
            above.count += block.count;
            above.height = shift + block.height;
            above.settle(input.height);
            block = above;
        }
        blocks.push_back(block);
    }
    QList<qreal> tops(input.items.size());
    auto next = order.cbegin();
    for (const Block &block : blocks) {
        qreal top = block.top;
        for (int i = 0; i < block.count; ++i, ++next) {
            tops[*next] = top;
            top += input.items.at(*next).height + input.gap;
        }
    }
    return tops;
}

bool cross(const SpreadInput &input, const QList<qreal> &tops, qsizetype first, qsizetype second)
{
    const auto leader = [&](qsizetype index) {
        const SpreadItem &item = input.items.at(index);
        return QLineF(item.anchor, {input.leadX, tops.at(index) + item.leadOffset});
    };
    return leader(first).intersects(leader(second)) == QLineF::BoundedIntersection;
}

/// Exchanges the first two labels whose leader lines cross. False when there are none.
bool untangle(const SpreadInput &input, const QList<qreal> &tops, Order &order)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t k = i + 1; k < order.size(); ++k) {
            if (cross(input, tops, order[i], order[k])) {
                std::swap(order[i], order[k]);
                return true;
            }
        }
    }
    return false;
}

} // namespace

QList<qreal> spreadLabels(const SpreadInput &input)
{
    Order order(static_cast<std::size_t>(input.items.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype index) { return input.items.at(index).anchor.y(); });
    QList<qreal> tops = stack(input, order);
    // Each exchange makes the lines shorter in sum, so this ends; the limit guards against rounding.
    const std::size_t limit = order.size() * order.size();
    for (std::size_t i = 0; i < limit && untangle(input, tops, order); ++i)
        tops = stack(input, order);
    return tops;
}

} // namespace legwise::ui
