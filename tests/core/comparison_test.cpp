#include "core/comparison/comparison.h"

#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace legwise::test {

using testing::ElementsAre;
using testing::IsEmpty;

static KnowledgeBase cramps()
{
    return aKnowledgeBase()
        .withAspects("pain", {"start", "feel"})
        .withAspects("look", {"swelling"})
        .withCondition(aCondition("cramp")
                           .withGlance("swelling", "None")
                           .withGlance("start", "In a second", "A clot can start fast too")
                           .withGlance("feel", "Hard knot"))
        .withCondition(aCondition("dvt")
                           .withGlance("start", "Over days", "A clot can start fast too")
                           .withGlance("feel", "Sore", "Like a cramp at first")
                           .withGlance("swelling", "One leg"))
        .withCondition(aCondition("strain")
                           .withGlance("start", "In a second")
                           .withGlance("feel", "Hard knot")
                           .withGlance("swelling", "None"))
        .build();
}

static QList<ConditionId> conditionIds(Names ids)
{
    QList<ConditionId> list;
    for (const char *id : ids)
        list.append(ConditionId(name(id)));
    return list;
}

static QStringList english(const QList<const Claim *> &claims)
{
    QStringList texts;
    for (const Claim *claim : claims)
        texts.append(claim ? claim->text.english : name("(missing)"));
    return texts;
}

TEST(Comparison, HasARowForEachAspectInTheGroupsOrder)
{
    const KnowledgeBase knowledge = cramps();

    const QList<ComparisonRow> rows = compare(knowledge, conditionIds({"cramp", "dvt"}));

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows.at(0).group, &knowledge.aspectGroups.at(0));
    EXPECT_EQ(rows.at(0).aspect, &knowledge.aspectGroups.at(0).aspects.at(0));
    EXPECT_EQ(rows.at(1).aspect, &knowledge.aspectGroups.at(0).aspects.at(1));
    EXPECT_EQ(rows.at(2).group, &knowledge.aspectGroups.at(1));
}

TEST(Comparison, HasACellForEachConditionInTheOrderAskedFor)
{
    const KnowledgeBase knowledge = cramps();

    const QList<ComparisonRow> rows = compare(knowledge, conditionIds({"dvt", "strain", "cramp"}));

    EXPECT_EQ(english(rows.at(0).cells), names({"Over days", "In a second", "In a second"}));
    EXPECT_EQ(english(rows.at(2).cells), names({"One leg", "None", "None"}));
}

TEST(Comparison, LeavesOutUnknownConditions)
{
    const KnowledgeBase knowledge = cramps();

    const QList<ComparisonRow> rows = compare(knowledge, conditionIds({"cramp", "nobody", "dvt"}));

    EXPECT_EQ(english(rows.at(1).cells), names({"Hard knot", "Sore"}));
}

TEST(Comparison, SaysOnceWhyARowMisleads)
{
    const KnowledgeBase knowledge = cramps();

    const QList<ComparisonRow> rows = compare(knowledge, conditionIds({"cramp", "dvt"}));

    EXPECT_EQ(english(rows.at(0).misleads), names({"A clot can start fast too"}));
    EXPECT_EQ(english(rows.at(1).misleads), names({"Like a cramp at first"}));
    EXPECT_THAT(rows.at(2).misleads, IsEmpty());
}

TEST(Comparison, AsksOnlyTheComparedConditionsWhyARowMisleads)
{
    const KnowledgeBase knowledge = cramps();

    const QList<ComparisonRow> rows = compare(knowledge, conditionIds({"cramp", "strain"}));

    EXPECT_THAT(rows.at(1).misleads, IsEmpty());
}

TEST(Comparison, KnowsWhichRowsDiffer)
{
    const KnowledgeBase knowledge = cramps();

    const QList<ComparisonRow> same = compare(knowledge, conditionIds({"cramp", "strain"}));
    const QList<ComparisonRow> all = compare(knowledge, conditionIds({"cramp", "strain", "dvt"}));

    EXPECT_THAT(onlyDiffering(same), IsEmpty());
    EXPECT_EQ(onlyDiffering(all).size(), 3);
}

