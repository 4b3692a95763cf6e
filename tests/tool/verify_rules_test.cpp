#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace legwise {

using namespace Qt::StringLiterals;

static Outcome verifyRules(const QString &dir)
{
    return runProgram({u"verify-rules"_s, dir, u"--today"_s, shippedPackDay()});
}

TEST(VerifyRulesCommand, ProvesTheShippedRules)
{
    const Outcome run = runProgram({u"verify-rules"_s, u"--today"_s, shippedPackDay()});

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString() << run.errors.toStdString();
    EXPECT_EQ(run.errors, QString());
    EXPECT_TRUE(run.output.startsWith("All "_L1)) << run.output.toStdString();
    EXPECT_TRUE(
        run.output.contains(u"INV-1   holds in the rules; what else it says is held by the program\n"_s));
    for (const int number : {2, 3, 4, 5, 6, 7, 8, 12, 14, 18})
        EXPECT_TRUE(run.outputLines().contains(u"INV-%1"_s.arg(number).leftJustified(8) + u"holds"_s))
            << number;
    for (const int number : {9, 10, 11, 13, 15, 16, 17})
        EXPECT_TRUE(
            run.output.contains(u"INV-%1"_s.arg(number).leftJustified(8) + u"is no matter of the rules"_s))
            << number;
    EXPECT_EQ(run.outputLines().last(), u"No problems: 11 invariants proved."_s);
}

TEST(VerifyRulesCommand, ProvesTheFolderTheProgramWasBuiltFrom)
{
    EXPECT_EQ(verifyRules(shippedPackDir()).output,
              runProgram({u"verify-rules"_s, u"--today"_s, shippedPackDay()}).output);
}

TEST(VerifyRulesCommand, ListsTheProblemsOfAPackThatCannotBeRead)
{
    ShippedPackCopy pack;
    pack.replaceFirst(u"checklist/invariants.json"_s, "\"INV-2\"", "\"INV-1\"");

    const Outcome run = verifyRules(pack.dir());

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.output, QString());
    EXPECT_TRUE(run.errors.contains("checklist/invariants.json:"_L1)) << run.errors.toStdString();
}

/// A rule table that is wrong in one place, and what must be said about it.
struct SpoiltTable
{
    const char *name;
    const char *file;
    QByteArray search;
    QByteArray replacement;
    QString head;    ///< the line that tells what is wrong
    QString answers; ///< the answers that show it, and no answer more
    QString level;   ///< the line of the levels; it begins with the one that “assess” gives
};

static void PrintTo(const SpoiltTable &table, std::ostream *out)
{
    *out << table.name;
}

class SpoiltTableTest : public testing::TestWithParam<SpoiltTable>
{};

TEST_P(SpoiltTableTest, IsFoundOutWithTheFewestAnswers)
{
    ShippedPackCopy pack;
    pack.replaceFirst(QString::fromUtf8(GetParam().file), GetParam().search, GetParam().replacement);

    const Outcome run = verifyRules(pack.dir());

    EXPECT_EQ(run.exitCode, 1) << run.errors.toStdString();
    const QStringList lines = run.outputLines();
    const qsizetype head = lines.indexOf(GetParam().head);
    ASSERT_TRUE(head >= 0 && head + 3 < lines.size()) << run.output.toStdString();
    EXPECT_EQ(lines.at(head + 1), u"        answers that are not calm: "_s + GetParam().answers);
    EXPECT_EQ(lines.at(head + 2), u"        level: "_s + GetParam().level);

    // The line of answers, put to the same rules as anybody can, gives that level.
    const Outcome assessed =
        runProgram({u"assess"_s, u"-"_s, u"--content"_s, pack.dir(), u"--today"_s, shippedPackDay()},
                   lines.at(head + 3).toUtf8());
    EXPECT_EQ(assessed.exitCode, 0) << assessed.errors.toStdString();
    const QString level =
        QJsonDocument::fromJson(assessed.output.toUtf8()).object().value("level"_L1).toString();
    EXPECT_TRUE(GetParam().level.startsWith(level)) << level.toStdString();
}

static const char *const rules = "checklist/rules.json";
static const char *const results = "checklist/results.json";

/// A rule's level, as it stands in the table.
static QByteArray levelOf(const char *rule, const char *level)
{
    return QByteArray("\"id\": \"") + rule + "\",\n      \"level\": \"" + level + '"';
}

static QByteArray isAnswered(const char *question, const char *values, int indent)
{
    return QByteArray("\"question\": \"") + question + "\",\n" + QByteArray(indent, ' ') + "\"is\": [" +
           values + ']';
}

