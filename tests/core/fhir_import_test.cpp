#include "core/interchange/response.h"
#include "core/interchange/response_reader.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <ostream>

namespace legwise::test {

using namespace Qt::StringLiterals;

/// Words in `items` and `head` that stand for what is long: $URL and $SYSTEM, which ends before the
/// question's id.
static QByteArray filledIn(QByteArray json)
{
    const QString canonical =
        fhir::response(shippedChecklist(), shippedKnowledge().manifest, {})["questionnaire"_L1].toString();
    json.replace("$CANONICAL", canonical.toUtf8());
    json.replace("$URL", canonical.section(u'|', 0, 0).toUtf8());
    json.replace("$SYSTEM", "https://legwise.invalid/fhir/CodeSystem/legwise-core.");
    return json;
}

static const QByteArray goodHead =
    R"("resourceType": "QuestionnaireResponse", "questionnaire": "$CANONICAL", "status": "completed")";

static Result<Answers, QString> read(const QByteArray &json)
{
    return fhir::answersFromResponse(filledIn(json), shippedChecklist(), shippedKnowledge().manifest);
}

/// The answers of a response with these items.
static Answers itemsRead(const QByteArray &items)
{
    const Result<Answers, QString> answers = read('{' + goodHead + R"(, "item": [)" + items + "]}");
    if (answers)
        return *answers;
    ADD_FAILURE() << answers.error().toStdString();
    return {};
}

static QByteArray item(const QByteArray &linkId, const QByteArray &code)
{
    return R"({"linkId": ")" + linkId + R"(", "answer": [{"valueCoding": {"code": ")" + code + R"("}}]})";
}

TEST(FhirImport, ReadsAResponseThatOnlyHoldsCodes)
{
    EXPECT_EQ(itemsRead(item("fever", "yes") + ',' + item("age", "60-or-over")),
              answers({{"fever", "yes"}, {"age", "60-or-over"}}));
}

TEST(FhirImport, ReadsEveryWayOfNesting)
{
    const Answers wanted = answers({{"fever", "yes"}, {"age", "under-16"}});

    EXPECT_EQ(itemsRead(R"({"linkId": "page.timing", "item": [)" + item("fever", "yes") +
                        R"(]}, {"linkId": "page.timing", "item": [)" + item("age", "under-16") + "]}"),
              wanted);
    EXPECT_EQ(itemsRead(R"({"linkId": "fever", "answer": [{"valueCoding": {"code": "yes"}, "item": [)" +
                        item("age", "under-16") + "]}]}"),
              wanted);
    EXPECT_EQ(itemsRead(R"({"linkId": "help.fever"}, {"linkId": "step.pain", "item": []},
                           {"linkId": "warmer", "answer": []}, {"linkId": "tender"},
                           {"linkId": "advice.call-if", "item": [{"linkId": "advice.call-if-signs"}]},)" +
                        item("age", "under-16") + ',' + item("fever", "yes")),
              wanted);
}

TEST(FhirImport, ReadsSeveralPlacesEachOnce)
{
    EXPECT_EQ(itemsRead(R"({"linkId": "where", "answer": [{"valueCoding": {"code": "left.calf"}},
                           {"valueCoding": {"code": "arm", "system": "$SYSTEMwhere"}},
                           {"valueCoding": {"code": "left.calf"}}]})"),
              answers({{"where", "left.calf arm"}}));
}

TEST(FhirImport, LeavesOutWhatIsNotAsked)
{
    EXPECT_EQ(itemsRead(item("pain-pattern", "lasting") + ',' + item("spell-length", "unsure")),
              answers({{"pain-pattern", "lasting"}}));
}

