#include "core/checklist/flow.h"
#include "core/interchange/response.h"
#include "core/interchange/response_reader.h"
#include "tests/core/random_answers.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace legwise::test {

using namespace Qt::StringLiterals;

static QJsonObject responseTo(const Answers &answers, const std::optional<QDateTime> &authored = {})
{
    return fhir::response(shippedChecklist(), shippedKnowledge().manifest, answers, authored);
}

static Result<Answers, QString> readBack(const QJsonObject &response)
{
    return fhir::answersFromResponse(QJsonDocument(response).toJson(), shippedChecklist(),
                                     shippedKnowledge().manifest);
}

/// The link ids from the outside in, a path each.
static QStringList pathsOf(const QJsonObject &parent, const QString &before = {})
{
    QStringList paths;
    const QJsonArray items = parent["item"_L1].toArray();
    for (const auto &item : items) {
        const QString path = before + u'/' + item["linkId"_L1].toString();
        const QStringList below = pathsOf(item.toObject(), path);
        paths += below.isEmpty() ? QStringList{path} : below;
    }
    return paths;
}

TEST(FhirResponse, NamesNobody)
{
    const QJsonObject written = responseTo(answers({{"fever", "no"}}));

    EXPECT_EQ(written.keys(),
              (QStringList{u"item"_s, u"language"_s, u"questionnaire"_s, u"resourceType"_s, u"status"_s}));
    EXPECT_EQ(written["questionnaire"_L1].toString().section(u'|', 1), shippedKnowledge().manifest.version);
}

TEST(FhirResponse, NestsAnswersAsTheQuestionnaireDoes)
{
    const QJsonObject written =
        responseTo(answers({{"chest-pain", "no"}, {"where", "left.calf arm"}, {"which-leg", "left"}}));

    EXPECT_EQ(pathsOf(written),
              (QStringList{u"/step.emergency-signs/page.breathing/chest-pain"_s,
                           u"/step.where/page.place/where"_s, u"/step.look/page.size/which-leg"_s}));
}

TEST(FhirResponse, WritesAnAnswerAsACodeWithItsWords)
{
    const ChecklistDefinition checklist =
        aChecklist().withStep("step").withPage("page").withQuestion("a").build();
    Manifest manifest;
    manifest.id = u"pack"_s;
    manifest.version = u"7"_s;

    const QJsonObject written = fhir::response(checklist, manifest, answers({{"a", "yes"}}));

    const QJsonValue answer = written["item"_L1][0]["item"_L1][0]["item"_L1][0]["answer"_L1];
    EXPECT_EQ(answer.toArray().size(), 1);
    EXPECT_EQ(answer[0]["valueCoding"_L1]["code"_L1].toString(), u"yes"_s);
    EXPECT_EQ(answer[0]["valueCoding"_L1]["system"_L1].toString(),
              u"https://legwise.invalid/fhir/CodeSystem/pack.a"_s);
    EXPECT_TRUE(answer[0]["valueCoding"_L1].toObject().contains("display"_L1));
    EXPECT_EQ(written["questionnaire"_L1].toString(), u"https://legwise.invalid/fhir/Questionnaire/pack|7"_s);
}

TEST(FhirResponse, LeavesOutWhatIsNotAskedAndWhatTheChecklistDoesNotKnow)
{
    const QJsonObject written = responseTo(answers(
        {{"pain-pattern", "lasting"}, {"spell-length", "unsure"}, {"fever", "maybe"}, {"nonsense", "yes"}}));

    EXPECT_EQ(pathsOf(written), QStringList{u"/step.pain/page.timing/pain-pattern"_s});
}

TEST(FhirResponse, HasNoItemsWithoutAnswers)
{
    EXPECT_FALSE(responseTo({}).contains("item"_L1));
}

TEST(FhirResponse, IsCompletedOnceAllThatIsAskedIsAnswered)
{
    Answers answers;
    EXPECT_EQ(responseTo(answers)["status"_L1].toString(), u"in-progress"_s);
    for (const Question &question : shippedChecklist().questions) {
        if (!question.askedWhen)
            answers = answers.with(question.id, {unsureValue});
    }
    // One of them asks another question.
    EXPECT_EQ(responseTo(answers)["status"_L1].toString(), u"in-progress"_s);
    answers = answers.with(questionId("injury"), names({"no"}));

    EXPECT_EQ(responseTo(answers)["status"_L1].toString(), u"completed"_s);
    EXPECT_EQ(responseTo(answers.with(questionId("fever"), {}))["status"_L1].toString(), u"in-progress"_s);
}

TEST(FhirResponse, WritesTheTimeWithItsDistanceFromUtc)
{
    const QDate day(2026, 11, 28);
    const QTime time(16, 40);
    const auto authored = [](const QDateTime &when) {
        return responseTo({}, when)["authored"_L1].toString();
    };

    EXPECT_EQ(authored(QDateTime(day, time, Qt::OffsetFromUTC, 3600)), u"2026-11-28T16:40:00+01:00"_s);
    EXPECT_EQ(authored(QDateTime(day, time, Qt::UTC)), u"2026-11-28T16:40:00Z"_s);
    EXPECT_EQ(authored(QDateTime(day, time, QTimeZone(-5 * 3600))), u"2026-11-28T16:40:00-05:00"_s);
    EXPECT_TRUE(authored(QDateTime(day, time)).startsWith("2026-11-28T16:40:00"_L1));
    EXPECT_GT(authored(QDateTime(day, time)).size(), 19);
    EXPECT_FALSE(responseTo({}, QDateTime()).contains("authored"_L1));
}

TEST(FhirResponse, ComesBackAsTheSameAnswersAndTheSameResult)
{
    static constexpr int sets = 1000;
    RandomAnswers random(20261128);
    for (int i = 0; i < sets; ++i) {
        const Answers given = withoutUnasked(shippedChecklist(), random.draw());
        const Result<Answers, QString> back = readBack(responseTo(given));
        ASSERT_TRUE(back.has_value()) << back.error().toStdString();
        ASSERT_EQ(*back, given);
        ASSERT_EQ(assess(shippedChecklist(), *back), assess(shippedChecklist(), given));
    }
}

TEST(FhirResponse, HoldsOnlyWhatIsAsked)
{
    RandomAnswers random(7);
    for (int i = 0; i < 300; ++i) {
        const Answers drawn = random.draw();
        const QList<FlowPage> shown = pages(shippedChecklist(), drawn);
        const QStringList paths = pathsOf(responseTo(drawn));
        for (const QString &path : paths)
            ASSERT_GE(pageOf(shown, QuestionId(path.section(u'/', -1))), 0) << path.toStdString();
    }
}

} // namespace legwise::test
