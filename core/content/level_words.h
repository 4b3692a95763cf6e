#pragma once

#include "core/content/json_node.h"
#include "core/model/level.h"

namespace legwise {

/// The levels as the pack writes them.
inline constexpr std::array<Choice<Level>, allLevels.size()> levelWords{{
    {QLatin1StringView("emergency"), Level::Emergency},
    {QLatin1StringView("same-day"), Level::SameDay},
    {QLatin1StringView("soon"), Level::Soon},
    {QLatin1StringView("self-care"), Level::SelfCare},
}};

} // namespace legwise
