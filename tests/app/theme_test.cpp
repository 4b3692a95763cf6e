#include "tests/support/printers.h"

#include "app/widgets/theme.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace legwise;
using namespace legwise::ui;

namespace {

constexpr double forText = 7.0;
constexpr double forControls = 4.5;

double channel(float value)
{
    const double c = static_cast<double>(value);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// Relative luminance as WCAG 2.2 defines it.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// In every theme.
void expectContrast(Token front, Token ground, double ratio)
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        const Theme theme(name, 100);
        const QColor a = theme.color(front);
        const QColor b = theme.color(ground);
        EXPECT_GE(contrast(a, b), ratio)
            << toString(name).toStdString() << ": token " << static_cast<int>(front) << ' '
            << a.name().toStdString() << " on token " << static_cast<int>(ground) << ' '
            << b.name().toStdString();
    }
}

} // namespace

TEST(Contrast, IsComputedAsPublished)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005);
}

TEST(Contrast, TextReachesSevenToOne)
{
    for (const Token ground : {Token::Paper, Token::Surface, Token::PrimaryWash}) {
        for (const Token text : {Token::Ink, Token::InkSoft, Token::Primary, Token::Emergency, Token::Today,
                                 Token::Soon, Token::SelfCare}) {
            expectContrast(text, ground, forText);
        }
    }
}

TEST(Contrast, EachLevelReachesSevenToOneOnItsOwnWash)
{
    for (const Level level : {Level::Emergency, Level::SameDay, Level::Soon, Level::SelfCare}) {
        const LevelTokens tokens = Theme::tokens(level);
        for (const Token text : {tokens.text, Token::Ink, Token::InkSoft})
            expectContrast(text, tokens.wash, forText);
    }
}

TEST(Contrast, TextOnSolidColourReachesSevenToOne)
{
    expectContrast(Token::OnPrimary, Token::Primary, forText);
    expectContrast(Token::OnEmergency, Token::EmergencyFill, forText);
    for (const Token solid : {Token::Today, Token::Soon, Token::SelfCare})
        expectContrast(Token::OnLevel, solid, forText);
}

TEST(Contrast, PartsOfControlsStandOut)
{
    for (const Token ground : {Token::Paper, Token::Surface, Token::PrimaryWash}) {
        expectContrast(Token::ControlLine, ground, forControls);
        expectContrast(Token::Primary, ground, forControls);
    }
}

TEST(Theme, HoldsTheTextSizeBetweenItsBounds)
{
    EXPECT_EQ(Theme(ThemeName::Light, 20).textPercent(), 100);
    EXPECT_EQ(Theme(ThemeName::Light, 900).textPercent(), 200);
}

TEST(Theme, GrowsLengthsAndFontsWithTheText)
{
    const Theme twice(ThemeName::Light, 200);

    EXPECT_EQ(twice.px(44), 88);
    EXPECT_EQ(twice.font(TextRole::Body).pixelSize(), 2 * Theme().font(TextRole::Body).pixelSize());
}

TEST(Theme, IsNamedAsOnTheCommandLine)
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast})
        EXPECT_EQ(themeFromString(toString(name)), name);
    EXPECT_FALSE(themeFromString(QStringLiteral("blue")).has_value());
}
