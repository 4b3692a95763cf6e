#include "core/readability/readability.h"

#include "core/readability/syllables.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace legwise {

using namespace Qt::StringLiterals;

TextMeasure &TextMeasure::operator+=(const TextMeasure &other)
{
    sentences += other.sentences;
    words += other.words;
    syllables += other.syllables;
    longWords += other.longWords;
    longestSentence = std::max(longestSentence, other.longestSentence);
    return *this;
}

double TextMeasure::meanSentence() const
{
    return sentences == 0 ? 0 : static_cast<double>(words) / sentences;
}

double TextMeasure::fleschKincaidGrade() const
{
    if (words == 0)
        return 0;
    return 0.39 * meanSentence() + 11.8 * static_cast<double>(syllables) / words - 15.59;
}

double TextMeasure::smogGrade() const
{
    if (sentences == 0)
        return 0;
    return 1.0430 * std::sqrt(longWords * 30.0 / sentences) + 3.1291;
}

QStringList sentencesOf(const QString &line)
{
    static const QRegularExpression end(u"(?<=[.!?])[\"”’')\\]]*\\s+|(?<=:)\\s+(?=[“‘]?\\p{Lu})"_s);
    QStringList sentences;
    const QStringList parts = line.split(end, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!wordsOf(part).isEmpty())
            sentences.append(part.trimmed());
    }
    return sentences;
}

QStringList wordsOf(const QString &sentence)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:['’\\-.,](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*"_s);
    QStringList words;
    for (auto matches = word.globalMatch(sentence); matches.hasNext();)
        words.append(matches.next().captured());
    return words;
}

TextMeasure measure(const QStringList &lines)
{
    TextMeasure total;
    for (const QString &line : lines) {
        const QStringList sentences = sentencesOf(line);
        for (const QString &sentence : sentences) {
            const QStringList words = wordsOf(sentence);
            TextMeasure one{1, static_cast<int>(words.size()), 0, 0, static_cast<int>(words.size())};
            for (const QString &word : words) {
                const int syllables = syllablesIn(word);
                one.syllables += syllables;
                one.longWords += syllables >= 3 ? 1 : 0;
            }
            total += one;
        }
    }
    return total;
}

} // namespace legwise
