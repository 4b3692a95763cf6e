#pragma once

#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace legwise::ui {

/// An empty menu in the program's font that goes when it is closed. `owner` is the button that opens it.
[[nodiscard]] QMenu *makeMenu(QWidget &owner);

/// One of several exclusive entries.
[[nodiscard]] QAction *addChoice(QMenu &menu, const QString &text, bool isCurrent);

/// Opens the menu below its button, at the side where reading starts, with the current entry ready for the
/// keys.
void popUpBelow(QMenu &menu, const QWidget &button);

} // namespace legwise::ui
