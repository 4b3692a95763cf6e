#pragma once

#include "app/widgets/pressable.h"
#include "app/widgets/theme.h"

namespace legwise::ui {

/// What a button is for, and so how it looks.
enum class ButtonKind {
    Primary,  ///< the one next step
    Outlined, ///< any other action
    Answer,   ///< one of several answers; checkable
    Bar,      ///< in the top bar: icon and word, no edge
    Brand,    ///< the program's name in the top bar
    Link,     ///< words in the colour of links
    Chooser,  ///< a bold title that opens a menu to choose another
    Strip,    ///< on the emergency strip
};

/// A button of one kind. Always carries words; wraps them rather than cutting them.
class Button : public Pressable
{
    Q_OBJECT
public:
    explicit Button(ButtonKind kind, const QString &text, QWidget *parent = nullptr);

    /// An icon before the words, by name.
    void setLeadingIcon(const QString &name);
    /// An icon after the words, by name.
    void setTrailingIcon(const QString &name);
    /// Words at the start instead of the middle, behind room for the tick: for answers that stand in a
    /// column.
    void setWordsAtStart();
    /// At least this wide, at 100 % text.
    void setMinimumButtonWidth(int width);
    /// At least this high, at 100 % text; what its kind asks for otherwise.
    void setMinimumButtonHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// True when all words fit into the button as it is now.
    [[nodiscard]] bool showsWholeText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Look;
    [[nodiscard]] Look look() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int minimumHeightPx() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int iconSize() const;
    [[nodiscard]] int decorationWidth() const;
    [[nodiscard]] QRect textRect(int width, int height) const;
    [[nodiscard]] bool showsTick() const;

    ButtonKind m_kind;
    QString m_leadingIcon;
    QString m_trailingIcon;
    int m_minimumWidth = 0;
    int m_minimumHeight = 0; ///< 0: what its kind asks for
    bool m_wordsAtStart = false;
};

} // namespace legwise::ui
