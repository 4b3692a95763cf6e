#include "app/widgets/button.h"

#include "app/widgets/icon.h"
#include "app/widgets/panel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int iconGap = 10;

/// The colours of a button in its present state.
struct Button::Look
{
    std::optional<Token> fill;
    std::optional<Token> edge;
    Token text = Token::Ink;
    Token icon = Token::Primary;
};

Button::Button(ButtonKind kind, const QString &text, QWidget *parent)
    : Pressable(QSizePolicy::Preferred, QSizePolicy::PushButton, parent), m_kind(kind)
{
    setText(text);
    setCheckable(kind == ButtonKind::Answer);
}

void Button::setLeadingIcon(const QString &name)
{
    m_leadingIcon = name;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(const QString &name)
{
    m_trailingIcon = name;
    updateGeometry();
    update();
}

void Button::setWordsAtStart()
{
    m_wordsAtStart = true;
    update();
}

void Button::setMinimumButtonWidth(int width)
{
    m_minimumWidth = width;
    updateGeometry();
}

void Button::setMinimumButtonHeight(int height)
{
    m_minimumHeight = height;
    updateGeometry();
}

QFont Button::textFont() const
{
    const bool bold = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Brand ||
                      m_kind == ButtonKind::Chooser || (m_kind == ButtonKind::Answer && isChecked());
    const TextRole role = m_kind == ButtonKind::Bar                                      ? TextRole::Small
                          : m_kind == ButtonKind::Brand || m_kind == ButtonKind::Chooser ? TextRole::Lead
                                                                                         : TextRole::Body;
    QFont font = Theme::of(this).font(role, bold ? Weight::Bold : Weight::Regular);
    font.setUnderline(m_kind == ButtonKind::Strip);
    return font;
}

int Button::minimumHeightPx() const
{
    const Theme &theme = Theme::of(this);
    if (m_minimumHeight > 0)
        return theme.px(m_minimumHeight);
    switch (m_kind) {
    case ButtonKind::Answer:
        return theme.px(56);
    case ButtonKind::Primary:
    case ButtonKind::Outlined:
    case ButtonKind::Chooser:
        return theme.px(48);
    case ButtonKind::Bar:
    case ButtonKind::Brand:
    case ButtonKind::Link:
    case ButtonKind::Strip:
        return theme.px(44);
    }
    Q_UNREACHABLE();
}

int Button::padding() const
{
    switch (m_kind) {
    case ButtonKind::Primary:
    case ButtonKind::Outlined:
        return Theme::of(this).px(20);
    case ButtonKind::Answer:
    case ButtonKind::Bar:
    case ButtonKind::Brand:
        return Theme::of(this).px(12);
    case ButtonKind::Chooser:
        return 12; // its words line up with those of the rows below, at every text size
    case ButtonKind::Link:
    case ButtonKind::Strip:
        return Theme::of(this).px(4);
    }
    Q_UNREACHABLE();
}

int Button::iconSize() const
{
    return Theme::of(this).px(m_kind == ButtonKind::Bar ? 22 : m_kind == ButtonKind::Brand ? 26 : 20);
}

bool Button::showsTick() const
{
    return m_kind == ButtonKind::Answer && isChecked();
}

int Button::decorationWidth() const
{
    const int one = iconSize() + Theme::of(this).px(iconGap);
    // An answer keeps room for its tick, so that nothing moves when it is chosen.
    const bool leads = !m_leadingIcon.isEmpty() || m_kind == ButtonKind::Answer;
    return (leads ? one : 0) + (m_trailingIcon.isEmpty() ? 0 : one);
}

QSize Button::sizeHint() const
{
    QFont bold = textFont();
    bold.setBold(bold.bold() || m_kind == ButtonKind::Answer);
    const int text = QFontMetrics(bold).horizontalAdvance(this->text()) + 2;
    const int width = text + decorationWidth() + 2 * padding();
    return {qMax(width, Theme::of(this).px(m_minimumWidth)), minimumHeightPx()};
}

QSize Button::minimumSizeHint() const
{
    QFont bold = textFont();
    bold.setBold(bold.bold() || m_kind == ButtonKind::Answer);
    const QFontMetrics metrics(bold);
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return {qMin(sizeHint().width(), widest + 2 + decorationWidth() + 2 * padding()), minimumHeightPx()};
}

int Button::heightForWidth(int width) const
{
    QFont bold = textFont();
    bold.setBold(bold.bold() || m_kind == ButtonKind::Answer);
    const int room = qMax(1, width - decorationWidth() - 2 * padding());
    const QRect needed = QFontMetrics(bold).boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text());
    return qMax(minimumHeightPx(), needed.height() + Theme::of(this).px(16));
}

