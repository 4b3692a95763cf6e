#include "core/policy/mode_policy.h"

namespace legwise {

using namespace Qt::StringLiterals;

ModePolicy policyFor(Mode mode)
{
    switch (mode) {
    case Mode::Home:
        return {};
    case Mode::Nurse:
        return {.maySaveAnswers = true, .namesRules = true};
    }
    Q_UNREACHABLE();
}

std::optional<Mode> modeFromString(const QString &name)
{
    if (name == "home"_L1)
        return Mode::Home;
    if (name == "nurse"_L1)
        return Mode::Nurse;
    return std::nullopt;
}

} // namespace legwise
