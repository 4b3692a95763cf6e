#include "tests/content/pack_copy.h"

#include <gtest/gtest.h>

#include <string>

namespace legwise {

static constexpr const char *manifest = "pack.json";
static constexpr const char *sources = "sources.json";
static constexpr const char *findings = "findings.json";
static constexpr const char *comparison = "comparison.json";

class BrokenSharedFile : public testing::TestWithParam<Spoiling>
{};

TEST_P(BrokenSharedFile, IsRefusedWithItsLine)
{
    expectProblem(GetParam());
}

static const Spoiling manifests[] = {
    {"NoSchema", manifest, "\"$schema\": \"schema/pack.schema.json\",", "", manifest, "{",
     "the property “$schema” is missing", ProblemCode::Shape},
    {"VersionInWords", manifest, "\"1.0\"", "\"first\"", manifest, "\"first\"", "“first” has the wrong form",
     ProblemCode::Value},
    {"WrittenIsNoDate", manifest, "\"2026-01-10\"", "\"10 January 2026\"", manifest, "10 January",
     "“written” is not a date", ProblemCode::Value},
    {"UnknownStatus", manifest, "\"clinician-reviewed\"", "\"fine\"", manifest, "\"fine\"",
     "“status” cannot be “fine”", ProblemCode::Value},
    {"NobodyMayChangeTheStatus", manifest,
     "\"process\": { \"id\": \"pack.process\", \"text\": \"Only a nurse may change this.\" },", "", manifest,
     "\"review\": {", "the property “process” is missing", ProblemCode::Shape},
    {"EmergencyNumberInWords", manifest, "\"999\"", "\"nine nine nine\"", manifest, "nine nine",
     "write a short number in digits", ProblemCode::Value},
    {"UnknownDefaultRegion", manifest, "\"defaultRegion\": \"north\"", "\"defaultRegion\": \"nort\"",
     manifest, "\"nort\"", "unknown region “nort”; pack.json has “north”", ProblemCode::UnknownId},
    {"RegionTwice", manifest, "\"id\": \"south\"", "\"id\": \"north\"", manifest,
     "\"north\",\n      \"name\": { \"id\": \"pack.region.south\"",
     "the region “north” is already in pack.json", ProblemCode::DuplicateId},
    {"ConditionTwice", manifest, "[\"bruise\", \"sprain\"]", "[\"bruise\", \"sprain\",\n\"bruise\"]",
     manifest, "\"bruise\"]", "the condition “bruise” is already in pack.json", ProblemCode::DuplicateId},
    {"ConditionLeadsOutOfTheFolder", manifest, "[\"bruise\", \"sprain\"]",
     "[\"bruise\", \"sprain\", \"../../etc\"]", manifest, "../../etc",
     "the id “../../etc” has the wrong form", ProblemCode::Value},
    {"NoConditions", manifest, "[\"bruise\", \"sprain\"]", "[]", manifest, "\"conditions\": []",
     "“conditions” has 0 elements; it needs at least 1",
     // The pair that names one of them is wrong then too.
     ProblemCode::Shape, 2},
    {"ConditionWithoutItsFile", manifest, "[\"bruise\", \"sprain\"]", "[\"bruise\", \"sprain\", \"burn\"]",
     "conditions/burn.json", "", "this file is missing", ProblemCode::MissingFile},
    {"UnknownPropertyInPack", manifest, "\"title\": {", "\"subtitle\": 1, \"title\": {", manifest, "subtitle",
     "unknown property “subtitle”; take it out", ProblemCode::Shape},
};

static const Spoiling lists[] = {
    {"SourceIdTwice", sources, "\"id\": \"triage-choice\"", "\"id\": \"handbook\"", sources,
     "\"handbook\",\n      \"title\": \"A cautious",
     "the source “handbook” is already in sources.json, line 5",
     // The claims that name the source which is gone now: one a condition, one rule, one invariant.
     ProblemCode::DuplicateId, 5},
    {"YearInWords", sources, "2020", "\"last year\"", sources, "last year",
     "“year” is a text; it must be a whole number", ProblemCode::Shape},
    {"YearWithTwoDigits", sources, "2020", "20", sources, "\"year\": 20", "four digits", ProblemCode::Value},
    {"AddressThatIsNone", sources, "https://example.org/bumps", "the library", sources, "the library",
     "an address begins with https://", ProblemCode::Value},
    {"FindingWithUnknownQuestion", findings, "[\"pain\"]", "[\"pian\"]", findings, "pian",
     "unknown question “pian”; checklist/questions.json has “pain”", ProblemCode::UnknownId},
    {"QualifierValueTwice", findings, "\"id\": \"rarely\"", "\"id\": \"often\"", findings,
     "\"often\",\n          \"name\": { \"id\": \"finding.frequency.rarely\"",
     "the value “often” is already in findings.json", ProblemCode::DuplicateId},
    {"AspectTwice", comparison, "\"id\": \"colour\"", "\"id\": \"start\"", comparison,
     "\"start\",\n          \"name\": { \"id\": \"comparison.colour\"",
     "the aspect “start” is already in comparison.json",
     // Both conditions' glances name the aspect which is gone.
     ProblemCode::DuplicateId, 3},
    {"GroupIdInAnotherForm", "comparison.json", "\"id\": \"signs\"", "\"id\": \"Signs\"", comparison,
     "\"Signs\"", "write it like “one-leg”", ProblemCode::Value},
    {"TermWithoutMeaning", "glossary.json", "\"meaning\":", "\"sense\":", "glossary.json",
     "{\n      \"id\": \"haematoma\"", "the property “meaning” is missing", ProblemCode::Shape, 2},
};

static const auto nameOf = [](const auto &test) { return std::string(test.param.name); };

INSTANTIATE_TEST_SUITE_P(Manifest, BrokenSharedFile, testing::ValuesIn(manifests), nameOf);
INSTANTIATE_TEST_SUITE_P(Lists, BrokenSharedFile, testing::ValuesIn(lists), nameOf);

TEST(Manifest, IsReadAlone)
{
    PackCopy pack;
    pack.remove(QString::fromUtf8(sources));

    const Result<Manifest, Problems> manifestAlone = readManifest(packIn(pack.path({})));

    ASSERT_TRUE(manifestAlone);
    EXPECT_EQ(manifestAlone->conditions.size(), 2);
}

TEST(Manifest, IsRefusedAloneWhenItsRegionIsUnknown)
{
    PackCopy pack;
    pack.replace(QString::fromUtf8(manifest), QStringLiteral("\"defaultRegion\": \"north\""),
                 QStringLiteral("\"defaultRegion\": \"west\""));

    const Result<Manifest, Problems> manifestAlone = readManifest(packIn(pack.path({})));

    ASSERT_FALSE(manifestAlone);
    EXPECT_EQ(manifestAlone.error().size(), 1);
}

} // namespace legwise
