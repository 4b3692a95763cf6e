#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <ostream>

namespace legwise {

using namespace Qt::StringLiterals;

static Outcome assessInput(const QByteArray &lines)
{
    return runProgram({u"assess"_s, u"-"_s}, lines);
}

static QJsonObject resultOf(const QByteArray &line)
{
    const Outcome run = assessInput(line);
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_EQ(run.outputLines().size(), 1) << run.output.toStdString();
    return QJsonDocument::fromJson(run.output.toUtf8()).object();
}

TEST(AssessCommand, ChestPainIsAnEmergency)
{
    const QJsonObject result = resultOf("{\"chest-pain\":\"yes\"}");

    EXPECT_EQ(result.keys(), (QStringList{u"level"_s, u"rules"_s}));
    EXPECT_EQ(result["level"_L1].toString(), u"emergency"_s);
    EXPECT_TRUE(result["rules"_L1].toArray().contains(u"E1"_s));
}

TEST(AssessCommand, NothingAnsweredIsNeverSelfCare)
{
    const QJsonObject result = resultOf("{}");

    EXPECT_NE(result["level"_L1].toString(), u"self-care"_s);
    EXPECT_FALSE(result["rules"_L1].toArray().isEmpty());
}

/// "No" to everything that takes it; the rest is left to the caller.
static QByteArray answersWith(const QByteArray &others)
{
    QByteArray answers = "{";
    const QJsonArray questions =
        QJsonDocument::fromJson(runProgram({u"questions"_s, u"--json"_s}).output.toUtf8()).array();
    for (const auto &question : questions) {
        const QByteArray id = question["id"_L1].toString().toUtf8();
        if (question["values"_L1].toArray().contains(u"no"_s) && !others.contains('"' + id + "\":"))
            answers += '"' + id + "\":\"no\",";
    }
    return answers + others + '}';
}

static const QByteArray typicalCramp =
    "\"where\":[\"left.calf\"],\"which-leg\":\"left\",\"toe-sore\":\"none\",\"pain-pattern\":\"spells\","
    "\"spell-length\":\"under-10-minutes\",\"started\":\"over-3-months\",\"age\":\"16-to-59\"";

TEST(AssessCommand, ATypicalCrampIsSelfCare)
{
    const QJsonObject result = resultOf(answersWith(typicalCramp));

    EXPECT_EQ(result["level"_L1].toString(), u"self-care"_s);
    EXPECT_EQ(result["rules"_L1].toArray(), QJsonArray{u"C1"_s});
}

TEST(AssessCommand, TakesPlacesAsATextOrAList)
{
    QByteArray asText = typicalCramp;
    asText.replace("[\"left.calf\"]", "\"left.calf\"");

    EXPECT_EQ(resultOf(answersWith(asText)), resultOf(answersWith(typicalCramp)));
}

TEST(AssessCommand, ReadsWhereASwollenArmIs)
{
    QByteArray arm = typicalCramp;
    arm.replace("[\"left.calf\"]", "[\"left.calf\",\"arm\"]");

    const QJsonObject result = resultOf(answersWith(arm));

    EXPECT_EQ(result["level"_L1].toString(), u"same-day"_s);
    EXPECT_TRUE(result["rules"_L1].toArray().contains(u"T21"_s));
}

TEST(AssessCommand, IgnoresAnAnswerThatIsNotAskedFor)
{
    QByteArray lasting = typicalCramp;
    lasting.replace("\"spells\"", "\"none\"").replace("\"under-10-minutes\"", "\"over-10-minutes\"");
    QByteArray without = lasting;
    without.replace("\"spell-length\":\"over-10-minutes\",", "");

    EXPECT_EQ(resultOf(answersWith(lasting)), resultOf(answersWith(without)));
}

TEST(AssessCommand, GivesALineForEachLineAndSkipsEmptyOnes)
{
    const Outcome run = assessInput("{\"chest-pain\":\"yes\"}\n\n  \r\n{}\r\n{\"coughed-blood\":\"yes\"}");

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_EQ(run.outputLines().size(), 3);
}

TEST(AssessCommand, ReadsAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.jsonl"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"chest-pain\":\"yes\"}\n{}\n");
    file.close();

