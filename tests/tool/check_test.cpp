#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

TEST(CheckCommand, FindsNothingInTheShippedPack)
{
    const Outcome run = runProgram({u"check"_s, u"--today"_s, shippedPackDay()});

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    EXPECT_TRUE(run.output.startsWith("No problems: "_L1)) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains(" conditions, "_L1)) << run.output.toStdString();
    EXPECT_EQ(run.errors, QString());
}

TEST(CheckCommand, FindsNothingInTheShippedPackEvenWhenStrict)
{
    const Outcome run = runProgram({u"check"_s, u"--strict"_s, u"--today"_s, shippedPackDay()});

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    EXPECT_TRUE(run.output.startsWith("No problems: "_L1)) << run.output.toStdString();
}

TEST(CheckCommand, FindsNothingInTheFolderTheProgramWasBuiltFrom)
{
    const Outcome builtIn = runProgram({u"check"_s, u"--today"_s, shippedPackDay()});
    const Outcome folder = runProgram({u"check"_s, shippedPackDir(), u"--today"_s, shippedPackDay()});

    EXPECT_EQ(folder.exitCode, 0) << folder.output.toStdString();
    EXPECT_EQ(folder.output, builtIn.output);
}

TEST(CheckCommand, NamesFileAndLineOfAProblem)
{
    ShippedPackCopy pack;
    const int line =
        pack.replaceFirst(u"conditions/dvt.json"_s, "\"level\": \"same-day\"", "\"level\": \"tomorrow\"");

    const Outcome run = runProgram({u"check"_s, pack.dir(), u"--today"_s, shippedPackDay()});

    EXPECT_EQ(run.exitCode, 1);
    const QString place = u"%1/conditions/dvt.json:%2: "_s.arg(pack.dir(), QString::number(line));
    EXPECT_TRUE(run.output.startsWith(place)) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("tomorrow"_L1)) << run.output.toStdString();
    EXPECT_TRUE(run.output.endsWith("1 error and 0 warnings in 1 file.\n"_L1)) << run.output.toStdString();
}

TEST(CheckCommand, NamesAllProblemsAtOnce)
{
    ShippedPackCopy pack;
    pack.replaceFirst(u"conditions/pe.json"_s, "{", "{ oops");
    pack.write(u"sources.json"_s, "");

    const Outcome run = runProgram({u"check"_s, u"--content"_s, pack.dir(), u"--today"_s, shippedPackDay()});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.output.contains("/conditions/pe.json:1: "_L1)) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("/sources.json:1: "_L1)) << run.output.toStdString();
}

TEST(CheckCommand, CountsAnOverdueReviewAsAProblem)
{
    const Outcome run = runProgram({u"check"_s, u"--today"_s, u"2099-01-01"_s});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.outputLines().last().startsWith("0 errors and "_L1))
        << run.outputLines().last().toStdString();
    EXPECT_GT(run.outputLines().size(), 100);
}

TEST(CheckCommand, SaysThatAFolderHoldsNoPack)
{
    const QTemporaryDir empty;

    const Outcome run = runProgram({u"check"_s, empty.path()});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.output.contains(empty.path() + u"/pack.json:1: "_s)) << run.output.toStdString();
}

} // namespace legwise
