#include "tests/content/pack_copy.h"

#include "tests/support/printers.h"

#include <QDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static KnowledgeBasePtr goodPack()
{
    const Result<LoadedPack, Problems> loaded = readPack(packIn(goodPackDir()), goodPackDay);
    const Problems problems = loaded ? loaded->warnings : loaded.error();
    for (const Problem &problem : problems)
        ADD_FAILURE() << toString(problem).toStdString();
    return loaded ? loaded->knowledge : std::make_shared<const KnowledgeBase>();
}

TEST(GoodPack, TellsWhatItIs)
{
    const Manifest manifest = goodPack()->manifest;

    EXPECT_EQ(manifest.id, u"bumps"_s);
    EXPECT_EQ(manifest.version, u"1.0"_s);
    EXPECT_EQ(manifest.written, goodPackDay);
    EXPECT_EQ(manifest.reviewStatus, ReviewStatus::ClinicianReviewed);
    EXPECT_EQ(manifest.reviewProcess.english, u"Only a nurse may change this."_s);
    ASSERT_EQ(manifest.reviewers.size(), 1);
    EXPECT_EQ(manifest.reviewers.first().date, QDate(2026, 1, 9));
    EXPECT_EQ(manifest.region(RegionId(u"south"_s)).emergencyNumber, u"999"_s);
    EXPECT_EQ(manifest.region(RegionId(u"nowhere"_s)).adviceLine, u"111"_s);
}

TEST(GoodPack, KeepsClaimsWithTheirSourcesAndDates)
{
    const KnowledgeBasePtr knowledge = goodPack();
    const Claim &footer = knowledge->comparisonFooter;

    EXPECT_EQ(footer.text, (Text{u"comparison.footer"_s, u"One row alone decides nothing."_s}));
    EXPECT_EQ(footer.sources, QList<SourceId>{SourceId(u"handbook"_s)});
    EXPECT_EQ(footer.evidence, Evidence::Checked);
    EXPECT_EQ(footer.reviewBy, QDate(2028, 6, 1));
    ASSERT_TRUE(footer.why);
    EXPECT_EQ(footer.why->english, u"Signs overlap."_s);
    EXPECT_EQ(knowledge->source(footer.sources.first())->year, 2020);
}

TEST(GoodPack, KeepsConditionsInTheManifestsOrder)
{
    const KnowledgeBasePtr knowledge = goodPack();

    ASSERT_EQ(knowledge->conditions.size(), 2);
    const Condition &bruise = knowledge->conditions.first();
    EXPECT_EQ(bruise.id, ConditionId(u"bruise"_s));
    EXPECT_EQ(bruise.urgency.level, Level::SelfCare);
    ASSERT_EQ(bruise.glance.size(), 2);
    EXPECT_TRUE(bruise.glance.first().misleads);
    EXPECT_EQ(bruise.symptoms.first().qualifiers.first(), std::make_pair(u"frequency"_s, u"often"_s));
    EXPECT_EQ(bruise.causes.first().facts, QStringList{u"B-01"_s});
    EXPECT_EQ(bruise.riskFactors.first().audience, Audience::Clinician);
    EXPECT_EQ(bruise.prevention.first().evidence, Evidence::Choice);
    EXPECT_EQ(bruise.questions.first().kind, QuestionKind::Myth);
    EXPECT_EQ(bruise.figures.first().section, Section::Symptoms);
}

TEST(GoodPack, KeepsWhatAPictureShows)
{
    const KnowledgeBasePtr knowledge = goodPack();
    const Figure *figure = knowledge->figure(FigureId(u"leg-map"_s));

    ASSERT_TRUE(figure);
    ASSERT_EQ(figure->layers.size(), 1);
    EXPECT_EQ(figure->layers.first().element, u"layer.skin"_s);
    ASSERT_EQ(figure->steps.size(), 2);
    ASSERT_TRUE(figure->step(u"hurt"_s));
    EXPECT_EQ(figure->step(u"hurt"_s)->caption.english, u"The knee is hurt."_s);
    EXPECT_FALSE(figure->step(u"better"_s));
    EXPECT_EQ(figure->labels.first().parts, (QStringList{u"knee.calm"_s, u"knee.hurt"_s}));
    EXPECT_EQ(figure->labels.first().term, u"haematoma"_s);
    EXPECT_EQ(knowledge->conditions.first().questions.first().answer.first().parts,
              QStringList{u"knee.hurt"_s});
}

