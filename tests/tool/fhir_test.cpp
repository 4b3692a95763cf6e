#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <ostream>

namespace legwise {

using namespace Qt::StringLiterals;

static const QByteArray someAnswers =
    R"({"chest-pain": "no", "where": ["left.calf", "arm"], "injury": "unsure", "can-rise-on-toes": "no"})";

static QJsonObject resourceOf(const Outcome &run)
{
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    return QJsonDocument::fromJson(run.output.toUtf8()).object();
}

static Outcome respond(const QByteArray &answers, const QStringList &options = {})
{
    return runProgram(QStringList{u"fhir"_s, u"response"_s, u"-"_s} + options, answers);
}

static Outcome import(const QByteArray &response, const QStringList &options = {})
{
    return runProgram(QStringList{u"fhir"_s, u"import"_s, u"-"_s} + options, response);
}

TEST(FhirCommand, WritesTheQuestionnaireOfThePackGiven)
{
    ShippedPackCopy pack;
    pack.replaceFirst(u"pack.json"_s, "\"version\": \"2", "\"version\": \"3");

    const QJsonObject shipped = resourceOf(runProgram({u"fhir"_s, u"questionnaire"_s}));
    const QJsonObject other = resourceOf(runProgram({u"fhir"_s, u"questionnaire"_s, pack.dir()}));

    EXPECT_EQ(shipped["resourceType"_L1].toString(), u"Questionnaire"_s);
    EXPECT_TRUE(other["version"_L1].toString().startsWith(u'3'))
        << other["version"_L1].toString().toStdString();
    EXPECT_EQ(shipped["item"_L1], other["item"_L1]);
}

TEST(FhirCommand, SaysWhichConditionFhirCannotSay)
{
    ShippedPackCopy pack;
    pack.replaceFirst(u"checklist/questions.json"_s, R"({ "question": "pain-pattern", "is": ["spells"] })",
                      R"({ "not": { "question": "pain-pattern", "is": ["spells"] } })");

    const Outcome run = runProgram({u"fhir"_s, u"questionnaire"_s, pack.dir()});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.output.isEmpty());
    EXPECT_TRUE(run.errors.contains(u"“spell-length”"_s)) << run.errors.toStdString();
}

TEST(FhirCommand, TakesTranslationsFromAFolder)
{
    const QJsonObject plain = resourceOf(runProgram({u"fhir"_s, u"questionnaire"_s}));
    const QJsonObject translated = resourceOf(runProgram(
        {u"fhir"_s, u"questionnaire"_s, u"--translations"_s, QStringLiteral(LEGWISE_TEST_CATALOGUES)}));

    EXPECT_FALSE(plain.contains("_title"_L1));
    const QJsonArray parts = translated["_title"_L1]["extension"_L1][0]["extension"_L1].toArray();
    EXPECT_EQ(parts.at(0)["valueCode"_L1].toString(), u"pt-BR"_s);
    EXPECT_EQ(parts.at(1)["valueString"_L1].toString(), u"Cãibra na perna ou coágulo"_s);
    EXPECT_FALSE(translated.contains("_purpose"_L1));
}

TEST(FhirCommand, SaysWhatIsWrongWithTheTranslations)
{
    const QTemporaryDir folder;
    const QStringList ask{u"fhir"_s, u"questionnaire"_s, u"--translations"_s, folder.path()};

    const Outcome none = runProgram(ask);
    QFile broken(folder.filePath(u"content_es.qm"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no catalogue");
    broken.close();
    const Outcome wrong = runProgram(ask);

    EXPECT_EQ(none.exitCode, 2);
    EXPECT_TRUE(none.errors.contains(folder.path())) << none.errors.toStdString();
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_TRUE(wrong.errors.contains("content_es.qm"_L1)) << wrong.errors.toStdString();
}

TEST(FhirCommand, WritesTheTimeOnlyWhenItIsGiven)
{
    EXPECT_FALSE(resourceOf(respond(someAnswers)).contains("authored"_L1));
    EXPECT_EQ(
        resourceOf(respond(someAnswers, {u"--authored"_s, u"2026-11-28T16:40:00+01:00"_s}))["authored"_L1]
            .toString(),
        u"2026-11-28T16:40:00+01:00"_s);
}

TEST(FhirCommand, RefusesATimeWithoutItsDistanceFromUtc)
{
    for (const QString &time :
         {u"2026-11-28T16:40:00"_s, u"2026-11-28"_s, u"now"_s, u"2026-13-28T16:40:00Z"_s}) {
        const Outcome run = respond(someAnswers, {u"--authored"_s, time});

        EXPECT_EQ(run.exitCode, 2);
        EXPECT_TRUE(run.errors.contains(u'“' + time + u'”')) << run.errors.toStdString();
    }
}

TEST(FhirCommand, RefusesWrongAnswersAsAssessDoes)
{
    const Outcome run = respond(R"({"fever": "maybe"})");

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.output.isEmpty());
    EXPECT_TRUE(run.errors.startsWith("<stdin>: "_L1)) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains(u"“fever” has no answer “maybe”"_s)) << run.errors.toStdString();
}

TEST(FhirCommand, ImportPrintsWhatAssessPrints)
{
    for (const QByteArray &answers :
         {someAnswers, QByteArray("{}"), QByteArray(R"({"chest-pain": "yes"})")}) {
        const Outcome imported = import(respond(answers).output.toUtf8());

        EXPECT_EQ(imported.exitCode, 0) << imported.errors.toStdString();
        EXPECT_EQ(imported.output, runProgram({u"assess"_s, u"-"_s}, QByteArray(answers)).output);
    }
}

TEST(FhirCommand, ImportPrintsTheAnswersWhenAsked)
{
    const Outcome imported = import(respond(someAnswers).output.toUtf8(), {u"--answers"_s});

    EXPECT_EQ(imported.outputLines().size(), 1);
    EXPECT_EQ(QJsonDocument::fromJson(imported.output.toUtf8()), QJsonDocument::fromJson(someAnswers));
}

TEST(FhirCommand, ImportPrintsNothingOfThePerson)
{
    QByteArray response = respond(someAnswers).output.toUtf8();
    response.insert(response.indexOf('{') + 1, R"("subject": {"display": "Jane Doe"}, )");
    QByteArray wrong = response;
    wrong.replace("\"no\"", "\"maybe\"");

    const Outcome read = import(response);
    const Outcome refused = import(wrong);

    EXPECT_EQ(read.exitCode, 0) << read.errors.toStdString();
    EXPECT_EQ(refused.exitCode, 2);
    for (const Outcome &run : {read, refused})
        EXPECT_FALSE((run.output + run.errors).contains("Jane"_L1));
}

TEST(FhirCommand, ReadsFilesAndNamesThemInMessages)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"response.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"resourceType": "Patient"})");
    file.close();

    const Outcome wrong = runProgram({u"fhir"_s, u"import"_s, file.fileName()});
    const Outcome missing = runProgram({u"fhir"_s, u"import"_s, folder.filePath(u"none.json"_s)});

    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_TRUE(wrong.errors.startsWith(file.fileName() + u": "_s)) << wrong.errors.toStdString();
    EXPECT_TRUE(wrong.errors.contains(u"“Patient”"_s)) << wrong.errors.toStdString();
    EXPECT_EQ(missing.exitCode, 2);
    EXPECT_TRUE(missing.errors.contains("none.json"_L1)) << missing.errors.toStdString();
}

} // namespace legwise
