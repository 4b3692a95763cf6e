#pragma once

#include "app/widgets/theme.h"

#include <QProxyStyle>

class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace legwise::ui {

/// Fusion with our focus ring, scroll bar and menus, carrying the theme to every widget. The application owns
/// it; a change of theme is a new style, which makes Qt tell every widget.
class LegwiseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit LegwiseStyle(const Theme &theme);

    /// The style that `widget` is drawn with, or null when it is not ours.
    [[nodiscard]] static const LegwiseStyle *of(const QWidget *widget);

    [[nodiscard]] const Theme &theme() const noexcept { return m_theme; }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;

private:
    void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter) const;
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter) const;
    [[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item) const;

    Theme m_theme;
};

} // namespace legwise::ui
