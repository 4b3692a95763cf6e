#include "core/content/pack_reader.h"
#include "core/page/page_lines.h"
#include "core/search/search_index.h"

#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace legwise {

using namespace Qt::StringLiterals;

/// What somebody types, and the page that answers it.
struct Query
{
    const char *words;
    const char *page;
    int place = 3; ///< how far down the page may stand
};

static void PrintTo(const Query &query, std::ostream *out)
{
    *out << query.words;
}

/// The index of the shipped pack, made once.
static const SearchIndex *shippedIndex()
{
    static const QTemporaryDir folder;
    static const Result<SearchIndex, QString> index = [] {
        const Result<LoadedPack, Problems> pack = readPack(builtInPack(), {});
        const QString file = folder.filePath(u"index"_s);
        EXPECT_TRUE(pack);
        if (pack) {
            EXPECT_EQ(SearchIndex::build(*pack->knowledge, {}, file), std::nullopt);
        }
        return SearchIndex::open(file);
    }();
    return index ? &*index : nullptr;
}

class ShippedSearch : public testing::TestWithParam<Query>
{};

TEST_P(ShippedSearch, FindsThePage)
{
    const SearchIndex *index = shippedIndex();
    ASSERT_TRUE(index);

    const SearchResults results = index->search(QString::fromUtf8(GetParam().words));

    QStringList pages;
    for (const FoundPage &found : results.pages)
        pages.append(found.page);
    const qsizetype at = pages.indexOf(QString::fromUtf8(GetParam().page));
    EXPECT_TRUE(at >= 0 && at < GetParam().place)
        << "for “" << results.corrected.toStdString() << "” found " << pages.join(u", "_s).toStdString();
}

static const Query queries[] = {
    // These must come first.
    {"charlie horse", "leg-cramp", 1},
    {"charly hoarse", "leg-cramp", 1},
    {"blod clot", "dvt", 1},
    {"water pills", "leg-cramp", 1},
    // Names, right and wrong.
    {"dvt", "dvt", 1},
    {"deep vain trombosis", "dvt"},
    {"thrombosis", "dvt"},
    {"pulmonary embolism", "pe", 1},
    {"pulmonery embolisum", "pe"},
    {"lung clot", "pe", 1},
    {"varicous veins", "varicose-veins", 1},
    {"celulitis", "cellulitis", 1},
    {"bakers cist", "bakers-cyst", 1},
    {"phlebitis", "svt", 1},
    {"flebitis", "svt"},
    {"post thrombotic syndrome", "pts", 1},
    {"claudication", "pad"},
    {"poor circulation", "pad"},
    {"pulled calf muscle", "calf-strain", 1},
    {"tennis leg", "calf-strain", 1},
    // What people feel and see.
    {"cold white foot", "ali"},
    {"hot red skin fever", "cellulitis"},
    {"lump behind knee", "bakers-cyst"},
    {"night cramps", "leg-cramp", 1},
    {"short of breath", "pe"},
    {"calf pain when walking", "pad"},
    {"spider veins", "varicose-veins"},
    {"leg ulcer", "cvi"},
    {"restless legs", "recognise"},
    {"swollen ankles", "cvi"},
    {"dark urine", "leg-cramp"},
    // Situations and care.
    {"can I fly", "travel", 1},
    {"long flight", "travel"},
    {"aeroplane socks", "travel"},
    {"pregnent", "pregnancy", 1},
    {"after hip surgery", "after-operation"},
    {"chemo and clots", "cancer-and-clots", 1},
    {"blood thiner", "blood-thinners", 1},
    {"warfarin food", "blood-thinners"},
    {"compresion stockings", "compression", 1},
    {"d dimer", "tests"},
    {"ultrasonud scan", "tests"},
    {"laser vein treatment", "vein-procedures"},
    {"bananas for cramp", "leg-cramp"},
    {"magnesium", "leg-cramp"},
    {"tonic water", "leg-cramp"},
    {"massage", "questions"},
    {"smart watch", "research"},
    {"how does blood clot", "how-blood-clots"},
    {"valves in veins", "veins-and-muscle-pump"},
};

INSTANTIATE_TEST_SUITE_P(Queries, ShippedSearch, testing::ValuesIn(queries), [](const auto &test) {
    std::string name = test.param.words;
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
});

TEST(ShippedIndex, SuggestsTheRightSpelling)
{
    const SearchIndex *index = shippedIndex();
    ASSERT_TRUE(index);

    EXPECT_EQ(index->search(u"charly hoarse"_s).corrected, u"charley horse"_s);
    EXPECT_EQ(index->search(u"blod clot"_s).corrected, u"blood clot"_s);
    EXPECT_EQ(index->search(u"leg cramp"_s).corrected, QString());
}

/// The words of a snippet, without its marks.
static QString plain(QString snippet)
{
    snippet.remove(u"<b>"_s).remove(u"</b>"_s);
    return snippet.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

/// Every question of the pack that tells what is wrong.
static QStringList mythsIn(const KnowledgeBase &knowledge)
{
    QStringList myths;
    for (const PageHead &page : pagesOf(knowledge)) {
        const QList<PageLine> lines = linesOf(knowledge, page.id);
        for (const PageLine &line : lines) {
            if (line.kind == LineKind::Myth)
                myths.append(line.texts.constFirst()->english);
        }
    }
    return myths;
}

static bool holdsAClaimOf(const QString &shown, const KnowledgeBase &knowledge, const QString &page)
{
    const QList<PageLine> lines = linesOf(knowledge, page);
    return std::any_of(lines.cbegin(), lines.cend(), [&](const PageLine &line) {
        return line.claim && shown.contains(shownText(knowledge.manifest, line.claim->text).simplified());
    });
}

TEST(ShippedIndex, ShowsWholeSentencesAndNoMyth)
{
    const SearchIndex *index = shippedIndex();
    ASSERT_TRUE(index);
    const Result<LoadedPack, Problems> pack = readPack(builtInPack(), {});
    ASSERT_TRUE(pack);
    const QStringList myths = mythsIn(*pack->knowledge);
    ASSERT_GT(myths.size(), 10);
    QStringList asked = myths; // the words that would bring a myth up
    for (const Query &query : queries)
        asked.append(QString::fromUtf8(query.words));
    for (const QString &words : std::as_const(asked)) {
        const SearchResults results = index->search(words);
        for (const FoundPage &found : results.pages) {
            for (const SearchHit &hit : found.hits) {
                const QString shown = plain(hit.snippet);
                EXPECT_TRUE(holdsAClaimOf(shown, *pack->knowledge, found.page)) << shown.toStdString();
                for (const QString &myth : myths)
                    EXPECT_FALSE(shown.contains(myth)) << shown.toStdString();
            }
        }
    }
}

TEST(ShippedIndex, LeadsToSectionsThatAreThere)
{
    const SearchIndex *index = shippedIndex();
    ASSERT_TRUE(index);
    const Result<LoadedPack, Problems> pack = readPack(builtInPack(), {});
    ASSERT_TRUE(pack);
    for (const Query &query : queries) {
        const SearchResults results = index->search(QString::fromUtf8(query.words));
        for (const FoundPage &found : results.pages) {
            const Topic *topic = pack->knowledge->topic(TopicId(found.page));
            for (const SearchHit &hit : found.hits) {
                EXPECT_FALSE(hit.snippet.isEmpty()) << found.page.toStdString();
                if (topic && !hit.anchor.isEmpty() && hit.anchor != toString(Section::KeyMessage)) {
                    EXPECT_TRUE(topic->section(hit.anchor)) << hit.anchor.toStdString();
                }
            }
        }
    }
}

} // namespace legwise
