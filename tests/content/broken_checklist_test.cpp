#include "tests/content/pack_copy.h"

#include <gtest/gtest.h>

#include <string>

namespace legwise {

static constexpr const char *questions = "checklist/questions.json";
static constexpr const char *rules = "checklist/rules.json";
static constexpr const char *results = "checklist/results.json";
static constexpr const char *invariants = "checklist/invariants.json";

class BrokenChecklist : public testing::TestWithParam<Spoiling>
{};

TEST_P(BrokenChecklist, IsRefusedWithItsLine)
{
    expectProblem(GetParam());
}

static const Spoiling pages[] = {
    {"PageWithUnknownQuestion", questions, "[\"faint\"]", "[\"faint\",\n\"feint\"]", questions, "feint",
     "unknown question “feint”; checklist/questions.json has “faint”", ProblemCode::UnknownId},
    {"QuestionOnNoPage", questions, "\"questions\": [\"pain\"]", "\"questions\": []", questions,
     "\"id\": \"pain\"", "the question “pain” stands on no page", ProblemCode::Checklist, 2},
    {"QuestionOnTwoPages", questions, "[\"where\"]", "[\"where\",\n\"pain\"]", questions,
     "\"pain\"]\n        }\n      ]", "the question “pain” already stands on another page",
     ProblemCode::Checklist},
    {"FiveQuestionsOnAPage", questions, "[\"faint\"]", "[\"faint\", \"a\", \"b\", \"c\", \"d\"]", questions,
     "\"questions\": [\"faint\"", "the page “first” holds 5 questions; 4 are the most",
     ProblemCode::Checklist, 5},
    {"NoneOfAnotherPage", questions, "[\"faint\"]", "[\"faint\"],\n\"noneOfThese\": [\"pain\"]", questions,
     "noneOfThese", "“noneOfThese” names “pain”, which does not stand on the page “first”",
     ProblemCode::Checklist},
    {"NoneOfPlaces", questions, "[\"where\"]", "[\"where\"], \"noneOfThese\": [\"where\"]", questions,
     "\"steps\": [", "“noneOfThese” of the page “third” names “where”, which has no answer “no” or “none”",
     ProblemCode::Checklist},
    {"NoRedFlags", questions, "\"redFlags\": true,", "", questions, "\"steps\": [", "no step has “redFlags”",
     ProblemCode::Checklist},
    {"PageTwice", questions, "\"id\": \"third\"", "\"id\": \"second\"", questions,
     "\"second\",\n          \"title\": { \"id\": \"check.page.third\"", "the page “second” is already in",
     ProblemCode::DuplicateId},
    {"AskedBeforeItsReason", questions, "\"row\": \"P1\",",
     "\"row\": \"P1\",\n\"askedWhen\": { \"definition\": \"sore-calf\" },", questions, "sore-calf",
     "“askedWhen” reads the question “where”, which stands on a later page", ProblemCode::Checklist,
     // The two definitions read the question that now depends on them.
     3},
};

static const Spoiling asked[] = {
    {"QuestionTwice", questions, "\"id\": \"pain\",", "\"id\": \"faint\",", questions,
     "\"faint\",\n      \"row\": \"P1\"",
     // Its answers come twice as well, and everything that reads the question which is gone.
     "the question “faint” is already in", ProblemCode::DuplicateId, 7},
    {"AnswerTwice", questions, "\"value\": \"lots\"", "\"value\": \"no\"", questions,
     "\"value\": \"no\" },\n        { \"value\": \"unsure\" }\n      ]\n    },\n    {\n      \"id\": "
     "\"where\"",
     "the answer “no” is already in", ProblemCode::DuplicateId, 3},
    {"AnswerWithoutLabel", questions,
     "\"value\": \"nowhere\",\n          \"label\": { \"id\": \"check.where.nowhere\", \"text\": \"Nowhere\" "
     "}",
     "\"value\": \"nowhere\"", questions, "{\n          \"value\": \"nowhere\"",
     "the answer “nowhere” has no label here and none in “answers”", ProblemCode::Shape},
    {"NobodyMayBeUnsure", questions, "\"Nowhere\" }\n        },\n        { \"value\": \"unsure\" }",
     "\"Nowhere\" }\n        }", questions, "{\n      \"id\": \"where\"",
     "the question “where” does not offer “unsure”", ProblemCode::Checklist},
    {"UnknownKind", questions, "\"kind\": \"zones\"", "\"kind\": \"places\"", questions, "places",
     "write one of these: choice, zones", ProblemCode::Value},
    {"SideThatIsNone", questions, "\"id\": \"right\"", "\"id\": \"middle\"", questions, "middle",
     "write one of these: left, right", ProblemCode::Value},
    {"UnknownBodyMap", questions, "\"figure\": \"leg-map\"", "\"figure\": \"legmap\"", questions, "legmap",
     "unknown figure “legmap”; figures.json has “leg-map”", ProblemCode::UnknownId},
};

static const Spoiling conditions[] = {
    {"UnknownQuestion", rules, "\"question\": \"where\"", "\"question\": \"were\"", rules, "\"were\"",
     "unknown question “were”; checklist/questions.json has “where”", ProblemCode::UnknownId},
    {"AnswerNotOffered", rules, "{ \"question\": \"faint\", \"is\": [\"yes\"] }",
     "{ \"question\": \"faint\", \"is\": [\"yess\"] }", rules, "yess",
     "unknown answer “yess” of the question “faint”; checklist/questions.json has “yes”",
     ProblemCode::UnknownId},
    {"UnknownZone", rules, "\"left.calf\"", "\"left.calves\"", rules, "left.calves",
     "unknown answer “left.calves” of the question “where”", ProblemCode::UnknownId},
    {"UnknownDefinition", rules, "{ \"definition\": \"sore-calf\" }", "{ \"definition\": \"sorecalf\" }",
     rules, "sorecalf", "unknown definition “sorecalf”; checklist/rules.json has “sore-calf”",
     ProblemCode::UnknownId},
    {"UnknownRule", rules, "{ \"rule\": \"E1\" }", "{ \"rule\": \"E9\" }", rules, "E9",
     "unknown rule “E9”; checklist/rules.json has “E1”", ProblemCode::UnknownId},
    {"NoCondition", rules, "{ \"rule\": \"E1\" }", "{ \"rules\": \"E1\" }", rules, "{ \"rules\"",
     "this is no condition; write one of question, all, any, not", ProblemCode::Shape},
    {"ConditionIsNoObject", rules, "{ \"rule\": \"E1\" }", "\"E1\"", rules, "\"not\": \"E1\"",
     "this is no condition", ProblemCode::Shape},
    {"NoAnswerNamed", rules, "\"is\": [\"yes\"]", "\"is\": []", rules, "\"is\": []", "it needs at least 1",
     ProblemCode::Shape},
    {"CountOverTheList", rules, "\"atLeast\": 1", "\"atLeast\": 2", rules, "\"atLeast\": 2",
     "“atLeast” is 2 of 1; it must be from 1 to the number", ProblemCode::Checklist},
    {"CountInWords", rules, "\"atLeast\": 1", "\"atLeast\": \"one\"", rules, "\"one\"",
     "“atLeast” is a text; it must be a whole number", ProblemCode::Shape},
    {"DefinitionCircle", rules, "\"when\": { \"question\": \"pain\", \"is\": [\"lots\"] }",
     "\"when\": { \"not\": { \"definition\": \"sore-calf\" } }", rules, "{ \"definition\": \"sore\" }",
     "the definition “sore” leads back to itself", ProblemCode::Checklist},
    {"DefinitionThatReadsItself", rules, "{ \"definition\": \"sore\" }", "{ \"definition\":\"sore-calf\" }",
     rules, "\"definition\":\"sore-calf\"", "the definition “sore-calf” leads back to itself",
     ProblemCode::Checklist},
};

static const Spoiling table[] = {
    {"RuleIdInAnotherForm", rules, "\"id\": \"S1\"", "\"id\": \"soon-1\"", rules, "soon-1",
     "the id “soon-1” has the wrong form; write it like “T6”", ProblemCode::Value},
    {"RuleTwice", rules, "\"id\": \"S1\"", "\"id\": \"T1\"", rules, "\"T1\",\n      \"level\": \"soon\"",
     "the rule “T1” is already in checklist/rules.json", ProblemCode::DuplicateId},
    {"RuleReadsItself", rules, "{ \"rule\": \"E1\" }", "{ \"rule\": \"T1\" }", rules, "{ \"rule\": \"T1\" }",
     "the rule “T1” does not stand before “T1”", ProblemCode::Checklist},
    {"RuleReadsALaterOne", rules, "{ \"question\": \"faint\", \"is\": [\"yes\"] }",
     "{ \"not\": { \"rule\": \"S1\" } }", rules, "{ \"rule\": \"S1\" }",
     "the rule “S1” does not stand before “E1”; a rule may only read earlier ones", ProblemCode::Checklist},
    {"NoteReadsTheOtherwiseRule", results, "{ \"rule\": \"E1\" }", "{ \"rule\": \"S1\" }", results, "\"S1\"",
     "the rule “S1” has no condition of its own", ProblemCode::Checklist},
    {"NoOtherwise", rules, "\"otherwise\": true", "\"when\": { \"rule\": \"T1\" }", rules, "\"rules\": [",
     "0 rules have “otherwise”: true; exactly one must", ProblemCode::Checklist},
    {"TwoOtherwise", rules, "\"when\": { \"question\": \"faint\", \"is\": [\"yes\"] }", "\"otherwise\": true",
     rules, "\"rules\": [",
     // Two conditions read the rule that has none now.
     "2 rules have “otherwise”: true", ProblemCode::Checklist, 3},
    {"RuleWithoutWhen", rules, "\"when\": { \"question\": \"faint\", \"is\": [\"yes\"] },", "", rules,
     "{\n      \"id\": \"E1\"", "the rule “E1” has no “when”", ProblemCode::Shape, 3},
    {"WhenAndOtherwise", rules, "\"otherwise\": true", "\"when\": { \"rule\": \"T1\" }, \"otherwise\": true",
     rules, "\"otherwise\"", "has both “when” and “otherwise”", ProblemCode::Checklist},
};

static const Spoiling outcomes[] = {
    {"LevelWithoutResult", results, "\"level\": \"same-day\"", "\"level\": \"soon\"", results,
     "\"results\": [", "the level “same-day” has no result", ProblemCode::Checklist, 2},
    {"LevelTwice", results, "\"level\": \"same-day\"", "\"level\":\"soon\"", results, "\"level\": \"soon\"",
     "the result “soon” is already in checklist/results.json", ProblemCode::DuplicateId, 2},
    {"DoNotThatAsksToDo", results, "Do not run (soon).", "Never run (soon).", results, "Never run",
     "must begin with “Do not”", ProblemCode::Checklist},
    {"NoteAtUnknownLevel", results, "[\"same-day\", \"soon\"]", "[\"same-day\", \"later\"]", results, "later",
     "unknown level “later”", ProblemCode::Value},
    {"NoteWithUnknownDefinition", results, "{ \"definition\": \"sore\" }", "{ \"definition\": \"sour\" }",
     results, "\"sour\"", "unknown definition “sour”; checklist/rules.json has “sore”",
     ProblemCode::UnknownId},
    {"NoEmergencySigns", results, "\"callIf\":", "\"callWhen\":", results, "{",
     "the property “callIf” is missing", ProblemCode::Shape, 2},
};

static const Spoiling promises[] = {
    {"InvariantIdInAnotherForm", invariants, "\"id\": \"INV-2\"", "\"id\": \"inv-2\"", invariants,
     "\"inv-2\"", "the id “inv-2” has the wrong form; write it like “INV-1”", ProblemCode::Value},
    {"InvariantTwice", invariants, "\"id\": \"INV-2\"", "\"id\": \"INV-1\"", invariants,
     "\"INV-1\",\n      \"statement\": {\n        \"id\": \"check.invariant.inv-2\"",
     "the invariant “INV-1” is already in checklist/invariants.json", ProblemCode::DuplicateId},
    {"InvariantHeldByNobody", invariants, "[\"loader\"]", "[]", invariants, "[]", "it needs at least 1",
     ProblemCode::Shape},
    {"InvariantHeldByAStranger", invariants, "[\"loader\"]", "[\"nurse\"]", invariants, "nurse",
     "“heldBy” cannot be “nurse”; write one of these: rules, loader, program", ProblemCode::Value},
    {"RulesWithoutRequirement", invariants, "[\"loader\"]", "[\"rules\"]", invariants, "[\"rules\"]",
     "the invariant “INV-2” must have “requires” when the rules hold it", ProblemCode::Checklist},
    {"RequirementWithoutRules", invariants, "[\"rules\", \"program\"]", "[\"program\"]", invariants,
     "[\"program\"]", "the invariant “INV-1” must have “requires” when the rules hold it",
     ProblemCode::Checklist},
    {"UnknownRequirement", invariants, "{ \"pure\": true }", "{ \"fair\": true }", invariants, "fair",
     "this is no requirement; write one of atLeast, monotone", ProblemCode::Shape},
    {"RequirementThatIsFalse", invariants, "{ \"pure\": true }", "{ \"pure\": false }", invariants,
     "{ \"pure\": false }", "“pure” can only be true", ProblemCode::Value},
    {"RequirementAtUnknownLevel", invariants, "\"atLeast\": \"emergency\"", "\"atLeast\": \"now\"",
     invariants, "\"now\"", "“atLeast” cannot be “now”", ProblemCode::Value},
    {"RequirementOnUnknownQuestion", invariants, "\"noEffect\": [\"where\"]", "\"noEffect\": [\"were\"]",
     invariants, "\"were\"", "unknown question “were”; checklist/questions.json has “where”",
     ProblemCode::UnknownId},
    {"OrderOfOneAnswer", invariants, "[\"no\", \"unsure\", \"yes\"]", "[\"yes\"]", invariants,
     "\"worse\": [\"yes\"]", "it needs at least 2", ProblemCode::Shape},
    {"OrderWithAnAnswerTwice", invariants, "[\"no\", \"unsure\", \"yes\"]", "[\"no\", \"no\"]", invariants,
     "[\"no\", \"no\"]", "“no” stands twice in “worse”", ProblemCode::Value},
    {"OrderWithAnAnswerNotOffered", invariants, "[\"no\", \"unsure\", \"yes\"]", "[\"no\", \"lots\"]",
     invariants, "\"lots\"", "unknown answer “lots” of the question “faint”", ProblemCode::UnknownId},
    {"RequirementOnUnknownNote", invariants, "\"note\": \"knee\"", "\"note\": \"kne\"", invariants, "\"kne\"",
     "unknown note “kne”; checklist/results.json has “knee”", ProblemCode::UnknownId},
    {"NoCalmAnswer", invariants, "[\"no\", \"nowhere\"]", "[\"nowhere\"]", invariants, "\"calm\"",
     "the question “pain” has no calm answer; name one in “others”", ProblemCode::Checklist},
    {"CalmAnswerThatIsNone", invariants, "{ \"question\": \"faint\", \"is\": [\"no\"] }",
     "{ \"definition\": \"sore\" }", invariants, "{ \"definition\": \"sore\" }",
     "a calm answer names one question and one answer", ProblemCode::Shape},
    {"NoInvariants", invariants, "\"invariants\": [", "\"others\": [", invariants, "{",
     "the property “invariants” is missing", ProblemCode::Shape, 2},
};

static const auto nameOf = [](const auto &test) { return std::string(test.param.name); };

INSTANTIATE_TEST_SUITE_P(Pages, BrokenChecklist, testing::ValuesIn(pages), nameOf);
INSTANTIATE_TEST_SUITE_P(Questions, BrokenChecklist, testing::ValuesIn(asked), nameOf);
INSTANTIATE_TEST_SUITE_P(Conditions, BrokenChecklist, testing::ValuesIn(conditions), nameOf);
INSTANTIATE_TEST_SUITE_P(Rules, BrokenChecklist, testing::ValuesIn(table), nameOf);
INSTANTIATE_TEST_SUITE_P(Results, BrokenChecklist, testing::ValuesIn(outcomes), nameOf);
INSTANTIATE_TEST_SUITE_P(Invariants, BrokenChecklist, testing::ValuesIn(promises), nameOf);

} // namespace legwise
