#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/search/search_hit_row.h"
#include "app/search/search_store.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

class SearchWalk : public ::testing::Test
{
protected:
    void SetUp() override { showActive(program.window); }

    void openSearch()
    {
        mouse.click(u"searchButton"_s);
        settle();
    }
    QLineEdit &field() { return dynamic_cast<QLineEdit &>(*shownWidget(program.window, u"searchField"_s)); }
    void type(const QString &words)
    {
        QTest::keyClicks(&field(), words);
        settle();
    }
    [[nodiscard]] QString status() const { return wordsOf(program.window, u"searchStatus"_s); }

    RunningProgram program;
    Mouse mouse{program.window};
    Keyboard keys{program.window};
};

} // namespace

TEST_F(SearchWalk, StartsInItsField)
{
    openSearch();

    EXPECT_EQ(program.window.currentScreenId(), ScreenId::Search);
    EXPECT_EQ(keys.focused(), u"searchField"_s);
    EXPECT_TRUE(isShown(program.window, u"suggestion-dvt"_s));
}

TEST_F(SearchWalk, FindsWhileWordsAreTyped)
{
    openSearch();
    type(u"charly hoarse"_s);

    EXPECT_TRUE(status().contains(u"charley horse"_s)) << status().toStdString();
    EXPECT_TRUE(isShown(program.window, u"found-leg-cramp"_s));
    EXPECT_FALSE(isShown(program.window, u"suggestion-dvt"_s));
}

TEST_F(SearchWalk, LeadsToTheSectionByKeysAlone)
{
    openSearch();
    type(u"flying"_s);

    keys.press(Qt::Key_Return);
    EXPECT_EQ(keys.focused(), u"hit-travel-0"_s);
    keys.press(Qt::Key_Down);
    EXPECT_EQ(keys.focused(), u"hit-travel-1"_s);
    keys.press(Qt::Key_Up);
    keys.press(Qt::Key_Up);
    EXPECT_EQ(keys.focused(), u"searchField"_s);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    settle();

    EXPECT_EQ(program.window.currentScreenId(), ScreenId::Learn);
    const auto *page = program.window.findChild<QScrollArea *>(u"readerPage"_s);
    ASSERT_TRUE(page);
    EXPECT_GT(page->verticalScrollBar()->value(), 0);
}

TEST_F(SearchWalk, LeadsToTheTopOfAPageByMouse)
{
    openSearch();
    type(u"tennis leg"_s);
    mouse.click(u"hit-calf-strain-0"_s);
    settle();

    EXPECT_EQ(program.window.currentScreenId(), ScreenId::Learn);
    EXPECT_EQ(program.window.windowTitle().section(u" – "_s, 0, 0), u"Torn calf muscle"_s);
}

TEST_F(SearchWalk, SuggestsPagesWhenNothingIsFound)
{
    openSearch();
    type(u"zzqxw"_s);

    EXPECT_TRUE(status().contains(u"Nothing found for “zzqxw”"_s)) << status().toStdString();
    mouse.click(u"suggestion-questions"_s);
    settle();
    EXPECT_EQ(program.window.currentScreenId(), ScreenId::Learn);
}

TEST_F(SearchWalk, KeepsTheWordsWhileTheProgramRuns)
{
    openSearch();
    type(u"ulcer"_s);
    mouse.click(u"rail-learn"_s);
    mouse.click(u"rail-search"_s);
    settle();

    EXPECT_EQ(field().text(), u"ulcer"_s);
    EXPECT_FALSE(status().isEmpty());
}

TEST_F(SearchWalk, ShowsEachResultWhole)
{
    openSearch();
    type(u"charly hoarse"_s);
    settle(); // once more, when the results of fewer letters are gone

    const auto rows = program.window.findChildren<const SearchHitRow *>();
    ASSERT_GT(rows.size(), 5);
    for (const SearchHitRow *row : rows) {
        EXPECT_GE(row->height(), row->heightForWidth(row->width())) << row->objectName().toStdString();
    }
}

TEST_F(SearchWalk, SpeaksEachResultWithItsPage)
{
    openSearch();
    type(u"spider veins"_s);

    const QString words = shownWidget(program.window, u"hit-varicose-veins-0"_s)->accessibleName();
    EXPECT_TRUE(words.startsWith(u"Varicose veins: "_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(u"<b>"_s)) << words.toStdString();
}

TEST(SearchStore, SearchesAPackFromAFolder)
{
    RunningProgram program({.language = u"en"_s}, QString::fromUtf8(LEGWISE_TEST_PACKS) + u"/good"_s);
    SearchStore store({program.knowledge, program.localizer, program.settings, program.figures});

    const Result<SearchResults, QString> found = store.search(u"bang"_s);

    ASSERT_TRUE(found);
    ASSERT_EQ(found->pages.size(), 1);
    EXPECT_EQ(found->pages.first().page, u"knocks"_s);
}

TEST(SearchStore, SaysWhyItCannotSearch)
{
    RunningProgram program;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc"); // a folder where nobody may write
    SearchStore store({program.knowledge, program.localizer, program.settings, program.figures});

    const Result<SearchResults, QString> found = store.search(u"cramp"_s);
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);

    ASSERT_FALSE(found);
    EXPECT_FALSE(found.error().isEmpty());
}
