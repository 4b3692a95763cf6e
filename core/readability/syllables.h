#pragma once

#include <QStringView>

namespace legwise {

/// How many syllables an English word has, at least 1. Counts groups of vowels, leaves out silent endings,
/// and knows some common words that do not follow the rule. A word joined by hyphens is the sum of its parts;
/// a number counts 1.
[[nodiscard]] int syllablesIn(QStringView word);

} // namespace legwise