TEST(FhirImport, DoesNotLookAtThePersonOrTheWords)
{
    const Result<Answers, QString> answered = read(
        '{' + goodHead + R"(, "id": "x", "subject": {"display": "Jane Doe"}, "author": 7, "authored": "now",
              "meta": {"tag": [{"code": "lformsVersion: 40"}]}, "text": {"div": "<div/>"}, "extension": [{}],
              "item": [{"linkId": "fever", "text": "?", "answer": [{"valueCoding": {"code": "no", "display": "Yes"}}]}]})");

    ASSERT_TRUE(answered.has_value()) << answered.error().toStdString();
    EXPECT_EQ(*answered, answers({{"fever", "no"}}));
}

TEST(FhirImport, ReadsResponsesThatWereStoppedOrChanged)
{
    for (const char *status : {"in-progress", "completed", "amended", "stopped"}) {
        QByteArray json = '{' + goodHead + '}';
        EXPECT_TRUE(read(json.replace("completed", status)).has_value()) << status;
    }
}

/// A response that must not be read, and what the message must hold.
struct WrongResponse
{
    const char *name;
    QByteArray json;
    QString words;
};

static void PrintTo(const WrongResponse &wrong, std::ostream *out)
{
    *out << wrong.json.constData();
}

static WrongResponse wrongJson(const char *name, const char *json, const char *words)
{
    return {name, json, QString::fromUtf8(words)};
}

/// A good response but for its head.
static WrongResponse wrongHead(const char *name, const char *part, const char *instead, const char *words)
{
    QByteArray head = goodHead;
    EXPECT_TRUE(head.contains(part)) << part;
    return {name, '{' + head.replace(part, instead) + '}', QString::fromUtf8(words)};
}

/// A good response but for these items.
static WrongResponse wrongItems(const char *name, const QByteArray &items, const char *words)
{
    return {name, '{' + goodHead + R"(, "item": )" + items + '}', QString::fromUtf8(words)};
}

static WrongResponse wrongAnswer(const char *name, const QByteArray &linkId, const QByteArray &answer,
                                 const char *words)
{
    return wrongItems(name, R"([{"linkId": ")" + linkId + R"(", "answer": )" + answer + "}]", words);
}

class WrongResponseTest : public testing::TestWithParam<WrongResponse>
{};

TEST_P(WrongResponseTest, IsRefusedInAClearSentence)
{
    const Result<Answers, QString> answers = read(GetParam().json);

    ASSERT_FALSE(answers.has_value());
    EXPECT_TRUE(answers.error().contains(GetParam().words)) << answers.error().toStdString();
    EXPECT_FALSE(answers.error().contains(u'\n'));
}

static std::string nameOf(const testing::TestParamInfo<WrongResponse> &row)
{
    return row.param.name;
}

INSTANTIATE_TEST_SUITE_P(Json, WrongResponseTest,
                         testing::Values(wrongJson("Empty", "", "not valid JSON"),
                                         wrongJson("Half", "{\"item\":", "not valid JSON"),
                                         wrongJson("List", "[]", "one JSON object"),
                                         wrongJson("NotUtf8", "{\"id\":\"\xff\"}", "not valid JSON"),
                                         wrongJson("NameTwice",
                                                   R"({"item": [{"linkId": "fever", "linkId": "age"}]})",
                                                   "“linkId” stands twice")),
                         nameOf);

