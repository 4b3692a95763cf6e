#include "core/checklist/assessment.h"
#include "core/interchange/questionnaire.h"
#include "tests/core/random_answers.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"
#include "tests/support/pseudo_language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <ostream>

namespace legwise::test {

using namespace Qt::StringLiterals;

static QJsonObject shippedQuestionnaire(const ContentLanguages &languages = {})
{
    const Result<QJsonObject, QString> written =
        fhir::questionnaire(shippedChecklist(), shippedKnowledge().manifest, languages);
    if (written)
        return *written;
    ADD_FAILURE() << written.error().toStdString();
    return {};
}

static void visitItems(const QJsonObject &parent, const std::function<void(const QJsonObject &)> &visit)
{
    const QJsonArray items = parent["item"_L1].toArray();
    for (const auto &item : items) {
        visit(item.toObject());
        visitItems(item.toObject(), visit);
    }
}

static QList<QJsonObject> itemsOf(const QJsonObject &questionnaire, const QString &type)
{
    QList<QJsonObject> found;
    visitItems(questionnaire, [&](const QJsonObject &item) {
        if (type.isEmpty() || item["type"_L1] == type)
            found.append(item);
    });
    return found;
}

static QJsonObject itemOf(const QJsonObject &questionnaire, const QString &linkId)
{
    const QList<QJsonObject> all = itemsOf(questionnaire, {});
    const auto it = std::find_if(all.cbegin(), all.cend(),
                                 [&linkId](const QJsonObject &item) { return item["linkId"_L1] == linkId; });
    return it == all.cend() ? QJsonObject() : *it;
}

TEST(FhirQuestionnaire, SaysWhatItIsAndWhatItIsNot)
{
    const QJsonObject written = shippedQuestionnaire();
    const Manifest &manifest = shippedKnowledge().manifest;

    EXPECT_EQ(written["resourceType"_L1].toString(), u"Questionnaire"_s);
    EXPECT_EQ(written["status"_L1].toString(), u"draft"_s);
    EXPECT_TRUE(written["url"_L1].toString().endsWith("/Questionnaire/"_L1 + manifest.id));
    EXPECT_EQ(written["version"_L1].toString(), manifest.version);
    EXPECT_TRUE(written["description"_L1].toString().contains("No clinician has reviewed"_L1));
    EXPECT_TRUE(written["purpose"_L1].toString().contains("does not diagnose"_L1));
}

TEST(FhirQuestionnaire, BeginsWithTheSignsOnWhichToCall)
{
    const QJsonArray items = shippedQuestionnaire()["item"_L1].toArray();

    EXPECT_EQ(items.at(0)["text"_L1].toString(), shippedChecklist().disclaimer.english);
    EXPECT_EQ(items.at(1)["text"_L1].toString(), u"Call 112 now if you"_s);
    EXPECT_EQ(items.at(1)["item"_L1][0]["text"_L1].toString(), shippedChecklist().callIf.text.english);
}

TEST(FhirQuestionnaire, GivesEachItemAnIdOfItsOwn)
{
    const QList<QJsonObject> all = itemsOf(shippedQuestionnaire(), {});
    QSet<QString> ids;
    for (const QJsonObject &item : all)
        ids.insert(item["linkId"_L1].toString());

    EXPECT_EQ(ids.size(), all.size());
    EXPECT_FALSE(ids.contains(QString()));
}

TEST(FhirQuestionnaire, AsksAllQuestionsInTheChecklistsOrderWithAllTheirAnswers)
{
    const QJsonObject written = shippedQuestionnaire();
    QList<QuestionId> inOrder;
    for (const ChecklistStep &step : shippedChecklist().steps) {
        for (const ChecklistPage &page : step.pages)
            inOrder += page.questions;
    }
    QList<QuestionId> asked;
    const QList<QJsonObject> choices = itemsOf(written, u"choice"_s);
    for (const QJsonObject &item : choices) {
        asked.append(QuestionId(item["linkId"_L1].toString()));
        const Question *question = shippedChecklist().question(asked.last());
        ASSERT_TRUE(question);
        EXPECT_EQ(item["text"_L1].toString(), question->text.english);
        QStringList codes;
        const QJsonArray options = item["answerOption"_L1].toArray();
        for (const auto &option : options) {
            codes.append(option["valueCoding"_L1]["code"_L1].toString());
            EXPECT_FALSE(option["valueCoding"_L1]["display"_L1].toString().isEmpty());
        }
        EXPECT_EQ(codes, question->allValues());
        EXPECT_FALSE(item.contains("required"_L1));
    }

    EXPECT_EQ(asked, inOrder);
}

TEST(FhirQuestionnaire, NestsPagesInStepsAndHelpInQuestions)
{
    const QJsonObject written = shippedQuestionnaire();
    const QJsonObject step = itemOf(written, u"step.emergency-signs"_s);
    const QJsonObject page = step["item"_L1][0].toObject();
    const QJsonObject question = page["item"_L1][0].toObject();
    const QJsonObject help = question["item"_L1][0].toObject();

    EXPECT_EQ(step["type"_L1].toString(), u"group"_s);
    EXPECT_TRUE(page["linkId"_L1].toString().startsWith("page."_L1));
    EXPECT_EQ(question["linkId"_L1].toString(), u"breathless"_s);
    EXPECT_EQ(help["type"_L1].toString(), u"display"_s);
    EXPECT_EQ(help["extension"_L1][0]["valueCodeableConcept"_L1]["coding"_L1][0]["code"_L1].toString(),
              u"help"_s);
}

TEST(FhirQuestionnaire, MarksTheAnswersThatExcludeOtherPlaces)
{
    const QJsonObject where = itemOf(shippedQuestionnaire(), u"where"_s);
    QStringList exclusive;
    const QJsonArray options = where["answerOption"_L1].toArray();
    for (const auto &option : options) {
        const QJsonValue extension = option["extension"_L1][0];
        if (extension["url"_L1].toString().endsWith("/questionnaire-optionExclusive"_L1))
            exclusive.append(option["valueCoding"_L1]["code"_L1].toString());
    }

    EXPECT_TRUE(where["repeats"_L1].toBool());
    EXPECT_EQ(exclusive, (QStringList{u"nowhere"_s, u"unsure"_s}));
    EXPECT_FALSE(itemOf(shippedQuestionnaire(), u"fever"_s).contains("repeats"_L1));
}

TEST(FhirQuestionnaire, GivesTheRightSideOfEachPlace)
{
    const QJsonArray options = itemOf(shippedQuestionnaire(), u"where"_s)["answerOption"_L1].toArray();
    for (const auto &option : options) {
        const QString code = option["valueCoding"_L1]["code"_L1].toString();
        const QString display = option["valueCoding"_L1]["display"_L1].toString();
        EXPECT_EQ(code.startsWith("left."_L1), display.contains("left "_L1)) << code.toStdString();
        EXPECT_EQ(code.startsWith("right."_L1), display.contains("right "_L1)) << code.toStdString();
    }
}

TEST(FhirQuestionnaire, GivesACodeOneMeaning)
{
    QHash<QString, QString> meanings;
    const QList<QJsonObject> choices = itemsOf(shippedQuestionnaire(), u"choice"_s);
    for (const QJsonObject &item : choices) {
        const QJsonArray options = item["answerOption"_L1].toArray();
        for (const auto &option : options) {
            const QJsonValue coding = option["valueCoding"_L1];
            const QString code = coding["system"_L1].toString() + u'#' + coding["code"_L1].toString();
            EXPECT_FALSE(meanings.contains(code)) << code.toStdString();
            meanings.insert(code, coding["display"_L1].toString());
        }
    }
}

// Conditions

/// Works out `enableWhen` as FHIR describes it, from the JSON alone. A question that is not enabled has no
/// answer.
class Form
{
public:
    Form(const QJsonObject &questionnaire, const Answers &answers) : m_answers(answers)
    {
        visitItems(questionnaire,
                   [this](const QJsonObject &item) { m_items.insert(item["linkId"_L1].toString(), item); });
    }

