#pragma once

#include "app/widgets/theme.h"

class QPainter;

namespace legwise::ui {

/// The theme that a picture and all that is written on it are drawn with. Anatomy is drawn for a light
/// ground, so a picture is a piece of the light theme in every theme.
[[nodiscard]] Theme figureTheme(const QWidget *widget);

/// Whether the picture needs a light card behind it, because the page is dark.
[[nodiscard]] bool needsFigureCard(const QWidget *widget);

/// Paints the card where one is needed.
void paintFigureCard(QPainter *painter, const QRect &rect, const QWidget *widget);

} // namespace legwise::ui
