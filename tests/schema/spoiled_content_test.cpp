#include "tests/schema/schema_validation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <ostream>

namespace legwise {

/// A shipped file with one thing made wrong.
struct Spoiled
{
    const char *file;
    const char *what; ///< letters only: names the test
    std::function<void(Json::Value &)> spoil;
};

static void PrintTo(const Spoiled &spoiled, std::ostream *out)
{
    *out << spoiled.file << ' ' << spoiled.what;
}

static Json::Value textOf(const char *words)
{
    Json::Value text;
    text["id"] = "some.text";
    text["text"] = words;
    return text;
}

/// The first question of that kind.
static Json::Value &questionOf(Json::Value &file, const char *kind)
{
    for (Json::Value &question : file["questions"]) {
        if (question["kind"] == kind)
            return question;
    }
    ADD_FAILURE() << "no question of the kind " << kind;
    return file;
}

static const char *const pack = "pack.json";
static const char *const sources = "sources.json";
static const char *const findings = "findings.json";
static const char *const comparison = "comparison.json";
static const char *const glossary = "glossary.json";
static const char *const figures = "figures.json";
static const char *const condition = "conditions/dvt.json";
static const char *const questions = "checklist/questions.json";
static const char *const rules = "checklist/rules.json";
static const char *const results = "checklist/results.json";
static const char *const invariants = "checklist/invariants.json";

static const Spoiled table[] = {
    {pack, "UnknownKey", [](Json::Value &f) { f["colour"] = "blue"; }},
    {pack, "MissingRegions", [](Json::Value &f) { f.removeMember("regions"); }},
    {pack, "VersionInWords", [](Json::Value &f) { f["version"] = "first"; }},
    {pack, "UnknownReviewStatus", [](Json::Value &f) { f["review"]["status"] = "fine"; }},
    {pack, "WrittenOnNoDay", [](Json::Value &f) { f["written"] = "21 November 2026"; }},
    {pack, "PhoneNumberInWords", [](Json::Value &f) { f["regions"][0]["emergencyNumber"] = "one one two"; }},
    {pack, "ConditionTwice", [](Json::Value &f) { f["conditions"].append(f["conditions"][0]); }},
    {sources, "YearAsText", [](Json::Value &f) { f["sources"][0]["year"] = "2020"; }},
    {sources, "AddressWithoutScheme", [](Json::Value &f) { f["sources"][0]["url"] = "www.example.org"; }},
    {sources, "NothingRead", [](Json::Value &f) { f["sources"][0].removeMember("read"); }},
    {findings, "IdWithCapitals", [](Json::Value &f) { f["findings"][0]["id"] = "OneLeg"; }},
    {findings, "UnknownQualifier", [](Json::Value &f) { f["qualifiers"][0]["id"] = "colour"; }},
    {findings, "NameIsBareText", [](Json::Value &f) { f["findings"][0]["name"] = "One leg"; }},
    {comparison, "NoGroups", [](Json::Value &f) { f["groups"] = Json::arrayValue; }},
    {comparison, "FooterWithoutSource", [](Json::Value &f) { f["footer"].removeMember("sources"); }},
    {glossary, "MeaningTooLong",
     [](Json::Value &f) { f["terms"][0]["meaning"]["text"] = std::string(121, 'a'); }},
    {glossary, "TermMissing", [](Json::Value &f) { f["terms"][0].removeMember("term"); }},
    {figures, "EightLabels",
     [](Json::Value &f) {
         Json::Value label;
         label["anchor"] = "anchor.a";
         label["side"] = "left";
         label["label"] = textOf("A place");
         f["figures"][0]["labels"] = Json::arrayValue;
         for (int i = 0; i < 8; ++i)
             f["figures"][0]["labels"].append(label);
     }},
    {figures, "NotAnSvg", [](Json::Value &f) { f["figures"][0]["file"] = "leg.png"; }},
    {figures, "SkinTonesAsText", [](Json::Value &f) { f["figures"][0]["skinTones"] = "yes"; }},
    {condition, "UnknownLevel", [](Json::Value &f) { f["urgency"]["level"] = "tomorrow"; }},
    {condition, "TextWithSpaceInFront", [](Json::Value &f) { f["name"]["text"] = " Blood clot"; }},
    {condition, "TextOverTwoLines", [](Json::Value &f) { f["name"]["text"] = "Blood\nclot"; }},
    {condition, "EmptyText", [](Json::Value &f) { f["name"]["text"] = ""; }},
    {condition, "TextTooLong", [](Json::Value &f) { f["summary"]["text"] = std::string(401, 'a'); }},
    {condition, "TextIdWithoutOwner", [](Json::Value &f) { f["name"]["id"] = "name"; }},
    {condition, "GlanceTooLong",
     [](Json::Value &f) { f["glance"][0]["usual"]["text"] = std::string(91, 'a'); }},
    {condition, "NoSource", [](Json::Value &f) { f["summary"]["sources"] = Json::arrayValue; }},
    {condition, "UnknownEvidence", [](Json::Value &f) { f["summary"]["evidence"] = "sure"; }},
    {condition, "UnverifiedWithASource",
     [](Json::Value &f) {
         f["summary"]["evidence"] = "unverified";
         f["summary"]["sources"][0] = "nhs-dvt";
     }},
    {condition, "ChoiceWithASecondSource",
     [](Json::Value &f) {
         f["summary"]["evidence"] = "choice";
         f["summary"]["sources"] = Json::arrayValue;
         f["summary"]["sources"].append("triage-choice");
         f["summary"]["sources"].append("nhs-dvt");
     }},
    {condition, "UnknownAudience", [](Json::Value &f) { f["summary"]["audience"] = "children"; }},
    {condition, "UnknownQualifier", [](Json::Value &f) { f["symptoms"][0]["qualifiers"]["colour"] = "red"; }},
    {condition, "TreatmentWithoutRisk", [](Json::Value &f) { f["treatments"][0].removeMember("risk"); }},
    {condition, "TwoKeyPoints", [](Json::Value &f) { f["keyPoints"].resize(2); }},
    {condition, "UnknownSection", [](Json::Value &f) { f["figures"][0]["section"] = "cover"; }},
    {questions, "ListInWords", [](Json::Value &f) { f["steps"][0]["pages"][0]["list"] = "yes"; }},
    {questions, "NoneOfTheseInWords",
     [](Json::Value &f) { f["steps"][0]["pages"][0]["noneOfThese"] = true; }},
    {questions, "AloneInWords", [](Json::Value &f) { questionOf(f, "zones")["others"][0]["alone"] = "yes"; }},
    {questions, "ChoiceWithoutOptions",
     [](Json::Value &f) { questionOf(f, "choice").removeMember("options"); }},
    {questions, "ChoiceWithAFigure", [](Json::Value &f) { questionOf(f, "choice")["figure"] = "body-map"; }},
    {questions, "ZonesWithoutFigure", [](Json::Value &f) { questionOf(f, "zones").removeMember("figure"); }},
    {questions, "ZonesWithOptions",
     [](Json::Value &f) { questionOf(f, "zones")["options"] = questionOf(f, "choice")["options"]; }},
    {questions, "UnknownKind", [](Json::Value &f) { f["questions"][0]["kind"] = "slider"; }},
    {questions, "AskedWhenNothing",
     [](Json::Value &f) { f["questions"][0]["askedWhen"] = Json::objectValue; }},
    {questions, "PageWithoutQuestions",
     [](Json::Value &f) { f["steps"][0]["pages"][0]["questions"] = Json::arrayValue; }},
    {rules, "RuleIdInLowerCase", [](Json::Value &f) { f["rules"][0]["id"] = "e1"; }},
    {rules, "NeitherWhenNorOtherwise", [](Json::Value &f) { f["rules"][0].removeMember("when"); }},
    {rules, "BothWhenAndOtherwise", [](Json::Value &f) { f["rules"][0]["otherwise"] = true; }},
    {rules, "TwoFormsInOneExpression", [](Json::Value &f) { f["rules"][0]["when"]["rule"] = "E1"; }},
    {rules, "DeepExpressionWithATypo",
     [](Json::Value &f) {
         Json::Value typo;
         typo["question"] = "fever";
         typo["equals"].append("yes");
         Json::Value inner;
         inner["any"].append(typo);
         Json::Value outer;
         outer["all"].append(inner);
         f["rules"][0]["when"] = outer;
     }},
    {rules, "CountWithoutExpressions",
     [](Json::Value &f) {
         Json::Value when;
         when["atLeast"] = 2;
         f["definitions"][0]["when"] = when;
     }},
    {results, "FifthResult", [](Json::Value &f) { f["results"].append(f["results"][0]); }},
    {results, "NoDisclaimer", [](Json::Value &f) { f.removeMember("disclaimer"); }},
    {results, "NothingToDo", [](Json::Value &f) { f["results"][0]["do"] = Json::arrayValue; }},
    {results, "NoteAtUnknownLevel", [](Json::Value &f) { f["notes"][0]["levels"].append("later"); }},
    {invariants, "InvariantIdInLowerCase", [](Json::Value &f) { f["invariants"][0]["id"] = "inv-1"; }},
    {invariants, "UnknownHolder", [](Json::Value &f) { f["invariants"][0]["heldBy"].append("nurse"); }},
    {invariants, "RulesWithoutRequirement",
     [](Json::Value &f) { f["invariants"][0].removeMember("requires"); }},
    {invariants, "UnknownRequirement",
     [](Json::Value &f) { f["invariants"][0]["requires"][0] = Json::objectValue; }},
    {invariants, "NothingCalm", [](Json::Value &f) { f.removeMember("calm"); }},
};

class SpoiledFile : public testing::TestWithParam<Spoiled>
{};

TEST_P(SpoiledFile, IsRefused)
{
    Json::Value document = readContent(GetParam().file);
    const std::string schema = schemaNamedBy(GetParam().file, document).substr(7);

    GetParam().spoil(document);

    EXPECT_THAT(errorsOf(schema, document), testing::Not(testing::IsEmpty()));
}

static std::string testName(const testing::TestParamInfo<Spoiled> &info)
{
    std::string file = info.param.file;
    file = file.substr(file.find('/') + 1);
    return file.substr(0, file.find('.')) + '_' + info.param.what;
}

INSTANTIATE_TEST_SUITE_P(Content, SpoiledFile, testing::ValuesIn(table), testName);

} // namespace legwise
