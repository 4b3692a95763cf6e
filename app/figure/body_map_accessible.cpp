#include "app/figure/body_map_accessible.h"

#include "app/figure/body_map.h"

#include <QPointer>

namespace legwise::ui {

namespace {

/// One place on the map: a check box that has no widget of its own.
class PlaceAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PlaceAccessible(BodyMap *map, int index) : m_map(map), m_index(index) {}
    Q_DISABLE_COPY_MOVE(PlaceAccessible)

    [[nodiscard]] int index() const noexcept { return m_index; }

    [[nodiscard]] bool isValid() const override { return !m_map.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_map ? QAccessible::queryAccessibleInterface(m_map) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return m_map && kind == QAccessible::Name ? m_map->places().at(m_index).zone.name : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!m_map)
            return {};
        const QRect box = m_map->placeRect(m_index);
        return {m_map->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::State state() const override;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!m_map)
            return;
        if (name == pressAction() || name == toggleAction())
            m_map->pressPlace(m_index);
        else if (name == setFocusAction())
            m_map->focusPlace(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<BodyMap> m_map;
    int m_index;
};

QAccessible::State PlaceAccessible::state() const
{
    QAccessible::State state;
    if (!m_map) {
        state.invalid = true;
        return state;
    }
    state.checkable = true;
    state.checked = m_map->isShownChosen(m_index);
    state.focusable = true;
    state.focused = m_map->hasFocus() && m_map->currentPlace() == m_index;
    state.disabled = !m_map->isEnabled();
    state.invisible = !m_map->isVisible();
    return state;
}

} // namespace

BodyMapAccessible::BodyMapAccessible(BodyMap *map) : QAccessibleWidget(map, QAccessible::Grouping), m_map(map)
{
    for (int i = 0; i < map->places().count(); ++i)
        m_children.append(QAccessible::registerAccessibleInterface(new PlaceAccessible(map, i)));
}

BodyMapAccessible::~BodyMapAccessible()
{
    for (const QAccessible::Id id : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

int BodyMapAccessible::childCount() const
{
    return static_cast<int>(m_children.size());
}

QAccessibleInterface *BodyMapAccessible::child(int index) const
{
    return index >= 0 && index < m_children.size() ? QAccessible::accessibleInterface(m_children.at(index))
                                                   : nullptr;
}

int BodyMapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *place = dynamic_cast<const PlaceAccessible *>(child);
    return place && place->parent() == this ? place->index() : -1;
}

QAccessibleInterface *BodyMapAccessible::childAt(int x, int y) const
{
    const auto place = m_map->placeAt(m_map->mapFromGlobal(QPoint(x, y)));
    return place ? child(*place) : nullptr;
}

QAccessibleInterface *BodyMapAccessible::focusChild() const
{
    return m_map->hasFocus() ? child(m_map->currentPlace()) : nullptr;
}

} // namespace legwise::ui