INSTANTIATE_TEST_SUITE_P(
    Rules, SpoiltTableTest,
    testing::Values(
        SpoiltTable{"EmergencyRuleTooLow", rules, levelOf("E1", "emergency"), levelOf("E1", "same-day"),
                    u"INV-1   broken: the level is not urgent enough"_s, u"breathless=yes"_s,
                    u"same-day; it must be emergency or more urgent"_s},
        SpoiltTable{"SignLeftOut", rules, isAnswered("saddle-numbness", "\"yes\"", 12),
                    isAnswered("saddle-numbness", "\"unsure\"", 12),
                    u"INV-1   broken: the level is not urgent enough"_s, u"saddle-numbness=yes"_s,
                    u"self-care; it must be emergency or more urgent"_s},
        SpoiltTable{"UnclearSignTooLow", rules, levelOf("T18", "same-day"), levelOf("T18", "soon"),
                    u"INV-2   broken: the level is not urgent enough"_s, u"injured-and-tight=unsure"_s,
                    u"soon; it must be same-day or more urgent"_s},
        SpoiltTable{"OpenSignMayWait", rules, levelOf("T18", "same-day"), levelOf("T18", "soon"),
                    u"fault: a result may wait while the emergency sign “very-ill” is open"_s,
                    u"very-ill=unsure"_s, u"soon; it must be same-day or more urgent"_s},
        SpoiltTable{"WorseWalkingPainIsBetter", rules,
                    isAnswered("new-walking-pain", "\"yes\", \"unsure\"", 12),
                    isAnswered("new-walking-pain", "\"unsure\"", 12),
                    u"INV-3   broken: “new-walking-pain” from “unsure” to “yes” lowers the level"_s,
                    u"new-walking-pain=yes"_s, u"self-care; with the other answer it is same-day"_s},
        SpoiltTable{"BlackToeIsBetter", rules, isAnswered("toe-sore", "\"black\"", 12),
                    isAnswered("toe-sore", "\"sore\"", 12),
                    u"INV-3   broken: “toe-sore” from “sore” to “black” lowers the level"_s,
                    u"toe-sore=black"_s, u"soon; with the other answer it is same-day"_s},
        SpoiltTable{"LumpForgotten", rules, isAnswered("lump-behind-knee", "\"yes\"", 12),
                    isAnswered("lump-behind-knee", "\"unsure\"", 12),
                    u"INV-4   broken: the level is not urgent enough"_s,
                    u"lump-behind-knee=yes, pain-pattern=spells"_s,
                    u"self-care; it must be soon or more urgent"_s},
        SpoiltTable{"TendernessIsSelfCare", rules, levelOf("S6", "soon"), levelOf("S6", "self-care"),
                    u"INV-4   broken: the level is not urgent enough"_s, u"tender=yes"_s,
                    u"self-care; it must be soon or more urgent"_s},
        SpoiltTable{"WarmthTooLow", rules, levelOf("T3", "same-day"), levelOf("T3", "soon"),
                    u"INV-5   broken: the level is not urgent enough"_s, u"warmer=yes"_s,
                    u"soon; it must be same-day or more urgent"_s},
        SpoiltTable{"StretchingCounts", rules, isAnswered("spasms-elsewhere", "\"yes\"", 8),
                    isAnswered("stretching-helps", "\"yes\"", 8),
                    u"INV-6   broken: the answer to “stretching-helps” changes which rules fire"_s,
                    u"stretching-helps=yes"_s, u"same-day; with the other answer it is self-care"_s},
        SpoiltTable{"RiskIsSelfCare", rules, levelOf("S4", "soon"), levelOf("S4", "self-care"),
                    u"INV-8   broken: the level is not urgent enough"_s, u"past-clot=yes"_s,
                    u"self-care; it must be soon or more urgent"_s},
        SpoiltTable{"RiskWithSorenessTooLow", rules, levelOf("T8", "same-day"), levelOf("T8", "soon"),
                    u"INV-8   broken: the level is not urgent enough"_s, u"tender=yes, past-clot=yes"_s,
                    u"soon; it must be same-day or more urgent"_s},
        SpoiltTable{"DefaultIsSelfCare", rules, levelOf("S8", "soon"), levelOf("S8", "self-care"),
                    u"INV-12  broken: no rule's condition holds, and the level is another"_s,
                    u"started=under-2-weeks"_s, u"self-care; it must be soon or more urgent"_s},
        SpoiltTable{"YoungMayStayHome", rules, levelOf("S9", "soon"), levelOf("S9", "self-care"),
                    u"INV-18  broken: the level is not urgent enough"_s, u"age=under-16"_s,
                    u"self-care; it must be soon or more urgent"_s},
        SpoiltTable{"YoungAreNotTold", results, isAnswered("age", "\"under-16\"", 8) + "\n      },",
                    isAnswered("age", "\"under-16\"", 8) +
                        "\n      },\n      \"levels\": [\"soon\", \"emergency\"],",
                    u"INV-18  broken: the result does not show the note “under-16”"_s,
                    u"one-leg-swollen=new, age=under-16"_s, u"same-day"_s}),
    [](const testing::TestParamInfo<SpoiltTable> &row) { return std::string(row.param.name); });

