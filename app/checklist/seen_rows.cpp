#include "app/checklist/seen_rows.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace legwise::ui {

SeenRows::SeenRows(QScrollArea &area, const QList<QWidget *> &rows, QObject *parent)
    : QObject(parent), m_area(area)
{
    for (QWidget *row : rows)
        m_rows.append({.widget = row});
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &SeenRows::look);
    area.viewport()->installEventFilter(this);
}

bool SeenRows::eventFilter(QObject *watched, QEvent *event)
{
    // Painted is seen: by then the page has its size and place.
    if (event->type() == QEvent::Paint)
        look();
    return QObject::eventFilter(watched, event);
}

void SeenRows::look()
{
    const QRect view = m_area.viewport()->rect();
    if (!m_area.viewport()->isVisible())
        return;
    for (Row &row : m_rows) {
        const int top = row.widget->mapTo(m_area.viewport(), QPoint(0, 0)).y();
        const int bottom = top + row.widget->height() - 1;
        row.top = row.top || (top >= view.top() && top <= view.bottom());
        row.bottom = row.bottom || (bottom >= view.top() && bottom <= view.bottom());
    }
}

QWidget *SeenRows::firstUnseen()
{
    look();
    const auto unseen =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.top || !row.bottom; });
    return unseen == m_rows.cend() ? nullptr : unseen->widget;
}

} // namespace legwise::ui
