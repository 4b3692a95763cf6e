#include "app/figure/figure_card.h"

#include "app/widgets/panel.h"

namespace legwise::ui {

Theme figureTheme(const QWidget *widget)
{
    return {ThemeName::Light, Theme::of(widget).textPercent()};
}

bool needsFigureCard(const QWidget *widget)
{
    return Theme::of(widget).name() != ThemeName::Light;
}

void paintFigureCard(QPainter *painter, const QRect &rect, const QWidget *widget)
{
    if (needsFigureCard(widget))
        paintPanel(painter, rect, {.fill = Token::FigureCard, .edge = std::nullopt}, widget);
}

} // namespace legwise::ui
