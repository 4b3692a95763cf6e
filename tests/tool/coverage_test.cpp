#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

static QString list()
{
    return QString::fromUtf8(LEGWISE_TEST_DATA) + u"/coverage.md"_s;
}

TEST(CoverageCommand, MissesNothingInTheShippedPack)
{
    const Outcome run = runProgram({u"coverage"_s, list()});

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    EXPECT_TRUE(run.outputLines().last().contains(" 0 missing, "_L1)) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("Left out on purpose:"_L1));
    EXPECT_FALSE(run.output.contains("Not covered yet:"_L1));
}

TEST(CoverageCommand, ListsWhatASpoiledPackNoLongerTreats)
{
    ShippedPackCopy pack;
    // Only this claim answers it.
    pack.replaceFirst(u"checklist/results.json"_s, "\"N-16\"", "\"N-01\"");

    const Outcome run = runProgram({u"coverage"_s, list(), u"--content"_s, pack.dir()});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.output.contains("Not covered yet:\n  N-16  Emergency number by country\n"_L1))
        << run.output.toStdString();
    EXPECT_TRUE(run.outputLines().last().contains(" 1 missing, "_L1));
}

TEST(CoverageCommand, NamesClaimsThatAnswerWhatIsToBeLeftOut)
{
    ShippedPackCopy pack;
    pack.replaceFirst(u"checklist/results.json"_s, "\"N-16\"", "\"N-16\", \"C-070\", \"C-999\"");

    const Outcome run = runProgram({u"coverage"_s, list(), u"--content"_s, pack.dir()});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.output.contains("names C-070, which the list says to leave out."_L1))
        << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("names C-999, which the list does not know."_L1));
}

TEST(CoverageCommand, SaysWhatIsWrongWithTheList)
{
    const Outcome none = runProgram({u"coverage"_s, u"/no/such/list.md"_s});
    const Outcome empty = runProgram({u"coverage"_s, shippedPackDir() + u"/pack.json"_s});
    const Outcome missing = runProgram({u"coverage"_s});

    EXPECT_EQ(none.exitCode, 2);
    EXPECT_TRUE(none.errors.contains(u"“/no/such/list.md” cannot be read"_s)) << none.errors.toStdString();
    EXPECT_EQ(empty.exitCode, 2);
    EXPECT_TRUE(empty.errors.contains(u"holds no topics"_s)) << empty.errors.toStdString();
    EXPECT_EQ(missing.exitCode, 2);
    EXPECT_TRUE(missing.errors.contains(u"takes exactly one file"_s)) << missing.errors.toStdString();
}

} // namespace legwise