    [[nodiscard]] bool isEnabled(const QString &linkId) const
    {
        const QJsonObject item = m_items.value(linkId);
        const QJsonArray conditions = item["enableWhen"_L1].toArray();
        const auto holds = [this](const QJsonValue &condition) { return conditionHolds(condition); };
        if (conditions.isEmpty())
            return true;
        return item["enableBehavior"_L1].toString() == "any"_L1
                   ? std::any_of(conditions.begin(), conditions.end(), holds)
                   : std::all_of(conditions.begin(), conditions.end(), holds);
    }

private:
    [[nodiscard]] bool conditionHolds(const QJsonValue &condition) const
    {
        const QString id = condition["question"_L1].toString();
        const QStringList chosen = isEnabled(id) ? m_answers.values(QuestionId(id)) : QStringList();
        if (condition["operator"_L1].toString() == "exists"_L1)
            return condition["answerBoolean"_L1].toBool() == !chosen.isEmpty();
        return chosen.contains(condition["answerCoding"_L1]["code"_L1].toString());
    }

    const Answers &m_answers;
    QHash<QString, QJsonObject> m_items;
};

TEST(FhirQuestionnaire, EnablesTheQuestionsThatAreAsked)
{
    const QJsonObject written = shippedQuestionnaire();
    RandomAnswers random(20261128);
    for (int i = 0; i < 300; ++i) {
        const Answers answers = random.draw();
        const Form form(written, answers);
        for (const Question &question : shippedChecklist().questions)
            ASSERT_EQ(form.isEnabled(question.id.value()), isAsked(shippedChecklist(), question, answers))
                << question.id.value().toStdString();
    }
}

/// A checklist whose last question is asked on that condition.
static ChecklistDefinition askedOn(const Expression &when)
{
    return aChecklist()
        .withStep("step")
        .withPage("page")
        .withQuestion("a")
        .withQuestion("b")
        .askedWhen(is("a", {"yes"}))
        .withQuestion("last")
        .askedWhen(when)
        .withDefinition("both", all({is("a", {"yes"}), is("b", {"no"})}))
        .withDefinition("round", defined("round"))
        .build();
}

static Result<QJsonObject, QString> writtenOn(const Expression &when)
{
    Manifest manifest;
    manifest.id = u"pack"_s;
    manifest.version = u"1"_s;
    return fhir::questionnaire(askedOn(when), manifest);
}

/// Answers to “a” and “b”; an empty text leaves the question open.
static Answers twoAnswers(const char *a, const char *b)
{
    Answers given;
    if (*a != 0)
        given = given.with(questionId("a"), names({a}));
    if (*b != 0)
        given = given.with(questionId("b"), names({b}));
    return given;
}

TEST(FhirQuestionnaire, JoinsConditionsByAnyOrAll)
{
    for (const Expression &when :
         {is("a", {"yes"}), is("a", {"yes", "no"}), is("a", {"no", "unsure"}), is("b", {"yes", "no"}),
          all({is("a", {"yes"}), is("b", {"no"})}), any({is("a", {"no"}), is("b", {"no", "yes"})}),
          all({any({is("a", {"yes"})}), all({is("b", {"yes"})})}), defined("both")}) {
        const Result<QJsonObject, QString> written = writtenOn(when);
        ASSERT_TRUE(written.has_value()) << written.error().toStdString();
        const QJsonObject item = itemOf(*written, u"last"_s);
        EXPECT_EQ(item.contains("enableBehavior"_L1), item["enableWhen"_L1].toArray().size() > 1);
        const ChecklistDefinition checklist = askedOn(when);
        for (const char *a : {"yes", "no", "unsure", ""}) {
            for (const char *b : {"yes", "no", "unsure", ""}) {
                const Answers some = twoAnswers(a, b);
                EXPECT_EQ(Form(*written, some).isEnabled(u"last"_s),
                          isAsked(checklist, checklist.questions.last(), some))
                    << a << ' ' << b;
            }
        }
    }
}

/// A condition that FHIR cannot say, and a word of the answer.
struct Unsayable
{
    const char *name;
    Expression when;
    QString word;
};

static void PrintTo(const Unsayable &unsayable, std::ostream *out)
{
    *out << unsayable.name;
}

class UnsayableTest : public testing::TestWithParam<Unsayable>
{};

TEST_P(UnsayableTest, IsAnErrorThatNamesTheQuestion)
{
    const Result<QJsonObject, QString> written = writtenOn(GetParam().when);

    ASSERT_FALSE(written.has_value());
    EXPECT_TRUE(written.error().contains(u"“last”"_s)) << written.error().toStdString();
    EXPECT_TRUE(written.error().contains(GetParam().word)) << written.error().toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    FhirQuestionnaire, UnsayableTest,
    testing::Values(Unsayable{"Not", no(is("a", {"yes"})), u"“not”"_s},
                    Unsayable{"AtLeast", atLeast(2, {is("a", {"yes"}), is("b", {"yes"})}), u"“at least 2"_s},
                    Unsayable{"Exactly", exactly(1, {is("a", {"yes"}), is("b", {"yes"})}), u"“exactly 1"_s},
                    Unsayable{"Rule", fired("E1"), u"the rule “E1”"_s},
                    Unsayable{"AnyInAll", all({is("a", {"yes", "no"}), is("b", {"no"})}), u"within"_s},
                    Unsayable{"AllInAny", any({defined("both"), is("a", {"no"})}), u"within"_s},
                    Unsayable{"Never", never(), u"of nothing"_s},
                    Unsayable{"NoAnswer", is("a", {}), u"no answer of “a”"_s},
                    Unsayable{"UnsureOfAHiddenQuestion", is("b", {"unsure"}), u"“b” being unsure"_s},
                    Unsayable{"DefinitionInACircle", defined("round"), u"“round”"_s},
                    Unsayable{"UnknownDefinition", defined("nothing"), u"“nothing”"_s}),
    [](const testing::TestParamInfo<Unsayable> &row) { return std::string(row.param.name); });

// Translations

static ContentLanguage pseudoLanguage(const QString &code)
{
    return {code, std::make_shared<const PseudoTranslator>()};
}

TEST(FhirQuestionnaire, HoldsNoTranslationWhereThereIsNone)
{
    const ContentLanguage untranslated{u"es"_s, std::make_shared<const QTranslator>()};

    EXPECT_EQ(shippedQuestionnaire({untranslated}), shippedQuestionnaire());
    EXPECT_FALSE(QJsonDocument(shippedQuestionnaire()).toJson().contains("translation"));
}

TEST(FhirQuestionnaire, HoldsEachTextInEachLanguage)
{
    const QJsonObject written = shippedQuestionnaire({pseudoLanguage(u"xa"_s), pseudoLanguage(u"pt-BR"_s)});
    const auto expectTranslated = [](const QJsonObject &object, const QString &property) {
        const QJsonArray translations = object[u'_' + property]["extension"_L1].toArray();
        ASSERT_EQ(translations.size(), 2) << property.toStdString();
        EXPECT_EQ(translations[0]["url"_L1].toString(),
                  u"http://hl7.org/fhir/StructureDefinition/translation"_s);
        EXPECT_EQ(translations[0]["extension"_L1][0]["valueCode"_L1].toString(), u"xa"_s);
        EXPECT_EQ(translations[1]["extension"_L1][0]["valueCode"_L1].toString(), u"pt-BR"_s);
        const QString content = translations[1]["extension"_L1][1]["valueString"_L1].toString();
        EXPECT_TRUE(isTranslated(content)) << content.toStdString();
        EXPECT_FALSE(content.contains("{emergency-number}"_L1));
    };

    for (const QString &property : {u"title"_s, u"description"_s, u"purpose"_s})
        expectTranslated(written, property);
    visitItems(written, [&](const QJsonObject &item) {
        expectTranslated(item, u"text"_s);
        const QJsonArray options = item["answerOption"_L1].toArray();
        for (const auto &option : options)
            expectTranslated(option["valueCoding"_L1].toObject(), u"display"_s);
    });
}

} // namespace legwise::test
