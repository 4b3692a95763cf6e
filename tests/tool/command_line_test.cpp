#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <gtest/gtest.h>

#include <ostream>

namespace legwise {

using namespace Qt::StringLiterals;

TEST(CommandLine, HelpNamesEverySubcommand)
{
    const Outcome run = runProgram({u"--help"_s});

    EXPECT_EQ(run.exitCode, 0);
    for (const QString &name :
         {u"check"_s, u"stats"_s, u"text"_s, u"questions"_s, u"assess"_s, u"verify-rules"_s, u"strings"_s,
          u"fhir questionnaire"_s, u"fhir response"_s, u"fhir import"_s})
        EXPECT_TRUE(run.output.contains(u"  %1 "_s.arg(name))) << name.toStdString();
}

TEST(CommandLine, EachSubcommandHasHelpOfItsOwn)
{
    for (const QString &name :
         {u"check"_s, u"stats"_s, u"text"_s, u"questions"_s, u"assess"_s, u"verify-rules"_s, u"strings"_s,
          u"fhir questionnaire"_s, u"fhir response"_s, u"fhir import"_s}) {
        const Outcome run = runProgram(name.split(u' ') + QStringList{u"--help"_s});

        EXPECT_EQ(run.exitCode, 0);
        EXPECT_TRUE(run.output.contains(u"[options] %1"_s.arg(name))) << run.output.toStdString();
        EXPECT_EQ(run.output.contains("--json"_L1), name == "questions"_L1);
        EXPECT_EQ(run.output.contains("--output"_L1), name == "strings"_L1);
    }
}

TEST(CommandLine, VersionIsTheProgramsVersion)
{
    const Outcome run = runProgram({u"--version"_s});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.output, QStringLiteral("legwise-content " LEGWISE_VERSION "\n"));
}

/// Arguments that ask for nothing the program can do, and a word of the answer.
struct WrongUsage
{
    const char *name;
    QStringList arguments;
    QString answer;
};

static void PrintTo(const WrongUsage &usage, std::ostream *out)
{
    *out << usage.name;
}

class WrongUsageTest : public testing::TestWithParam<WrongUsage>
{};

TEST_P(WrongUsageTest, EndsWithTwoAndSaysWhy)
{
    const Outcome run = runProgram(GetParam().arguments);

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.output, QString());
    EXPECT_TRUE(run.errors.contains(GetParam().answer)) << run.errors.toStdString();
    EXPECT_EQ(run.errors.count(u'\n'), 1) << run.errors.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, WrongUsageTest,
    testing::Values(WrongUsage{"Nothing", {}, u"no subcommand"_s},
                    WrongUsage{"UnknownSubcommand", {u"chekc"_s}, u"chekc"_s},
                    WrongUsage{"UnknownOption", {u"stats"_s, u"--loud"_s}, u"loud"_s},
                    WrongUsage{"OptionOfAnotherSubcommand", {u"check"_s, u"--json"_s}, u"--json"_s},
                    WrongUsage{"NoSuchFolder", {u"check"_s, u"/no/such/folder"_s}, u"/no/such/folder"_s},
                    WrongUsage{"EmptyFolderName", {u"--content"_s, u""_s, u"stats"_s}, u"no folder"_s},
                    WrongUsage{"FolderTwice", {u"check"_s, u"/tmp"_s, u"--content"_s, u"/tmp"_s}, u"twice"_s},
                    WrongUsage{"TwoFolders", {u"stats"_s, u"/tmp"_s, u"/usr"_s}, u"one folder"_s},
                    WrongUsage{"NoDay", {u"check"_s, u"--today"_s, u"2026-02-30"_s}, u"2026-02-30"_s},
                    WrongUsage{"QuestionsTakeNoArgument", {u"questions"_s, u"fever"_s}, u"no argument"_s},
                    WrongUsage{"AssessWithoutFile", {u"assess"_s}, u"one file"_s},
                    WrongUsage{"AssessOfNoFile", {u"assess"_s, u"/no/such.jsonl"_s}, u"/no/such.jsonl"_s},
                    WrongUsage{"AssessOfAFolder", {u"assess"_s, u"/tmp"_s}, u"/tmp"_s},
                    WrongUsage{"HalfASubcommand", {u"fhir"_s}, u"fhir import"_s},
                    WrongUsage{"WordsInOne", {u"fhirimport"_s}, u"“fhirimport”"_s},
                    WrongUsage{"FhirImportWithoutFile", {u"fhir"_s, u"import"_s}, u"“fhir import” takes"_s},
                    WrongUsage{"StringsWithoutOutput", {u"strings"_s}, u"--output"_s}),
    [](const testing::TestParamInfo<WrongUsage> &row) { return std::string(row.param.name); });

} // namespace legwise
