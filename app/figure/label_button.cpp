#include "app/figure/label_button.h"

#include "app/figure/figure_painter.h"
#include "app/figure/label_text.h"
#include "app/widgets/panel.h"

#include <QPainter>

namespace legwise::ui {

LabelButton::LabelButton(const QString &text, const QString &meaning, QWidget *parent)
    : Pressable(QSizePolicy::Fixed, QSizePolicy::PushButton, parent), m_hasMeaning(!meaning.isEmpty())
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(meaning);
}

void LabelButton::setPlace(LabelSide side, int listed)
{
    m_side = side;
    m_listed = listed;
    update();
}

void LabelButton::setRole(TextRole role)
{
    m_role = role;
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
    painter.setPen(theme.color(m_current ? Token::Primary : Token::Ink));
    paintWords(painter);
}

void LabelButton::paintWords(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    QFont font = theme.font(m_role);
    // As the explained words of a sentence.
    font.setUnderline(m_hasMeaning);
    QRectF words = QRectF(rect()).adjusted(labelPadding, 0, -labelPadding, 0);
    LabelSide side = m_side;
    if (m_listed > 0) {
        const bool fromRight = layoutDirection() == Qt::RightToLeft;
        const qreal size = discSize(theme.font(m_role));
        const QPointF middle(fromRight ? words.right() - size / 2 : words.left() + size / 2,
                             words.center().y());
        FigurePainter(painter, theme, m_role).drawNumber(middle, m_listed);
        painter.setPen(theme.color(m_current ? Token::Primary : Token::Ink));
        words.adjust(fromRight ? 0 : size + labelPadding, 0, fromRight ? -size - labelPadding : 0, 0);
        side = fromRight ? LabelSide::Left : LabelSide::Right;
    }
    drawLabelText(&painter, words, text(), font, side);
}

} // namespace legwise::ui
