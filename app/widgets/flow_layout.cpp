#include "app/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace legwise::ui {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Mode::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

int FlowLayout::arrange(const QRect &rect, Mode mode) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int y = room.y();
    int used = 0;
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = qMin(item->sizeHint().width(), room.width());
        const int itemHeight =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (!line.isEmpty() && used + m_gap + width > room.width()) {
            if (mode == Mode::Place)
                placeLine(line, room, y, height);
            y += height + m_gap;
            line.clear();
            used = height = 0;
        }
        used += width + (line.isEmpty() ? 0 : m_gap);
        height = qMax(height, itemHeight);
        line.append(item);
    }
    if (mode == Mode::Place)
        placeLine(line, room, y, height);
    return y + height - rect.y() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int y, int height) const
{
    int total = m_gap * static_cast<int>(line.size() - 1);
    for (const QLayoutItem *item : line)
        total += qMin(item->sizeHint().width(), rect.width());
    int x = m_endAligned ? rect.right() + 1 - total : rect.x();
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (QLayoutItem *item : line) {
        const int width = qMin(item->sizeHint().width(), rect.width());
        item->setGeometry(QStyle::visualRect(direction, rect, QRect(x, y, width, height)));
        x += width + m_gap;
    }
}

} // namespace legwise::ui
