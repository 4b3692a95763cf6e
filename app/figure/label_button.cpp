#include "app/figure/label_button.h"

#include "app/figure/label_text.h"
#include "app/widgets/panel.h"

#include <QPainter>

namespace legwise::ui {

LabelButton::LabelButton(const QString &text, const QString &meaning, QWidget *parent)
    : Pressable(QSizePolicy::Fixed, QSizePolicy::PushButton, parent)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(meaning);
}

void LabelButton::setSide(LabelSide side)
{
    m_side = side;
    update();
}

void LabelButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void LabelButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse()) {
        const bool needsEdge = theme.name() == ThemeName::Contrast;
        paintPanel(
            &painter, rect(),
            {.fill = Token::PrimaryWash, .edge = needsEdge ? std::optional(Token::Primary) : std::nullopt},
            this);
    }
    const QFont font = theme.font(TextRole::Small);
    painter.setPen(theme.color(m_current ? Token::Primary : Token::Ink));
    drawLabelText(&painter, QRectF(rect()).adjusted(labelPadding, 0, -labelPadding, 0), text(), font, m_side);
}

} // namespace legwise::ui
