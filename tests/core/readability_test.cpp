#include "core/readability/readability.h"

#include "core/readability/syllables.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace legwise {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace Qt::StringLiterals;

TEST(Syllables, AreCountedAsPeopleSpeak)
{
    static const std::pair<const char *, int> words[] = {
        {"leg", 1},           {"cramp", 1},     {"vein", 1},       {"blood", 1},     {"calf", 1},
        {"leave", 1},         {"moves", 1},     {"asked", 1},      {"warmed", 1},    {"needed", 2},
        {"swollen", 2},       {"muscle", 2},    {"muscles", 2},    {"ankle", 2},     {"table", 2},
        {"minute", 2},        {"changes", 2},   {"bruises", 2},    {"washes", 2},    {"clinic", 2},
        {"medicine", 3},      {"medicines", 3}, {"clinician", 3},  {"operation", 4}, {"pregnancy", 3},
        {"usually", 4},       {"every", 2},     {"people", 2},     {"being", 2},     {"dying", 2},
        {"fluid", 2},         {"area", 3},      {"thrombosis", 3}, {"artery", 3},    {"arteries", 3},
        {"pulmonary", 4},     {"infection", 3}, {"serious", 3},    {"trial", 2},     {"science", 2},
        {"treatment", 2},     {"sometimes", 2}, {"movement", 2},   {"the", 1},       {"be", 1},
        {"eye", 1},           {"you", 1},       {"idea", 3},       {"diabetes", 4},  {"varicose", 3},
        {"anticoagulant", 6}, {"emergency", 4}, {"ultrasound", 3}, {"hospital", 3},  {"112", 1},
        {"called", 1},        {"settled", 2},   {"safely", 2},     {"careful", 2},   {"movements", 2},
        {"supplement", 3},    {"statement", 2}, {"unlikely", 3},   {"stiffness", 2}, {"useless", 2},
    };
    for (const auto &[word, syllables] : words)
        EXPECT_EQ(syllablesIn(QString::fromUtf8(word)), syllables) << word;
}

TEST(Syllables, OfAHyphenatedWordAreThoseOfItsParts)
{
    EXPECT_EQ(syllablesIn(u"blood-thinning"), 3);
    EXPECT_EQ(syllablesIn(u"half-a-day"), 3);
    EXPECT_EQ(syllablesIn(u"-"), 1);
}

TEST(Syllables, OfAPossessiveAreThoseOfTheWord)
{
    EXPECT_EQ(syllablesIn(u"Baker's"), 2);
    EXPECT_EQ(syllablesIn(u"clinician’s"), 3);
}

TEST(Sentences, EndAtAStopAndAtTheEndOfTheLine)
{
    EXPECT_THAT(sentencesOf(u"Go now. Why wait? Call! Do not drive"_s),
                ElementsAre(u"Go now."_s, u"Why wait?"_s, u"Call!"_s, u"Do not drive"_s));
    EXPECT_THAT(sentencesOf(u"He said “Stop.” Then he left."_s),
                ElementsAre(u"He said “Stop."_s, u"Then he left."_s));
}

TEST(Sentences, DoNotEndWithinANumberOrAWord)
{
    EXPECT_THAT(sentencesOf(u"About 98.5 in 100."_s), ElementsAre(u"About 98.5 in 100."_s));
    EXPECT_THAT(sentencesOf(u"See example.org for more."_s), ElementsAre(u"See example.org for more."_s));
}

TEST(Sentences, EndAtAColonThatClosesAHeading)
{
    EXPECT_THAT(sentencesOf(u"Benefit: It helps. Signs: pain and heat."_s),
                ElementsAre(u"Benefit:"_s, u"It helps."_s, u"Signs: pain and heat."_s));
}

TEST(Sentences, HoldAWord)
{
    EXPECT_THAT(sentencesOf(u" … . ! "_s), IsEmpty());
    EXPECT_THAT(sentencesOf(QString()), IsEmpty());
}

TEST(Words, KeepApostrophesHyphensAndNumbersWhole)
{
    EXPECT_THAT(wordsOf(u"Don't rub (a half-healed) leg: 98.5, 1,566!"_s),
                ElementsAre(u"Don't"_s, u"rub"_s, u"a"_s, u"half-healed"_s, u"leg"_s, u"98.5"_s, u"1,566"_s));
}

/// Counted by hand: 2 sentences, 12 words, 16 syllables, 1 long word (hos-pi-tal).
TEST(Readability, CountsAShortTextAsByHand)
{
    const TextMeasure measured = measure({u"One leg is swollen. Go to the hospital today with a friend."_s});

    EXPECT_EQ(measured, (TextMeasure{2, 12, 16, 1, 8}));
    EXPECT_DOUBLE_EQ(measured.meanSentence(), 6);
    EXPECT_NEAR(measured.fleschKincaidGrade(), 0.39 * 6 + 11.8 * 16 / 12 - 15.59, 1e-9);
    EXPECT_NEAR(measured.fleschKincaidGrade(), 2.4833, 1e-3);
    EXPECT_NEAR(measured.smogGrade(), 7.1687, 1e-3); // 1.0430 × √(1 × 30 / 2) + 3.1291
}

/// Counted by hand: a heading of 2 words and 3 items, 4 sentences, 13 words, 14 syllables, no long word.
TEST(Readability, EndsASentenceAtEachLine)
{
    const TextMeasure measured =
        measure({u"Key message"_s, u"Stand up"_s, u"Walk a few steps"_s, u"Then rest your sore leg"_s});

    EXPECT_EQ(measured, (TextMeasure{4, 13, 14, 0, 5}));
    EXPECT_NEAR(measured.smogGrade(), 3.1291, 1e-9);
}

/// Counted by hand: 1 sentence, 9 words, 21 syllables, 4 long words (an-ti-co-ag-u-lants, me-di-cine … ).
TEST(Readability, GradesHardWordsHigh)
{
    const TextMeasure measured =
        measure({u"Anticoagulants are a medicine against thrombosis in your arteries."_s});

    EXPECT_EQ(measured, (TextMeasure{1, 9, 21, 4, 9}));
    EXPECT_NEAR(measured.fleschKincaidGrade(), 0.39 * 9 + 11.8 * 21 / 9 - 15.59, 1e-9);
    EXPECT_GT(measured.fleschKincaidGrade(), 15);
}

TEST(Readability, OfNothingIsZero)
{
    EXPECT_EQ(measure({}), TextMeasure());
    EXPECT_EQ(TextMeasure().fleschKincaidGrade(), 0);
    EXPECT_EQ(TextMeasure().smogGrade(), 0);
    EXPECT_EQ(TextMeasure().meanSentence(), 0);
}

} // namespace legwise
