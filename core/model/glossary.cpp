#include "core/model/glossary.h"

namespace legwise {

qsizetype indexOfWord(const QString &text, const QString &word, qsizetype from)
{
    if (word.isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool startsWord = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const bool endsWord = end == text.size() || !text.at(end).isLetterOrNumber();
        if (startsWord && endsWord)
            return at;
    }
    return -1;
}

bool containsWord(const QString &text, const QString &word)
{
    return indexOfWord(text, word) >= 0;
}

} // namespace legwise
