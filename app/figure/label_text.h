#pragma once

#include "core/model/figure.h"

#include <QFont>
#include <QSizeF>
#include <QString>

class QPainter;

namespace legwise::ui {

/// Between the words of a label and the sides of its box.
inline constexpr qreal labelPadding = 4;

/// The smallest box that holds the words wrapped at `width`, two lines of about the same length. A word that
/// is wider than that is broken.
[[nodiscard]] QSizeF labelTextSize(const QString &text, const QFont &font, qreal width);

/// How wide the longest word is.
[[nodiscard]] qreal longestWord(const QString &text, const QFont &font);

/// Draws the words into a box of that width, in the middle of its height, flush with the edge that faces the
/// picture. `side` is where the
/// words stand; it is the same in every reading direction.
void drawLabelText(QPainter *painter, const QRectF &box, const QString &text, const QFont &font,
                   LabelSide side);

} // namespace legwise::ui
