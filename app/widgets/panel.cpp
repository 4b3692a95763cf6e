#include "app/widgets/panel.h"

#include <QPainter>
#include <QPainterPath>

namespace legwise::ui {

static constexpr int startBarWidth = 4;

void paintPanel(QPainter *painter, const QRect &rect, const PanelLook &look, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const qreal radius = look.rounded ? Theme::cornerRadius : 0;
    // In high contrast a wash is as black as the page: an edge takes its place.
    const bool contrast = theme.name() == ThemeName::Contrast;
    std::optional<Token> edge = look.edge;
    if (contrast && !edge && look.fill && look.startBar)
        edge = look.startBar;
    else if (contrast && !edge && look.fill == Token::PrimaryWash)
        edge = Token::Primary;
    const int edgeWidth = qMax(look.edgeWidth, theme.edgeWidth());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const qreal inset = edge ? edgeWidth / 2.0 : 0;
    shape.addRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    if (look.fill)
        painter->fillPath(shape, theme.color(*look.fill));
    if (look.startBar) {
        const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
        const int x = mirrored ? rect.right() + 1 - startBarWidth : rect.left();
        // The bar stands square at its side, as a flag does on its pole.
        painter->fillRect(QRect(x, rect.top(), startBarWidth + 4, rect.height()).intersected(rect),
                          look.fill ? theme.color(*look.fill) : Qt::transparent);
        painter->fillRect(QRect(x, rect.top(), startBarWidth, rect.height()), theme.color(*look.startBar));
    }
    if (edge) {
        painter->setPen(QPen(theme.color(*edge), edgeWidth));
        painter->drawPath(shape);
    }
    const int line = theme.lineWidth();
    if (look.topLine)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), line), theme.color(*look.topLine));
    if (look.bottomLine)
        painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line),
                          theme.color(*look.bottomLine));
    painter->restore();
}

Panel::Panel(const PanelLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{}

void Panel::setLook(const PanelLook &look)
{
    m_look = look;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), m_look, this);
}

Separator::Separator(Token color, int width, QWidget *parent)
    : QWidget(parent), m_color(color), m_width(width)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Separator::sizeHint() const
{
    return {1, qMax(m_width, Theme::of(this).lineWidth())};
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(m_color));
}

} // namespace legwise::ui
