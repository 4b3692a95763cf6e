#include "core/content/pack_reader.h"
#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

static KnowledgeBasePtr shippedPack()
{
    const Result<LoadedPack, Problems> pack =
        readPack(builtInPack(), QDate::fromString(shippedPackDay(), Qt::ISODate));
    EXPECT_TRUE(pack);
    return pack ? pack->knowledge : nullptr;
}

TEST(TextCommand, PrintsEveryClaimOfACondition)
{
    const KnowledgeBasePtr knowledge = shippedPack();
    ASSERT_TRUE(knowledge);
    const QString number = knowledge->manifest.region(knowledge->manifest.defaultRegion).emergencyNumber;
    for (const Condition &condition : knowledge->conditions) {
        const Outcome run = runProgram({u"text"_s, condition.id.value()});

        EXPECT_EQ(run.exitCode, 0);
        for (const Claim *claim : claimsOf(condition)) {
            QString sentence = claim->text.english;
            sentence.replace("{emergency-number}"_L1, number);
            EXPECT_TRUE(run.output.contains(sentence)) << claim->text.id.toStdString();
        }
    }
}

TEST(TextCommand, PrintsEveryClaimOfATopicAndWhereSourcesDiffer)
{
    const KnowledgeBasePtr knowledge = shippedPack();
    ASSERT_TRUE(knowledge);
    const QString number = knowledge->manifest.region(knowledge->manifest.defaultRegion).emergencyNumber;
    int disagreements = 0;
    for (const Topic &topic : knowledge->topics) {
        const Outcome run = runProgram({u"text"_s, topic.id.value()});

        EXPECT_EQ(run.exitCode, 0);
        EXPECT_TRUE(run.output.contains(knowledge->manifest.reviewStatement.english));
        EXPECT_TRUE(run.output.contains(knowledge->manifest.reviewProcess.english));
        for (const Claim *claim : claimsOf(topic)) {
            QString sentence = claim->text.english;
            sentence.replace("{emergency-number}"_L1, number);
            EXPECT_TRUE(run.output.contains(sentence)) << claim->text.id.toStdString();
            if (!claim->disagreement)
                continue;
            ++disagreements;
            for (const Viewpoint &view : claim->disagreement->views)
                EXPECT_TRUE(run.output.contains(view.text.english)) << view.text.id.toStdString();
            EXPECT_TRUE(run.output.contains(claim->disagreement->follows.english));
        }
    }
    EXPECT_GT(disagreements, 5);
}

TEST(TextCommand, PrintsOnlyWhatIsMeasured)
{
    const Outcome run = runProgram({u"text"_s, u"dvt"_s, u"--measured"_s});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.output.startsWith("Blood clot in a deep vein.\n"_L1))
        << run.output.left(80).toStdString();
    EXPECT_FALSE(run.output.contains("For clinicians:"_L1));
    EXPECT_FALSE(run.output.contains("https://"_L1));
}

TEST(TextCommand, PutsTheNumberInPlaceOfItsName)
{
    const Outcome run = runProgram({u"text"_s, u"pe"_s});

    EXPECT_FALSE(run.output.contains("{emergency-number}"_L1));
    EXPECT_TRUE(run.output.contains("112"_L1));
}

TEST(TextCommand, PrintsAllPagesWhenNoneIsNamed)
{
    const KnowledgeBasePtr knowledge = shippedPack();
    ASSERT_TRUE(knowledge);
    QStringList pages;
    for (const ConditionId &id : knowledge->manifest.conditions)
        pages.append(runProgram({u"text"_s, id.value()}).output);
    for (const TopicId &id : knowledge->manifest.topics)
        pages.append(runProgram({u"text"_s, id.value()}).output);

    const Outcome run = runProgram({u"text"_s});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.output, pages.join(u"\n\n"_s));
}

TEST(TextCommand, PrintsTheNamedConditionsInTheOrderAskedFor)
{
    const Outcome run = runProgram({u"text"_s, u"pe"_s, u"leg-cramp"_s});

    EXPECT_EQ(run.output, runProgram({u"text"_s, u"pe"_s}).output + u"\n\n"_s +
                              runProgram({u"text"_s, u"leg-cramp"_s}).output);
}

TEST(TextCommand, HasHeadingsAndNoMoreThanTwoEmptyLines)
{
    const Outcome run = runProgram({u"text"_s});

    EXPECT_TRUE(run.output.contains("\nSymptoms\n--------\n"_L1));
    EXPECT_TRUE(run.output.contains("\nSources\n-------\n"_L1));
    EXPECT_FALSE(run.output.contains("\n\n\n\n"_L1));
}

TEST(TextCommand, NamesTheKnownConditionsWhenOneIsUnknown)
{
    const Outcome run = runProgram({u"text"_s, u"dvt"_s, u"gout"_s});

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.output, QString());
    EXPECT_TRUE(run.errors.contains(u"“gout”"_s)) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("leg-cramp, dvt, pe"_L1)) << run.errors.toStdString();
}

} // namespace legwise
