#include "app/figure/figure_painter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace legwise::ui {

static constexpr qreal leaderWidth = 2;
static constexpr qreal litWidth = 3.5;
static constexpr qreal edge = 1.25;
static constexpr qreal dotSize = 3;
/// Lines grow with the text, but less.
static constexpr qreal mostGrowth = 1.5;

qreal discSize(const QFont &font)
{
    return QFontMetricsF(font).height() + 4;
}

FigurePainter::FigurePainter(QPainter &painter, const Theme &theme, TextRole role)
    : m_painter(painter), m_theme(theme), m_role(role),
      m_growth(qMin(mostGrowth, static_cast<qreal>(theme.textPercent()) / Theme::minimumTextPercent))
{}

static QPen roundPen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void FigurePainter::drawLeader(const PlacedLabel &label) const
{
    const QColor page = m_theme.color(Token::Paper);
    const QColor ink = m_theme.color(Token::Ink);
    const qreal dot = dotSize * m_growth;
    m_painter.setPen(roundPen(page, leaderWidth * m_growth + 2 * edge));
    m_painter.drawLine(label.anchor, label.leadEnd);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(page);
    m_painter.drawEllipse(label.anchor, dot + edge, dot + edge);
    m_painter.setPen(roundPen(ink, leaderWidth * m_growth));
    m_painter.drawLine(label.anchor, label.leadEnd);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawEllipse(label.anchor, dot, dot);
}

void FigurePainter::drawNumber(const QPointF &middle, int number) const
{
    const QFont font = m_theme.font(m_role, Weight::Bold);
    const qreal radius = discSize(font) / 2 - 1;
    const QRectF disc(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    m_painter.setPen(roundPen(m_theme.color(Token::Ink), leaderWidth));
    m_painter.setBrush(m_theme.color(Token::Surface));
    m_painter.drawEllipse(disc);
    m_painter.setFont(font);
    m_painter.drawText(disc, Qt::AlignCenter, QLocale().toString(number));
}

void FigurePainter::drawLit(const QPainterPath &part, const QRectF &room) const
{
    QPainterPath outside;
    outside.addRect(room);
    outside.addPath(part);
    m_painter.save();
    // Lines lie half inside their path; the clip keeps the part itself free.
    m_painter.setClipPath(outside, Qt::IntersectClip);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(roundPen(m_theme.color(Token::Paper), 2 * (litWidth + 2 * edge)));
    m_painter.drawPath(part);
    m_painter.setPen(roundPen(m_theme.color(Token::Primary), 2 * litWidth));
    m_painter.drawPath(part);
    m_painter.restore();
}

} // namespace legwise::ui
