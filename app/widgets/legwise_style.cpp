#include "app/widgets/legwise_style.h"

#include "app/widgets/icon.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionMenuItem>
#include <QStyleOptionSlider>
#include <QWidget>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int scrollBarExtent = 16;
static constexpr int scrollThumb = 8;
static constexpr int scrollThumbMinimum = 48;
static constexpr int ringGap = 3;
static constexpr int menuSide = 14;
static constexpr int menuTick = 20;

LegwiseStyle::LegwiseStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme)
{}

const LegwiseStyle *LegwiseStyle::of(const QWidget *widget)
{
    return qobject_cast<const LegwiseStyle *>(widget ? widget->style() : QApplication::style());
}

void LegwiseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(Token::Primary), Theme::ringWidth));
        const qreal inset = Theme::ringWidth / 2.0;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                                 Theme::cornerRadius + ringGap, Theme::cornerRadius + ringGap);
        painter->restore();
        return;
    }
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(*item, painter);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LegwiseStyle::drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter) const
{
    const auto place = [&item](const QRect &box) { return visualRect(item.direction, item.rect, box); };
    const int side = m_theme.px(menuSide);
    const bool separator = item.menuItemType == QStyleOptionMenuItem::Separator;
    QRect words = item.rect.adjusted(side, 0, -side, 0);
    painter->save();
    if (separator && item.text.isEmpty()) {
        const int middle = item.rect.center().y();
        painter->fillRect(words.x(), middle, words.width(), m_theme.lineWidth(), m_theme.color(Token::Line));
        painter->restore();
        return;
    }
    if (!separator && item.state.testFlag(State_Selected)) {
        painter->fillRect(item.rect, m_theme.color(Token::PrimaryWash));
        // In high contrast a wash is as black as the menu: an edge takes its place.
        painter->setPen(QPen(m_theme.color(Token::Primary), 2));
        if (m_theme.name() == ThemeName::Contrast)
            painter->drawRect(item.rect.adjusted(1, 1, -1, -1));
    }
    if (!separator && item.menuHasCheckableItems) {
        const int icon = m_theme.px(menuTick);
        const QRect tick(words.x(), item.rect.center().y() - icon / 2, icon, icon);
        if (item.checked)
            drawIcon(painter, u"tick"_s, place(tick), m_theme.color(Token::Primary));
        words.setLeft(words.left() + icon + side);
    }
    const bool bold = separator || item.checked;
    const Token ink = separator ? Token::InkSoft : item.checked ? Token::Primary : Token::Ink;
    const TextRole role = separator ? TextRole::Small : TextRole::Body;
    painter->setFont(m_theme.font(role, bold ? Weight::Bold : Weight::Regular));
    painter->setPen(m_theme.color(ink));
    const Qt::Alignment start = visualAlignment(item.direction, Qt::AlignLeading) | Qt::AlignVCenter;
    painter->drawText(place(words), static_cast<int>(start) | Qt::TextHideMnemonic, item.text);
    painter->restore();
}

QSize LegwiseStyle::menuItemSize(const QStyleOptionMenuItem &item) const
{
    const bool separator = item.menuItemType == QStyleOptionMenuItem::Separator;
    if (separator && item.text.isEmpty())
        return {1, m_theme.px(9)};
    // The checked entry is bold: every entry has room for that.
    const QFontMetrics metrics(m_theme.font(separator ? TextRole::Small : TextRole::Body, Weight::Bold));
    const int side = m_theme.px(menuSide);
    const int tick = !separator && item.menuHasCheckableItems ? m_theme.px(menuTick) + side : 0;
    const int words = metrics.size(Qt::TextHideMnemonic, item.text).width() + 2;
    // Menu entries are pressed by fingers too.
    return {2 * side + tick + words, m_theme.px(separator ? 36 : 44)};
}

void LegwiseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    // The ring is drawn once, around the whole widget, by the focus frame.
    if (element == PE_FrameFocusRect)
        return;
    if (element == PE_PanelMenu || element == PE_FrameMenu) {
        painter->save();
        if (element == PE_PanelMenu)
            painter->fillRect(option->rect, m_theme.color(Token::Surface));
        painter->setPen(QPen(m_theme.color(Token::ControlLine), 1));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LegwiseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*slider, painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void LegwiseStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter) const
{
    painter->save();
    painter->fillRect(option.rect, m_theme.color(Token::Paper));
    if (option.maximum > option.minimum) {
        QRectF thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, nullptr);
        const qreal spare = (scrollBarExtent - scrollThumb) / 2.0;
        thumb.adjust(spare, spare, -spare, -spare);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::ControlLine));
        painter->drawRoundedRect(thumb, scrollThumb / 2.0, scrollThumb / 2.0);
    }
    painter->restore();
}

QRect LegwiseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const auto *slider =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? slider->rect.height() : slider->rect.width();
    const int range = slider->maximum - slider->minimum;
    const int total = range + slider->pageStep;
    const int thumb =
        total > 0 ? qBound(qMin(scrollThumbMinimum, length), length * slider->pageStep / total, length)
                  : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - thumb, slider->upsideDown);
    const auto part = [&](int from, int extent) {
        return vertical ? QRect(slider->rect.x(), slider->rect.y() + from, slider->rect.width(), extent)
                        : QRect(slider->rect.x() + from, slider->rect.y(), extent, slider->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    default: // the arrows, which we do not have
        return {};
    }
}

int LegwiseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return Theme::ringWidth + ringGap;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return m_theme.px(4);
    default: // hundreds of metrics that Fusion decides
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LegwiseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_Mask:
        return 0;
    // The ring then belongs to the page and not to the widget's parent, whose edges would clip it.
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_SupportsSections:
    // A menu higher than the screen scrolls. In columns side by side its end would lie beyond the screen.
    case SH_Menu_Scrollable:
        return 1;
    default: // hundreds of hints that Fusion decides
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize LegwiseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    if (type == CT_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace legwise::ui
