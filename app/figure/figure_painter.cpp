#include "app/figure/figure_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace legwise::ui {

static constexpr qreal leaderWidth = 2;
static constexpr qreal litWidth = 3;
static constexpr qreal edge = 1.25;
static constexpr qreal dotSize = 3;

FigurePainter::FigurePainter(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme)
{}

static QPen roundPen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void FigurePainter::drawLeader(const PlacedLabel &label) const
{
    const QColor page = m_theme.color(Token::Paper);
    const QColor ink = m_theme.color(Token::Ink);
    m_painter.setPen(roundPen(page, leaderWidth + 2 * edge));
    m_painter.drawLine(label.anchor, label.leadEnd);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(page);
    m_painter.drawEllipse(label.anchor, dotSize + edge, dotSize + edge);
    m_painter.setPen(roundPen(ink, leaderWidth));
    m_painter.drawLine(label.anchor, label.leadEnd);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawEllipse(label.anchor, dotSize, dotSize);
}

void FigurePainter::drawLit(const QPainterPath &part) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(roundPen(m_theme.color(Token::Paper), litWidth + 2 * (edge + 0.75)));
    m_painter.drawPath(part);
    m_painter.setPen(roundPen(m_theme.color(Token::Primary), litWidth));
    m_painter.drawPath(part);
}

} // namespace legwise::ui
