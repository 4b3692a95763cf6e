#include "core/search/search_index.h"

#include "core/page/page_lines.h"
#include "core/tool/subcommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static QString nameOf(const KnowledgeBase &knowledge, const QString &page)
{
    const QList<PageHead> pages = pagesOf(knowledge);
    const auto head =
        std::find_if(pages.cbegin(), pages.cend(), [&page](const PageHead &one) { return one.id == page; });
    return head == pages.cend() ? page : head->name->english;
}

/// The snippet without its marks.
static QString plainSnippet(QString snippet)
{
    static const QRegularExpression marks(u"</?b>"_s);
    snippet.remove(marks);
    return snippet.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
}

static void printResults(const KnowledgeBase &knowledge, const SearchResults &results)
{
    if (!results.corrected.isEmpty())
        print(u"Looked for “%1”.\n"_s.arg(results.corrected));
    for (const FoundPage &page : results.pages) {
        print(u"%1: %2\n"_s.arg(page.page, nameOf(knowledge, page.page)));
        for (const SearchHit &hit : page.hits) {
            print(u"  %1  %2\n"_s.arg(hit.title.isEmpty() ? u"top"_s : hit.title, plainSnippet(hit.snippet)));
        }
    }
    print(u"%1 found.\n"_s.arg(counted(results.pages.size(), u"page"_s, u"pages"_s)));
}

static void printJson(const KnowledgeBase &knowledge, const QString &query, const SearchResults &results)
{
    QJsonArray pages;
    for (const FoundPage &page : results.pages) {
        QJsonArray hits;
        for (const SearchHit &hit : page.hits) {
            hits.append(QJsonObject{
                {u"section"_s, hit.anchor}, {u"title"_s, hit.title}, {u"text"_s, plainSnippet(hit.snippet)}});
        }
        pages.append(QJsonObject{
            {u"page"_s, page.page}, {u"name"_s, nameOf(knowledge, page.page)}, {u"hits"_s, hits}});
    }
    const QJsonObject all{{u"query"_s, query},
                          {u"corrected"_s, results.corrected},
                          {u"words"_s, QJsonArray::fromStringList(results.words)},
                          {u"pages"_s, pages}};
    print(QString::fromUtf8(QJsonDocument(all).toJson()));
}

static int search(const Request &request)
{
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"search.index"_s);
    if (const std::optional<QString> fault = SearchIndex::build(*pack->knowledge, {}, file)) {
        complain(*fault);
        return exitCode::problems;
    }
    const Result<SearchIndex, QString> index = SearchIndex::open(file);
    if (!index) {
        complain(index.error());
        return exitCode::problems;
    }
    const QString query = request.operands.join(u' ');
    const SearchResults results = index->search(query);
    if (request.asJson)
        printJson(*pack->knowledge, query, results);
    else
        printResults(*pack->knowledge, results);
    return exitCode::fine;
}

Subcommand searchCommand()
{
    return {
        .name = u"search"_s,
        .syntax = u"WORD… [--json]"_s,
        .summary = u"Find pages by words."_s,
        .help =
            u"Finds the pages that fit the words best, with the sections where they stand, as the program's\n"
            "search does: slips of spelling, other forms of a word and lay words are forgiven."_s,
        .operands = Operands::Words,
        .options = {u"json"_s},
        .run = search,
    };
}

static int index(const Request &request)
{
    if (request.outputFile.isEmpty()) {
        complain(u"“index” needs to know where to write; add --output FILE"_s);
        return exitCode::usage;
    }
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    if (const std::optional<QString> fault = SearchIndex::build(*pack->knowledge, {}, request.outputFile)) {
        complain(*fault);
        return exitCode::problems;
    }
    return exitCode::fine;
}

Subcommand indexCommand()
{
    return {
        .name = u"index"_s,
        .syntax = u"[DIR] --output FILE"_s,
        .summary = u"Write the search index of a content pack."_s,
        .help = u"Writes the index that the search needs to FILE, from the content pack in DIR. The build "
                u"does this\n"
                "for the compiled-in pack. Without DIR: the compiled-in pack."_s,
        .operands = Operands::Folder,
        .options = {u"output"_s},
        .run = index,
    };
}

} // namespace legwise
