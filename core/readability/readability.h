#pragma once

#include <QString>
#include <QStringList>

namespace legwise {

/// What the grades are made of, counted over some text.
struct TextMeasure
{
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int longWords = 0;       ///< words of three syllables or more
    int longestSentence = 0; ///< in words

    TextMeasure &operator+=(const TextMeasure &other);
    friend bool operator==(const TextMeasure &, const TextMeasure &) = default;

    /// Words a sentence, on average; 0 for no text.
    [[nodiscard]] double meanSentence() const;
    /// Flesch-Kincaid grade: the school year (US) that is said to suffice. 0.39 × words a sentence + 11.8 ×
    /// syllables a word − 15.59 (Kincaid, Fishburne, Rogers, Chissom: Research Branch Report 8-75, US Navy,
    /// 1975). Made for texts of some length; on a single sentence it swings widely. 0 for no text.
    [[nodiscard]] double fleschKincaidGrade() const;
    /// SMOG grade: 1.0430 × √(words of three syllables or more × 30 / sentences) + 3.1291 (McLaughlin,
    /// Journal of Reading 12:639, 1969). Runs about two to three grades above Flesch-Kincaid. 0 for no text.
    [[nodiscard]] double smogGrade() const;
};

/// The sentences of one line. A line (a heading, a list item, a claim) always ends a sentence; within it one
/// ends at “.”, “!” or “?”, closing quotes and brackets included, before white space or the line's end, and
/// at a colon before a capital letter, because what stands before it is a heading (“Benefit: It helps.”). A
/// stop within a word or a number ends nothing.
[[nodiscard]] QStringList sentencesOf(const QString &line);

/// The words of a sentence: letters and digits, with apostrophes, hyphens and stops inside a number kept.
[[nodiscard]] QStringList wordsOf(const QString &sentence);

/// Measures lines, each of which ends a sentence.
[[nodiscard]] TextMeasure measure(const QStringList &lines);

} // namespace legwise
