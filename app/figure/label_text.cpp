#include "app/figure/label_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace legwise::ui {

/// Breaks the text into lines and gives the size of what is written.
static QSizeF breakLines(QTextLayout &layout, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {qMax(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

QSizeF labelTextSize(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    QSizeF size = breakLines(layout, width, Qt::AlignLeading);
    // Narrower, as long as no further line is needed: a second line of one short word looks like a mistake.
    const bool twoLines = qRound(size.height() / QFontMetricsF(font).height()) == 2;
    const qreal narrowest = twoLines ? qMin(width, longestWord(text, font)) : width;
    constexpr qreal step = 2;
    for (qreal tried = qMin(width, size.width()) - step; tried >= narrowest; tried -= step) {
        const QSizeF narrower = breakLines(layout, tried, Qt::AlignLeading);
        if (narrower.height() > size.height())
            break;
        size = narrower;
    }
    // A line needs a little more than its words are wide, as a letter may lean out of its own box.
    qreal needed = std::ceil(size.width());
    while (needed < width && breakLines(layout, needed, Qt::AlignLeading).height() > size.height())
        ++needed;
    return {qMin(width, needed), std::ceil(size.height())};
}

qreal longestWord(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = qMax(widest, std::ceil(metrics.horizontalAdvance(word)) + 1);
    return widest;
}

void drawLabelText(QPainter *painter, const QRectF &box, const QString &text, const QFont &font,
                   LabelSide side)
{
    QTextLayout layout(text, font);
    const Qt::Alignment edge = side == LabelSide::Left ? Qt::AlignRight : Qt::AlignLeft;
    const QSizeF size = breakLines(layout, box.width(), edge | Qt::AlignAbsolute);
    layout.draw(painter, {box.left(), box.top() + (box.height() - size.height()) / 2});
}

} // namespace legwise::ui
