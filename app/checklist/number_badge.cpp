#include "app/checklist/number_badge.h"

#include <QLocale>
#include <QPainter>

namespace legwise::ui {

static constexpr int ringSize = 28;
static constexpr qreal ringWidth = 2;

NumberBadge::NumberBadge(int number, Token color, QWidget *parent)
    : QWidget(parent), m_number(number), m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberBadge::sizeHint() const
{
    const int size = Theme::of(this).px(ringSize);
    return {size, size};
}

void NumberBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(m_color), ringWidth));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setFont(theme.font(TextRole::Body, Weight::Bold));
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace legwise::ui
