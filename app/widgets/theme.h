#pragma once

#include "core/model/level.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

class QWidget;

namespace legwise::ui {

enum class ThemeName { Light, Dark, Contrast };

/// A colour by what it is for. Nothing outside the theme names a colour by its value.
enum class Token {
    Paper,
    Surface,
    Ink,
    InkSoft,
    Line,
    ControlLine,
    Primary,
    OnPrimary,
    PrimaryWash,
    Emergency,
    EmergencyFill,
    OnEmergency,
    Today,
    Soon,
    SelfCare,
    EmergencyWash,
    TodayWash,
    SoonWash,
    SelfWash,
    OnLevel,
};

/// A size of text by its place on the page.
enum class TextRole { Small, Body, Lead, H2, H1, Title, Display };

enum class Weight { Regular, Bold };

/// The tokens of one level of urgency.
struct LevelTokens
{
    Token text;
    Token wash;
};

/// How the program looks: colours, sizes of text and of what grows with it. A value; a change makes a new
/// one.
class Theme
{
public:
    static constexpr int minimumTextPercent = 100;
    static constexpr int maximumTextPercent = 200;
    static constexpr int cornerRadius = 10;
    static constexpr int ringWidth = 3;

    Theme() = default;
    /// `textPercent` is held between 100 and 200.
    Theme(ThemeName name, int textPercent);

    /// The theme of the running application's style. `widget` is the one that asks.
    [[nodiscard]] static const Theme &of(const QWidget *widget);

    [[nodiscard]] ThemeName name() const noexcept { return m_name; }
    [[nodiscard]] int textPercent() const noexcept { return m_textPercent; }
    [[nodiscard]] QColor color(Token token) const;
    /// The font of that role; `percent` makes it larger still (scripts that need more room).
    [[nodiscard]] QFont font(TextRole role, Weight weight = Weight::Regular) const;
    /// A length that grows with the text: `px(44)` is 44 at 100 % and 88 at 200 %.
    [[nodiscard]] int px(int atHundredPercent) const;
    /// The width of a line of about 68 characters in that role.
    [[nodiscard]] int textColumn(TextRole role) const;
    /// Edges of boxes that only group things; thicker in high contrast, where washes vanish.
    [[nodiscard]] int edgeWidth() const noexcept { return m_name == ThemeName::Contrast ? 3 : 1; }
    /// Lines between rows.
    [[nodiscard]] int lineWidth() const noexcept { return m_name == ThemeName::Contrast ? 2 : 1; }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] static LevelTokens tokens(Level level);

    friend bool operator==(const Theme &, const Theme &) = default;

private:
    [[nodiscard]] int textPixels(TextRole role) const;

    ThemeName m_name = ThemeName::Light;
    int m_textPercent = minimumTextPercent;
};

/// `light`, `dark` or `contrast`, as in settings and on the command line.
[[nodiscard]] QString toString(ThemeName name);
[[nodiscard]] std::optional<ThemeName> themeFromString(const QString &name);

} // namespace legwise::ui
