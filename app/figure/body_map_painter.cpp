#include "app/figure/body_map_painter.h"

#include "app/figure/figure_image.h"
#include "app/widgets/icon.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr qreal outlineWidth = 2;
static constexpr int ringGap = 3;
static constexpr int tickSize = 26;
static constexpr int smallestTick = 10;

BodyMapPainter::BodyMapPainter(QPainter &painter, const QWidget *widget, const FigureImage &image)
    : m_painter(painter), m_widget(widget), m_image(image)
{}

void BodyMapPainter::drawFigures(const BodyMapHalves &halves, const BodyMapWords &words) const
{
    const Theme &theme = Theme::of(m_widget);
    const auto write = [this](const QRect &box, Qt::Alignment alignment, const QString &text) {
        m_painter.drawText(box, static_cast<int>(alignment) | Qt::TextWordWrap | Qt::TextDontClip, text);
    };
    m_painter.setPen(theme.color(Token::Ink));
    for (std::size_t i = 0; i < halves.size(); ++i) {
        const BodyMapHalf &half = halves.at(i);
        const bool front = i == 0;
        m_painter.drawPixmap(half.target.topLeft(), m_image.pixmap(half.source, half.target.size().toSize(),
                                                                   m_widget->devicePixelRatioF()));
        // Seen from the front a person's right is at the viewer's left.
        m_painter.setFont(theme.font(TextRole::Small));
        write(half.leftText, Qt::AlignHCenter | Qt::AlignBottom, front ? words.yourRight : words.yourLeft);
        write(half.rightText, Qt::AlignHCenter | Qt::AlignBottom, front ? words.yourLeft : words.yourRight);
        m_painter.setFont(theme.font(TextRole::Body, Weight::Bold));
        write(half.caption, Qt::AlignHCenter | Qt::AlignTop, front ? words.front : words.back);
    }
}

void BodyMapPainter::drawOutline(const QPainterPath &outline) const
{
    const Theme &theme = Theme::of(m_widget);
    m_painter.setBrush(Qt::NoBrush);
    // On skin of some tone the one colour vanishes, on the others the other.
    const auto stroke = [&](Token color, qreal width) {
        m_painter.setPen(QPen(theme.color(color), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(outline);
    };
    stroke(Token::Paper, outlineWidth + 3);
    stroke(Token::Ink, outlineWidth);
}

void BodyMapPainter::drawChosen(const BodyMapShape &shape, const QTransform &toWidget) const
{
    const Theme &theme = Theme::of(m_widget);
    const QPainterPath outline = toWidget.map(shape.outline);
    m_painter.fillPath(outline, theme.color(Token::Primary));
    drawOutline(outline);
}

void BodyMapPainter::drawTick(const BodyMapShape &shape, const QTransform &toWidget) const
{
    const Theme &theme = Theme::of(m_widget);
    // A tick is wider than high, so it may be larger than the circle that fits.
    const int size = std::min(theme.px(tickSize), qRound(shape.clearance * toWidget.m11() * 2.2));
    if (size < smallestTick)
        return;
    QRect box(0, 0, size, size);
    box.moveCenter(toWidget.map(shape.center).toPoint());
    drawIcon(&m_painter, u"tick"_s, box, theme.color(Token::OnPrimary));
}

void BodyMapPainter::drawHighlight(const BodyMapShape &shape, const QTransform &toWidget) const
{
    const bool dark = m_image.look().tone == SkinTone::Dark;
    QColor tint = Theme(ThemeName::Light, Theme::minimumTextPercent).color(dark ? Token::Paper : Token::Ink);
    tint.setAlphaF(0.2F);
    const QPainterPath outline = toWidget.map(shape.outline);
    m_painter.fillPath(outline, tint);
    drawOutline(outline);
}

void BodyMapPainter::drawRing(const BodyMapShape &shape, const QTransform &toWidget) const
{
    const Theme &theme = Theme::of(m_widget);
    const QPainterPath outline = toWidget.map(shape.outline);
    QPainterPath outside;
    outside.addRect(m_widget->rect());
    outside.addPath(outline);
    m_painter.save();
    // Lines lie half inside their path; the clip keeps the place itself free.
    m_painter.setClipPath(outside);
    m_painter.setBrush(Qt::NoBrush);
    const auto stroke = [&](Token color, qreal reach) {
        m_painter.setPen(QPen(theme.color(color), 2 * reach, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(outline);
    };
    stroke(Token::Primary, ringGap + Theme::ringWidth);
    stroke(Token::Paper, ringGap);
    m_painter.restore();
    drawOutline(outline);
}

void BodyMapPainter::drawRingAround(const QRect &rect) const
{
    const qreal inset = Theme::ringWidth / 2.0;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Theme::of(m_widget).color(Token::Primary), Theme::ringWidth));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Theme::cornerRadius,
                              Theme::cornerRadius);
}

} // namespace legwise::ui
