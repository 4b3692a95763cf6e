#include "tests/support/hands.h"

#include "tests/support/places.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace legwise::test {

using namespace Qt::StringLiterals;

static QList<QWidget *> shownWidgets(const QWidget &window, const QString &name)
{
    QList<QWidget *> shown;
    const auto all = window.findChildren<QWidget *>(name);
    for (QWidget *one : all) {
        if (one->isVisible())
            shown.append(one);
    }
    return shown;
}

QWidget *shownWidget(const QWidget &window, const QString &name)
{
    const QList<QWidget *> shown = shownWidgets(window, name);
    EXPECT_EQ(shown.size(), 1) << "widgets named " << name.toStdString();
    return shown.size() == 1 ? shown.first() : nullptr;
}

bool isShown(const QWidget &window, const QString &name)
{
    return !shownWidgets(window, name).isEmpty();
}

QString wordsOf(const QWidget &window, const QString &name)
{
    const QWidget *widget = shownWidget(window, name);
    if (!widget)
        return {};
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

bool isChecked(const QWidget &window, const QString &name)
{
    const auto *button = qobject_cast<const QAbstractButton *>(shownWidget(window, name));
    return button && button->isChecked();
}

void showActive(QWidget &window, const QSize &size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    settle();
}

/// What a person does with the wheel.
static void bringIntoSight(QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(&widget, 0, 24);
    }
    settle();
}

void Mouse::click(const QString &name)
{
    QWidget *widget = shownWidget(m_window, name);
    ASSERT_NE(widget, nullptr) << name.toStdString();
    clickAt(*widget, widget->rect().center());
}

void Mouse::clickAt(QWidget &widget, const QPoint &point)
{
    bringIntoSight(widget);
    const QPoint inWindow = widget.mapTo(&m_window, point);
    const QWidget *hit = m_window.childAt(inWindow);
    ASSERT_TRUE(hit == &widget || widget.isAncestorOf(hit))
        << widget.objectName().toStdString() << " is covered by "
        << (hit ? hit->metaObject()->className() : "nothing") << " at " << inWindow.x() << ','
        << inWindow.y();
    QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, Qt::NoModifier, inWindow);
    settle();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.windowHandle(), key, modifiers);
    settle();
}

QString Keyboard::focused() const
{
    const QWidget *widget = m_window.focusWidget();
    return widget ? widget->objectName() : QString();
}

void Keyboard::tabTo(const QString &name)
{
    constexpr int patience = 400;
    QStringList walk{focused()};
    for (int i = 0; i < patience; ++i) {
        if (focused() == name)
            return;
        QTest::keyClick(m_window.windowHandle(), Qt::Key_Tab);
        walk.append(focused());
    }
    walk = walk.first(60);
    FAIL() << "Tab never reaches " << name.toStdString() << ": " << walk.join(u' ').toStdString();
}

void Keyboard::choose(const QString &name)
{
    tabTo(name);
    press(Qt::Key_Space);
}

void Keyboard::chooseInMenu(const QString &words)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr) << "no menu is open";
    for (qsizetype i = 0; i <= menu->actions().size(); ++i) {
        const QAction *active = menu->activeAction();
        if (active && active->text().startsWith(words)) {
            press(Qt::Key_Return);
            return;
        }
        press(Qt::Key_Down);
    }
    FAIL() << "no entry of the open menu begins with " << words.toStdString();
}

/// The control of that name under `node`, or null. What cannot be seen is not there.
static QAccessibleInterface *findControl(QAccessibleInterface *node, const QString &name, const QString &with)
{
    if (!node || !node->isValid() || node->state().invisible)
        return nullptr;
    const bool matches = node->actionInterface() && node->text(QAccessible::Name) == name &&
                         (with.isEmpty() || node->text(QAccessible::Description) == with);
    if (matches)
        return node;
    for (int i = 0; i < node->childCount(); ++i) {
        if (QAccessibleInterface *found = findControl(node->child(i), name, with))
            return found;
    }
    return nullptr;
}

void ScreenReader::press(const QString &name, const QString &with)
{
    QAccessibleInterface *control = findControl(QAccessible::queryAccessibleInterface(&m_window), name, with);
    ASSERT_NE(control, nullptr) << "no control “" << name.toStdString() << "” with “" << with.toStdString()
                                << "”";
    QAccessibleActionInterface *actions = control->actionInterface();
    QStringList names = actions->actionNames();
    names.removeAll(QAccessibleActionInterface::setFocusAction());
    ASSERT_FALSE(names.isEmpty()) << name.toStdString();
    actions->doAction(names.first());
    settle();
}

} // namespace legwise::test
