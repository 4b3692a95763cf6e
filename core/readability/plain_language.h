#pragma once

#include "core/model/knowledge_base.h"
#include "core/readability/readability.h"

#include <QSet>

namespace legwise {

/// How far a text may go from plain language. Figures of the plain-language guides: patient texts at or below
/// the sixth grade (American Medical Association), SMOG about two and a half grades above it.
namespace plainLimits {
inline constexpr int longestSentence = 20;      ///< words
inline constexpr double meanSentence = 14;      ///< words, over a page
inline constexpr double claimGrade = 8;         ///< Flesch-Kincaid
inline constexpr double pageGrade = 6;          ///< Flesch-Kincaid
inline constexpr double pageSmog = 8.5;         ///< SMOG
inline constexpr double passiveShare = 1. / 20; ///< of a page's sentences
} // namespace plainLimits

/// One text that is not plain enough.
struct PlainLanguageFault
{
    QString textId; ///< empty: the page as a whole
    QString page;   ///< id of the page it stands on; empty: it stands on none
    QString message;
};

/// One claim's measures, glossary words counting as their plain synonyms.
struct ClaimMeasure
{
    QString textId;
    TextMeasure measure;
    int passiveSentences = 0;
};

/// One page's measures, without notes for clinicians, pictures, sources and status.
struct PageMeasure
{
    QString id;
    TextMeasure measure;   ///< glossary words counting as their plain synonyms
    TextMeasure asWritten; ///< every word as it stands
    int passiveSentences = 0;
};

/// What there is to say about a pack's language.
struct PlainLanguageReport
{
    QList<PageMeasure> pages;
    QList<ClaimMeasure> claims;
    QList<PlainLanguageFault> faults;
};

/// Everyday words, in lower case, that need no entry in the glossary.
using PlainWords = QSet<QString>;

/// The words of a list, one a line; lines that begin with “#” are comments.
[[nodiscard]] PlainWords plainWordsFrom(const QString &list);

/// Measures the whole pack and names each fault: a sentence, claim or page over its limit, a word that is
/// neither plain nor in the glossary, a colour of the skin without its look on brown or black skin, a share
/// in per cent. Notes for clinicians are free of limits.
[[nodiscard]] PlainLanguageReport lintLanguage(const KnowledgeBase &knowledge, const PlainWords &plainWords);

/// What is measured of a page, as written, each line a sentence or more. Empty for an unknown page.
[[nodiscard]] QStringList measuredLines(const KnowledgeBase &knowledge, const QString &pageId);

/// How many of the line's sentences are passive: a form of “be” and a past participle.
[[nodiscard]] int passiveSentencesIn(const QString &line);

} // namespace legwise