TEST(GoodPack, KeepsTopicsWithTheirSections)
{
    const KnowledgeBasePtr knowledge = goodPack();

    ASSERT_EQ(knowledge->topics.size(), 1);
    const Topic &knocks = knowledge->topics.first();
    EXPECT_EQ(knocks.group, TopicGroup::Recognise);
    const TopicSection *section = knocks.section(u"hard-knock"_s);
    ASSERT_TRUE(section);
    EXPECT_EQ(section->figures, (QList<FigureUse>{{FigureId(u"leg-map"_s), u"hurt"_s}}));
    ASSERT_TRUE(section->urgency);
    EXPECT_EQ(section->urgency->level, Level::SameDay);
    EXPECT_EQ(section->questions.size(), 1);
    EXPECT_FALSE(knocks.section(u"soft-knock"_s));
    // Summary, key message, two of urgency, three points, one sentence, one action, one answer.
    EXPECT_EQ(claimsOf(knocks).size(), 10);
}

TEST(GoodPack, KeepsWhereTheSourcesDiffer)
{
    const KnowledgeBasePtr knowledge = goodPack();
    const Claim &claim = knowledge->topics.first().keyMessage;

    ASSERT_TRUE(claim.disagreement);
    ASSERT_EQ(claim.disagreement->views.size(), 2);
    EXPECT_EQ(claim.disagreement->views.last().evidence, Evidence::Unverified);
    EXPECT_EQ(claim.disagreement->follows.english, u"This pack follows the more cautious one."_s);
    EXPECT_EQ(claim.covers, (QStringList{u"C-001"_s, u"N-02"_s}));
    EXPECT_EQ(sourcesOf({&claim}),
              (QList<SourceId>{SourceId(u"handbook"_s), SourceId(u"general-knowledge"_s)}));
}

TEST(GoodPack, KeepsPairsOfLookAlikes)
{
    const KnowledgeBasePtr knowledge = goodPack();

    const LookAlikePair *pair = knowledge->lookAlike(u"bruise-sprain"_s);

    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->first.condition, ConditionId(u"bruise"_s));
    EXPECT_EQ(pair->second.section, u"hard-knock"_s);
    EXPECT_EQ(pair->rows.size(), 1);
    EXPECT_EQ(pair->misleads.size(), 1);
    EXPECT_FALSE(knowledge->lookAlikeOf(ConditionId(u"bruise"_s), ConditionId(u"sprain"_s)));
    EXPECT_EQ(knowledge->searchSynonyms, QList<QStringList>{(QStringList{u"bump"_s, u"knock"_s})});
    EXPECT_EQ(knowledge->glossary.first().plain, u"bruise"_s);
}

TEST(GoodPack, GivesAnswersTheSharedLabels)
{
    const KnowledgeBasePtr knowledge = goodPack();
    const Question *pain = knowledge->checklist.question(QuestionId(u"pain"_s));

    ASSERT_TRUE(pain);
    EXPECT_EQ(pain->option(u"lots"_s)->label.english, u"A lot"_s);
    EXPECT_EQ(pain->option(u"unsure"_s)->label.english, u"Not sure"_s);
    EXPECT_FALSE(pain->option(u"yes"_s));
}

TEST(GoodPack, OffersEveryZoneOnBothSides)
{
    const KnowledgeBasePtr knowledge = goodPack();
    const Question *where = knowledge->checklist.question(QuestionId(u"where"_s));

    ASSERT_TRUE(where);
    EXPECT_EQ(where->kind, AnswerKind::Zones);
    EXPECT_EQ(where->allValues(), QStringList({u"left.calf"_s, u"left.whole-leg"_s, u"right.calf"_s,
                                               u"right.whole-leg"_s, u"nowhere"_s, u"unsure"_s}));
    ASSERT_TRUE(where->askedWhen);
    EXPECT_EQ(where->askedWhen->values, QStringList({u"lots"_s, u"unsure"_s}));
}

TEST(GoodPack, ReadsRulesAsNestedConditions)
{
    const ChecklistDefinition checklist = goodPack()->checklist;
    const Rule *rule = checklist.rule(RuleId(u"T1"_s));

    ASSERT_TRUE(rule);
    ASSERT_TRUE(rule->when);
    ASSERT_EQ(rule->when->operands.size(), 2U);
    const Expression &any = rule->when->operands.front();
    EXPECT_EQ(any.kind, Expression::Kind::Any);
    EXPECT_EQ(any.operands.front().name, u"sore-calf"_s);
    EXPECT_EQ(any.operands.back().kind, Expression::Kind::AtLeast);
    EXPECT_EQ(any.operands.back().count, 1);
    EXPECT_EQ(rule->when->operands.back().operands.front().kind, Expression::Kind::Rule);
    EXPECT_FALSE(checklist.rule(RuleId(u"S1"_s))->when);
    EXPECT_TRUE(checklist.definition(u"sore"_s));
    EXPECT_FALSE(checklist.definition(u"sour"_s));
}

