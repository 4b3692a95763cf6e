#include "core/search/query_maker.h"

#include "core/search/search_terms.h"

#include <algorithm>
#include <array>
#include <vector>

namespace legwise {

using namespace Qt::StringLiterals;

/// Words that stand in nearly every text and tell nothing.
static const Xapian::SimpleStopper &stopper()
{
    static const std::array words{
        "a",      "an",   "and", "are", "as",  "at",   "be",   "but",   "by",  "can",  "do",  "does", "for",
        "from",   "have", "how", "i",   "if",  "in",   "is",   "it",    "me",  "my",   "of",  "on",   "or",
        "should", "that", "the", "to",  "was", "what", "when", "which", "why", "with", "you", "your"};
    static const Xapian::SimpleStopper stopWords(words.begin(), words.end());
    return stopWords;
}

bool QueryMaker::isKnown(const QString &word) const
{
    const std::string exact = utf8(word);
    return m_database.term_exists(exact) || m_database.term_exists(stemTerm(m_stemmer, word)) ||
           m_database.synonyms_begin(exact) != m_database.synonyms_end(exact);
}

/// True when some word of the index begins so.
bool QueryMaker::isGrowing(const QString &word) const
{
    const std::string start = utf8(word);
    return m_database.allterms_begin(start) != m_database.allterms_end(start);
}

/// The words with those that stand nowhere replaced by the nearest that do. Xapian's own correction also
/// replaces rare words that are right.
QString QueryMaker::corrected(const QString &words) const
{
    QStringList better = words.split(u' ');
    for (qsizetype i = 0; i < better.size(); ++i) {
        const bool isLast = i + 1 == better.size();
        if (isKnown(better.at(i)) || (isLast && isGrowing(better.at(i))))
            continue;
        const std::string near = m_database.get_spelling_suggestion(utf8(better.at(i)));
        if (!near.empty())
            better[i] = QString::fromStdString(near);
    }
    return better.join(u' ');
}

Xapian::Query QueryMaker::parsed(const QString &words) const
{
    Xapian::QueryParser parser;
    parser.set_database(m_database);
    parser.set_stemmer(m_stemmer);
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser.set_stopper(&stopper());
    parser.set_default_op(Xapian::Query::OP_OR);
    static constexpr unsigned flags =
        Xapian::QueryParser::FLAG_AUTO_SYNONYMS | Xapian::QueryParser::FLAG_AUTO_MULTIWORD_SYNONYMS;
    const Xapian::Query whole = parser.parse_query(utf8(words), flags);
    // The last word may still be growing. Taken so it has no synonyms, hence both.
    const Xapian::Query growing = parser.parse_query(utf8(words), flags | Xapian::QueryParser::FLAG_PARTIAL);
    return {Xapian::Query::OP_OR, whole, growing};
}

/// What several words in a row also stand for, where that is several words too.
QList<Xapian::Query> QueryMaker::phrasesFor(const QStringList &words) const
{
    static constexpr qsizetype longest = 3;
    QList<Xapian::Query> phrases;
    for (qsizetype start = 0; start < words.size(); ++start) {
        for (qsizetype length = 1; length <= std::min(longest, words.size() - start); ++length) {
            const std::string key = utf8(words.sliced(start, length).join(u' '));
            for (auto it = m_database.synonyms_begin(key); it != m_database.synonyms_end(key); ++it) {
                const QStringList other = QString::fromStdString(*it).split(u' ');
                std::vector<std::string> terms;
                std::transform(other.cbegin(), other.cend(), std::back_inserter(terms), utf8);
                if (terms.size() > 1)
                    phrases.append({Xapian::Query::OP_PHRASE, terms.begin(), terms.end()});
            }
        }
    }
    return phrases;
}

ParsedQuery QueryMaker::make(const QString &words) const
{
    // A page that bears the very name is meant, and a phrase says more than its words.
    static constexpr double nameFactor = 4;
    static constexpr double phraseFactor = 3;
    const QString meant = corrected(words);
    Xapian::Query query = parsed(meant);
    const QList<Xapian::Query> phrases = phrasesFor(meant.split(u' '));
    for (const Xapian::Query &phrase : phrases)
        query |= phraseFactor * phrase;
    query |= nameFactor * Xapian::Query(nameTerm(m_stemmer, meant));
    return {query, meant == words ? QString() : meant};
}

} // namespace legwise
