#pragma once

#include <QString>

#include <optional>

namespace legwise {

/// Who the program is shown to.
enum class Mode {
    Home,  ///< a person who looks up or checks a leg problem
    Nurse, ///< a nurse who teaches a patient beside her
};

/// What a mode allows. Screens ask this and never the mode.
struct ModePolicy
{
    bool maySaveAnswers = false; ///< the answers to the checklist may be written to a file
    bool namesRules = false;     ///< a result shows the ids of its rules beside its reasons
};

[[nodiscard]] ModePolicy policyFor(Mode mode);

/// The mode of that name on the command line, or none.
[[nodiscard]] std::optional<Mode> modeFromString(const QString &name);

} // namespace legwise
