#include "app/compare/condition_chooser.h"

#include "app/compare/compare_menu.h"
#include "app/shell/localizer.h"

#include <QMenu>

namespace legwise::ui {

using namespace Qt::StringLiterals;

ConditionChooser::ConditionChooser(const QString &name, const Condition *chosen,
                                   QList<const Condition *> offered, const Localizer &localizer,
                                   QWidget *parent)
    : Button(ButtonKind::Chooser, name, parent), m_chosen(chosen), m_offered(std::move(offered)),
      m_localizer(localizer)
{
    setAccessibleName(text());
    // With nothing else to choose the name is only a title.
    if (m_offered.size() < 2) {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        return;
    }
    setTrailingIcon(u"chevron-down"_s);
    setAccessibleDescription(tr("Press to choose another condition"));
    connect(this, &QAbstractButton::clicked, this, &ConditionChooser::showMenu);
}

void ConditionChooser::showMenu()
{
    QMenu *menu = makeMenu(*this);
    for (const Condition *condition : std::as_const(m_offered)) {
        QAction *action = addChoice(*menu, m_localizer.text(condition->shortName), condition == m_chosen);
        connect(action, &QAction::triggered, this,
                [this, id = condition->id] { Q_EMIT conditionChosen(id); });
    }
    popUpBelow(*menu, *this);
}

} // namespace legwise::ui
