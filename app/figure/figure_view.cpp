#include "app/figure/figure_view.h"

#include "app/figure/figure_accessible.h"
#include "app/figure/figure_card.h"
#include "app/figure/label_text.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace legwise::ui {

static constexpr int usualPictureWidth = 360;
static constexpr int usualWidth = 420;
static constexpr int widestColumn = 150;
static constexpr int gutterWidth = 14;
static constexpr int betweenLabels = 8;
static constexpr int cardPadding = 12;
static constexpr qreal leaderWidth = 2;
static constexpr qreal haloWidth = 4.5;
static constexpr qreal dotSize = 3;

FigureView::FigureView(const QString &svgPath, const QString &accessibleName,
                       const QString &accessibleDescription, QWidget *parent)
    : QWidget(parent), m_image(svgPath), m_maximumPictureWidth(usualPictureWidth)
{
    installFigureAccessibility();
    setAccessibleName(accessibleName);
    setAccessibleDescription(accessibleDescription);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::setLabels(const QList<FigureLabelText> &labels)
{
    m_labels = labels;
    updateGeometry();
    update();
}

void FigureView::setSkinTone(SkinTone tone)
{
    if (tone == m_image.tone())
        return;
    m_image = FigureImage(m_image.path(), tone);
    update();
}

void FigureView::setMaximumPictureWidth(int atHundredPercent)
{
    m_maximumPictureWidth = atHundredPercent;
    updateGeometry();
    update();
}

int FigureView::padding() const
{
    return needsFigureCard(this) ? cardPadding : 0;
}

FigureLayoutInput FigureView::layoutInput(int width) const
{
    const Theme theme = figureTheme(this);
    FigureLayoutInput input;
    for (const FigureLabelText &label : m_labels) {
        if (const auto anchor = m_image.anchor(label.anchor))
            input.labels.append({.text = label.text, .side = label.side, .anchor = *anchor});
    }
    // Labels take the place of the empty margins. A picture without labels keeps them, so that pictures of
    // one size which stand side by side also have one scale.
    input.source = input.labels.isEmpty() ? m_image.viewBox() : m_image.contentRect();
    input.font = theme.font(TextRole::Small);
    input.width = qMax(1, width - 2 * padding());
    input.maximumPicture = theme.px(m_maximumPictureWidth);
    input.maximumColumn = theme.px(widestColumn);
    input.gutter = gutterWidth;
    input.labelGap = theme.px(betweenLabels);
    return input;
}

FigureLayout FigureView::placed() const
{
    FigureLayout figure = layOutFigure(layoutInput(width()));
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const qreal x = fromRight ? width() - padding() - figure.size.width() : padding();
    const QPointF corner(std::round(x), padding());
    figure.picture.translate(corner);
    for (PlacedLabel &label : figure.labels) {
        label.box.translate(corner);
        label.anchor += corner;
        label.leadEnd += corner;
    }
    return figure;
}

QSize FigureView::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int picture = theme.px(m_maximumPictureWidth);
    const int width = (m_labels.isEmpty() ? picture : qMax(theme.px(usualWidth), picture)) + 2 * padding();
    return {width, heightForWidth(width)};
}

QSize FigureView::minimumSizeHint() const
{
    const int width = static_cast<int>(std::ceil(minimumFigureWidth(layoutInput(0)))) + 2 * padding();
    return {width, 0};
}

int FigureView::heightForWidth(int width) const
{
    if (!isValid())
        return 0;
    return static_cast<int>(std::ceil(layOutFigure(layoutInput(width)).size.height())) + 2 * padding();
}

/// The line from an anchor to its label, with a light edge that lifts it off dark parts of the picture and a
/// dot at the end that points.
static void drawLeader(QPainter &painter, const PlacedLabel &label, const Theme &theme)
{
    const qreal edge = (haloWidth - leaderWidth) / 2;
    painter.setBrush(theme.color(Token::FigureCard));
    painter.setPen(QPen(theme.color(Token::FigureCard), haloWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(label.anchor, label.leadEnd);
    painter.drawEllipse(label.anchor, dotSize + edge - haloWidth / 2, dotSize + edge - haloWidth / 2);
    painter.setPen(QPen(theme.color(Token::Ink), leaderWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(label.anchor, label.leadEnd);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Ink));
    painter.drawEllipse(label.anchor, dotSize, dotSize);
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (!isValid())
        return;
    const Theme theme = figureTheme(this);
    const FigureLayoutInput input = layoutInput(width());
    const FigureLayout figure = placed();
    QRectF used = figure.picture;
    for (const PlacedLabel &label : figure.labels)
        used |= label.box;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = padding();
    paintFigureCard(&painter, used.adjusted(-edge, -edge, edge, edge).toAlignedRect().intersected(rect()),
                    this);
    painter.drawPixmap(figure.picture.topLeft().toPoint(),
                       m_image.pixmap(input.source, figure.picture.size().toSize(), devicePixelRatioF()));
    for (const PlacedLabel &label : figure.labels)
        drawLeader(painter, label, theme);
    painter.setPen(theme.color(Token::Ink));
    for (const PlacedLabel &label : figure.labels)
        drawLabelText(&painter, label.box, label.text, input.font, label.side);
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace legwise::ui
