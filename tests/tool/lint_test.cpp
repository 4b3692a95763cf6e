#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cmath>

namespace legwise {

using namespace Qt::StringLiterals;

static QStringList withDay(const QStringList &arguments)
{
    return arguments + QStringList{u"--today"_s, shippedPackDay()};
}

TEST(LintCommand, FindsNothingInTheShippedPack)
{
    const Outcome run = runProgram(withDay({u"lint"_s}));

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("Glossary words count as their plain synonyms"_L1));
    EXPECT_TRUE(run.outputLines().last().endsWith("0 faults found."_L1)) << run.output.toStdString();
}

/// A way to spoil the shipped pack, and what lint says of it at that very line.
struct LintFault
{
    const char *name;
    const char *file;
    const char *search;
    const char *replacement;
    const char *words;
};

static void PrintTo(const LintFault &fault, std::ostream *out)
{
    *out << fault.name;
}

static constexpr const char *dvtSummary =
    "It is a blood clot in one of the deep veins, most often in the calf or thigh.";

static const LintFault faults[] = {
    {"LongSentence", "conditions/dvt.json", dvtSummary,
     "It is a clot in one of the deep veins of the leg or the arm and it may grow and grow up to the hip.",
     "a sentence has 26 words"},
    {"HardClaim", "conditions/dvt.json", dvtSummary, "Thrombosis necessitates medical evaluation.",
     "the claim's grade is"},
    {"UnknownWord", "conditions/dvt.json", dvtSummary, "It is an occlusion in a deep vein.",
     "“occlusion” is neither in the glossary nor among the plain words"},
    {"Colour", "conditions/dvt.json", dvtSummary, "It is a clot. The skin goes red.",
     "but not how it looks on brown or black skin"},
    {"PerCent", "conditions/dvt.json", dvtSummary, "It comes to one per cent of people.",
     "a share in per cent"},
    {"UnknownWordOfATopic", "topics/travel.json", "\"text\": \"Long trips and flights\"",
     "\"text\": \"Long peregrinations\"", "“peregrinations” is neither"},
};

class LintOfASpoiledPack : public testing::TestWithParam<LintFault>
{};

TEST_P(LintOfASpoiledPack, NamesTheLine)
{
    ShippedPackCopy pack;
    const QString file = QString::fromUtf8(GetParam().file);
    const int line = pack.replaceFirst(file, GetParam().search, GetParam().replacement);

    const Outcome lint = runProgram(withDay({u"lint"_s, pack.dir()}));
    const Outcome strict = runProgram(withDay({u"check"_s, pack.dir(), u"--strict"_s}));
    const Outcome check = runProgram(withDay({u"check"_s, pack.dir()}));

    const QString place = u"%1/%2:"_s.arg(pack.dir(), file);
    for (const Outcome &run : {lint, strict}) {
        EXPECT_EQ(run.exitCode, 1);
        bool isNamed = false;
        const QStringList lines = run.outputLines();
        for (const QString &printed : lines) {
            const int at =
                printed.startsWith(place) ? printed.mid(place.size()).section(u':', 0, 0).toInt() : 0;
            // The text's object begins a line or two above its words.
            isNamed = isNamed ||
                      (std::abs(at - line) <= 2 && printed.contains(QString::fromUtf8(GetParam().words)));
        }
        EXPECT_TRUE(isNamed) << run.output.toStdString();
    }
    EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Faults, LintOfASpoiledPack, testing::ValuesIn(faults),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(LintCommand, RefusesAPageOverItsLimit)
{
    ShippedPackCopy pack;
    // Each claim stays under its own limit of grade 8, yet the page as a whole does not stay under 6.
    QByteArray page = pack.bytes(u"topics/travel.json"_s);
    int claims = 0;
    static const QRegularExpression text(u"\"text\": \"[^\"]*\""_s);
    QString content = QString::fromUtf8(page);
    content.replace(text,
                    u"\"text\": \"A person usually needs a medical visit today or another day soon.\""_s);
    claims = static_cast<int>(content.count(u"usually"_s));
    pack.write(u"topics/travel.json"_s, content.toUtf8());

    const Outcome run = runProgram(withDay({u"check"_s, pack.dir(), u"--strict"_s}));

    EXPECT_GT(claims, 20);
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.output.contains(u"topics/travel.json:1: the page's "_s)) << run.output.toStdString();
}

