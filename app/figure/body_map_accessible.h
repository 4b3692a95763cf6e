#pragma once

#include <QAccessibleWidget>
#include <QList>

namespace legwise::ui {

class BodyMap;

/// A body map as a screen reader meets it: a group with a check box for each place, in the order of the data.
class BodyMapAccessible : public QAccessibleWidget
{
public:
    explicit BodyMapAccessible(BodyMap *map);
    ~BodyMapAccessible() override;
    Q_DISABLE_COPY_MOVE(BodyMapAccessible)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    BodyMap *m_map;                    // outlives this; Qt deletes the interface with the widget
    QList<QAccessible::Id> m_children; // owned: registered here, deleted here
};

} // namespace legwise::ui
