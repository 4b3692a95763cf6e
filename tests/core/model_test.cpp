#include "core/base/result.h"
#include "core/model/condition.h"
#include "core/model/glossary.h"
#include "core/model/knowledge_base.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace legwise::test {

using testing::ElementsAre;
using namespace Qt::StringLiterals;

TEST(Glossary, FindsWholeWordsWhateverTheirCase)
{
    EXPECT_TRUE(containsWord(u"Thrombus means clot."_s, u"thrombus"_s));
    EXPECT_TRUE(containsWord(u"A deep vein clot (DVT)"_s, u"dvt"_s));
    EXPECT_TRUE(containsWord(u"The blood thinner helps"_s, u"blood thinner"_s));
}

TEST(Glossary, FindsNoPartOfAWord)
{
    EXPECT_FALSE(containsWord(u"thrombuses"_s, u"thrombus"_s));
    EXPECT_FALSE(containsWord(u"microthrombus"_s, u"thrombus"_s));
    EXPECT_FALSE(containsWord(u"vein2"_s, u"vein"_s));
    EXPECT_FALSE(containsWord(u"any text"_s, QString()));
}

TEST(Glossary, FindsAWordThatStandsAfterAPartOfAnother)
{
    EXPECT_TRUE(containsWord(u"veins and a vein"_s, u"vein"_s));
}

TEST(Glossary, NamesATermOnceInTheGlossarysOrder)
{
    const QList<GlossaryTerm> glossary{{u"vein"_s, {{}, u"vein"_s}, {{{}, u"veins"_s}}, {}, {}},
                                       {u"clot"_s, {{}, u"clot"_s}, {}, {}, {}},
                                       {u"artery"_s, {{}, u"artery"_s}, {}, {}, {}}};
    const auto wordsOf = [](const GlossaryTerm &term) {
        QStringList words{term.term.english};
        for (const Text &form : term.forms)
            words.append(form.english);
        return words;
    };

    const QList<FoundTerm> found = termsIn(u"A clot in veins, or in one vein."_s, glossary, wordsOf);

    EXPECT_THAT(found, ElementsAre(testing::Field(&FoundTerm::term, &glossary.at(0)),
                                   testing::Field(&FoundTerm::term, &glossary.at(1))));
}

TEST(Glossary, SaysWhichFormStandsInTheText)
{
    const QList<GlossaryTerm> glossary{{u"vein"_s, {{}, u"vein"_s}, {{{}, u"veins"_s}}, {}, {}}};
    const auto wordsOf = [](const GlossaryTerm &term) {
        return QStringList{term.term.english, term.forms.first().english};
    };

    EXPECT_EQ(termsIn(u"Two veins."_s, glossary, wordsOf).first().word, u"veins"_s);
    EXPECT_EQ(indexOfWord(u"Two veins, one vein."_s, u"vein"_s), 15);
}

TEST(Level, GoesFromItsNameAndBack)
{
    for (const Level level : allLevels)
        EXPECT_EQ(levelFromString(toString(level)), level);
    EXPECT_EQ(toString(Level::SameDay), u"same-day"_s);
    EXPECT_EQ(levelFromString(u"Same-Day"_s), std::nullopt);
    EXPECT_EQ(levelFromString(QString()), std::nullopt);
}

TEST(Level, IsOrderedByUrgency)
{
    EXPECT_LT(Level::SelfCare, Level::Soon);
    EXPECT_LT(Level::Soon, Level::SameDay);
    EXPECT_LT(Level::SameDay, Level::Emergency);
}

TEST(Result, HoldsEitherAValueOrAnError)
{
    const Result<int, QString> good(7);
    const Result<int, QString> bad(Failure{u"no"_s});

    EXPECT_TRUE(good.has_value());
    EXPECT_EQ(*good, 7);
    EXPECT_FALSE(bool(bad));
    EXPECT_EQ(bad.error(), u"no"_s);
}

TEST(Result, TellsAnErrorFromAValueOfTheSameType)
{
    const Result<QString, QString> good(u"text"_s);
    const Result<QString, QString> bad(Failure{u"text"_s});

    EXPECT_TRUE(good.has_value());
    EXPECT_EQ(good->size(), 4);
    EXPECT_FALSE(bad.has_value());
}

TEST(Result, GivesItsValueAway)
{
    Result<std::unique_ptr<int>, QString> result(std::make_unique<int>(3));

    const std::unique_ptr<int> taken = *std::move(result);

    EXPECT_EQ(*taken, 3);
}

static Problem aProblem(Severity severity, const QString &file, int line, const QString &message)
{
    return {ProblemCode::Shape, severity, file, line, message};
}

TEST(Problem, IsWrittenAsCompilersWriteIt)
{
    EXPECT_EQ(toString(aProblem(Severity::Error, u"pack.json"_s, 12, u"Unknown key."_s)),
              u"pack.json:12: Unknown key."_s);
    EXPECT_EQ(toString(aProblem(Severity::Error, u"a %1.json"_s, 0, u"Missing %2."_s)),
              u"a %1.json:1: Missing %2."_s);
}

TEST(Problem, OnlyErrorsForbidAPack)
{
    const Problem warning = aProblem(Severity::Warning, u"a.json"_s, 1, u"Late."_s);
    const Problem error = aProblem(Severity::Error, u"a.json"_s, 1, u"Wrong."_s);

    EXPECT_FALSE(hasErrors({}));
    EXPECT_FALSE(hasErrors({warning}));
    EXPECT_TRUE(hasErrors({warning, error}));
}

