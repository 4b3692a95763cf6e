#include "app/widgets/check_row.h"

#include "app/widgets/icon.h"
#include "app/widgets/panel.h"
#include "app/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int boxSize = 26;
static constexpr int padding = 8;
static constexpr int boxGap = 12;
static constexpr int lowestRow = 44;

static int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, qMax(1, width), 10000), Qt::TextWordWrap, text)
        .height();
}

static int widestWord(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    const QStringList words = text.split(u' ');
    for (const QString &word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest + 2;
}

CheckRow::CheckRow(const QString &text, QWidget *parent)
    : Pressable(QSizePolicy::Preferred, QSizePolicy::CheckBox, parent)
{
    setText(text);
    setCheckable(true);
}

void CheckRow::setLit(bool lit)
{
    m_lit = lit;
    update();
}

int CheckRow::textLeft() const
{
    const Theme &theme = Theme::of(this);
    return padding + theme.px(boxSize) + theme.px(boxGap);
}

QSize CheckRow::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextRole::Body, Weight::Bold));
    return {textLeft() + metrics.horizontalAdvance(text()) + 2 + padding, theme.px(lowestRow)};
}

QSize CheckRow::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {textLeft() + widestWord(theme.font(TextRole::Body, Weight::Bold), text()) + padding,
            theme.px(lowestRow)};
}

int CheckRow::heightForWidth(int width) const
{
    const Theme &theme = Theme::of(this);
    const int room = width - textLeft() - padding;
    return qMax(theme.px(lowestRow),
                wrappedHeight(theme.font(TextRole::Body, Weight::Bold), text(), room) + padding);
}

bool CheckRow::showsWholeText() const
{
    return width() >= minimumSizeHint().width() && height() >= heightForWidth(width());
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked() || m_lit || underMouse())
        paintPanel(&painter, rect(), {.fill = Token::PrimaryWash}, this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int size = theme.px(boxSize);
    const QRect box(mirrored ? width() - padding - size : padding, (height() - size) / 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(isChecked() ? Token::Primary : Token::ControlLine), 2));
    painter.setBrush(theme.color(isChecked() ? Token::Primary : Token::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5);
    if (isChecked())
        drawIcon(&painter, u"tick"_s, box.adjusted(4, 4, -4, -4), theme.color(Token::OnPrimary));
    painter.setFont(theme.font(TextRole::Body, isChecked() ? Weight::Bold : Weight::Regular));
    painter.setPen(theme.color(Token::Ink));
    const int left = textLeft();
    const QRect words(mirrored ? padding : left, 0, width() - left - padding, height());
    painter.drawText(words, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextWordWrap, text());
}

TabButton::TabButton(const QString &text, QWidget *parent)
    : Pressable(QSizePolicy::Expanding, QSizePolicy::ToolButton, parent)
{
    setText(text);
    setCheckable(true);
}

QSize TabButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextRole::Body, Weight::Bold));
    return {metrics.horizontalAdvance(text()) + 4 * padding, theme.px(48)};
}

QSize TabButton::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {widestWord(theme.font(TextRole::Body, Weight::Bold), text()) + 2 * padding, theme.px(48)};
}

int TabButton::heightForWidth(int width) const
{
    const Theme &theme = Theme::of(this);
    const QFont bold = theme.font(TextRole::Body, Weight::Bold);
    return qMax(theme.px(48), wrappedHeight(bold, text(), width - 2 * padding) + theme.px(16));
}

void TabButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintPanel(&painter, rect(), {.fill = Token::PrimaryWash}, this);
    const int bar = isChecked() ? 4 : 2;
    painter.fillRect(QRect(0, height() - bar, width(), bar),
                     theme.color(isChecked() ? Token::Primary : Token::ControlLine));
    painter.setFont(theme.font(TextRole::Body, isChecked() ? Weight::Bold : Weight::Regular));
    painter.setPen(theme.color(isChecked() ? Token::Primary : Token::Ink));
    painter.drawText(rect().adjusted(padding, 0, -padding, -bar),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, text());
}

} // namespace legwise::ui
