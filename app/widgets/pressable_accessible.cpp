#include "app/widgets/pressable_accessible.h"

#include "app/widgets/pressable.h"

#include <QAccessibleWidget>

namespace legwise::ui {

using namespace Qt::StringLiterals;

namespace {

/// A button whose every action is a click. Qt's own only toggles a button that can be checked, without
/// telling that it was clicked: a screen reader's press on an answer would then mark it and answer nothing.
class PressableAccessible : public QAccessibleWidget
{
public:
    explicit PressableAccessible(Pressable *pressable)
        : QAccessibleWidget(pressable, QAccessible::Button), m_pressable(pressable)
    {}

    /// As Qt's own buttons: what can be checked is told with its state.
    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_pressable->isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        QString words = QAccessibleWidget::text(kind);
        if (words.isEmpty() && kind == QAccessible::Name)
            words = m_pressable->text();
        return words;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_pressable->isCheckable();
        state.checked = m_pressable->isChecked();
        state.pressed = m_pressable->isDown();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (m_pressable->isEnabled())
            names.append(m_pressable->isCheckable() ? toggleAction() : pressAction());
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            m_pressable->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Pressable *m_pressable; // outlives this: Qt deletes the interface with its object
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "legwise::ui::Pressable"_L1)
        return nullptr;
    auto *pressable = qobject_cast<Pressable *>(object);
    return pressable ? new PressableAccessible(pressable) : nullptr;
}

} // namespace

void installPressableAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace legwise::ui