    const Outcome run = runProgram({u"assess"_s, file.fileName()});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.output, assessInput("{\"chest-pain\":\"yes\"}\n{}\n").output);
}

TEST(AssessCommand, StopsAtTheLineThatIsWrong)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.jsonl"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}\n{\"chest-pain\":\"yes\"}\n{\"fever\":\"maybe\"}\n{}\n{}\n");
    file.close();

    const Outcome run = runProgram({u"assess"_s, file.fileName()});

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.outputLines().size(), 2);
    EXPECT_TRUE(run.errors.startsWith(file.fileName() + u":3: "_s)) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("fever"_L1)) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("maybe"_L1)) << run.errors.toStdString();
}

/// A line that is no set of answers, and what the message must name.
struct WrongLine
{
    const char *name;
    QByteArray line;
    QString named;
};

static void PrintTo(const WrongLine &wrong, std::ostream *out)
{
    *out << wrong.line.constData();
}

class WrongLineTest : public testing::TestWithParam<WrongLine>
{};

TEST_P(WrongLineTest, EndsWithTwoAndNamesLineAndId)
{
    const Outcome run = assessInput("{}\n\n" + GetParam().line + '\n');

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.outputLines().size(), 1);
    EXPECT_TRUE(run.errors.startsWith("<stdin>:3: "_L1)) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains(GetParam().named)) << run.errors.toStdString();
    EXPECT_EQ(run.errors.count(u'\n'), 1) << run.errors.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    AssessCommand, WrongLineTest,
    testing::Values(
        WrongLine{"UnknownQuestion", "{\"chst-pain\":\"yes\"}", u"“chst-pain”; did you mean “chest-pain”"_s},
        WrongLine{"UnknownValue", "{\"chest-pain\":\"maybe\"}", u"“chest-pain” has no answer “maybe”"_s},
        WrongLine{"UnknownPlace", "{\"where\":[\"left.calf\",\"left.elbow\"]}", u"“left.elbow”"_s},
        WrongLine{"Number", "{\"fever\":1}", u"“fever”"_s},
        WrongLine{"Null", "{\"fever\":null}", u"“fever”"_s},
        WrongLine{"ListForOneAnswer", "{\"fever\":[\"yes\"]}", u"“fever”"_s},
        WrongLine{"NumberAmongPlaces", "{\"where\":[\"arm\",1]}", u"“where”"_s},
        WrongLine{"ObjectAsPlace", "{\"where\":{\"left\":\"calf\"}}", u"“where”"_s},
        WrongLine{"Twice", "{\"fever\":\"no\",\"chills\\\"\":\"x\",\"fever\":\"yes\"}",
                  u"“fever” is answered twice"_s},
        WrongLine{"TwiceInDisguise", "{\"fever\":\"no\",\"\\u0066ever\":\"no\"}",
                  u"“fever” is answered twice"_s},
        WrongLine{"List", "[\"fever\"]", u"object"_s}, WrongLine{"BareText", "yes", u"JSON"_s},
        WrongLine{"HalfAnObject", "{\"fever\":", u"JSON"_s}, WrongLine{"TwoObjects", "{} {}", u"JSON"_s},
        WrongLine{"NotUtf8", "{\"fever\":\"\xff\"}", u"JSON"_s}),
    [](const testing::TestParamInfo<WrongLine> &row) { return std::string(row.param.name); });

TEST(AssessCommand, RefusesAPlaceBesideNowhere)
{
    const Outcome run = assessInput("{\"where\":[\"nowhere\",\"left.calf\"]}\n");

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.errors.contains(u"the answer “nowhere” to “where” excludes all others"_s))
        << run.errors.toStdString();
}

} // namespace legwise
