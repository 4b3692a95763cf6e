#pragma once

#include <QString>

#include <xapian.h>

#include <string>

namespace legwise {

// What writing and reading an index must agree on. Only core/search/ includes this.

/// The value slot that holds a document's page.
inline constexpr Xapian::valueno pageSlot = 0;
/// The metadata that holds the language of the index.
inline constexpr auto languageKey = "language";

[[nodiscard]] std::string utf8(const QString &text);

/// The stemmer of a language, or one that leaves words as they are.
[[nodiscard]] Xapian::Stem stemmerOf(const QString &language);

/// The words a person typed, without signs that a query parser would take for commands.
[[nodiscard]] QString onlyWords(const QString &typed);

/// A word's stem as the index holds it, marked so that it is never taken for a whole word.
[[nodiscard]] std::string stemTerm(const Xapian::Stem &stem, const QString &word);

/// The term of a whole name: its words cut to their stems, so that “blood clots” finds “Blood clot”.
[[nodiscard]] std::string nameTerm(const Xapian::Stem &stem, const QString &name);

} // namespace legwise
