#include "app/shell/screen_registry.h"

#include "app/about/about_screen.h"
#include "app/checklist/check_screen.h"
#include "app/compare/compare_screen.h"
#include "app/emergency/emergency_screen.h"
#include "app/home/home_screen.h"
#include "app/learn/learn_screen.h"
#include "app/search/search_screen.h"

namespace legwise::ui {

Screen *makeScreen(ScreenId id, const ScreenContext &context, QWidget *parent)
{
    switch (id) {
    case ScreenId::Home:
        return new HomeScreen(context, parent);
    case ScreenId::Learn:
        return new LearnScreen(context, parent);
    case ScreenId::Compare:
        return new CompareScreen(context, parent);
    case ScreenId::Check:
        return new CheckScreen(context, parent);
    case ScreenId::Search:
        return new SearchScreen(context, parent);
    case ScreenId::Emergency:
        return new EmergencyScreen(context, parent);
    case ScreenId::About:
        return new AboutScreen(context, parent);
    }
    Q_UNREACHABLE();
}

} // namespace legwise::ui
