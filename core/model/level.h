#pragma once

#include <QString>

#include <array>
#include <optional>

namespace legwise {

/// How fast help is needed. Ordered: a greater value is more urgent.
enum class Level { SelfCare, Soon, SameDay, Emergency };

inline constexpr std::array allLevels{Level::Emergency, Level::SameDay, Level::Soon, Level::SelfCare};

/// The level's name in the pack and on the command line: `self-care`, `soon`, `same-day`, `emergency`.
[[nodiscard]] QString toString(Level level);

/// The level of that name, or nothing.
[[nodiscard]] std::optional<Level> levelFromString(const QString &name);

} // namespace legwise
