#include "tests/content/pack_copy.h"

#include <gtest/gtest.h>

#include <string>

// Faults within one text or one claim. They are spoilt in one condition; all files read them the same way.

namespace legwise {

static constexpr const char *bruise = "conditions/bruise.json";
static constexpr const char *comparison = "comparison.json";
static constexpr const char *results = "checklist/results.json";

class BrokenText : public testing::TestWithParam<Spoiling>
{};

TEST_P(BrokenText, IsRefusedWithItsLine)
{
    expectProblem(GetParam());
}

static const Spoiling texts[] = {
    {"EmptyText", bruise, "\"Rest the bruise.\"", "\"\"", bruise, "\"text\": \"\"", "“text” is empty",
     ProblemCode::Value},
    {"SpaceInFront", bruise, "\"Rest the bruise.\"", "\" Rest the bruise.\"", bruise, " Rest the bruise.",
     "white space", ProblemCode::Value},
    {"SpaceBehind", bruise, "\"Rest the bruise.\"", "\"Rest the bruise. \"", bruise, "Rest the bruise. ",
     "white space", ProblemCode::Value},
    {"UnknownPlaceholder", bruise, "Rest the bruise.", "Call {emergency}.", bruise, "{emergency}",
     "unknown placeholder “{emergency}”; the only one is {emergency-number}", ProblemCode::Value},
    {"OpenBrace", bruise, "Rest the bruise.", "Rest {now.", bruise, "{now", "unknown placeholder “{now.”",
     ProblemCode::Value},
    {"Markup", bruise, "Rest the bruise.", "Rest the <b>bruise</b>.", bruise, "<b>", "no markup",
     ProblemCode::Value},
    {"LineBreakEscape", bruise, "Rest the bruise.", "Rest\\nthe bruise.", bruise, "Rest\\nthe", "line break",
     ProblemCode::Value},
    {"HalfACharacter", bruise, "Rest the bruise.", "Rest \\udc00.", bruise, "\\udc00", "broken character",
     ProblemCode::Value},
    {"BannedPhrase", bruise, "Rest the bruise.", "There is no clot.", bruise, "no clot",
     "says “no clot”, which Legwise never says", ProblemCode::Value},
    {"BannedPhraseInCapitals", bruise, "Rest the bruise.", "Perhaps You Have  DVT.", bruise, "You Have",
     "“you have dvt”", ProblemCode::Value},
    {"BannedPhraseOutsideAMyth", bruise, "\"kind\": \"myth\"", "\"kind\": \"question\"", bruise,
     "Butter means all clear", "“all clear”", ProblemCode::Value},
    {"PerCent", bruise, "Rest the bruise.", "It helps 30% of people.", bruise, "30%",
     "write whole numbers, such as “about 1 in 3”", ProblemCode::Value},
    {"PerCentInAWhy", comparison, "Signs overlap.", "Signs overlap by 30%.", comparison, "30%", "“%”",
     ProblemCode::Value},
    {"WhyWithAnotherId", comparison, "comparison.footer.why", "comparison.because", comparison,
     "comparison.because", "it must be “comparison.footer.why”", ProblemCode::Value},
    {"TextIdInAnotherForm", bruise, "\"bruise.key-message\"", "\"bruise.keyMessage\"", bruise,
     "bruise.keyMessage", "the id “bruise.keyMessage” has the wrong form", ProblemCode::Value},
    {"TextIdOfAnotherOwner", bruise, "\"bruise.key-message\"", "\"sprain.message\"", bruise, "sprain.message",
     "must begin with “bruise.”", ProblemCode::Value},
    {"TextIdTwiceInAFile", bruise, "\"bruise.key-message\"", "\"bruise.summary\"", bruise,
     "bruise.summary\",\n    \"text\": \"Rest",
     "the text “bruise.summary” is already in conditions/bruise.json, line 12", ProblemCode::DuplicateId},
    {"TextIdTwiceInThePack", "glossary.json", "\"glossary.haematoma\"", "\"check.yes\"",
     "checklist/questions.json", "\"check.yes\"", "the text “check.yes” is already in glossary.json",
     ProblemCode::DuplicateId},
    {"TextWithoutId", bruise, "\"id\": \"bruise.name\", ", "", bruise, "\"name\": {",
     "the property “id” is missing", ProblemCode::Shape},
    {"TextIsANumber", bruise, "\"Rest the bruise.\"", "7", bruise, "\"text\": 7",
     "“text” is a number; it must be a text", ProblemCode::Shape},
    {"TextIsNoObject", bruise, "{ \"id\": \"bruise.name\", \"text\": \"Bruise\" }", "\"Bruise\"", bruise,
     "\"name\": \"Bruise\"", "is a text; it must be an object", ProblemCode::Shape},
};

static const Spoiling claims[] = {
    {"NoSources", bruise, "\"Rest the bruise.\",\n    \"sources\": [\"handbook\"]",
     "\"Rest the bruise.\",\n    \"sources\": []", bruise, "\"sources\": []", "the claim has no source",
     ProblemCode::MissingSource},
    {"SourcesMissing", bruise, "\"Rest the bruise.\",\n    \"sources\": [\"handbook\"],",
     "\"Rest the bruise.\",", bruise, "\"keyMessage\": {", "the property “sources” is missing",
     ProblemCode::Shape},
    {"UnknownSource", bruise, "\"Rest the bruise.\",\n    \"sources\": [\"handbook\"]",
     "\"Rest the bruise.\",\n    \"sources\": [\n\"handbok\"]", bruise, "handbok",
     "unknown source “handbok”; sources.json has “handbook”", ProblemCode::UnknownId},
    {"FarFetchedSource", bruise, "\"Rest the bruise.\",\n    \"sources\": [\"handbook\"]",
     "\"Rest the bruise.\",\n    \"sources\": [\"my-aunt\"]", bruise, "my-aunt",
     "unknown source “my-aunt”; add it to sources.json or correct the id", ProblemCode::UnknownId},
    {"SourceTwice", bruise, "\"Rest the bruise.\",\n    \"sources\": [\"handbook\"]",
     "\"Rest the bruise.\",\n    \"sources\": [\"handbook\", \"handbook\"]", bruise,
     "\"handbook\", \"handbook\"", "“handbook” stands twice in “sources”", ProblemCode::Value},
    {"UnverifiedWithARealSource", bruise,
     "\"evidence\": \"checked\",\n    \"reviewBy\": \"2028-06-01\"\n  },\n  \"urgency\"",
     "\"evidence\": \"unverified\",\n    \"reviewBy\": \"2028-06-01\"\n  },\n  \"urgency\"", bruise,
     "\"evidence\": \"unverified\"", "“unverified” goes with the single source “general-knowledge”",
     ProblemCode::Evidence},
    {"CheckedWithGeneralKnowledge", bruise, "\"Rest the bruise.\",\n    \"sources\": [\"handbook\"]",
     "\"Rest the bruise.\",\n    \"sources\": [\"general-knowledge\"]", bruise,
     "\"evidence\": \"checked\",\n    \"reviewBy\": \"2028-06-01\"\n  },\n  \"urgency\"",
     "or write unverified", ProblemCode::Evidence},
    {"CheckedWithAChoice", bruise, "\"Rest the bruise.\",\n    \"sources\": [\"handbook\"]",
     "\"Rest the bruise.\",\n    \"sources\": [\"triage-choice\"]", bruise,
     "\"evidence\": \"checked\",\n    \"reviewBy\": \"2028-06-01\"\n  },\n  \"urgency\"", "or write choice",
     ProblemCode::Evidence},
    {"ChoiceWithARealSource", bruise, "[\"triage-choice\"]", "[\"triage-choice\", \"handbook\"]", bruise,
     "\"evidence\": \"choice\"", "“choice” goes with the single source", ProblemCode::Evidence},
    {"UnknownEvidence", bruise, "\"evidence\": \"choice\"", "\"evidence\": \"guessed\"", bruise, "guessed",
     "“evidence” cannot be “guessed”; write one of these: checked, second-hand, unverified, choice",
     ProblemCode::Value},
    {"UnverifiedHeadline", bruise,
     "Care for it at home.\",\n      \"sources\": [\"handbook\"],\n      \"evidence\": \"checked\"",
     "Care for it at home.\",\n      \"sources\": [\"general-knowledge\"],\n      \"evidence\": "
     "\"unverified\"",
     bruise, "\"evidence\": \"unverified\"", "advice on how fast to act may not be unverified",
     ProblemCode::Evidence},
    {"UnverifiedResult", results,
     "Do not run (soon).\",\n          \"sources\": [\"handbook\"],\n          \"evidence\": \"checked\"",
     "Do not run (soon).\",\n          \"sources\": [\"general-knowledge\"],\n          \"evidence\": "
     "\"unverified\"",
     results, "\"evidence\": \"unverified\"", "may not be unverified", ProblemCode::Evidence},
    {"NoReviewDate", bruise, ",\n    \"reviewBy\": \"2028-06-01\"\n  },\n  \"urgency\"",
     "\n  },\n  \"urgency\"", bruise, "\"keyMessage\": {", "the property “reviewBy” is missing",
     ProblemCode::Shape},
    {"ReviewDateIsNoDate", bruise, "\"reviewBy\": \"2028-06-01\"\n  },\n  \"urgency\"",
     "\"reviewBy\": \"2028-02-30\"\n  },\n  \"urgency\"", bruise, "2028-02-30",
     "“reviewBy” is not a date; write year, month and day as in 2027-11-21", ProblemCode::Value},
    {"ReviewTooFarAhead", bruise, "\"reviewBy\": \"2028-06-01\"\n  },\n  \"urgency\"",
     "\"reviewBy\": \"2029-01-11\"\n  },\n  \"urgency\"", bruise, "2029-01-11",
     "more than 36 months after the file was written (2026-01-10); 2029-01-10 is the latest",
     ProblemCode::Value},
    {"ReviewTooFarAheadInASharedFile", comparison, "2028-06-01", "2030-01-01", comparison, "2030-01-01",
     "more than 36 months", ProblemCode::Value},
    {"ReviewOfAHeadlineTooFarAhead", bruise, "\"reviewBy\": \"2026-12-01\"\n    },\n    \"escalation\"",
     "\"reviewBy\": \"2027-01-11\"\n    },\n    \"escalation\"", bruise, "2027-01-11", "more than 12 months",
     ProblemCode::Value},
    {"UnknownAudience", bruise, "\"audience\": \"clinician\"", "\"audience\": \"nurses\"", bruise, "nurses",
     "write one of these: everyone, clinician", ProblemCode::Value},
    {"MisspeltProperty", bruise, "\"audience\":", "\"audiense\":", bruise, "audiense",
     "unknown property “audiense”; perhaps “audience” is meant", ProblemCode::Shape},
    {"FactsAreNoList", bruise, "[\"B-01\"]", "\"B-01\"", bruise, "\"facts\": \"B-01\"",
     "“facts” is a text; it must be a list", ProblemCode::Shape},
};

static const auto nameOf = [](const auto &test) { return std::string(test.param.name); };

INSTANTIATE_TEST_SUITE_P(Texts, BrokenText, testing::ValuesIn(texts), nameOf);
INSTANTIATE_TEST_SUITE_P(Claims, BrokenText, testing::ValuesIn(claims), nameOf);

/// Replaces a text by one of that many letters and expects that many to be too many by one.
static void expectTooLong(const char *file, const char *text, int limit)
{
    const std::string longText(static_cast<std::size_t>(limit) + 1, 'a');
    const std::string words =
        std::to_string(limit + 1) + " characters; " + std::to_string(limit) + " is the limit";

    expectProblem({"TooLong", file, text, longText.c_str(), file, longText.c_str(), words.c_str(),
                   ProblemCode::TextLength});
}

TEST(LongText, IsRefusedOver400Characters)
{
    expectTooLong(bruise, "Rest the bruise.", 400);
}

TEST(LongText, IsRefusedOver90CharactersAtAGlance)
{
    expectTooLong(bruise, "At once.", 90);
}

TEST(LongText, IsRefusedOver120CharactersWhereAnAspectMisleads)
{
    expectTooLong(bruise, "It can show a day later.", 120);
}

TEST(LongText, IsRefusedOver120CharactersInTheGlossary)
{
    expectTooLong("glossary.json", "Blood that has run under the skin.", 120);
}

TEST(LongText, IsFineAtTheLimit)
{
    PackCopy pack;
    pack.replace(QString::fromUtf8(bruise), QStringLiteral("At once."), QString(90, QLatin1Char('a')));

    EXPECT_TRUE(pack.read());
}

} // namespace legwise
