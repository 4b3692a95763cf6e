#pragma once

#include "core/model/claim.h"

#include <QList>

namespace legwise {

/// A medical word and its meaning in one line.
struct GlossaryTerm
{
    QString id;
    Text term;
    Texts forms; ///< other spellings and plurals that stand in texts
    Claim meaning;

    friend bool operator==(const GlossaryTerm &, const GlossaryTerm &) = default;
};

/// The terms that occur in `text` as whole words, in the order of `glossary`. Both must be in the same
/// language: `wordsOf` gives a term's word forms in the language of `text`.
template <class WordsOf>
[[nodiscard]] QList<const GlossaryTerm *> termsIn(const QString &text, const QList<GlossaryTerm> &glossary,
                                                  WordsOf wordsOf);

/// True when `word` stands in `text` as a word or words of its own, ignoring case.
[[nodiscard]] bool containsWord(const QString &text, const QString &word);

template <class WordsOf>
QList<const GlossaryTerm *> termsIn(const QString &text, const QList<GlossaryTerm> &glossary, WordsOf wordsOf)
{
    QList<const GlossaryTerm *> found;
    for (const GlossaryTerm &term : glossary) {
        const QStringList words = wordsOf(term);
        for (const QString &word : words) {
            if (containsWord(text, word)) {
                found.append(&term);
                break;
            }
        }
    }
    return found;
}

} // namespace legwise
