#include "app/widgets/theme.h"

#include "app/widgets/legwise_style.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>

namespace legwise::ui {

using namespace Qt::StringLiterals;

namespace {

struct TokenColors
{
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

/// In the order of Token. Text on its ground reaches 7:1, edges of controls 4.5:1; tests compute it.
constexpr std::array<TokenColors, 21> colors{{
    {0xFFFAF8F4, 0xFF12181C, 0xFF000000}, // Paper
    {0xFFFFFFFF, 0xFF1B242A, 0xFF000000}, // Surface
    {0xFF16242C, 0xFFECF1F3, 0xFFFFFFFF}, // Ink
    {0xFF3F4E57, 0xFFBFCBD1, 0xFFFFFFFF}, // InkSoft
    {0xFFD3DCE1, 0xFF34424A, 0xFFFFFFFF}, // Line
    {0xFF586A75, 0xFF8AA0AC, 0xFFFFFFFF}, // ControlLine
    {0xFF0A5069, 0xFF8AD0E7, 0xFFFFFF00}, // Primary
    {0xFFFFFFFF, 0xFF12181C, 0xFF000000}, // OnPrimary
    {0xFFE4EFF3, 0xFF193440, 0xFF000000}, // PrimaryWash
    {0xFF96141A, 0xFFFFAAA3, 0xFFFF8080}, // Emergency
    {0xFF96141A, 0xFF96141A, 0xFF000000}, // EmergencyFill
    {0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, // OnEmergency
    {0xFF7D3605, 0xFFF5B574, 0xFFFFA500}, // Today
    {0xFF1D4E89, 0xFF9BC4F0, 0xFF00BFFF}, // Soon
    {0xFF18543A, 0xFF82D3AB, 0xFF00FF7F}, // SelfCare
    {0xFFFBEBEA, 0xFF3A1C1F, 0xFF000000}, // EmergencyWash
    {0xFFFBF0E2, 0xFF38291A, 0xFF000000}, // TodayWash
    {0xFFE9F0F8, 0xFF1C2C3E, 0xFF000000}, // SoonWash
    {0xFFE7F2EB, 0xFF19322A, 0xFF000000}, // SelfWash
    {0xFFFFFFFF, 0xFF12181C, 0xFF000000}, // OnLevel
}};

int pixelSize(TextRole role)
{
    switch (role) {
    case TextRole::Small:
        return 15;
    case TextRole::Body:
        return 17;
    case TextRole::Lead:
        return 20;
    case TextRole::H2:
        return 23;
    case TextRole::H1:
        return 29;
    case TextRole::Title:
        return 35;
    case TextRole::Display:
        return 58;
    }
    Q_UNREACHABLE();
}

} // namespace

Theme::Theme(ThemeName name, int textPercent)
    : m_name(name), m_textPercent(std::clamp(textPercent, minimumTextPercent, maximumTextPercent))
{}

const Theme &Theme::of(const QWidget *widget)
{
    // Before the application has its style, and in tests of single widgets, the plain theme serves.
    static const Theme plain;
    const auto *style = LegwiseStyle::of(widget);
    return style ? style->theme() : plain;
}

QColor Theme::color(Token token) const
{
    const TokenColors &values = colors.at(static_cast<std::size_t>(token));
    switch (m_name) {
    case ThemeName::Light:
        return QColor::fromRgb(values.light);
    case ThemeName::Dark:
        return QColor::fromRgb(values.dark);
    case ThemeName::Contrast:
        return QColor::fromRgb(values.contrast);
    }
    Q_UNREACHABLE();
}

QFont Theme::font(TextRole role, Weight weight) const
{
    QFont font(
        QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Devanagari"_s, u"sans-serif"_s});
    font.setPixelSize(textPixels(role));
    font.setBold(weight == Weight::Bold);
    return font;
}

int Theme::textPixels(TextRole role) const
{
    // Headings are large to begin with: they grow two thirds as fast as the text they stand over.
    const bool heading = role == TextRole::H1 || role == TextRole::Title || role == TextRole::Display;
    const int growth =
        heading ? (m_textPercent - minimumTextPercent) * 2 / 3 : m_textPercent - minimumTextPercent;
    return static_cast<int>(std::lround(pixelSize(role) * (minimumTextPercent + growth) / 100.0));
}

int Theme::px(int atHundredPercent) const
{
    return static_cast<int>(std::lround(atHundredPercent * m_textPercent / 100.0));
}

int Theme::textColumn(TextRole role) const
{
    // 68 characters of running text are about 35.4 times the size of the font wide.
    constexpr double emsPerLine = 35.4;
    return static_cast<int>(std::lround(textPixels(role) * emsPerLine));
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Paper));
    palette.setColor(QPalette::WindowText, color(Token::Ink));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::PrimaryWash));
    palette.setColor(QPalette::Text, color(Token::Ink));
    palette.setColor(QPalette::PlaceholderText, color(Token::InkSoft));
    palette.setColor(QPalette::Button, color(Token::Surface));
    palette.setColor(QPalette::ButtonText, color(Token::Ink));
    palette.setColor(QPalette::BrightText, color(Token::Emergency));
    palette.setColor(QPalette::Highlight, color(Token::Primary));
    palette.setColor(QPalette::HighlightedText, color(Token::OnPrimary));
    palette.setColor(QPalette::Link, color(Token::Primary));
    palette.setColor(QPalette::LinkVisited, color(Token::Primary));
    palette.setColor(QPalette::ToolTipBase, color(Token::Surface));
    palette.setColor(QPalette::ToolTipText, color(Token::Ink));
    return palette;
}

LevelTokens Theme::tokens(Level level)
{
    switch (level) {
    case Level::Emergency:
        return {Token::Emergency, Token::EmergencyWash};
    case Level::SameDay:
        return {Token::Today, Token::TodayWash};
    case Level::Soon:
        return {Token::Soon, Token::SoonWash};
    case Level::SelfCare:
        return {Token::SelfCare, Token::SelfWash};
    }
    Q_UNREACHABLE();
}

QString toString(ThemeName name)
{
    switch (name) {
    case ThemeName::Light:
        return u"light"_s;
    case ThemeName::Dark:
        return u"dark"_s;
    case ThemeName::Contrast:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ThemeName> themeFromString(const QString &name)
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        if (toString(theme) == name)
            return theme;
    }
    return std::nullopt;
}

} // namespace legwise::ui
