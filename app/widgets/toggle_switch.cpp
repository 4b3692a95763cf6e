#include "app/widgets/toggle_switch.h"

#include "app/widgets/icon.h"
#include "app/widgets/panel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int trackWidth = 44;
static constexpr int trackHeight = 26;
static constexpr int knobSize = 16;
static constexpr int edgeWidth = 2;
static constexpr int wordsGap = 10;
static constexpr int sidePadding = 4;

ToggleSwitch::ToggleSwitch(const QString &text, QWidget *parent)
    : Pressable(QSizePolicy::Preferred, QSizePolicy::CheckBox, parent)
{
    setText(text);
    setCheckable(true);
}

int ToggleSwitch::wordsStart() const
{
    return sidePadding + Theme::of(this).px(trackWidth) + Theme::of(this).px(wordsGap);
}

int ToggleSwitch::wordsHeight(int width) const
{
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Small));
    const int room = qMax(1, width - wordsStart() - sidePadding);
    return metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text()).height();
}

QSize ToggleSwitch::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Small));
    return {wordsStart() + metrics.horizontalAdvance(text()) + 2 + sidePadding, Theme::of(this).px(44)};
}

QSize ToggleSwitch::minimumSizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Small));
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return {wordsStart() + widest + 2 + sidePadding, Theme::of(this).px(44)};
}

int ToggleSwitch::heightForWidth(int width) const
{
    return qMax(Theme::of(this).px(44), wordsHeight(width) + Theme::of(this).px(8));
}

bool ToggleSwitch::showsWholeText() const
{
    return wordsHeight(width()) <= height() && minimumSizeHint().width() <= width();
}

void ToggleSwitch::paintTrack(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const int width = theme.px(trackWidth);
    const int height = theme.px(trackHeight);
    const QRect box(sidePadding, (this->height() - height) / 2, width, height);
    const QRectF track = QStyle::visualRect(layoutDirection(), rect(), box);
    const QRectF outline =
        track.adjusted(edgeWidth / 2.0, edgeWidth / 2.0, -edgeWidth / 2.0, -edgeWidth / 2.0);
    const Token edge = isChecked() || underMouse() ? Token::Primary : Token::ControlLine;
    painter.setPen(QPen(theme.color(edge), edgeWidth));
    painter.setBrush(theme.color(isChecked() ? Token::Primary : Token::Surface));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const int knob = theme.px(knobSize);
    const int spare = (height - knob) / 2;
    const int x = box.x() + (isChecked() ? width - spare - knob : spare);
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(x, (this->height() - knob) / 2, knob, knob));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isChecked() ? Token::OnPrimary : Token::ControlLine));
    painter.drawEllipse(place);
    if (isChecked())
        drawIcon(&painter, u"tick"_s, place.adjusted(2, 2, -2, -2), theme.color(Token::Primary));
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    const QRect words(wordsStart(), 0, width() - wordsStart() - sidePadding, height());
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(Token::Ink));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextWordWrap, text());
}

void ToggleSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    Pressable::changeEvent(event);
}

} // namespace legwise::ui
