#include "app/figure/figure_view.h"

#include "app/figure/figure_accessible.h"
#include "app/figure/figure_painter.h"
#include "app/figure/label_button.h"
#include "app/figure/label_text.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace legwise::ui {

static constexpr int usualPictureWidth = 360;
static constexpr int usualWidth = 420;
static constexpr int widestColumn = 150;
static constexpr int widestLargeColumn = 220;
static constexpr int gutterWidth = 14;
static constexpr int betweenLabels = 8;
static constexpr int labelTarget = 44;
/// Seven labels, one above the other.
static constexpr int smallestZoomable = 380;
/// How high a picture that can be zoomed becomes on a page that scrolls; higher only when its labels need it.
static constexpr int heightOnPage = 520;

FigureView::FigureView(const QString &svgPath, const QString &accessibleName,
                       const QString &accessibleDescription, QWidget *parent)
    : QWidget(parent), m_image(svgPath, {.tone = SkinTone::Light, .theme = Theme::of(this).name()}),
      m_maximumPictureWidth(usualPictureWidth)
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
    for (LabelButton *old : std::as_const(m_buttons)) {
        old->hide();
        old->deleteLater();
    }
    m_buttons.clear();
    m_labels = labels;
    m_current = -1;
    m_hovered = -1;
    for (int i = 0; i < labels.size(); ++i) {
        auto *button = new LabelButton(labels.at(i).text, labels.at(i).meaning, this);
        button->setObjectName(QStringLiteral("%1-label-%2").arg(objectName()).arg(i));
        connect(button, &LabelButton::clicked, this, [this, i] { pressLabel(i); });
        connect(button, &LabelButton::attention, this, [this] {
            // Qt tells nobody that the pointer went from a part straight onto a label.
            m_hovered = -1;
            update();
        });
        m_buttons.append(button);
    }
    setMouseTracking(!labels.isEmpty());
    relayout();
}

void FigureView::relayout()
{
    m_heights.clear();
    updateGeometry();
    placeLabels();
}

void FigureView::setLook(const FigureLook &look)
{
    if (look == m_image.look())
        return;
    m_image.setLook(look);
    m_nearerSource = {};
    if (m_current >= 0 && !isInStep(m_labels.at(m_current)))
        pressLabel(m_current);
    relayout();
}

void FigureView::setSkinTone(SkinTone tone)
{
    FigureLook look = m_image.look();
    look.tone = tone;
    setLook(look);
}

void FigureView::setStep(const QString &step)
{
    FigureLook look = m_image.look();
    look.step = step;
    setLook(look);
}

void FigureView::setLayerShown(const QString &element, bool shown)
{
    FigureLook look = m_image.look();
    look.hiddenLayers.removeAll(element);
    if (!shown)
        look.hiddenLayers.append(element);
    // In one order, so that the same layers always make the same look.
    look.hiddenLayers.sort();
    setLook(look);
}

void FigureView::setLit(const QStringList &parts)
{
    if (parts == m_lit)
        return;
    m_lit = parts;
    update();
}

void FigureView::setMaximumPictureWidth(int atHundredPercent)
{
    m_maximumPictureWidth = atHundredPercent;
    relayout();
}

bool FigureView::isInStep(const FigureLabelText &label) const
{
    const auto shows = [this](const QString &part) { return m_image.shows(part); };
    return label.parts.isEmpty() || std::any_of(label.parts.cbegin(), label.parts.cend(), shows);
}

/// What of the picture is ever shown. Labels take the place of the empty margins; a picture without labels
/// keeps them, so that pictures of one size which stand side by side also have one scale.
QRectF FigureView::content() const
{
    return m_labels.isEmpty() ? m_image.viewBox() : m_image.contentRect();
}

FigureLayoutInput FigureView::layoutInput(const QSize &room) const
{
    const Theme &theme = Theme::of(this);
    FigureLayoutInput input;
    input.content = content();
    input.source = m_zoom.source(input.content);
    for (int i = 0; i < m_labels.size(); ++i) {
        const FigureLabelText &label = m_labels.at(i);
        if (const auto anchor = m_image.anchor(label.anchor))
            input.labels.append({.number = i,
                                 .text = label.text,
                                 .side = label.side,
                                 .anchor = *anchor,
                                 .isInStep = isInStep(label),
                                 .isInView = input.source.contains(*anchor)});
    }
    input.font = theme.font(labelRole());
    input.disc = discSize(input.font);
    input.width = qMax(1, room.width());
    input.maximumPicture = m_zoomable ? input.width : theme.px(m_maximumPictureWidth);
    input.maximumHeight = !m_zoomable ? 0 : m_wheel == Wheel::Zooms ? room.height() : heightOnPage;
    input.growsForList = m_wheel == Wheel::ZoomsWithCtrl;
    input.maximumColumn = theme.px(m_zoomable ? widestLargeColumn : widestColumn);
    input.gutter = gutterWidth;
    input.labelGap = theme.px(betweenLabels);
    input.minimumLabel = labelTarget;
    return input;
}

