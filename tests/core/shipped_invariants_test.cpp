#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"
#include "tests/support/reference_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

/// The published invariants, written a second time by hand: a pack that proves less than they say is noticed.
namespace legwise::test {

using namespace Qt::StringLiterals;

static const Invariant &invariant(int number)
{
    static const Invariant none;
    const QString id = u"INV-%1"_s.arg(number);
    const QList<Invariant> &all = shippedChecklist().invariants;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const Invariant &i) { return i.id == id; });
    return found == all.cend() ? none : *found;
}

/// One of the questions has one of the answers.
static std::vector<Expression> eachOf(const QStringList &questions, Names values)
{
    std::vector<Expression> each;
    for (const QString &question : questions)
        each.push_back(is(question.toLatin1().constData(), values));
    return each;
}

static std::vector<Expression> joined(std::vector<Expression> first, const std::vector<Expression> &second)
{
    first.insert(first.end(), second.cbegin(), second.cend());
    return first;
}

static QStringList otherSigns()
{
    return names({"both-legs-swollen", "warmer", "colour-change", "tender", "new-veins", "rope-like-vein",
                  "lump-behind-knee"});
}

static Expression majorRisk()
{
    return any(eachOf(referenceMajorRisks(), {"yes", "unsure"}));
}

TEST(ShippedInvariants, AreTheEighteenThatArePublished)
{
    QStringList published;
    for (int number = 1; number <= 18; ++number)
        published.append(u"INV-%1"_s.arg(number));

    QStringList shipped;
    for (const Invariant &i : shippedChecklist().invariants)
        shipped.append(i.id);

    EXPECT_EQ(shipped, published);
}

TEST(ShippedInvariants, AreHeldByThoseWhoCanHoldThem)
{
    using Holders = QList<Holder>;
    for (const int number : {2, 3, 4, 5, 6, 7, 8, 12, 14, 18})
        EXPECT_EQ(invariant(number).heldBy, Holders{Holder::Rules}) << number;
    EXPECT_EQ(invariant(1).heldBy, (Holders{Holder::Rules, Holder::Program}));
    EXPECT_EQ(invariant(9).heldBy, Holders{Holder::Loader});
    for (const int number : {10, 11, 17})
        EXPECT_EQ(invariant(number).heldBy, (Holders{Holder::Loader, Holder::Program})) << number;
    for (const int number : {13, 15, 16})
        EXPECT_EQ(invariant(number).heldBy, Holders{Holder::Program}) << number;
}

TEST(ShippedInvariants, Inv1AsksForAnEmergencyAtEachSign)
{
    const Requirement expected =
        AtLeastRequirement{Level::Emergency, any(eachOf(referenceRedFlags(), {"yes"}))};

    EXPECT_EQ(invariant(1).requirements, QList<Requirement>{expected});
}

TEST(ShippedInvariants, Inv2AsksForHelpTodayAtEachUnclearSign)
{
    const Requirement expected =
        AtLeastRequirement{Level::SameDay, any(eachOf(referenceRedFlags(), {"unsure"}))};

    EXPECT_EQ(invariant(2).requirements, QList<Requirement>{expected});
}

/// True when the values stand in the longer list in this order.
static bool isOrderedIn(const QStringList &longer, const QStringList &values)
{
    qsizetype from = 0;
    return std::all_of(values.cbegin(), values.cend(), [&](const QString &value) {
        from = longer.indexOf(value, from) + 1;
        return from > 0;
    });
}

TEST(ShippedInvariants, Inv3OrdersEachQuestionThatThePublishedTableOrders)
{
    for (const ReferenceQuestion &question : referenceQuestions()) {
        const bool isOrdered =
            std::any_of(invariant(3).requirements.cbegin(), invariant(3).requirements.cend(),
                        [&](const Requirement &requirement) {
                            const auto *monotone = std::get_if<MonotoneRequirement>(&requirement);
                            return monotone && monotone->questions.contains(QuestionId(question.id)) &&
                                   isOrderedIn(monotone->worse, question.worse);
                        });
        EXPECT_EQ(isOrdered, !question.worse.isEmpty()) << question.id.toStdString();
    }
}

TEST(ShippedInvariants, Inv3OrdersOldSwellingAndSoresToo)
{
    const auto orders = [](const char *question, Names worse) {
        return invariant(3).requirements.contains(
            Requirement(MonotoneRequirement{questionIds({question}), names(worse)}));
    };

    EXPECT_TRUE(orders("one-leg-swollen", {"no", "old", "new"}));
    EXPECT_TRUE(orders("toe-sore", {"none", "unsure", "sore", "black"}));
    EXPECT_TRUE(orders("toe-sore", {"none", "sore", "unsure", "black"})) << "unsure counts as a sore";
    EXPECT_TRUE(orders("age", {"16-to-59", "under-16", "unsure"})) << "who knows no age may be a child";
}

