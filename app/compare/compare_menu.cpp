#include "app/compare/compare_menu.h"

#include "app/widgets/theme.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace legwise::ui {

QMenu *makeMenu(QWidget &owner)
{
    auto *menu = new QMenu(&owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(Theme::of(&owner).font(TextRole::Body));
    return menu;
}

QAction *addChoice(QMenu &menu, const QString &text, bool isCurrent)
{
    // An ampersand in a name is no mnemonic.
    QAction *action = menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(isCurrent);
    return action;
}

void popUpBelow(QMenu &menu, const QWidget &button)
{
    const bool mirrored = button.layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? button.width() - menu.sizeHint().width() : 0;
    menu.popup(button.mapToGlobal(QPoint(x, button.height())));
    const QList<QAction *> actions = menu.actions();
    const auto current = std::find_if(actions.cbegin(), actions.cend(),
                                      [](const QAction *action) { return action->isChecked(); });
    // exec() would stop every caller until the menu closes; popup() does not, so the entry is set afterwards.
    if (current != actions.cend())
        menu.setActiveAction(*current);
}

} // namespace legwise::ui
