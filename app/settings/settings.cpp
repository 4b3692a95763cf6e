#include "app/settings/settings.h"

#include "core/base/log.h"

#include <QSettings>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static Preferences read()
{
    const QSettings file;
    Preferences preferences;
    preferences.language = file.value("language"_L1).toString();
    preferences.region = file.value("region"_L1).toString();
    preferences.theme = themeFromString(file.value("theme"_L1).toString()).value_or(ThemeName::Light);
    preferences.textPercent =
        Theme(preferences.theme, file.value("text-size"_L1, Theme::minimumTextPercent).toInt()).textPercent();
    preferences.questionLayout =
        file.value("one-question"_L1).toBool() ? PageLayout::OneQuestion : PageLayout::Grouped;
    return preferences;
}

Settings::Settings(Storage storage) : m_storage(storage)
{
    if (storage == Storage::UserFile)
        m_preferences = read();
}

void Settings::set(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_storage == Storage::MemoryOnly)
        return;
    QSettings file;
    file.setValue("language"_L1, preferences.language);
    file.setValue("region"_L1, preferences.region);
    file.setValue("theme"_L1, toString(preferences.theme));
    file.setValue("text-size"_L1, preferences.textPercent);
    file.setValue("one-question"_L1, preferences.questionLayout == PageLayout::OneQuestion);
    file.sync();
    if (file.status() != QSettings::NoError)
        log(LogChannel::App, LogLevel::Warning, u"cannot write the settings to %1"_s.arg(file.fileName()));
}

} // namespace legwise::ui
