#include "app/widgets/level_card.h"

#include "app/widgets/icon.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

/// Above this size of text a display title would push everything else off the window.
static constexpr int largestDisplayPercent = 125;

static PanelLook lookOf(Level level, ThemeName theme)
{
    const bool light = theme == ThemeName::Light;
    if (level == Level::Emergency)
        return {.fill = Token::EmergencyFill,
                .edge = light ? std::nullopt : std::optional(Token::Emergency),
                .edgeWidth = theme == ThemeName::Contrast ? 3 : 2};
    const LevelTokens tokens = Theme::tokens(level);
    return {.fill = tokens.wash, .edge = tokens.text, .edgeWidth = 2};
}

LevelCard::LevelCard(Level level, const QString &badge, const QString &title, const QString &sentence,
                     QWidget *parent)
    : Panel(lookOf(level, Theme::of(parent).name()), parent)
{
    const Theme &theme = Theme::of(this);
    const bool emergency = level == Level::Emergency;
    const Token ink = emergency ? Token::OnEmergency : Theme::tokens(level).text;
    auto *row = new QHBoxLayout(this);
    const int inside = theme.px(18);
    const int above = theme.px(emergency ? 24 : 16);
    row->setContentsMargins(inside, above, inside, above);
    row->setSpacing(theme.px(emergency ? 32 : 20));
    // A space instead of a wider margin: it changes sides where people read from the right.
    if (emergency)
        row->addSpacing(theme.px(22));
    row->addWidget(makeIcon(level), 0, emergency ? Qt::AlignVCenter : Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    const bool display = emergency && theme.textPercent() <= largestDisplayPercent;
    if (!badge.isEmpty())
        words->addWidget(
            new Label(badge, emergency ? TextRole::Body : TextRole::Small, Weight::Bold, ink, this));
    m_title = new Label(title, display ? TextRole::Display : TextRole::Title, Weight::Bold, ink, this);
    m_title->setObjectName(u"levelTitle"_s);
    words->addWidget(m_title);
    if (!sentence.isEmpty()) {
        const Token color = emergency ? Token::OnEmergency : Token::Ink;
        words->addWidget(new Label(sentence, TextRole::Lead, Weight::Regular, color, this));
    }
    words->addStretch(1);
    row->addLayout(words, 1);
}

QWidget *LevelCard::makeIcon(Level level)
{
    if (level == Level::Emergency)
        return new IconView(iconOf(level), 60, Token::OnEmergency, this);
    const int size = Theme::of(this).px(64);
    auto *tile = new Panel({.fill = Theme::tokens(level).text}, this);
    tile->setFixedSize(size, size);
    auto *middle = new QHBoxLayout(tile);
    middle->setContentsMargins({});
    middle->addWidget(new IconView(iconOf(level), 36, Token::OnLevel, tile), 0, Qt::AlignCenter);
    return tile;
}

void LevelCard::makeHeading()
{
    m_title->setObjectName(u"heading"_s);
    m_title->makeHeading();
}

} // namespace legwise::ui
