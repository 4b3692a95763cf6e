#pragma once

#include "app/widgets/theme.h"

#include <QLabel>

namespace legwise::ui {

/// Words on a page in one of the theme's roles. Wraps, grows with the text size, follows the theme, and is as
/// high as its words need at its width.
class Label : public QLabel
{
    Q_OBJECT
public:
    Label(const QString &text, TextRole role, Weight weight = Weight::Regular, Token color = Token::Ink,
          QWidget *parent = nullptr);

    /// Plain text shown with its first sentence bold.
    void setTextWithBoldLead(const QString &text);
    /// Not wider than a comfortable line of text.
    void limitToColumn();
    /// Can take the focus from the program (a new page's heading, read aloud first), not from the Tab key.
    void makeHeading();

    /// The height of the words in a line not longer than the label may be. (Layouts ask for their own width.)
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] TextRole role() const noexcept { return m_role; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    TextRole m_role;
    Weight m_weight;
    Token m_color;
    bool m_limited = false;
    bool m_applying = false;
};

} // namespace legwise::ui
