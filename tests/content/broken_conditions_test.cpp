#include "tests/content/pack_copy.h"

#include <gtest/gtest.h>

#include <string>

namespace legwise {

static constexpr const char *bruise = "conditions/bruise.json";

class BrokenCondition : public testing::TestWithParam<Spoiling>
{};

TEST_P(BrokenCondition, IsRefusedWithItsLine)
{
    expectProblem(GetParam());
}

static const Spoiling conditions[] = {
    {"OtherIdThanItsFile", bruise, "\"id\": \"bruise\"", "\"id\": \"bruises\"", bruise, "\"bruises\"",
     "the id is “bruises”, but the file's name says “bruise”", ProblemCode::Value},
    {"UnknownLevel", bruise, "\"level\": \"self-care\"", "\"level\": \"today\"", bruise, "\"today\"",
     "write one of these: emergency, same-day, soon, self-care", ProblemCode::Value},
    {"UrgencyWithoutEscalation", bruise, "\"escalation\":", "\"escalate\":", bruise, "\"urgency\": {",
     "the property “escalation” is missing", ProblemCode::Shape, 2},
    {"GlanceLacksAnAspect", bruise, "\"aspect\": \"colour\"", "\"aspect\": \"start\"", bruise,
     "\"glance\": [", "“glance” lacks the aspect “colour”", ProblemCode::Value, 2},
    {"GlanceHasAnAspectTwice", bruise, "\"aspect\": \"colour\"", "\"aspect\":\"start\"", bruise,
     "\"aspect\":\"start\"", "the aspect “start” stands twice in “glance”", ProblemCode::Value, 2},
    {"UnknownAspect", bruise, "\"aspect\": \"colour\"", "\"aspect\": \"color\"", bruise, "\"color\"",
     "unknown aspect “color”; comparison.json has “colour”", ProblemCode::UnknownId, 2},
    {"UnknownFinding", bruise, "\"sore-spot\"", "\"sore-spots\"", bruise, "sore-spots",
     "unknown finding “sore-spots”; findings.json has “sore-spot”", ProblemCode::UnknownId},
    {"UnknownQualifier", bruise, "{ \"frequency\": \"often\" }", "{ \"freqency\": \"often\" }", bruise,
     "freqency", "unknown qualifier “freqency”; findings.json has “frequency”", ProblemCode::UnknownId},
    {"UnknownQualifierValue", bruise, "{ \"frequency\": \"often\" }", "{ \"frequency\": \"oftn\" }", bruise,
     "oftn", "unknown value “oftn” of the qualifier “frequency”; findings.json has “often”",
     ProblemCode::UnknownId},
    {"SymptomWithoutClaims", bruise, "\"claims\": [\n        {\n          \"id\": \"bruise.symptom.sore\"",
     "\"claims\": [], \"rest\": [\n        {\n          \"id\": \"bruise.symptom.sore\"", bruise,
     "\"claims\": []", "“claims” has 0 elements; it needs at least 1", ProblemCode::Shape, 2},
    {"UnknownTreatmentKind", bruise, "\"kind\": \"self-care\"", "\"kind\": \"magic\"", bruise, "magic",
     "write one of these: self-care, medicine, procedure", ProblemCode::Value},
    {"TreatmentWithoutRisk", bruise, "\"risk\":", "\"danger\":", bruise, "{\n      \"id\": \"rest\"",
     "the property “risk” is missing", ProblemCode::Shape, 2},
    {"TooFewKeyPoints", bruise,
     "    {\n      \"id\": \"bruise.key-point.two\",\n      \"text\": \"Second point.\",\n      \"sources\": "
     "[\"handbook\"],\n      \"evidence\": \"checked\",\n      \"reviewBy\": \"2028-06-01\"\n    },\n",
     "", bruise, "\"keyPoints\": [", "“keyPoints” has 2 elements; it needs at least 3", ProblemCode::Shape},
    {"UnknownFigure", bruise, "\"figure\": \"leg-map\"", "\"figure\": \"legmap\"", bruise, "legmap",
     "unknown figure “legmap”; figures.json has “leg-map”", ProblemCode::UnknownId},
    {"UnknownGlanceFigure", bruise, "\"aspect\": \"start\",",
     "\"aspect\": \"start\", \"figure\": \"leg-nap\",", bruise, "leg-nap",
     "unknown figure “leg-nap”; figures.json has “leg-map”", ProblemCode::UnknownId},
    {"UnknownSection", bruise, "\"section\": \"symptoms\"", "\"section\": \"symptom\"", bruise, "\"symptom\"",
     "“section” cannot be “symptom”", ProblemCode::Value},
    {"CausesMissing", bruise, "\"causes\":", "\"cause\":", bruise, "{", "the property “causes” is missing",
     ProblemCode::Shape, 2},
    {"CausesMisspelt", bruise, "\"causes\":", "\"cause\":", bruise,
     "\"cause\":", "unknown property “cause”; perhaps “causes” is meant", ProblemCode::Shape, 2},
};

INSTANTIATE_TEST_SUITE_P(Conditions, BrokenCondition, testing::ValuesIn(conditions),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(Glance, MustKeepTheComparisonsOrder)
{
    PackCopy pack;
    const QString file = QString::fromUtf8(bruise);
    pack.replace(file, QStringLiteral("\"aspect\": \"start\""), QStringLiteral("\"aspect\": \"other\""));
    pack.replace(file, QStringLiteral("\"aspect\": \"colour\""), QStringLiteral("\"aspect\": \"start\""));
    pack.replace(file, QStringLiteral("\"aspect\": \"other\""), QStringLiteral("\"aspect\": \"colour\""));

    const Result<LoadedPack, Problems> loaded = pack.read();

    ASSERT_FALSE(loaded);
    ASSERT_EQ(loaded.error().size(), 1);
    EXPECT_EQ(loaded.error().first().line, pack.lineOf(file, QStringLiteral("\"aspect\": \"start\"")));
    EXPECT_TRUE(
        loaded.error().first().message.contains(QStringLiteral("“start” must stand before “colour”")));
}

TEST(Condition, MayShowAFindingOnlyOnce)
{
    PackCopy pack;
    const QString file = QString::fromUtf8(bruise);
    pack.replace(
        file, QStringLiteral("\"symptoms\": ["),
        QStringLiteral("\"symptoms\": [\n{ \"finding\": \"sore-spot\", \"qualifiers\": {}, \"claims\": [{\n"
                       "\"id\": \"bruise.symptom.again\", \"text\": \"Sore.\", \"sources\": [\"handbook\"],"
                       "\"evidence\": \"checked\", \"reviewBy\": \"2028-06-01\" }] },"));

    const Result<LoadedPack, Problems> loaded = pack.read();

    ASSERT_FALSE(loaded);
    ASSERT_EQ(loaded.error().size(), 1);
    EXPECT_EQ(loaded.error().first().code, ProblemCode::DuplicateId);
    EXPECT_TRUE(
        loaded.error().first().message.contains(QStringLiteral("the symptom “sore-spot” is already in")));
}

} // namespace legwise