TEST(ShippedInvariants, Inv4AsksForAClearNoToEachSignAndRisk)
{
    std::vector<Expression> unclear = eachOf(referenceRedFlags(), {"yes", "unsure"});
    unclear.push_back(is("one-leg-swollen", {"new", "old", "unsure"}));
    unclear = joined(std::move(unclear), eachOf(otherSigns(), {"yes", "unsure"}));
    unclear = joined(std::move(unclear), eachOf(referenceMajorRisks(), {"yes", "unsure"}));

    EXPECT_EQ(invariant(4).requirements,
              QList<Requirement>{Requirement(AtLeastRequirement{Level::Soon, any(unclear)})});
}

TEST(ShippedInvariants, Inv5AsksForHelpTodayAtNewSwellingWarmthOrColour)
{
    const Expression when =
        any({is("one-leg-swollen", {"new"}), is("warmer", {"yes"}), is("colour-change", {"yes"})});

    EXPECT_EQ(invariant(5).requirements,
              QList<Requirement>{Requirement(AtLeastRequirement{Level::SameDay, when})});
}

TEST(ShippedInvariants, Inv6LeavesStretchingWithoutEffect)
{
    EXPECT_EQ(invariant(6).requirements,
              QList<Requirement>{Requirement(NoEffectRequirement{questionIds({"stretching-helps"})})});
}

TEST(ShippedInvariants, Inv7NamesTheFootBendTest)
{
    ASSERT_EQ(invariant(7).requirements.size(), 1);
    const auto *never = std::get_if<NeverMentionedRequirement>(&invariant(7).requirements.first());
    ASSERT_TRUE(never);
    for (const QString &word : {u"homans"_s, u"foot bend"_s, u"foot-bend"_s, u"bend your foot"_s})
        EXPECT_TRUE(never->words.contains(word)) << word.toStdString();
}

TEST(ShippedInvariants, Inv8KeepsMajorRisksFromSelfCare)
{
    const Expression lasting =
        any({is("pain-pattern", {"lasting", "unsure"}),
             all({is("pain-pattern", {"spells"}), is("spell-length", {"over-10-minutes", "unsure"})})});
    const Expression today = all({majorRisk(), any({lasting, is("tender", {"yes", "unsure"})})});

    EXPECT_EQ(invariant(8).requirements, (QList<Requirement>{AtLeastRequirement{Level::Soon, majorRisk()},
                                                             AtLeastRequirement{Level::SameDay, today}}));
}

TEST(ShippedInvariants, Inv12And14AreAboutTheRulesAsAWhole)
{
    EXPECT_EQ(invariant(12).requirements,
              (QList<Requirement>{OpenIsUnsureRequirement{}, DefaultRequirement{Level::Soon}}));
    EXPECT_EQ(invariant(14).requirements, QList<Requirement>{Requirement(PureRequirement{})});
}

TEST(ShippedInvariants, Inv18KeepsTheYoungFromSelfCareAndShowsTheNote)
{
    const Expression young = is("age", {"under-16"});

    // Who does not know the age may be a child.
    const Expression maybeYoung = is("age", {"under-16", "unsure"});

    EXPECT_EQ(invariant(18).requirements, (QList<Requirement>{AtLeastRequirement{Level::Soon, maybeYoung},
                                                              NoteRequirement{u"under-16"_s, young}}));
    const ResultNote *note = shippedChecklist().note(u"under-16"_s);
    ASSERT_TRUE(note);
    EXPECT_TRUE(note->claim.text.english.contains("parent or carer now"_L1));
}

/// A definition that was spoilt would weaken an invariant that uses it, unseen.
static bool namesAnother(const Expression &expression)
{
    return expression.kind == Expression::Kind::Definition || expression.kind == Expression::Kind::Rule ||
           std::any_of(expression.operands.cbegin(), expression.operands.cend(), namesAnother);
}

TEST(ShippedInvariants, SpellOutTheirConditions)
{
    for (const Invariant &i : shippedChecklist().invariants) {
        for (const Requirement &requirement : i.requirements) {
            if (const auto *atLeast = std::get_if<AtLeastRequirement>(&requirement)) {
                EXPECT_FALSE(namesAnother(atLeast->when)) << i.id.toStdString();
            }
        }
    }
}

TEST(ShippedInvariants, KnowACalmAnswerOfEachQuestion)
{
    for (const Question &question : shippedChecklist().questions) {
        const auto calm = std::count_if(
            shippedChecklist().calmAnswers.cbegin(), shippedChecklist().calmAnswers.cend(),
            [&question](const CalmAnswer &answer) {
                return answer.question == question.id && question.allValues().contains(answer.value);
            });
        EXPECT_EQ(calm, 1) << question.id.value().toStdString();
    }
}

} // namespace legwise::test
