#pragma once

#include <QMetaType>
#include <QString>

namespace legwise::ui {

/// The screens of the program.
enum class ScreenId { Home, Learn, Compare, Check, Emergency, About };

/// Where to go: a screen, and what of it to show.
struct Route
{
    ScreenId screen = ScreenId::Home;
    QString
        argument; ///< Learn: a condition's id, or empty for the list; Compare: condition ids joined by commas

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace legwise::ui

Q_DECLARE_METATYPE(legwise::ui::Route)