TEST(VerifyRulesCommand, PrintsBothSetsOfAWorseAnswer)
{
    ShippedPackCopy pack;
    pack.replaceFirst(QString::fromUtf8(rules), isAnswered("toe-sore", "\"black\"", 12),
                      isAnswered("toe-sore", "\"sore\"", 12));

    const QStringList lines = verifyRules(pack.dir()).outputLines();

    EXPECT_EQ(lines.filter(u"\"toe-sore\":\"black\""_s).size(), 1);
    EXPECT_EQ(lines.filter(u"\"toe-sore\":\"sore\""_s).size(), 1);
}

TEST(VerifyRulesCommand, FindsTheFootBendTestInAText)
{
    ShippedPackCopy pack;
    pack.replaceFirst(u"checklist/questions.json"_s, "Compare with the other leg.",
                      "Bend the foot. Does it hurt?");

    const Outcome run = verifyRules(pack.dir());

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(
        run.outputLines().contains(u"INV-7   broken: the text “check.page.size.note” says “bend the foot”"_s))
        << run.output.toStdString();
}

/// A checklist that makes no sense in one place, and the line that says so.
struct Senseless
{
    const char *name;
    const char *file;
    QByteArray search;
    QByteArray replacement;
    QString line;
};

static void PrintTo(const Senseless &senseless, std::ostream *out)
{
    *out << senseless.name;
}

class SenselessTest : public testing::TestWithParam<Senseless>
{};

TEST_P(SenselessTest, IsAFault)
{
    ShippedPackCopy pack;
    pack.replaceFirst(QString::fromUtf8(GetParam().file), GetParam().search, GetParam().replacement);

    const Outcome run = verifyRules(pack.dir());

    EXPECT_EQ(run.exitCode, 1) << run.errors.toStdString();
    EXPECT_TRUE(run.outputLines().contains(GetParam().line)) << run.output.toStdString();
}

static const char *const questions = "checklist/questions.json";

INSTANTIATE_TEST_SUITE_P(
    Checklist, SenselessTest,
    testing::Values(
        Senseless{"DeadRule", rules, isAnswered("dark-urine", "\"yes\", \"unsure\"", 8),
                  "\"all\": [{\"question\": \"dark-urine\", \"is\": [\"yes\"]}, "
                  "{\"question\": \"dark-urine\", \"is\": [\"no\"]}]",
                  u"fault: the rule “T14” can never fire"_s},
        Senseless{"UnreadQuestion", rules, "\"question\": \"dark-urine\"", "\"question\": \"fever\"",
                  u"fault: nothing reads the question “dark-urine”: no rule, no note, no other question"_s},
        Senseless{
            "SignNotAskedOfAll", questions, "\"row\": \"RF2\",",
            "\"row\": \"RF2\", \"askedWhen\": {\"question\": \"breathless\", \"is\": [\"no\", \"unsure\"]},",
            u"fault: the emergency sign “chest-pain” is not asked of everybody"_s},
        Senseless{"SignsNotFirst", questions, "\"id\": \"about-you\",",
                  "\"id\": \"about-you\", \"redFlags\": true,",
                  u"fault: the step “about-you” has emergency signs and is not among the first"_s},
        Senseless{
            "QuestionNeverAsked", questions, "\"row\": \"P11\",",
            "\"row\": \"P11\", \"askedWhen\": {\"all\": [{\"question\": \"injury\", \"is\": [\"yes\"]}, "
            "{\"question\": \"injury\", \"is\": [\"no\"]}]},",
            u"fault: the question “hard-exercise” is never asked, so nobody can choose its answers"_s}),
    [](const testing::TestParamInfo<Senseless> &row) { return std::string(row.param.name); });

} // namespace legwise
