#include "core/readability/plain_language.h"

#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace legwise::test {

using testing::AllOf;
using testing::Contains;
using testing::Field;
using testing::IsEmpty;
using testing::Property;
using testing::ResultOf;
using testing::SizeIs;
using namespace Qt::StringLiterals;

/// A page that holds the claim, with every word on it plain unless `unknown` names it.
static PlainLanguageReport lintOf(const Claim &claim, const char *unknown = nullptr)
{
    const KnowledgeBase knowledge =
        aKnowledgeBase()
            .withTerm("thrombosis", {"thromboses"}, "clot")
            .withTopic(aTopic("page", "Page").withSection("part", "Part").withClaim(claim))
            .build();
    PlainWords plain;
    const QStringList words =
        wordsOf(claim.text.english) +
        wordsOf(u"Page Here it is Read it Go soon now Key message Part A word Sources"_s);
    for (const QString &word : words) {
        if (!unknown || word.compare(name(unknown), Qt::CaseInsensitive) != 0)
            plain.insert(word.toLower());
    }
    return lintLanguage(knowledge, plain);
}

static PlainLanguageReport lintOf(const char *text)
{
    return lintOf(aClaim(text));
}

static auto says(const char *words)
{
    return ResultOf(
        [words](const PlainLanguageFault &fault) { return fault.message.contains(QString::fromUtf8(words)); },
        true);
}

TEST(PlainLanguage, HasNothingToSayOfPlainWords)
{
    EXPECT_THAT(lintOf("One leg may swell. Get help today.").faults, IsEmpty());
}

TEST(PlainLanguage, CountsTwentyWordsASentenceAsTheLimit)
{
    EXPECT_THAT(lintOf("A leg a leg a leg a leg a leg a leg a leg a leg a leg a leg.").faults, IsEmpty());
    EXPECT_THAT(lintOf("A leg a leg a leg a leg a leg a leg a leg a leg a leg a leg so.").faults,
                Contains(says("a sentence has 21 words")));
}

TEST(PlainLanguage, RefusesAClaimOverGradeEight)
{
    EXPECT_THAT(lintOf("Medical recommendations occasionally contradict.").faults,
                Contains(AllOf(says("the claim's grade is"), Field(&PlainLanguageFault::page, u"page"_s))));
}

TEST(PlainLanguage, LetsAGlossaryWordCountAsItsPlainSynonym)
{
    const PlainLanguageReport report = lintOf("A thrombosis.");

    EXPECT_THAT(report.faults, IsEmpty());
    EXPECT_LT(report.pages.first().measure.syllables, report.pages.first().asWritten.syllables);
}

TEST(PlainLanguage, RefusesAWordThatIsNeitherPlainNorInTheGlossary)
{
    EXPECT_THAT(lintOf(aClaim("A big oedema."), "oedema").faults,
                Contains(says("“oedema” is neither in the glossary nor among the plain words")));
}

TEST(PlainLanguage, KnowsTheFormsOfAGlossaryWordAndItsPossessive)
{
    EXPECT_THAT(lintOf(aClaim("Two thromboses."), "thromboses").faults, IsEmpty());
    EXPECT_THAT(lintOf(aClaim("A thrombosis's size."), "thrombosis's").faults, IsEmpty());
}

TEST(PlainLanguage, AsksHowAColourLooksOnBrownAndBlackSkin)
{
    EXPECT_THAT(lintOf("The skin turns red.").faults, Contains(says("how it looks on brown or black skin")));
    EXPECT_THAT(lintOf("The toe goes pale.").faults, Contains(says("“pale”")));
    EXPECT_THAT(lintOf("The skin turns red, or darker than usual.").faults, IsEmpty());
    EXPECT_THAT(lintOf("The toe goes pale or grey.").faults, IsEmpty());
    EXPECT_THAT(lintOf("A red blood cell is small.").faults, IsEmpty());
}

TEST(PlainLanguage, RefusesAShareInPerCent)
{
    EXPECT_THAT(lintOf("It helps ten per cent.").faults, Contains(says("a share in per cent")));
    EXPECT_THAT(lintOf("It helps 1 in 10.").faults, IsEmpty());
}

TEST(PlainLanguage, LeavesNotesForCliniciansAlone)
{
    Claim note =
        aClaim("Anticoagulation contraindicated: haemorrhagic diathesis, thrombocytopenia, red 10 %.");
    note.audience = Audience::Clinician;

    const PlainLanguageReport report = lintOf(note, "diathesis");

    EXPECT_THAT(report.faults, IsEmpty());
    EXPECT_EQ(report.pages.first().measure, lintOf(note).pages.first().measure);
}

TEST(PlainLanguage, FindsPassiveSentences)
{
    EXPECT_EQ(passiveSentencesIn(u"The leg is checked. A nurse checks it."_s), 1);
    EXPECT_EQ(passiveSentencesIn(u"It was not quickly found. It is seen by a doctor."_s), 2);
    EXPECT_EQ(passiveSentencesIn(u"You are tired. The leg is red and swollen. It is a clot."_s), 0);
}

TEST(PlainLanguage, RefusesAPageWithMoreThanOnePassiveSentenceInTwenty)
{
    EXPECT_THAT(lintOf("The leg is checked.").faults, Contains(says("sentences are passive")));
}

TEST(PlainLanguage, MeasuresAWholePageAgainstItsOwnLimits)
{
    const char *hard = "Doctors often explain medical procedures. Patients remember a little information.";
    TopicBuilder topic = aTopic("page", "Page").withSection("part", "Part");
    for (int i = 0; i < 8; ++i)
        topic.withClaim(aClaim(hard));

    const PlainLanguageReport report = lintLanguage(aKnowledgeBase().withTopic(topic).build(), {});

    EXPECT_GT(report.pages.first().measure.fleschKincaidGrade(), plainLimits::pageGrade);
    EXPECT_THAT(report.faults,
                Contains(AllOf(says("the page's grade is"), Field(&PlainLanguageFault::textId, QString()))));
    EXPECT_THAT(report.faults, Contains(says("the page's SMOG grade is")));
}

TEST(PlainLanguage, MeasuresEachClaimOnce)
{
    const PlainLanguageReport report = lintOf("One leg may swell.");

    // Summary, key message, headline, escalation and the claim itself; a glossary meaning; the empty footer,
    // rule and result texts of a pack without them are one claim each at most.
    EXPECT_THAT(report.claims, Contains(Field(&ClaimMeasure::measure, measure({u"One leg may swell."_s}))));
    EXPECT_THAT(report.pages, SizeIs(1));
}

TEST(PlainLanguage, SaysOnceThatTheListOfPlainWordsIsMissing)
{
    const PlainLanguageReport report = lintLanguage(
        aKnowledgeBase().withTopic(aTopic("page", "Page").withSection("part", "Part")).build(), {});

    EXPECT_THAT(report.faults, testing::ElementsAre(says("there is no plain-words.txt")));
}

TEST(PlainWords, AreOneALineWithoutComments)
{
    EXPECT_EQ(plainWordsFrom(u"# a comment\nLeg\nvein\n"_s), (PlainWords{u"leg"_s, u"vein"_s}));
}

} // namespace legwise::test
