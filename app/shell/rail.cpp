#include "app/shell/rail.h"

#include "app/widgets/icon.h"
#include "app/widgets/panel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int railWidth = 96;
static constexpr int itemHeight = 68;
static constexpr int barWidth = 3;

RailButton::RailButton(QString icon, QWidget *parent)
    : Pressable(QSizePolicy::Preferred, QSizePolicy::ToolButton, parent), m_icon(std::move(icon))
{
    setCheckable(true);
}

QSize RailButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(TextRole::Small, Weight::Bold)).horizontalAdvance(text());
    return {qMax(theme.px(88), words + theme.px(10)), theme.px(itemHeight)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintPanel(&painter, rect(), {.fill = Token::PrimaryWash}, this);
    if (isChecked()) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int inset = theme.px(12);
        painter.fillRect(QRect(mirrored ? width() - barWidth : 0, inset, barWidth, height() - 2 * inset),
                         theme.color(Token::Primary));
    }
    const int icon = theme.px(24);
    const int gap = theme.px(4);
    const QFontMetrics metrics(theme.font(TextRole::Small, Weight::Bold));
    const int top = (height() - icon - gap - metrics.height()) / 2;
    const QColor color = theme.color(isChecked() ? Token::Primary : Token::InkSoft);
    drawIcon(&painter, m_icon, QRect((width() - icon) / 2, top, icon, icon), color);
    painter.setFont(theme.font(TextRole::Small, isChecked() ? Weight::Bold : Weight::Regular));
    painter.setPen(isChecked() ? color : theme.color(Token::InkSoft));
    painter.drawText(QRect(0, top + icon + gap, width(), metrics.height()), Qt::AlignCenter, text());
}

QList<Destination> destinations()
{
    const auto name = [](const char *text) { return QCoreApplication::translate("Rail", text); };
    return {{ScreenId::Home, u"home"_s, name(QT_TRANSLATE_NOOP("Rail", "Home"))},
            {ScreenId::Check, u"check"_s, name(QT_TRANSLATE_NOOP("Rail", "Check"))},
            {ScreenId::Compare, u"compare"_s, name(QT_TRANSLATE_NOOP("Rail", "Compare"))},
            {ScreenId::Learn, u"learn"_s, name(QT_TRANSLATE_NOOP("Rail", "Learn"))},
            {ScreenId::Search, u"search"_s, name(QT_TRANSLATE_NOOP("Rail", "Search"))},
            {ScreenId::About, u"info"_s, name(QT_TRANSLATE_NOOP("Rail", "About"))}};
}

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"rail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 12, 4, 12);
    layout->setSpacing(8);
    const QList<Destination> places = destinations();
    for (const Destination &place : places) {
        if (place.screen == ScreenId::About)
            layout->addStretch();
        auto *button = new RailButton(place.icon, this);
        button->setObjectName(u"rail-%1"_s.arg(place.icon));
        connect(button, &RailButton::clicked, this, [this, screen = place.screen] {
            Q_EMIT routeRequested({screen, {}});
        });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    setMinimumWidth(railWidth);
    retranslate();
}

void Rail::setCurrent(ScreenId screen)
{
    const QList<Destination> places = destinations();
    for (qsizetype i = 0; i < places.size(); ++i)
        m_buttons.at(i)->setChecked(places.at(i).screen == screen);
}

void Rail::retranslate()
{
    const QList<Destination> places = destinations();
    for (qsizetype i = 0; i < places.size(); ++i) {
        m_buttons.at(i)->setText(places.at(i).name);
        m_buttons.at(i)->updateGeometry();
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - theme.lineWidth();
    painter.fillRect(QRect(x, 0, theme.lineWidth(), height()), theme.color(Token::Line));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace legwise::ui
