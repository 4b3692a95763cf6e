#pragma once

#include "core/model/claim.h"

#include <QList>

namespace legwise {

/// A medical word and its meaning in one line.
struct GlossaryTerm
{
    QString id;
    Text term;
    Texts forms;   ///< other spellings and plurals that stand in texts
    QString plain; ///< an everyday word that stands in for it when reading grades are measured; may be empty
    Claim meaning;

    friend bool operator==(const GlossaryTerm &, const GlossaryTerm &) = default;
};

/// A term, and the form of it that stands in a text.
struct FoundTerm
{
    const GlossaryTerm *term = nullptr;
    QString word;
};

/// The terms that occur in `text` as whole words, in the order of `glossary`, each once. Both must be in the
/// same language: `wordsOf` gives a term's word forms in the language of `text`.
template <class WordsOf>
[[nodiscard]] QList<FoundTerm> termsIn(const QString &text, const QList<GlossaryTerm> &glossary,
                                       WordsOf wordsOf);

/// True when `word` stands in `text` as a word or words of its own, ignoring case.
[[nodiscard]] bool containsWord(const QString &text, const QString &word);

/// Where `word` stands so in `text`, at or after `from`; -1 when it does not.
[[nodiscard]] qsizetype indexOfWord(const QString &text, const QString &word, qsizetype from = 0);

template <class WordsOf>
QList<FoundTerm> termsIn(const QString &text, const QList<GlossaryTerm> &glossary, WordsOf wordsOf)
{
    QList<FoundTerm> found;
    for (const GlossaryTerm &term : glossary) {
        const QStringList words = wordsOf(term);
        for (const QString &word : words) {
            if (containsWord(text, word)) {
                found.append({&term, word});
                break;
            }
        }
    }
    return found;
}

} // namespace legwise
