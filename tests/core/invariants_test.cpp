#include "core/checklist/assessment.h"
#include "core/checklist/flow.h"
#include "tests/core/random_answers.h"
#include "tests/core/rule_cases.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"
#include "tests/support/reference_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

/// The published safety invariants, held against the rules that ship. Each test is named after its invariant.
namespace legwise::test {

using namespace Qt::StringLiterals;

static Level levelOf(const Answers &given)
{
    return shippedEngine().assess(given).level;
}

static QString valueOf(const Answers &given, const QString &question)
{
    return given.values(QuestionId(question)).value(0, unsureValue);
}

static const ReferenceQuestion &questionOf(const QString &id)
{
    return *std::find_if(referenceQuestions().cbegin(), referenceQuestions().cend(),
                         [&id](const ReferenceQuestion &question) { return question.id == id; });
}

static const ReferenceQuestion &randomQuestion(RandomAnswers &random, const QStringList &ids)
{
    return questionOf(ids.at(random.below(ids.size())));
}

/// Draws answer sets and stops at the first one that breaks the check, printing it.
template <class Check>
static void forRandomAnswers(std::uint32_t seed, Check holdsFor, int sampleSize = 20'000)
{
    RandomAnswers random(seed);
    for (int i = 0; i < sampleSize; ++i) {
        const Answers given = random.draw();
        ASSERT_TRUE(holdsFor(given, random))
            << toString(levelOf(given)).toStdString() << " for " << describe(given).toStdString();
    }
}

TEST(Invariant, Inv1AnyRedFlagIsAnEmergencyAndStopsTheQuestions)
{
    forRandomAnswers(1, [](const Answers &given, RandomAnswers &random) {
        const QuestionId flag(randomQuestion(random, referenceRedFlags()).id);
        const Answers flagged = given.with(flag, {u"yes"_s});
        return levelOf(flagged) == Level::Emergency && hasRedFlag(shippedChecklist(), flagged);
    });
}

TEST(Invariant, Inv1ChestPainAloneIsAnEmergency)
{
    EXPECT_EQ(levelOf(answers({{"chest-pain", "yes"}})), Level::Emergency);
    EXPECT_EQ(levelOf(clearAnswers().with(questionId("chest-pain"), {u"yes"_s})), Level::Emergency);
}

TEST(Invariant, Inv2AnUnclearRedFlagIsNeverANo)
{
    forRandomAnswers(2, [](const Answers &given, RandomAnswers &random) {
        const QuestionId flag(randomQuestion(random, referenceRedFlags()).id);
        return levelOf(given.with(flag, {unsureValue})) >= Level::SameDay &&
               levelOf(given.with(flag, {})) >= Level::SameDay;
    });
}

/// True when the level never falls while one answer goes from best to worst.
static bool neverFalls(const Answers &given, const ReferenceQuestion &question)
{
    Level before = Level::SelfCare;
    for (const QString &value : question.worse) {
        const Level level = levelOf(given.with(QuestionId(question.id), {value}));
        if (level < before)
            return false;
        before = level;
    }
    return true;
}

TEST(Invariant, Inv3AWorseAnswerNeverLowersTheLevel)
{
    QStringList ordered;
    for (const ReferenceQuestion &question : referenceQuestions()) {
        if (!question.worse.isEmpty())
            ordered.append(question.id);
    }

    forRandomAnswers(3, [&ordered](const Answers &given, RandomAnswers &random) {
        return neverFalls(given, randomQuestion(random, ordered));
    });
}

TEST(Invariant, Inv3AWorseAnswerNeverLowersTheLevelOfARuleCase)
{
    for (const RuleCase &ruleCase : ruleCases()) {
        for (const ReferenceQuestion &question : referenceQuestions()) {
            EXPECT_TRUE(neverFalls(ruleCase.answers, question))
                << question.id.toStdString() << " in " << testing::PrintToString(ruleCase);
        }
    }
}

TEST(Invariant, Inv4SelfCareNeedsAClearNoToEverySign)
{
    const QStringList mustBeNo = referenceRedFlags() + referenceMajorRisks() +
                                 names({"one-leg-swollen", "both-legs-swollen", "warmer", "colour-change",
                                        "tender", "new-veins", "rope-like-vein", "lump-behind-knee"});

    forRandomAnswers(4, [&mustBeNo](const Answers &given, RandomAnswers &) {
        const bool allNo = std::all_of(mustBeNo.cbegin(), mustBeNo.cend(), [&given](const QString &question) {
            return valueOf(given, question) == "no"_L1;
        });
        return allNo || levelOf(given) > Level::SelfCare;
    });
}

TEST(Invariant, Inv4OneUnclearSignIsEnoughAgainstSelfCare)
{
    for (const QString &sign : referenceRedFlags() + referenceMajorRisks() +
                                   names({"one-leg-swollen", "both-legs-swollen", "warmer", "colour-change",
                                          "tender", "new-veins", "rope-like-vein", "lump-behind-knee"})) {
        const QuestionId id(sign);
        EXPECT_GT(levelOf(clearAnswers().with(id, {unsureValue})), Level::SelfCare) << sign.toStdString();
        EXPECT_GT(levelOf(clearAnswers().with(id, {})), Level::SelfCare) << sign.toStdString();
        EXPECT_GT(levelOf(clearAnswers().with(id, {questionOf(sign).worse.constLast()})), Level::SelfCare)
            << sign.toStdString();
    }
}

TEST(Invariant, Inv5NewSwellingWarmthOrColourNeedsHelpToday)
{
    forRandomAnswers(5, [](const Answers &given, RandomAnswers &) {
        return levelOf(given.with(questionId("one-leg-swollen"), {u"new"_s})) >= Level::SameDay &&
               levelOf(given.with(questionId("warmer"), {u"yes"_s})) >= Level::SameDay &&
               levelOf(given.with(questionId("colour-change"), {u"yes"_s})) >= Level::SameDay;
    });
}

TEST(Invariant, Inv6ReliefByStretchingChangesNothing)
{
    const ReferenceQuestion &stretching = questionOf(u"stretching-helps"_s);

    forRandomAnswers(6, [&stretching](const Answers &given, RandomAnswers &random) {
        const Answers other = given.with(QuestionId(stretching.id), random.anyValue(stretching));
        return shippedEngine().assess(other) == shippedEngine().assess(given);
    });
}

TEST(Invariant, Inv8AMajorRiskIsNeverSelfCare)
{
    forRandomAnswers(8, [](const Answers &given, RandomAnswers &random) {
        const QuestionId risk(randomQuestion(random, referenceMajorRisks()).id);
        return levelOf(given.with(risk, {u"yes"_s})) >= Level::Soon;
    });
}

TEST(Invariant, Inv8AMajorRiskWithLastingPainOrTendernessNeedsHelpToday)
{
    forRandomAnswers(88, [](const Answers &given, RandomAnswers &random) {
        const QuestionId risk(randomQuestion(random, referenceMajorRisks()).id);
        const Answers atRisk = given.with(risk, {u"yes"_s});
        return levelOf(atRisk.with(questionId("pain-pattern"), {u"lasting"_s})) >= Level::SameDay &&
               levelOf(atRisk.with(questionId("tender"), {u"yes"_s})) >= Level::SameDay;
    });
}

TEST(Invariant, Inv12OpenQuestionsCountAsUnsure)
{
    forRandomAnswers(
        12,
        [](const Answers &given, RandomAnswers &) {
            Answers opened = given;
            for (const ReferenceQuestion &question : referenceQuestions()) {
                if (valueOf(given, question.id) == unsureValue)
                    opened = opened.with(QuestionId(question.id), {});
            }
            return shippedEngine().assess(opened) == shippedEngine().assess(given);
        },
        4'000);
}

TEST(Invariant, Inv12NoAnswersAreAnEmergency)
{
    EXPECT_EQ(levelOf({}), Level::Emergency);
}

TEST(Invariant, Inv12TheDefaultIsSoon)
{
    QList<RuleId> otherwise;
    for (const Rule &rule : shippedChecklist().rules) {
        if (!rule.when)
            otherwise.append(rule.id);
    }

    ASSERT_EQ(otherwise, ruleIds({"S8"}));
    EXPECT_EQ(shippedChecklist().rule(ruleId("S8"))->level, Level::Soon);
}

TEST(Invariant, Inv14TheSameAnswersGiveTheSameResult)
{
    forRandomAnswers(
        14,
        [](const Answers &given, RandomAnswers &random) {
            const Assessment first = shippedEngine().assess(given);
            (void)shippedEngine().assess(random.draw());
            Answers again;
            for (auto it = referenceQuestions().crbegin(); it != referenceQuestions().crend(); ++it)
                again = again.with(QuestionId(it->id), given.values(QuestionId(it->id)));
            return again == given && shippedEngine().assess(again) == first;
        },
        4'000);
}

TEST(Invariant, Inv18UnderSixteenIsNeverSelfCare)
{
    forRandomAnswers(18, [](const Answers &given, RandomAnswers &) {
        return levelOf(given.with(questionId("age"), {u"under-16"_s})) > Level::SelfCare;
    });
}

TEST(Invariant, Inv18UnderSixteenShowsTheResultToAParentOrCarer)
{
    const Answers young = clearAnswers().with(questionId("age"), {u"under-16"_s});

    for (const Level level : allLevels) {
        const QList<const ResultNote *> notes = notesFor(shippedChecklist(), young, level);
        EXPECT_TRUE(std::any_of(notes.cbegin(), notes.cend(), [](const ResultNote *note) {
            const QString &text = note->claim.text.english;
            return text.contains("parent"_L1) && text.contains("carer"_L1) && text.contains("now"_L1);
        })) << toString(level).toStdString();
    }
}

} // namespace legwise::test
