#pragma once

#include "app/figure/figure_choices.h"
#include "app/settings/settings.h"
#include "app/shell/application_setup.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/shell/main_window.h"

#include <QDate>

namespace legwise::test {

/// The day on which tests and pictures take place, so that no review is overdue by the calendar.
inline const QDate testDay(2026, 11, 21);

/// The whole program in one process, with preferences in memory only.
struct RunningProgram
{
    ui::Settings settings{ui::Settings::Storage::MemoryOnly};
    ui::KnowledgeStore knowledge;
    ui::Localizer localizer;
    ui::FigureChoices figures;
    ui::MainWindow window;

    /// Shows the content pack in `contentFolder` when one is given, on the day `today`.
    explicit RunningProgram(const ui::Preferences &preferences = {.language = QStringLiteral("en")},
                            const QString &contentFolder = {}, Mode mode = Mode::Home, QDate today = testDay)
        : knowledge(today), window(contextWith(contentFolder, mode))
    {
        set(preferences);
    }

    /// Puts preferences into force, as the menus of the top bar do.
    void set(const ui::Preferences &preferences)
    {
        settings.set(preferences);
        window.applyPreferences();
    }

private:
    [[nodiscard]] ui::ScreenContext contextWith(const QString &contentFolder, Mode mode)
    {
        if (!contentFolder.isEmpty())
            knowledge.openFolder(contentFolder);
        return {knowledge, localizer, settings, figures, policyFor(mode)};
    }
};

} // namespace legwise::test
