#include "core/checklist/assessment.h"
#include "core/checklist/flow.h"
#include "tests/core/random_answers.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"
#include "tests/support/reference_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace legwise::test {

using namespace Qt::StringLiterals;

static QStringList idsOf(const QList<RuleId> &rules)
{
    QStringList ids;
    for (const RuleId &rule : rules)
        ids.append(rule.value());
    return ids;
}

TEST(ShippedQuestions, AreThoseOfThePublishedTable)
{
    const QList<Question> &shipped = shippedChecklist().questions;
    ASSERT_EQ(shipped.size(), referenceQuestions().size());

    for (const ReferenceQuestion &published : referenceQuestions()) {
        const Question *question = shippedChecklist().question(QuestionId(published.id));
        ASSERT_NE(question, nullptr) << published.id.toStdString();
        EXPECT_EQ(question->row, published.row);
        EXPECT_THAT(question->allValues(), testing::UnorderedElementsAreArray(published.values))
            << published.id.toStdString();
    }
}

TEST(ShippedQuestions, StandOnOnePageEach)
{
    QList<QuestionId> onPages;
    for (const ChecklistStep &step : shippedChecklist().steps) {
        for (const ChecklistPage &page : step.pages)
            onPages += page.questions;
    }

    QList<QuestionId> all;
    for (const Question &question : shippedChecklist().questions)
        all.append(question.id);
    EXPECT_THAT(onPages, testing::UnorderedElementsAreArray(all));
}

TEST(ShippedQuestions, AskTheEmergencySignsFirst)
{
    ASSERT_FALSE(shippedChecklist().steps.isEmpty());
    EXPECT_TRUE(shippedChecklist().steps.constFirst().redFlags);

    for (const ReferenceQuestion &question : referenceQuestions()) {
        EXPECT_EQ(shippedChecklist().isRedFlag(QuestionId(question.id)),
                  referenceRedFlags().contains(question.id))
            << question.id.toStdString();
    }
}

TEST(ShippedQuestions, AreLeftOutOnlyWhereTheTableSaysSo)
{
    QStringList conditional;
    for (const Question &question : shippedChecklist().questions) {
        if (question.askedWhen)
            conditional.append(question.id.value());
    }

    EXPECT_THAT(conditional, testing::UnorderedElementsAre(u"spell-length"_s, u"can-rise-on-toes"_s));
}

TEST(ShippedRules, AgreeWithThePublishedTableOnRandomAnswers)
{
    RandomAnswers random(20261121);
    for (int i = 0; i < 100'000; ++i) {
        const Answers given = random.draw();
        const Assessment shipped = shippedEngine().assess(given);
        const ReferenceVerdict published = referenceVerdict(given);
        ASSERT_EQ(shipped.level, published.level) << describe(given).toStdString();
        ASSERT_EQ(idsOf(shipped.rules), published.rules) << describe(given).toStdString();
    }
}

TEST(ShippedRules, AllFireOnRandomAnswers)
{
    RandomAnswers random(7);
    QHash<QString, int> fired;
    for (int i = 0; i < 20'000; ++i) {
        for (const RuleId &rule : shippedEngine().assess(random.draw()).rules)
            ++fired[rule.value()];
    }

    for (const Rule &rule : shippedChecklist().rules)
        EXPECT_GE(fired.value(rule.id.value()), 5) << rule.id.value().toStdString();
}

TEST(ShippedRules, GiveReasonsFromTheAnswersAlone)
{
    RandomAnswers random(16);
    for (int i = 0; i < 5'000; ++i) {
        const Answers given = random.draw();
        const Assessment result = shippedEngine().assess(given);
        for (const Reason &reason : reasons(shippedChecklist(), given, result)) {
            const QStringList chosen = given.values(reason.question);
            ASSERT_TRUE(chosen.contains(reason.value) || (chosen.isEmpty() && reason.value == unsureValue))
                << describe(given).toStdString() << '\n'
                << testing::PrintToString(reason);
            for (const RuleId &rule : reason.rules)
                ASSERT_EQ(shippedChecklist().rule(rule)->level, result.level)
                    << describe(given).toStdString();
        }
    }
}

TEST(ShippedRules, DoNotHearAnswersThatAreNotAsked)
{
    RandomAnswers random(23);
    for (int i = 0; i < 5'000; ++i) {
        const Answers given = random.draw();
        ASSERT_EQ(shippedEngine().assess(withoutUnasked(shippedChecklist(), given)),
                  shippedEngine().assess(given))
            << describe(given).toStdString();
    }
}

} // namespace legwise::test
