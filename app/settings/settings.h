#pragma once

#include "app/widgets/theme.h"
#include "core/checklist/flow.h"

#include <QString>

namespace legwise::ui {

/// What a person prefers to see. The only things the program ever writes down, beside its log.
struct Preferences
{
    QString language = {}; ///< empty: as the desktop
    QString region = {};   ///< empty: the pack's default
    ThemeName theme = ThemeName::Light;
    int textPercent = Theme::minimumTextPercent;
    PageLayout questionLayout = PageLayout::Grouped; ///< of the checklist

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Keeps preferences between starts, or only in memory.
class Settings
{
public:
    enum class Storage { UserFile, MemoryOnly };

    explicit Settings(Storage storage);

    [[nodiscard]] const Preferences &preferences() const noexcept { return m_preferences; }
    /// Takes the preferences over and writes them down. A file that cannot be written is no reason to stop:
    /// they then hold until the program ends.
    void set(const Preferences &preferences);
    /// Takes them over for this run only, as options of the command line do.
    void overrideForThisRun(const Preferences &preferences) { m_preferences = preferences; }

private:
    Storage m_storage;
    Preferences m_preferences;
};

} // namespace legwise::ui