QRect Button::textRect(int width, int height) const
{
    const QFontMetrics metrics(textFont());
    const int room = qMax(
        1, width - 2 * padding() -
               (m_kind == ButtonKind::Answer && !showsTick() && !m_wordsAtStart ? 0 : decorationWidth()));
    const QRect text = metrics.boundingRect(QRect(0, 0, room, height), Qt::TextWordWrap, this->text());
    return {0, 0, qMin(text.width() + 2, room), text.height()};
}

bool Button::showsWholeText() const
{
    const QRect text = textRect(width(), height());
    return text.height() <= height() && minimumSizeHint().width() <= width();
}

Button::Look Button::look() const
{
    const bool active = underMouse() && isEnabled();
    switch (m_kind) {
    case ButtonKind::Primary:
        return {
            .fill = Token::Primary, .edge = std::nullopt, .text = Token::OnPrimary, .icon = Token::OnPrimary};
    case ButtonKind::Answer:
        if (isChecked())
            return {.fill = Token::Primary,
                    .edge = std::nullopt,
                    .text = Token::OnPrimary,
                    .icon = Token::OnPrimary};
        [[fallthrough]];
    case ButtonKind::Outlined:
        return {.fill = active ? Token::PrimaryWash : Token::Surface,
                .edge = active ? Token::Primary : Token::ControlLine,
                .text = Token::Ink,
                .icon = Token::Primary};
    case ButtonKind::Bar:
    case ButtonKind::Chooser:
        return {.fill = active ? std::optional(Token::PrimaryWash) : std::nullopt, .edge = std::nullopt};
    case ButtonKind::Brand:
    case ButtonKind::Link:
        return {.fill = active ? std::optional(Token::PrimaryWash) : std::nullopt,
                .edge = std::nullopt,
                .text = Token::Primary,
                .icon = Token::Primary};
    case ButtonKind::Strip:
        return {.fill = std::nullopt,
                .edge = std::nullopt,
                .text = Token::OnEmergency,
                .icon = Token::OnEmergency};
    }
    Q_UNREACHABLE();
}

/// One step towards the colour of words.
static void paintPressed(QPainter &painter, const QRect &rect, const Theme &theme)
{
    QColor pressed = theme.color(Token::Ink);
    pressed.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pressed);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(rect, Theme::cornerRadius, Theme::cornerRadius);
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Look colors = look();
    QPainter painter(this);
    paintPanel(&painter, rect(), {.fill = colors.fill, .edge = colors.edge, .edgeWidth = 2}, this);
    if (isDown() && colors.fill)
        paintPressed(painter, rect(), theme);

    const int gap = theme.px(iconGap);
    const int icon = iconSize();
    const QString leading = showsTick() ? u"tick"_s : m_leadingIcon;
    QRect words = textRect(width(), height());
    const int total =
        words.width() + (leading.isEmpty() ? 0 : icon + gap) + (m_trailingIcon.isEmpty() ? 0 : icon + gap);
    // Laid out as if from the left, then mirrored where people read from the right.
    const bool atStart = m_wordsAtStart || m_kind == ButtonKind::Link || m_kind == ButtonKind::Bar ||
                         m_kind == ButtonKind::Chooser;
    int x = atStart ? padding() : (width() - total) / 2;
    const auto place = [this](QRect box) {
        box.moveTop((height() - box.height()) / 2);
        if (layoutDirection() == Qt::RightToLeft)
            box.moveLeft(width() - box.x() - box.width());
        return box;
    };
    if (!leading.isEmpty())
        drawIcon(&painter, leading, place({x, 0, icon, icon}), theme.color(colors.icon));
    if (!leading.isEmpty() || m_wordsAtStart)
        x += icon + gap;
    words.moveLeft(x);
    painter.setFont(textFont());
    painter.setPen(theme.color(colors.text));
    const Qt::Alignment align = atStart ? Qt::AlignLeading : Qt::AlignHCenter;
    painter.drawText(place(words),
                     static_cast<int>(align | Qt::AlignVCenter) | Qt::TextWordWrap | Qt::TextDontClip,
                     text());
    x += words.width() + gap;
    if (!m_trailingIcon.isEmpty())
        drawIcon(&painter, m_trailingIcon, place({x, 0, icon, icon}), theme.color(colors.icon));
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    Pressable::changeEvent(event);
}

} // namespace legwise::ui
