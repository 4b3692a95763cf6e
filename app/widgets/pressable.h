#pragma once

#include <QAbstractButton>

namespace legwise::ui {

/// What all our own buttons have in common: they take the focus, show that they can be pressed, are drawn
/// again when the pointer comes and goes, and are as high as their words need at their width.
class Pressable : public QAbstractButton
{
    Q_OBJECT
public:
    Pressable(QSizePolicy::Policy horizontal, QSizePolicy::ControlType type, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    /// The pointer or the focus came (true), or both have gone.
    void attention(bool here);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Enter presses as Space does. Qt leaves that to the desktop, and not every desktop has it so.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace legwise::ui