TEST(LintCommand, GivesEveryPageAndClaimAsJson)
{
    const Outcome run = runProgram(withDay({u"lint"_s, u"--json"_s}));

    ASSERT_EQ(run.exitCode, 0);
    const QJsonObject all = QJsonDocument::fromJson(run.output.toUtf8()).object();
    const QJsonArray pages = all.value("pages"_L1).toArray();
    EXPECT_GT(pages.size(), 20);
    EXPECT_GT(all.value("claims"_L1).toArray().size(), 2000);
    EXPECT_TRUE(all.value("faults"_L1).toArray().isEmpty());
    for (const QJsonValue &page : pages) {
        EXPECT_LE(page["grade"_L1].toDouble(), 6.0) << page["id"_L1].toString().toStdString();
        EXPECT_LE(page["smog"_L1].toDouble(), 8.5) << page["id"_L1].toString().toStdString();
        EXPECT_LE(page["meanSentence"_L1].toDouble(), 14.0) << page["id"_L1].toString().toStdString();
    }
}

/// What GNU style (Debian's diction) takes for the Flesch-Kincaid grade of the text; -1 when it says nothing.
static double gradeByStyle(const QString &text)
{
    QProcess style;
    style.start(QString::fromUtf8(LEGWISE_STYLE), {u"-L"_s, u"en"_s});
    style.write(text.toUtf8());
    style.closeWriteChannel();
    style.waitForFinished();
    static const QRegularExpression kincaid(u"Kincaid: ([0-9.-]+)"_s);
    const QRegularExpressionMatch match = kincaid.match(QString::fromUtf8(style.readAllStandardOutput()));
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

/// GNU style counts words such as “today”, “any” and “people” as one syllable, and so stays below the true
/// grade by up to a grade on a page that is full of them; over the whole text the difference is less than
/// half a grade.
TEST(LintCommand, AgreesWithGnuStyleWithinHalfAGrade)
{
    const Outcome run = runProgram(withDay({u"lint"_s, u"--json"_s}));
    const Outcome text = runProgram({u"text"_s, u"--measured"_s});
    ASSERT_EQ(text.exitCode, 0);
    const QJsonArray pages =
        QJsonDocument::fromJson(run.output.toUtf8()).object().value("pages"_L1).toArray();
    double words = 0;
    double weighted = 0;
    for (const QJsonValue &page : pages) {
        words += page["words"_L1].toDouble();
        weighted += page["words"_L1].toDouble() * page["gradeAsWritten"_L1].toDouble();
    }
    ASSERT_GT(words, 0);

    EXPECT_NEAR(weighted / words, gradeByStyle(text.output), 0.5);
}

TEST(LintCommand, AgreesWithGnuStyleOnEachPageWithinAGrade)
{
    const Outcome run = runProgram(withDay({u"lint"_s, u"--json"_s}));
    const QJsonArray pages =
        QJsonDocument::fromJson(run.output.toUtf8()).object().value("pages"_L1).toArray();
    ASSERT_FALSE(pages.isEmpty());
    for (const QJsonValue &page : pages) {
        const QString id = page["id"_L1].toString();
        const Outcome text = runProgram({u"text"_s, id, u"--measured"_s});
        ASSERT_EQ(text.exitCode, 0);

        EXPECT_NEAR(page["gradeAsWritten"_L1].toDouble(), gradeByStyle(text.output), 1) << id.toStdString();
    }
}

TEST(LintCommand, SaysThatNoWordCanBeJudgedWithoutTheList)
{
    ShippedPackCopy pack;
    pack.write(u"plain-words.txt"_s, "");

    const Outcome run = runProgram(withDay({u"lint"_s, pack.dir()}));

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.output.contains(u"plain-words.txt:1: there is no plain-words.txt"_s))
        << run.output.toStdString();
    EXPECT_TRUE(run.outputLines().last().endsWith("1 fault found."_L1));
}

TEST(LintCommand, SaysThatAPackIsBroken)
{
    ShippedPackCopy pack;
    pack.replaceFirst(u"glossary.json"_s, "\"terms\"", "\"term\"");

    const Outcome run = runProgram(withDay({u"lint"_s, pack.dir()}));

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains(u"glossary.json:"_s)) << run.errors.toStdString();
}

} // namespace legwise
