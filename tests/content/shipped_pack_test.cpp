#include "core/content/pack_reader.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

static PackLocation shippedFolder()
{
    return packIn(QString::fromUtf8(LEGWISE_CONTENT_DIR));
}

/// Loads a pack as on the day it was written, and says all that is wrong with it.
static KnowledgeBasePtr loadOnItsDay(const PackLocation &location)
{
    const Result<Manifest, Problems> manifest = readManifest(location);
    EXPECT_TRUE(manifest);
    const QDate written = manifest ? manifest->written : QDate();
    const Result<LoadedPack, Problems> loaded = readPack(location, written);
    const Problems problems = loaded ? loaded->warnings : loaded.error();
    for (const Problem &problem : problems)
        ADD_FAILURE() << toString(problem).toStdString();
    return loaded ? loaded->knowledge : nullptr;
}

TEST(ShippedPack, LoadsFromItsFolderWithoutAProblem)
{
    const KnowledgeBasePtr knowledge = loadOnItsDay(shippedFolder());

    ASSERT_TRUE(knowledge);
    EXPECT_EQ(knowledge->conditions.size(), knowledge->manifest.conditions.size());
}

TEST(ShippedPack, IsTheSameWhenCompiledIn)
{
    const KnowledgeBasePtr compiledIn = loadOnItsDay(builtInPack());
    const KnowledgeBasePtr folder = loadOnItsDay(shippedFolder());

    ASSERT_TRUE(compiledIn);
    ASSERT_TRUE(folder);
    EXPECT_EQ(compiledIn->manifest, folder->manifest);
    EXPECT_EQ(compiledIn->conditions, folder->conditions);
    EXPECT_EQ(compiledIn->checklist, folder->checklist);
}

TEST(ShippedPack, TakesItsPicturesFromBesideTheContentFolder)
{
    EXPECT_TRUE(shippedFolder().illustrationsDir.endsWith("resources/illustrations"_L1));
}

TEST(ShippedPack, WarnsOfOverdueReviewsAndStillLoads)
{
    const Result<LoadedPack, Problems> loaded = readPack(builtInPack(), QDate(2100, 1, 1));

    ASSERT_TRUE(loaded);
    EXPECT_FALSE(loaded->warnings.isEmpty());
    EXPECT_FALSE(hasErrors(loaded->warnings));
}

} // namespace legwise
