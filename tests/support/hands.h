#pragma once

#include <QString>
#include <QWidget>

namespace legwise::test {

/// The visible widget of that name in the window; the test fails when there is none or more than one, and
/// null is given.
[[nodiscard]] QWidget *shownWidget(const QWidget &window, const QString &name);
/// True when such a widget is there and visible.
[[nodiscard]] bool isShown(const QWidget &window, const QString &name);
/// The words of the visible label or button of that name: its accessible name if it has one, else its text.
[[nodiscard]] QString wordsOf(const QWidget &window, const QString &name);
/// Whether the visible button of that name is checked.
[[nodiscard]] bool isChecked(const QWidget &window, const QString &name);

/// Brings the window up, gives it the keyboard and waits until it is at rest.
void showActive(QWidget &window, const QSize &size = {1280, 800});

/// A person with a mouse. Presses go to the window and find their widget as those of a real mouse do.
class Mouse
{
public:
    /// `window` must be shown and outlive this.
    explicit Mouse(QWidget &window) : m_window(window) {}

    /// Scrolls the widget of that name into sight and presses its middle.
    void click(const QString &name);
    /// Presses a point of a widget, after scrolling it into sight.
    void clickAt(QWidget &widget, const QPoint &point);

private:
    QWidget &m_window;
};

/// A person with the keyboard alone. Keys go to the window, which hands them to the focus or to an open menu.
class Keyboard
{
public:
    /// `window` must be shown, have the keyboard, and outlive this.
    explicit Keyboard(QWidget &window) : m_window(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Tab until the focus is on the widget of that name; the test fails when it never is.
    void tabTo(const QString &name);
    /// Tab there, then Space.
    void choose(const QString &name);
    /// Arrow down in the open menu until its entry begins with those words, then Enter.
    void chooseInMenu(const QString &words);
    /// The name of the widget that has the focus.
    [[nodiscard]] QString focused() const;

private:
    QWidget &m_window;
};

/// A person with a screen reader, who knows the window only as the accessibility tree tells it: by what a
/// control is called and what is said with it.
class ScreenReader
{
public:
    /// `window` must be shown and outlive this.
    explicit ScreenReader(QWidget &window) : m_window(window) {}

    /// Presses the one control that is called so; `with` is its description when several have that name. The
    /// test fails when there is none.
    void press(const QString &name, const QString &with = {});

private:
    QWidget &m_window;
};

} // namespace legwise::test
