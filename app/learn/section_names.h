#pragma once

#include "core/model/condition.h"

#include <QString>

namespace legwise::ui {

/// The section's heading in the reader's language.
[[nodiscard]] QString sectionName(Section section);

/// "What you can do", "Medicines", "Procedures" in the reader's language.
[[nodiscard]] QString treatmentKindName(TreatmentKind kind);

} // namespace legwise::ui
