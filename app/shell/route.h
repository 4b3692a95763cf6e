#pragma once

#include <QMetaType>
#include <QString>

namespace legwise::ui {

/// The screens of the program.
enum class ScreenId { Home, Learn, Compare, Check, Search, Emergency, About };

/// Where to go: a screen, and what of it to show.
struct Route
{
    ScreenId screen = ScreenId::Home;
    /// Learn: the id of a page, or empty for the list; “#” and a section's address may follow it. Compare:
    /// condition ids joined by commas, or “pair:” and a pair's id. Search: words to look for.
    QString argument;

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace legwise::ui

Q_DECLARE_METATYPE(legwise::ui::Route)