TEST(Manifest, GivesTheDefaultRegionForAnUnknownOne)
{
    Manifest manifest;
    manifest.regions = {{RegionId(u"eu"_s), {}, u"112"_s, {}}, {RegionId(u"uk"_s), {}, u"999"_s, u"111"_s}};
    manifest.defaultRegion = RegionId(u"eu"_s);

    EXPECT_EQ(manifest.region(RegionId(u"uk"_s)).emergencyNumber, u"999"_s);
    EXPECT_EQ(manifest.region(RegionId(u"moon"_s)).emergencyNumber, u"112"_s);
    EXPECT_EQ(Manifest().region(RegionId(u"uk"_s)).emergencyNumber, QString());
}

TEST(KnowledgeBase, FindsThingsByTheirId)
{
    KnowledgeBase knowledge =
        aKnowledgeBase().withCondition(aCondition("a")).withCondition(aCondition("b")).build();
    knowledge.qualifiers = {{u"side"_s, {}, {{u"one-leg"_s, {u"t"_s, u"one leg"_s}}}}};

    EXPECT_EQ(knowledge.condition(ConditionId(u"b"_s)), &knowledge.conditions.at(1));
    EXPECT_EQ(knowledge.condition(ConditionId(u"c"_s)), nullptr);
    ASSERT_NE(knowledge.qualifierValue(u"side"_s, u"one-leg"_s), nullptr);
    EXPECT_EQ(knowledge.qualifierValue(u"side"_s, u"one-leg"_s)->english, u"one leg"_s);
    EXPECT_EQ(knowledge.qualifierValue(u"side"_s, u"no-leg"_s), nullptr);
    EXPECT_EQ(knowledge.qualifierValue(u"when"_s, u"one-leg"_s), nullptr);
}

TEST(Condition, GivesEachOfItsClaimsOnce)
{
    Condition condition = aCondition("a").withGlance("start", "usual", "misleads").build();
    condition.summary = aClaim("summary");
    condition.keyPoints = {aClaim("point")};
    condition.symptoms = {{FindingId(u"f"_s), {}, {aClaim("symptom")}}};
    condition.treatments = {{u"t"_s,
                             TreatmentKind::Medicine,
                             {},
                             {aClaim("what")},
                             aClaim("benefit"),
                             aClaim("risk"),
                             aClaim("who")}};
    condition.questions = {{u"q"_s, QuestionKind::Myth, {}, {aClaim("answer")}}};

    QStringList texts;
    for (const Claim *claim : claimsOf(condition)) {
        if (!claim->text.isEmpty())
            texts.append(claim->text.english);
    }

    EXPECT_EQ(texts, names({"summary", "point", "usual", "misleads", "symptom", "what", "benefit", "risk",
                            "who", "answer"}));
}

TEST(Claim, IsOverdueTheDayAfterItsReview)
{
    const Claim claim = aClaim("text");

    EXPECT_FALSE(isOverdue(claim, claim.reviewBy));
    EXPECT_TRUE(isOverdue(claim, claim.reviewBy.addDays(1)));
}

TEST(Checklist, FindsItsPartsByTheirId)
{
    const ChecklistDefinition checklist = aChecklist()
                                              .withRedFlagStep("flags")
                                              .withPage("one")
                                              .withQuestion("breathless")
                                              .withStep("look")
                                              .withPage("two")
                                              .withQuestion("warmer")
                                              .withDefinition("sign", is("warmer", {"yes"}))
                                              .withRule("T3", Level::SameDay, defined("sign"))
                                              .build();

    EXPECT_EQ(checklist.question(questionId("warmer")), &checklist.questions.at(1));
    EXPECT_EQ(checklist.question(questionId("nobody")), nullptr);
    EXPECT_EQ(checklist.rule(ruleId("T3")), &checklist.rules.at(0));
    EXPECT_EQ(checklist.rule(ruleId("T4")), nullptr);
    EXPECT_EQ(checklist.definition(u"sign"_s), &checklist.definitions.at(0).when);
    EXPECT_EQ(checklist.definition(u"other"_s), nullptr);
    EXPECT_EQ(checklist.result(Level::Soon), nullptr);
    EXPECT_TRUE(checklist.isRedFlag(questionId("breathless")));
    EXPECT_FALSE(checklist.isRedFlag(questionId("warmer")));
}

TEST(Checklist, ListsEveryValueOfAQuestionOnTheBodyMap)
{
    Question where;
    where.kind = AnswerKind::Zones;
    where.options = {{u"arm"_s, {}, {}, {}}, {u"unsure"_s, {}, {}, {}, true}};
    where.zones = {{u"calf"_s, {}, {}, {}}, {u"shin"_s, {}, {}, {}}};
    where.sides = {{u"left"_s, {}}, {u"right"_s, {}}};

    EXPECT_THAT(where.allValues(),
                testing::UnorderedElementsAre(u"left.calf"_s, u"left.shin"_s, u"right.calf"_s,
                                              u"right.shin"_s, u"arm"_s, u"unsure"_s));
    EXPECT_EQ(where.option(u"arm"_s), &where.options.at(0));
    EXPECT_EQ(where.option(u"left.calf"_s), nullptr);
    EXPECT_TRUE(where.standsAlone(u"unsure"_s));
    EXPECT_FALSE(where.standsAlone(u"arm"_s) || where.standsAlone(u"left.calf"_s));
}

} // namespace legwise::test