TEST(Comparison, KeepsTheOrderOfTheRowsThatDiffer)
{
    const KnowledgeBase knowledge = aKnowledgeBase()
                                        .withAspects("pain", {"start", "feel", "place"})
                                        .withCondition(aCondition("a")
                                                           .withGlance("start", "One")
                                                           .withGlance("feel", "Same")
                                                           .withGlance("place", "Two"))
                                        .withCondition(aCondition("b")
                                                           .withGlance("start", "Three")
                                                           .withGlance("feel", "Same")
                                                           .withGlance("place", "Four"))
                                        .build();

    const QList<ComparisonRow> differing = onlyDiffering(compare(knowledge, conditionIds({"a", "b"})));

    ASSERT_EQ(differing.size(), 2);
    EXPECT_EQ(differing.at(0).aspect->id.value(), name("start"));
    EXPECT_EQ(differing.at(1).aspect->id.value(), name("place"));
}

TEST(Comparison, ShowsAMissingCellAsMissing)
{
    const KnowledgeBase knowledge = aKnowledgeBase()
                                        .withAspects("pain", {"start"})
                                        .withCondition(aCondition("a").withGlance("start", "Fast"))
                                        .withCondition(aCondition("b"))
                                        .build();

    const QList<ComparisonRow> rows = compare(knowledge, conditionIds({"a", "b"}));

    EXPECT_EQ(rows.at(0).cells.at(1), nullptr);
    EXPECT_TRUE(rows.at(0).differs);
}

static KnowledgeBase alikes()
{
    LookAlikePair pair;
    pair.id = name("cramp-dvt");
    pair.intro = aClaim("Both hurt.");
    pair.first.condition = ConditionId(name("cramp"));
    pair.second.condition = ConditionId(name("dvt"));
    pair.rows = {{AspectId(name("sides")), aClaim("One"), aClaim("Either")},
                 {AspectId(name("tests")), aClaim("A scan"), aClaim("A scan")}};
    pair.misleads = {aClaim("Both can be there.")};
    return aKnowledgeBase()
        .withCondition(aCondition("cramp"))
        .withCondition(aCondition("dvt"))
        .withLookAlikes(pair, {"sides", "tests"})
        .build();
}

TEST(LookAlikes, AreFoundInEitherOrder)
{
    const KnowledgeBase knowledge = alikes();
    const ConditionId cramp(name("cramp"));
    const ConditionId dvt(name("dvt"));

    EXPECT_EQ(knowledge.lookAlikeOf(cramp, dvt), &knowledge.lookAlikes.first());
    EXPECT_EQ(knowledge.lookAlikeOf(dvt, cramp), &knowledge.lookAlikes.first());
    EXPECT_EQ(knowledge.lookAlikeOf(dvt, dvt), nullptr);
    EXPECT_EQ(claimsOf(knowledge.lookAlikes.first()).size(), 6);
}

TEST(LookAlikes, StandSideBySideInTheOrderAskedFor)
{
    const KnowledgeBase knowledge = alikes();
    const LookAlikePair &pair = knowledge.lookAlikes.first();

    EXPECT_THAT(english(lookAlikeRows(knowledge, pair).first().cells),
                ElementsAre(name("One"), name("Either")));
    EXPECT_THAT(english(lookAlikeRows(knowledge, pair, PairOrder::Swapped).first().cells),
                ElementsAre(name("Either"), name("One")));
}

TEST(LookAlikes, BeginWithWhyTheyAreMixedUpAndEndWithWhyItCanMislead)
{
    const KnowledgeBase knowledge = alikes();

    const QList<ComparisonRow> rows = lookAlikeRows(knowledge, knowledge.lookAlikes.first());

    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.first().intro, &knowledge.lookAlikes.first().intro);
    EXPECT_THAT(rows.first().misleads, IsEmpty());
    EXPECT_EQ(rows.last().intro, nullptr);
    EXPECT_THAT(english(rows.last().misleads), ElementsAre(name("Both can be there.")));
    EXPECT_TRUE(rows.first().differs);
    EXPECT_FALSE(rows.last().differs);
}

} // namespace legwise::test
