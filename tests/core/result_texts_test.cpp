#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace legwise::test {

using namespace Qt::StringLiterals;

static void append(Texts &texts, const Claims &claims)
{
    for (const Claim &claim : claims) {
        texts.append(claim.text);
        if (claim.why)
            texts.append(*claim.why);
    }
}

static Texts textsOf(const ResultText &result)
{
    Texts texts{result.badge, result.title};
    append(texts, result.lead);
    append(texts, result.steps);
    append(texts, result.doNot);
    append(texts, result.moreUrgent);
    return texts;
}

/// Everything that a result can show, with the reasons of the rules.
static Texts allResultTexts(const ChecklistDefinition &checklist)
{
    Texts texts{checklist.disclaimer, checklist.callIfTitle};
    append(texts, {checklist.callIf});
    for (const ResultText &result : checklist.results)
        texts += textsOf(result);
    for (const ResultNote &note : checklist.notes)
        append(texts, {note.claim});
    for (const Rule &rule : checklist.rules)
        append(texts, {rule.why});
    return texts;
}

TEST(ResultTexts, Inv9NeverReassureOrGiveAChance)
{
    const QStringList banned{u"no clot"_s,         u"rule out a clot"_s,
                             u"nothing serious"_s, u"all clear"_s,
                             u"safe to wait"_s,    u"low risk of clot"_s,
                             u"you have dvt"_s,    u"you have a cramp"_s,
                             u"you do not have"_s, u"you don't have"_s,
                             u"just a cramp"_s,    u"only a cramp"_s,
                             u"you are safe"_s,    u"%"_s,
                             u"per cent"_s,        u"percent"_s};

    for (const Text &text : allResultTexts(shippedChecklist())) {
        for (const QString &phrase : banned)
            EXPECT_FALSE(text.english.contains(phrase, Qt::CaseInsensitive)) << testing::PrintToString(text);
    }
}

TEST(ResultTexts, Inv7NeverAskForTheFootBendTest)
{
    Texts texts = allResultTexts(shippedChecklist());
    for (const Question &question : shippedChecklist().questions)
        texts << question.text << question.summary << question.why << question.helper.value_or(Text());

    for (const Text &text : texts)
        EXPECT_FALSE(text.english.contains("homans"_L1, Qt::CaseInsensitive)) << testing::PrintToString(text);
}

class ResultOfLevel : public testing::TestWithParam<Level>
{
protected:
    [[nodiscard]] const ResultText *result() const { return shippedChecklist().result(GetParam()); }
};

TEST_P(ResultOfLevel, Inv10SaysTheLevelInWordsAndWhatToDo)
{
    ASSERT_NE(result(), nullptr);

    EXPECT_FALSE(result()->badge.isEmpty());
    EXPECT_FALSE(result()->title.isEmpty());
    EXPECT_FALSE(result()->lead.isEmpty());
    EXPECT_FALSE(result()->steps.isEmpty());
}

TEST_P(ResultOfLevel, Inv10SaysWhatWouldBeMoreUrgent)
{
    ASSERT_NE(result(), nullptr);

    // The emergency signs stand under every result (Inv11). Self-care also says when to get help today.
    if (GetParam() == Level::SelfCare)
        EXPECT_FALSE(result()->moreUrgent.isEmpty());
    else
        EXPECT_FALSE(shippedChecklist().callIf.text.isEmpty());
}

TEST_P(ResultOfLevel, StatesEachThingWithASource)
{
    ASSERT_NE(result(), nullptr);

    for (const Claims &claims : {result()->lead, result()->steps, result()->doNot, result()->moreUrgent}) {
        for (const Claim &claim : claims)
            EXPECT_FALSE(claim.sources.isEmpty()) << testing::PrintToString(claim.text);
    }
}

static std::string levelName(const testing::TestParamInfo<Level> &info)
{
    return toString(info.param).remove(u'-').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Shipped, ResultOfLevel, testing::ValuesIn(allLevels), levelName);

TEST(ResultTexts, Inv10SayThatThisIsNotADiagnosis)
{
    EXPECT_TRUE(shippedChecklist().disclaimer.english.contains("not a diagnosis"_L1));
}

TEST(ResultTexts, Inv11ListTheEmergencySigns)
{
    const QString &signs = shippedChecklist().callIf.text.english;

    EXPECT_TRUE(shippedChecklist().callIfTitle.english.contains("{emergency-number}"_L1));
    for (const char *sign : {"breath", "chest", "blood", "faint", "cold", "blue"})
        EXPECT_TRUE(signs.contains(QLatin1StringView(sign), Qt::CaseInsensitive)) << sign;
}

TEST(ResultTexts, AnEmergencyNamesTheNumberToCall)
{
    const ResultText *emergency = shippedChecklist().result(Level::Emergency);

    ASSERT_NE(emergency, nullptr);
    EXPECT_TRUE(emergency->title.english.contains("{emergency-number}"_L1));
}

TEST(ResultTexts, Inv17NoStepTellsToRubHeatOrPress)
{
    for (const ResultText &result : shippedChecklist().results) {
        for (const Claim &step : result.steps) {
            for (const char *word : {"massage", "roller", "compression", "stocking", "hot "})
                EXPECT_FALSE(step.text.english.contains(QLatin1StringView(word), Qt::CaseInsensitive))
                    << testing::PrintToString(step.text);
        }
    }
}

} // namespace legwise::test
