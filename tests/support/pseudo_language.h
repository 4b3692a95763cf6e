#pragma once

#include <QString>
#include <QTranslator>

namespace legwise::test {

/// The code that a pseudo-language runs under; its direction and numbers are those of English.
inline const QString pseudoCode = QStringLiteral("en-XA");

/// The text as a language without translators would say it: in brackets and about 40 % longer, with letters
/// that English lacks. What stands for a number or a name (%1, %n, {emergency-number}) stays.
[[nodiscard]] QString inPseudoLanguage(const QString &english);

/// A catalogue that has every text.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

/// Whether every letter stands in brackets: text that did not come from a catalogue does not.
[[nodiscard]] bool isTranslated(const QString &text);

} // namespace legwise::test
