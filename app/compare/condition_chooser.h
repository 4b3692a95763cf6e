#pragma once

#include "app/widgets/button.h"
#include "core/model/condition.h"

#include <QList>

namespace legwise::ui {

class Localizer;

/// The name of a compared condition. Opens a menu to put another in its place.
class ConditionChooser : public Button
{
    Q_OBJECT
public:
    /// `offered` are the conditions that may stand here, `chosen` among them; null and empty for what is no
    /// condition. All must outlive the chooser.
    ConditionChooser(const QString &name, const Condition *chosen, QList<const Condition *> offered,
                     const Localizer &localizer, QWidget *parent = nullptr);

Q_SIGNALS:
    void conditionChosen(const legwise::ConditionId &condition);

private:
    void showMenu();

    const Condition *m_chosen;
    QList<const Condition *> m_offered;
    const Localizer &m_localizer;
};

} // namespace legwise::ui