void FigureView::placeLabels()
{
    const FigureLayoutInput input = layoutInput(size());
    m_placed = layOutFigure(input);
    m_source = input.source;
    const qreal spare = width() - m_placed.size.width();
    const qreal start = layoutDirection() == Qt::RightToLeft ? spare : 0;
    const QPointF corner(std::round(m_zoomable ? spare / 2 : start),
                         m_zoomable ? std::round(qMax(0.0, height() - m_placed.size.height()) / 2) : 0);
    m_placed.picture.translate(corner);
    QSet<int> shown;
    for (PlacedLabel &label : m_placed.labels) {
        label.box.translate(corner);
        label.anchor += corner;
        label.leadEnd += corner;
        LabelButton *button = m_buttons.at(label.number);
        button->setPlace(label.side, label.listed);
        button->setGeometry(label.box.toAlignedRect());
        shown.insert(label.number);
    }
    // A button that is hidden and shown again would lose the keyboard, so only changes are made.
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isHidden() == shown.contains(i))
            m_buttons.at(i)->setVisible(shown.contains(i));
    }
    update();
}

QTransform FigureView::toWidget() const
{
    const qreal scale = m_placed.picture.width() / m_source.width();
    QTransform transform = QTransform::fromTranslate(m_placed.picture.left(), m_placed.picture.top());
    transform.scale(scale, scale);
    transform.translate(-m_source.left(), -m_source.top());
    return transform;
}

QPainterPath FigureView::partPath(const QString &part) const
{
    return m_image.shows(part) ? toWidget().map(m_image.elementPath(part)) : QPainterPath();
}

QSize FigureView::sizeHint() const
{
    const int picture = Theme::of(this).px(m_maximumPictureWidth);
    const int width = m_labels.isEmpty() ? picture : qMax(Theme::of(this).px(usualWidth), picture);
    return {width, hasHeightForWidth() ? heightForWidth(width) : smallestZoomable};
}

QSize FigureView::minimumSizeHint() const
{
    const int narrowest = static_cast<int>(std::ceil(minimumFigureWidth(layoutInput({}))));
    return {narrowest, m_zoomable ? smallestZoomable : 0};
}

int FigureView::heightForWidth(int width) const
{
    if (!isValid())
        return 0;
    // Layouts ask many times, and breaking the words of all labels into lines takes a while.
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const QSize room(width, smallestZoomable);
    const int height = static_cast<int>(std::ceil(layOutFigure(layoutInput(room)).size.height()));
    m_heights.insert(width, height);
    return height;
}

void FigureView::pressLabel(int index)
{
    const int next = index == m_current ? -1 : index;
    m_current = next;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setCurrent(i == next);
    update();
    Q_EMIT labelPressed(next);
}

QStringList FigureView::litParts() const
{
    QStringList parts = m_lit;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const LabelButton *button = m_buttons.at(i);
        if (i == m_current || i == m_hovered || button->hasFocus() || button->underMouse())
            parts += m_labels.at(i).parts;
    }
    return parts;
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (!isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter);
    const FigurePainter figure(painter, Theme::of(this), labelRole());
    const QStringList lit = litParts();
    painter.save();
    painter.setClipRect(m_placed.picture);
    for (const QString &part : lit)
        figure.drawLit(partPath(part), m_placed.picture);
    painter.restore();
    for (const PlacedLabel &label : std::as_const(m_placed.labels)) {
        if (label.listed > 0)
            figure.drawNumber(label.anchor, label.listed);
        else
            figure.drawLeader(label);
    }
}

void FigureView::paintPicture(QPainter &painter)
{
    const QSize size = m_placed.picture.size().toSize();
    const QPoint corner = m_placed.picture.topLeft().toPoint();
    if (m_zoom.isWhole())
        return painter.drawPixmap(corner, m_image.pixmap(m_source, size, devicePixelRatioF()));
    // Each place that a picture is dragged over is another part of it: the cache would fill with them.
    const QSize pixels = (QSizeF(size) * devicePixelRatioF()).toSize();
    if (m_nearerSource != m_source || m_nearer.size() != pixels) {
        m_nearer = m_image.drawn(m_source, size, devicePixelRatioF());
        m_nearerSource = m_source;
    }
    painter.drawPixmap(corner, m_nearer);
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        FigureLook look = m_image.look();
        look.theme = Theme::of(this).name();
        setLook(look);
    }
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        relayout();
    }
    QWidget::changeEvent(event);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    placeLabels();
    QWidget::resizeEvent(event);
}

} // namespace legwise::ui
