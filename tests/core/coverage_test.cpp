#include "core/coverage/coverage.h"

#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace legwise::test {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using namespace Qt::StringLiterals;

static const auto list = u"# Topics\n"
                         "| id | topic | do | note |\n"
                         "|---|---|---|---|\n"
                         "| C-001 | Swelling | include | - |\n"
                         "| C-002 | An advert | leave out | noise |\n"
                         "Words between tables.\n"
                         "| id | topic | why |\n"
                         "|---|---|---|\n"
                         "| N-01 | Cold leg | leave out |\n"_s;

static Claim covering(const QStringList &ids)
{
    Claim claim = aClaim("It swells.");
    claim.covers = ids;
    return claim;
}

static Coverage coverageWith(const QStringList &ids)
{
    const KnowledgeBase knowledge =
        aKnowledgeBase()
            .withTopic(aTopic("page", "Page").withSection("part", "Part").withClaim(covering(ids)))
            .build();
    return coverageOf(knowledge, coverageItemsFrom(list));
}

TEST(CoverageList, IsReadFromTheTablesRows)
{
    EXPECT_THAT(coverageItemsFrom(list), ElementsAre(CoverageItem{u"C-001"_s, u"Swelling"_s, false},
                                                     CoverageItem{u"C-002"_s, u"An advert"_s, true},
                                                     // A table without the column “do” leaves nothing out.
                                                     CoverageItem{u"N-01"_s, u"Cold leg"_s, false}));
    EXPECT_THAT(coverageItemsFrom(u"no table\n| x |\n"_s), IsEmpty());
}

TEST(Coverage, NamesWhatNoClaimAnswers)
{
    const Coverage coverage = coverageWith({u"C-001"_s});

    EXPECT_THAT(coverage.covered, ElementsAre(Field(&CoverageItem::id, u"C-001"_s)));
    EXPECT_THAT(coverage.missing, ElementsAre(Field(&CoverageItem::id, u"N-01"_s)));
    EXPECT_THAT(coverage.leftOut, ElementsAre(Field(&CoverageItem::id, u"C-002"_s)));
    EXPECT_THAT(coverage.strays, IsEmpty());
}

TEST(Coverage, NamesClaimsThatAnswerWhatIsToBeLeftOutOrUnknown)
{
    const Coverage coverage = coverageWith({u"C-002"_s, u"C-999"_s});

    ASSERT_EQ(coverage.strays.size(), 2);
    EXPECT_TRUE(coverage.strays.at(0).isLeftOut);
    EXPECT_FALSE(coverage.strays.at(1).isLeftOut);
    EXPECT_EQ(coverage.strays.at(1).claimId, u"claim"_s);
}

} // namespace legwise::test
