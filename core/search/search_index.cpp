#include "core/search/search_index.h"

#include "core/search/index_writer.h"
#include "core/search/query_maker.h"
#include "core/search/search_terms.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>

namespace legwise {

using namespace Qt::StringLiterals;

std::optional<QString> SearchIndex::build(const KnowledgeBase &knowledge, const SearchLanguage &language,
                                          const QString &file)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return u"the search index needs a temporary folder (%1)"_s.arg(folder.errorString());
    try {
        Xapian::WritableDatabase database(utf8(folder.filePath(u"index"_s)), Xapian::DB_CREATE_OR_OVERWRITE);
        IndexWriter(knowledge, language, database).write();
        QFile::remove(file);
        database.compact(utf8(file), Xapian::DBCOMPACT_SINGLE_FILE);
    } catch (const Xapian::Error &error) {
        return u"the search index cannot be written to “%1” (%2)"_s.arg(
            file, QString::fromStdString(error.get_description()));
    }
    return std::nullopt;
}

/// An index that is open, with what a search in it needs.
struct SearchIndex::Opened
{
    Xapian::Database database;
    Xapian::Stem stemmer;
};

SearchIndex::SearchIndex(std::unique_ptr<Opened> opened) : m_opened(std::move(opened))
{}
SearchIndex::SearchIndex(SearchIndex &&other) noexcept = default;
SearchIndex &SearchIndex::operator=(SearchIndex &&other) noexcept = default;
SearchIndex::~SearchIndex() = default;

Result<SearchIndex, QString> SearchIndex::open(const QString &file)
{
    try {
        Xapian::Database database(utf8(file));
        const QString language = QString::fromStdString(database.get_metadata(languageKey));
        return SearchIndex(std::make_unique<Opened>(Opened{database, stemmerOf(language)}));
    } catch (const Xapian::Error &error) {
        return Failure{u"the search index “%1” cannot be opened (%2)"_s.arg(
            file, QString::fromStdString(error.get_description()))};
    }
}

/// What a document of the index says about itself.
struct Found
{
    QString page;
    SearchHit hit; ///< without its snippet
    QStringList passages;
};

static Found foundIn(const Xapian::Document &document)
{
    const QStringList data = QString::fromStdString(document.get_data()).split(u'\n');
    return {data.value(0), {data.value(1), data.value(2), {}}, data.mid(3)};
}

/// Where the document's page stands in the results, added at their end when it is new and there is room.
static FoundPage *placeFor(const QString &page, SearchResults &results, qsizetype mostPages)
{
    const auto known = std::find_if(results.pages.begin(), results.pages.end(),
                                    [&page](const FoundPage &one) { return one.page == page; });
    if (known != results.pages.end())
        return &*known;
    if (results.pages.size() == mostPages)
        return nullptr;
    results.pages.append({page, {}});
    return &results.pages.last();
}

/// The words that led to a document, each once. Whole names are terms of their own and no words.
static void addWords(const Xapian::Enquire &enquire, const Xapian::MSetIterator &document, QStringList &words)
{
    for (auto term = enquire.get_matching_terms_begin(document);
         term != enquire.get_matching_terms_end(document); ++term) {
        QString word = QString::fromStdString(*term);
        if (word.startsWith(u'X'))
            continue;
        if (word.startsWith(u'Z'))
            word = word.sliced(1);
        if (!words.contains(word))
            words.append(word);
    }
}

static constexpr std::string_view markStart = "<b>";
static constexpr std::string_view markEnd = "</b>";

/// How many different words are marked as found.
static qsizetype wordsMarkedIn(std::string_view passage)
{
    QSet<QString> words;
    for (std::size_t start = passage.find(markStart); start != std::string_view::npos;) {
        start += markStart.size();
        const std::size_t end = passage.find(markEnd, start);
        words.insert(QString::fromUtf8(passage.substr(start, end - start)).toLower());
        start = passage.find(markStart, end);
    }
    return words.size();
}

/// The passage that holds most of the words, whole, so that no advice loses its exceptions; the first one
/// when none holds any.
static QString bestPassage(const QStringList &passages, const Xapian::MSet &found,
                           const Xapian::Stem &stemmer)
{
    const std::string all = utf8(passages.join(u'\n'));
    // Long enough for every passage: only their marks are wanted.
    const std::string marked =
        found.snippet(all, all.size(), stemmer, 0, std::string(markStart), std::string(markEnd), "");
    std::string_view rest = marked;
    std::string_view best = rest.substr(0, rest.find('\n'));
    qsizetype most = 0;
    while (!rest.empty()) {
        const std::string_view passage = rest.substr(0, rest.find('\n'));
        const qsizetype words = wordsMarkedIn(passage);
        if (words > most) {
            most = words;
            best = passage;
        }
        rest.remove_prefix(std::min(passage.size() + 1, rest.size()));
    }
    return QString::fromUtf8(best);
}

SearchResults SearchIndex::search(const QString &typed, int mostPages) const
{
    static constexpr Xapian::doccount mostHits = 3;
    static constexpr qsizetype pagesWithMoreHits = 3; // further down one place a page is enough
    SearchResults results;
    const QString words = onlyWords(typed);
    if (words.isEmpty())
        return results;
    const ParsedQuery parsed = QueryMaker(m_opened->database, m_opened->stemmer).make(words);
    results.corrected = parsed.corrected;
    Xapian::Enquire enquire(m_opened->database);
    enquire.set_query(parsed.query);
    enquire.set_collapse_key(pageSlot, mostHits);
    const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(mostPages) * mostHits);
    for (auto it = found.begin(); it != found.end(); ++it) {
        Found one = foundIn(it.get_document());
        FoundPage *page = placeFor(one.page, results, mostPages);
        const bool isNew = page && page->hits.isEmpty();
        if (!page || (!isNew && page - results.pages.data() >= pagesWithMoreHits))
            continue;
        one.hit.snippet = bestPassage(one.passages, found, m_opened->stemmer);
        page->hits.append(one.hit);
        if (isNew)
            addWords(enquire, it, results.words);
    }
    return results;
}

} // namespace legwise
