#include "core/model/level.h"

namespace legwise {

using namespace Qt::StringLiterals;

QString toString(Level level)
{
    switch (level) {
    case Level::SelfCare:
        return u"self-care"_s;
    case Level::Soon:
        return u"soon"_s;
    case Level::SameDay:
        return u"same-day"_s;
    case Level::Emergency:
        return u"emergency"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Level> levelFromString(const QString &name)
{
    for (const Level level : allLevels) {
        if (toString(level) == name)
            return level;
    }
    return std::nullopt;
}

} // namespace legwise
