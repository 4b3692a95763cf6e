#include "core/search/search_index.h"
#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

TEST(SearchCommand, PrintsPagesWithTheirSections)
{
    const Outcome run = runProgram({u"search"_s, u"charly"_s, u"hoarse"_s});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.output.startsWith(u"Looked for “charley horse”.\nleg-cramp: Leg cramp\n"_s))
        << run.output.toStdString();
    EXPECT_FALSE(run.output.contains("<b>"_L1));
    EXPECT_TRUE(run.outputLines().last().endsWith(" pages found."_L1));
}

TEST(SearchCommand, PrintsJson)
{
    const Outcome run = runProgram({u"search"_s, u"blod clot"_s, u"--json"_s});

    EXPECT_EQ(run.exitCode, 0);
    const QJsonObject all = QJsonDocument::fromJson(run.output.toUtf8()).object();
    EXPECT_EQ(all.value("query"_L1).toString(), u"blod clot"_s);
    EXPECT_EQ(all.value("corrected"_L1).toString(), u"blood clot"_s);
    EXPECT_TRUE(all.value("words"_L1).toArray().contains(u"clot"_s));
    const QJsonObject first = all.value("pages"_L1).toArray().first().toObject();
    EXPECT_EQ(first.value("page"_L1).toString(), u"dvt"_s);
    EXPECT_EQ(first.value("name"_L1).toString(), u"Blood clot in a deep vein"_s);
    EXPECT_FALSE(first.value("hits"_L1).toArray().first().toObject().value("text"_L1).toString().isEmpty());
}

TEST(SearchCommand, FindsNothingAndSaysSo)
{
    const Outcome run = runProgram({u"search"_s, u"zzqxw"_s});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.output, u"0 pages found.\n"_s);
}

TEST(SearchCommand, NeedsWords)
{
    const Outcome run = runProgram({u"search"_s});

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.errors.contains(u"“search” needs words to look for"_s)) << run.errors.toStdString();
}

TEST(IndexCommand, WritesAnIndexThatOpens)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"search.index"_s);

    const Outcome run = runProgram({u"index"_s, u"--output"_s, file});

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const Result<SearchIndex, QString> index = SearchIndex::open(file);
    ASSERT_TRUE(index);
    EXPECT_EQ(index->search(u"cramp"_s).pages.first().page, u"leg-cramp"_s);
}

TEST(IndexCommand, SaysWhereItCannotWrite)
{
    const Outcome none = runProgram({u"index"_s});
    const Outcome nowhere = runProgram({u"index"_s, u"--output"_s, u"/no/such/folder/index"_s});

    EXPECT_EQ(none.exitCode, 2);
    EXPECT_TRUE(none.errors.contains(u"add --output FILE"_s)) << none.errors.toStdString();
    EXPECT_EQ(nowhere.exitCode, 1);
    EXPECT_TRUE(nowhere.errors.contains(u"/no/such/folder/index"_s)) << nowhere.errors.toStdString();
}

} // namespace legwise