TEST(GoodPack, KnowsItsRedFlagsAndResults)
{
    const ChecklistDefinition checklist = goodPack()->checklist;

    EXPECT_TRUE(checklist.isRedFlag(QuestionId(u"faint"_s)));
    EXPECT_FALSE(checklist.isRedFlag(QuestionId(u"pain"_s)));
    EXPECT_EQ(checklist.result(Level::Soon)->title.english, u"This week"_s);
    EXPECT_EQ(checklist.notes.first().levels, QList<Level>({Level::SameDay, Level::Soon}));
}

TEST(GoodPack, KeepsInvariantsWithTheirRequirements)
{
    const ChecklistDefinition checklist = goodPack()->checklist;

    ASSERT_EQ(checklist.invariants.size(), 2);
    const Invariant &first = checklist.invariants.first();
    EXPECT_EQ(first.id, u"INV-1"_s);
    EXPECT_EQ(first.heldBy, (QList<Holder>{Holder::Rules, Holder::Program}));
    ASSERT_EQ(first.requirements.size(), 8);
    EXPECT_EQ(std::get<AtLeastRequirement>(first.requirements.at(0)).level, Level::Emergency);
    EXPECT_EQ(std::get<MonotoneRequirement>(first.requirements.at(1)).worse,
              (QStringList{u"no"_s, u"unsure"_s, u"yes"_s}));
    EXPECT_EQ(std::get<NoEffectRequirement>(first.requirements.at(2)).questions,
              QList<QuestionId>{QuestionId(u"where"_s)});
    EXPECT_EQ(std::get<DefaultRequirement>(first.requirements.at(4)).level, Level::Soon);
    EXPECT_EQ(std::get<NeverMentionedRequirement>(first.requirements.at(6)).words, QStringList{u"hop"_s});
    EXPECT_EQ(std::get<NoteRequirement>(first.requirements.at(7)).note, u"knee"_s);
    EXPECT_TRUE(checklist.invariants.last().requirements.isEmpty());
}

TEST(GoodPack, KnowsTheCalmAnswerOfEachQuestion)
{
    const QList<CalmAnswer> calm = goodPack()->checklist.calmAnswers;

    EXPECT_EQ(calm, (QList<CalmAnswer>{{QuestionId(u"faint"_s), u"no"_s},
                                       {QuestionId(u"pain"_s), u"no"_s},
                                       {QuestionId(u"where"_s), u"nowhere"_s}}));
}

TEST(GoodPack, StillLoadsWhenReviewsAreOverdue)
{
    const PackCopy pack;

    const Result<LoadedPack, Problems> loaded = pack.read(QDate(2026, 12, 2));

    ASSERT_TRUE(loaded);
    // Two urgency claims a page and one a card, and four claims a result, the list of emergency signs, and
    // the two invariants.
    EXPECT_EQ(loaded->warnings.size(), 3 * 2 + 1 + 4 * 4 + 1 + 2);
    const Problem &first = loaded->warnings.first();
    EXPECT_EQ(first.code, ProblemCode::ReviewExpired);
    EXPECT_EQ(first.severity, Severity::Warning);
    EXPECT_EQ(first.file, u"checklist/invariants.json"_s);
    EXPECT_EQ(first.line, pack.lineOf(first.file, u"2026-12-01"_s));
    EXPECT_TRUE(first.message.contains("2026-12-01"_L1));
}

TEST(GoodPack, IsNotOverdueOnTheReviewDayItself)
{
    const Result<LoadedPack, Problems> loaded = PackCopy().read(QDate(2026, 12, 1));

    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->warnings.isEmpty());
}

TEST(PackIn, PrefersPicturesBesideThePackFile)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"content/illustrations"_s);
    QDir(folder.path()).mkpath(u"illustrations"_s);

    const PackLocation location = packIn(folder.filePath(u"content"_s));

    EXPECT_EQ(location.illustrationsDir, folder.filePath(u"content/illustrations"_s));
}

TEST(PackIn, FallsBackToTheCompiledInPictures)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"content"_s);

    EXPECT_EQ(packIn(folder.filePath(u"content"_s)).illustrationsDir, builtInPack().illustrationsDir);
}

} // namespace legwise
