#include "core/search/search_index.h"

#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace legwise::test {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using namespace Qt::StringLiterals;

static KnowledgeBase twoPages()
{
    return aKnowledgeBase()
        .withSynonyms({"pill", "tablet"})
        .withSynonyms({"charley horse", "cramp"})
        .withTopic(aTopic("cramp", "Leg cramp")
                       .withSynonyms({"muscle cramp"})
                       .withSection("stretching", "Stretching")
                       .withClaim(aClaim("Gently pull the toes towards you.")))
        .withTopic(aTopic("thinners", "Blood thinners")
                       .withSection("daily", "Every day")
                       .withClaim(aClaim("Take the tablet with <water> at the same time.")))
        .build();
}

class Search : public testing::Test
{
protected:
    Search() { EXPECT_EQ(SearchIndex::build(twoPages(), {}, file()), std::nullopt); }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"index"_s); }
    [[nodiscard]] SearchResults search(const char *words) const
    {
        const Result<SearchIndex, QString> index = SearchIndex::open(file());
        EXPECT_TRUE(index);
        return index ? index->search(name(words)) : SearchResults();
    }

    /// The id of the best page, or an empty text.
    [[nodiscard]] QString bestPage(const char *words) const
    {
        const SearchResults results = search(words);
        return results.pages.isEmpty() ? QString() : results.pages.first().page;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(Search, FindsThePageAndTheSection)
{
    const SearchResults results = search("toes");

    ASSERT_THAT(results.pages, ElementsAre(Field(&FoundPage::page, u"cramp"_s)));
    const SearchHit &hit = results.pages.first().hits.first();
    EXPECT_EQ(hit.anchor, u"stretching"_s);
    EXPECT_EQ(hit.title, u"Stretching"_s);
    EXPECT_TRUE(hit.snippet.contains("<b>toes</b>"_L1)) << hit.snippet.toStdString();
    EXPECT_THAT(results.words, Contains(u"toe"_s));
}

TEST_F(Search, ForgivesOtherFormsOfAWord)
{
    EXPECT_THAT(search("pulling").pages, Contains(Field(&FoundPage::page, u"cramp"_s)));
}

TEST_F(Search, ForgivesSlipsOfSpellingAndSaysWhatItLookedFor)
{
    const SearchResults results = search("blod thiners");

    EXPECT_EQ(results.corrected, u"blood thinners"_s);
    EXPECT_THAT(results.pages, Contains(Field(&FoundPage::page, u"thinners"_s)));
}

TEST_F(Search, KnowsWordsThatStandForEachOther)
{
    EXPECT_EQ(bestPage("pills"), u"thinners"_s);
    EXPECT_EQ(bestPage("charley horse"), u"cramp"_s);
}

TEST_F(Search, FindsAWordThatIsStillBeingTyped)
{
    EXPECT_EQ(bestPage("stretc"), u"cramp"_s);
}

TEST_F(Search, EscapesWhatLooksLikeMarkup)
{
    const SearchResults results = search("tablet");

    ASSERT_FALSE(results.pages.isEmpty());
    const QString snippet = results.pages.first().hits.first().snippet;
    EXPECT_TRUE(snippet.contains("&lt;water&gt;"_L1)) << snippet.toStdString();
}

TEST_F(Search, TakesSignsForSpaces)
{
    EXPECT_EQ(bestPage("+cramp* AND (\"toes\" OR -water:~)"), u"cramp"_s);
    EXPECT_THAT(search("?!*:+-\"()").pages, IsEmpty());
    EXPECT_THAT(search("").pages, IsEmpty());
}

TEST_F(Search, FindsNothingForWordsThatAreNowhere)
{
    const SearchResults results = search("zzqxw");

    EXPECT_THAT(results.pages, IsEmpty());
    EXPECT_THAT(results.words, IsEmpty());
}

TEST_F(Search, GivesNoMorePagesThanAskedFor)
{
    const Result<SearchIndex, QString> index = SearchIndex::open(file());

    ASSERT_TRUE(index);
    EXPECT_EQ(index->search(u"read"_s, 1).pages.size(), 1);
    EXPECT_EQ(index->search(u"read"_s).pages.size(), 2);
}

TEST(SearchIndex, SpeaksTheLanguageItWasMadeIn)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"index"_s);
    const auto shout = [](const Text &text) { return text.english.toUpper() + u" muslos"_s; };

    ASSERT_EQ(SearchIndex::build(twoPages(), {u"es"_s, shout}, file), std::nullopt);

    const Result<SearchIndex, QString> index = SearchIndex::open(file);
    ASSERT_TRUE(index);
    EXPECT_EQ(index->search(u"muslo"_s).pages.size(), 2);
}

TEST(SearchIndex, SaysThatItCannotBeOpenedOrWritten)
{
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"broken"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no index");
    broken.close();

    EXPECT_TRUE(SearchIndex::open(folder.filePath(u"none"_s)).error().contains(u"cannot be opened"_s));
    EXPECT_TRUE(SearchIndex::open(broken.fileName()).error().contains(u"broken"_s));
    const std::optional<QString> fault =
        SearchIndex::build(twoPages(), {}, folder.filePath(u"no/such/folder/index"_s));
    ASSERT_TRUE(fault);
    EXPECT_TRUE(fault->contains(u"no/such/folder"_s)) << fault->toStdString();
}

} // namespace legwise::test