INSTANTIATE_TEST_SUITE_P(
    Head, WrongResponseTest,
    testing::Values(
        wrongJson("NoType", "{}", "no “resourceType”"),
        wrongHead("OtherType", "\"QuestionnaireResponse\"", "\"Bundle\"", "of the type “Bundle”"),
        wrongHead("NoQuestionnaire", "\"questionnaire\"", "\"about\"", "does not say which questionnaire"),
        wrongHead("OtherQuestionnaire", "$CANONICAL", "http://example.org/Questionnaire/1|1",
                  "another questionnaire, “http://example.org"),
        wrongHead("NoVersion", "$CANONICAL", "$URL", "does not say which version"),
        wrongHead("OtherVersion", "$CANONICAL", "$URL|2020.1.1", "answers version 2020.1.1"),
        wrongHead("NoStatus", "\"status\"", "\"state\"", "no “status”"),
        wrongHead("UnknownStatus", "completed", "done", "unknown status “done”"),
        wrongHead("EnteredInError", "completed", "entered-in-error", "entered in error"),
        wrongHead("ImplicitRules", "\"status\"", "\"implicitRules\": \"http://x\", \"status\"",
                  "implicitRules"),
        wrongHead("Modifier", "\"status\"", "\"modifierExtension\": [{}], \"status\"", "modifierExtension")),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Items, WrongResponseTest,
    testing::Values(
        wrongItems("NoList", "{}", "“item” of the response must be a list"),
        wrongItems("NoObject", "[1]", "must be an object"),
        wrongItems("NoLinkId", "[{\"answer\": []}]", "no “linkId”"),
        wrongItems("UnknownLinkId", '[' + item("fevr", "yes") + ']', "no item “fevr”; did you mean “fever”?"),
        wrongItems(
            "UnknownLinkIdDeepInside",
            R"([{"linkId": "step.pain", "item": [{"linkId": "page.timing", "item": [{"linkId": "weight"}]}]}])",
            "no item “weight”"),
        wrongItems("QuestionTwice", '[' + item("fever", "yes") + ',' + item("fever", "yes") + ']',
                   "“fever” stands twice"),
        wrongItems("ModifierInside", R"([{"linkId": "fever", "modifierExtension": [{}]}])",
                   "“fever” has a “modifierExtension”"),
        wrongAnswer("ForAGroup", "page.timing", "[{}]", "“page.timing” is no question"),
        wrongAnswer("ForAHelp", "help.warmer", "[{}]", "“help.warmer” is no question")),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Answers, WrongResponseTest,
    testing::Values(
        wrongAnswer("NoList", "fever", "{}", "“answer” of “fever” must be a list"),
        wrongAnswer("NoValue", "fever", "[{}]", "“fever” has no “valueCoding”"),
        wrongAnswer("Text", "fever", R"([{"valueString": "yes"}])", "“fever” has no “valueCoding”"),
        wrongAnswer("NoCode", "fever", R"([{"valueCoding": {"display": "Yes"}}])",
                    "it takes yes, no, unsure"),
        wrongAnswer("UnknownCode", "fever", R"([{"valueCoding": {"code": "maybe"}}])",
                    "“fever” has no answer “maybe”; it takes yes, no, unsure"),
        wrongAnswer("CodeOfAnotherQuestion", "fever", R"([{"valueCoding": {"code": "left.calf"}}])",
                    "“left.calf”"),
        wrongAnswer("OtherSystem", "fever",
                    R"([{"valueCoding": {"code": "yes", "system": "http://loinc.org"}}])",
                    "another system, “http://loinc.org”"),
        wrongAnswer("Several", "fever",
                    R"([{"valueCoding": {"code": "yes"}}, {"valueCoding": {"code": "no"}}])",
                    "takes one answer and has 2: yes, no"),
        wrongAnswer("NowhereAndAPlace", "where",
                    R"([{"valueCoding": {"code": "left.calf"}}, {"valueCoding": {"code": "nowhere"}}])",
                    "“nowhere” to “where” excludes"),
        wrongAnswer("UnsureAndAPlace", "where",
                    R"([{"valueCoding": {"code": "unsure"}}, {"valueCoding": {"code": "arm"}}])",
                    "“unsure” to “where” excludes"),
        wrongAnswer("Modifier", "fever", R"([{"valueCoding": {"code": "yes"}, "modifierExtension": [{}]}])",
                    "“fever” has a “modifierExtension”"),
        wrongAnswer("WrongInsideAnAnswer", "fever",
                    R"([{"valueCoding": {"code": "yes"}, "item": [{"linkId": "weight"}]}])", "“weight”")),
    nameOf);

} // namespace legwise::test
