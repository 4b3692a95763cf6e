#include "core/checklist/answers.h"

#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace legwise::test {

TEST(Answers, AreEmptyAtFirst)
{
    const Answers none;

    EXPECT_TRUE(none.isEmpty());
    EXPECT_FALSE(none.isAnswered(questionId("warmer")));
    EXPECT_TRUE(none.values(questionId("warmer")).isEmpty());
}

TEST(Answers, KeepWhatWasChosen)
{
    const Answers one = Answers().with(questionId("where"), names({"left.calf", "right.shin"}));

    EXPECT_TRUE(one.isAnswered(questionId("where")));
    EXPECT_EQ(one.values(questionId("where")), names({"left.calf", "right.shin"}));
}

TEST(Answers, ChangingOneLeavesTheOlderAnswersAsTheyWere)
{
    const Answers before = answers({{"warmer", "no"}});

    const Answers after = before.with(questionId("warmer"), names({"yes"}));

    EXPECT_EQ(before.values(questionId("warmer")), names({"no"}));
    EXPECT_EQ(after.values(questionId("warmer")), names({"yes"}));
}

TEST(Answers, AnEmptyListTakesAnAnswerBack)
{
    const Answers given = answers({{"warmer", "yes"}});

    EXPECT_EQ(given.with(questionId("warmer"), {}), Answers());
}

TEST(Answers, AreEqualWhateverTheOrderTheyWereGivenIn)
{
    EXPECT_EQ(answers({{"warmer", "yes"}, {"tender", "no"}}), answers({{"tender", "no"}, {"warmer", "yes"}}));
    EXPECT_FALSE(answers({{"warmer", "yes"}}) == answers({{"warmer", "no"}}));
}

} // namespace legwise::test
