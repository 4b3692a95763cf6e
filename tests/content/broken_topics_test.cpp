#include "tests/content/pack_copy.h"

#include <gtest/gtest.h>

#include <string>

namespace legwise {

static constexpr const char *knocks = "topics/knocks.json";
static constexpr const char *comparison = "comparison.json";
static constexpr const char *manifest = "pack.json";
static constexpr const char *search = "search.json";

class BrokenTopic : public testing::TestWithParam<Spoiling>
{};

TEST_P(BrokenTopic, IsRefusedWithItsLine)
{
    expectProblem(GetParam());
}

static const Spoiling topics[] = {
    {"NamedLikeACondition", manifest, "\"topics\": [\"knocks\"]", "\"topics\": [\"knocks\",\n\"bruise\"]",
     manifest, "\"bruise\"]", "“bruise” is a condition already; give the topic another id",
     ProblemCode::DuplicateId, 2},
    {"TopicTwice", manifest, "\"topics\": [\"knocks\"]", "\"topics\": [\"knocks\",\n\"knocks\"]", manifest,
     "\"knocks\"]", "the topic “knocks” is already in pack.json", ProblemCode::DuplicateId},
    {"TopicLeadsOutOfTheFolder", manifest, "\"topics\": [\"knocks\"]",
     "\"topics\": [\"knocks\", \"../../etc\"]", manifest, "../../etc",
     "the id “../../etc” has the wrong form", ProblemCode::Value},
    {"OtherIdThanItsFile", knocks, "\"id\": \"knocks\"", "\"id\": \"knock\"", knocks, "\"id\": \"knock\"",
     "the id is “knock”, but the file's name says “knocks”", ProblemCode::Value},
    {"UnknownGroup", knocks, "\"recognise\"", "\"recognize\"", knocks, "\"recognize\"",
     "“group” cannot be “recognize”", ProblemCode::Value},
    {"TextOfAnotherPage", knocks, "\"id\": \"knocks.summary\"", "\"id\": \"bruise.sum\"", knocks,
     "bruise.sum", "must begin with “knocks.” in this file", ProblemCode::Value},
    {"SectionIdTwice", knocks, "\"sections\": [",
     "\"sections\": [\n{ \"id\": \"hard-knock\", \"title\": { \"id\": \"knocks.section.again\", \"text\": "
     "\"Again\" }, \"claims\": [], \"urgency\": { \"level\": \"soon\", \"action\": { \"id\": "
     "\"knocks.again.act\", \"text\": \"Go.\", \"sources\": [\"handbook\"], \"evidence\": \"checked\", "
     "\"reviewBy\": \"2026-12-01\" } }, \"questions\": [{ \"id\": \"salt\", \"kind\": \"question\", "
     "\"question\": { \"id\": \"knocks.question.salt.question\", \"text\": \"Salt?\" }, \"answer\": [{ "
     "\"id\": \"knocks.question.salt.answer\", \"text\": \"No.\", \"sources\": [\"handbook\"], "
     "\"evidence\": \"checked\", \"reviewBy\": \"2028-06-01\" }] }] },",
     knocks, "\"id\": \"hard-knock\",\n", "the section “hard-knock” is already in", ProblemCode::DuplicateId},
    {"EmptySection", knocks, "\"sections\": [",
     "\"sections\": [\n{ \"id\": \"bare\", \"title\": { \"id\": \"knocks.section.bare\", \"text\": \"Bare\" "
     "}, \"claims\": [], \"urgency\": { \"level\": \"soon\", \"action\": { \"id\": \"knocks.bare.act\", "
     "\"text\": \"Go.\", \"sources\": [\"handbook\"], \"evidence\": \"checked\", \"reviewBy\": "
     "\"2026-12-01\" } } },",
     knocks, "\"bare\"", "the section “bare” is empty", ProblemCode::Shape},
    {"CardWithoutUrgency", knocks, "\"urgency\": {\n        \"level\": \"same-day\"",
     "\"urgenci\": {\n        \"level\": \"same-day\"", knocks, "{\n      \"id\": \"hard-knock\"",
     "the card “hard-knock” does not say how fast to act", ProblemCode::Shape, 2},
    {"ActionThatNobodyChecked", knocks,
     "\"text\": \"Get help today.\",\n          \"sources\": [\"handbook\"],\n          \"evidence\": "
     "\"checked\"",
     "\"text\": \"Get help today.\",\n          \"sources\": [\"general-knowledge\"],\n          "
     "\"evidence\": \"unverified\"",
     knocks, "\"evidence\": \"unverified\",\n          \"reviewBy\": \"2026-12-01\"",
     "advice on how fast to act may not be unverified", ProblemCode::Evidence},
    {"ActionReviewedTooLate", knocks,
     "\"evidence\": \"checked\",\n          \"reviewBy\": \"2026-12-01\"\n        }\n      },",
     "\"evidence\": \"checked\",\n          \"reviewBy\": \"2027-12-01\"\n        }\n      },", knocks,
     "2027-12-01", "more than 12 months after the file was written", ProblemCode::Value},
    {"UnknownFigure", knocks, "\"figure\": \"leg-map\"", "\"figure\": \"leg-mop\"", knocks, "leg-mop",
     "unknown figure “leg-mop”; figures.json has “leg-map”", ProblemCode::UnknownId},
};

static const Spoiling claims[] = {
    {"OneSidedDisagreement", knocks,
     ",\n        {\n          \"id\": \"knocks.key-message.view.ahead\",\n          \"text\": \"Some say "
     "look "
     "ahead.\",\n          \"sources\": [\"general-knowledge\"],\n          \"evidence\": \"unverified\"\n   "
     "     }",
     "", knocks, "\"views\": [", "“views” has 1 elements; it needs at least 2", ProblemCode::Shape},
    {"DisagreementFollowsNobody", knocks, "\"follows\":", "\"follow\":", knocks, "\"disagreement\": {",
     "the property “follows” is missing", ProblemCode::Shape, 2},
    {"ViewWithoutSource", knocks, "\"text\": \"Some say look down.\",\n          \"sources\": [\"handbook\"]",
     "\"text\": \"Some say look down.\",\n          \"sources\": []", knocks, "\"sources\": []",
     "the claim has no source", ProblemCode::MissingSource},
    {"CoverageIdInWords", knocks, "\"C-001\"", "\"first\"", knocks, "\"first\"",
     "“first” is no id of a coverage list; write it as in C-001", ProblemCode::Value},
};

static const Spoiling pairs[] = {
    {"PairOfAnUnknownCondition", comparison, "{ \"condition\": \"bruise\" }", "{ \"condition\": \"bruse\" }",
     comparison, "bruse", "unknown condition “bruse”; pack.json has “bruise”", ProblemCode::UnknownId},
    {"PairOfAnUnknownTopic", comparison, "\"topic\": \"knocks\"", "\"topic\": \"knock\"", comparison,
     "\"knock\"", "unknown topic “knock”; pack.json has “knocks”", ProblemCode::UnknownId},
    {"PairOfAnUnknownSection", comparison, "\"section\": \"hard-knock\"", "\"section\": \"hard-nock\"",
     comparison, "hard-nock",
     "unknown section “hard-nock” of the topic “knocks”; the topic's file has “hard-knock”",
     ProblemCode::UnknownId},
    {"PairThatNeverMisleads", comparison, "\"misleads\": [", "\"misleads\": [], \"rest\": [", comparison,
     "\"misleads\": []", "“misleads” has 0 elements; it needs at least 1", ProblemCode::Shape, 2},
    {"PairRowOfAnUnknownAspect", comparison, "\"aspect\": \"sides\"", "\"aspect\": \"side\"", comparison,
     "\"side\"", "unknown aspect “side”; comparison.json has “sides”", ProblemCode::UnknownId},
    {"LoneSynonym", search, ", \"knock\"", "", search, "[\"bump\"]", "it must be a list of two words or more",
     ProblemCode::Shape},
};

INSTANTIATE_TEST_SUITE_P(Topics, BrokenTopic, testing::ValuesIn(topics),
                         [](const auto &test) { return std::string(test.param.name); });
INSTANTIATE_TEST_SUITE_P(Claims, BrokenTopic, testing::ValuesIn(claims),
                         [](const auto &test) { return std::string(test.param.name); });
INSTANTIATE_TEST_SUITE_P(Pairs, BrokenTopic, testing::ValuesIn(pairs),
                         [](const auto &test) { return std::string(test.param.name); });

} // namespace legwise
