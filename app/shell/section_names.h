#pragma once

#include "core/model/topic.h"

#include <QString>

namespace legwise::ui {

/// The section's heading in the reader's language.
[[nodiscard]] QString sectionName(Section section);

/// The heading of a group of topics in the reader's language.
[[nodiscard]] QString topicGroupName(TopicGroup group);

/// "What you can do", "Medicines", "Procedures" in the reader's language.
[[nodiscard]] QString treatmentKindName(TreatmentKind kind);

} // namespace legwise::ui
