#include "tests/core/patient_cases.h"

#include "core/checklist/assessment.h"
#include "core/checklist/flow.h"
#include "tests/core/shipped_checklist.h"
#include "tests/support/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

namespace legwise::test {

using namespace Qt::StringLiterals;

class PatientCases : public testing::TestWithParam<PatientCase>
{};

TEST_P(PatientCases, GetTheHelpTheyNeed)
{
    EXPECT_GE(assess(shippedChecklist(), GetParam().answers).level, GetParam().needed);
}

static std::string caseName(const testing::TestParamInfo<PatientCase> &info)
{
    std::string title = info.param.name.toStdString();
    std::replace_if(
        title.begin(), title.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
    return title;
}

INSTANTIATE_TEST_SUITE_P(Written, PatientCases, testing::ValuesIn(patientCases()), caseName);

TEST(PatientCaseSet, IsLargeAndNamesEachPersonOnce)
{
    QSet<QString> names;
    for (const PatientCase &patient : patientCases())
        names.insert(patient.name);

    EXPECT_GE(patientCases().size(), 60);
    EXPECT_EQ(names.size(), patientCases().size());
}

TEST(PatientCaseSet, NamesOnlyQuestionsOfTheChecklist)
{
    for (const PatientStory &story : patientStories()) {
        for (const QString &part : name(story.others).split(u' ', Qt::SkipEmptyParts)) {
            const QString key = part.section(u'=', 0, 0);
            const bool known = key.endsWith(u'*') || shippedChecklist().question(QuestionId(key));
            EXPECT_TRUE(known) << story.name << ": " << key.toStdString();
        }
    }
}

TEST(PatientCaseSet, AnswersWithValuesThatTheQuestionsOffer)
{
    for (const PatientCase &patient : patientCases()) {
        for (const Question &question : shippedChecklist().questions) {
            for (const QString &value : patient.answers.values(question.id))
                EXPECT_TRUE(question.allValues().contains(value)) << testing::PrintToString(patient);
        }
    }
}

/// The program would drop such an answer, so no level may rest on it.
TEST(PatientCaseSet, AnswersNothingThatIsNotAsked)
{
    for (const PatientCase &patient : patientCases())
        EXPECT_EQ(withoutUnasked(shippedChecklist(), patient.answers), patient.answers)
            << testing::PrintToString(patient);
}

static bool leavesAQuestionOpen(const PatientCase &patient)
{
    return std::ranges::any_of(shippedChecklist().questions, [&patient](const Question &question) {
        return isAsked(shippedChecklist(), question, patient.answers) &&
               !patient.answers.isAnswered(question.id);
    });
}

TEST(PatientCaseSet, LeavesQuestionsOpenOnlyWhereTheStoryIsAboutSkipping)
{
    for (const PatientCase &patient : patientCases())
        EXPECT_EQ(leavesAQuestionOpen(patient), patient.area == "skips"_L1)
            << testing::PrintToString(patient);
}

TEST(PatientCaseSet, TellsEachStoryAndTheSourceOfItsLevel)
{
    for (const PatientCase &patient : patientCases()) {
        EXPECT_FALSE(patient.story.isEmpty()) << testing::PrintToString(patient);
        EXPECT_FALSE(patient.sources.isEmpty()) << testing::PrintToString(patient);
        EXPECT_LE(patient.needed, patient.highest.value_or(Level::Emergency))
            << testing::PrintToString(patient);
        for (const QString &source : patient.sources)
            EXPECT_NE(shippedKnowledge().source(SourceId(source)), nullptr) << source.toStdString();
    }
}

TEST(PatientCaseSet, CoversEveryConditionAndWhatElseMustBeNoticed)
{
    QStringList wanted = names({"compartment-syndrome",
                                "necrotising-infection",
                                "achilles",
                                "rhabdomyolysis",
                                "tetanus",
                                "low-calcium",
                                "sciatica",
                                "cauda-equina",
                                "diabetic-foot",
                                "heart-failure",
                                "medicine",
                                "medicine-swelling",
                                "muscle-soreness",
                                "bleeding",
                                "child",
                                "restless-legs",
                                "not-sure",
                                "skips",
                                "confused",
                                "well"});
    for (const ConditionId &condition : shippedKnowledge().manifest.conditions)
        wanted.append(condition.value());

    QStringList found;
    for (const PatientCase &patient : patientCases())
        found.append(patient.area);
    for (const QString &area : wanted)
        EXPECT_TRUE(found.contains(area)) << "no case for " << area.toStdString();
}

TEST(PatientCaseSet, HoldsPeopleOfEveryLevel)
{
    for (Level level : allLevels) {
        EXPECT_TRUE(std::ranges::any_of(patientCases(), [level](const PatientCase &patient) {
            return assess(shippedChecklist(), patient.answers).level == level;
        })) << toString(level).toStdString();
    }
}

static bool isAboveSensible(const PatientCase &patient)
{
    return patient.highest && assess(shippedChecklist(), patient.answers).level > *patient.highest;
}

/// Caution costs something too: a checklist that sends everybody to hospital would pass all the other tests.
/// Some results above the sensible level are the price of the safety limits, so they are counted, not banned.
TEST(PatientCaseSet, IsSeldomSentHigherThanIsSensible)
{
    qsizetype judged = 0;
    qsizetype above = 0;
    for (const PatientCase &patient : patientCases()) {
        judged += patient.highest.has_value();
        above += isAboveSensible(patient);
    }
    RecordProperty("judged", std::to_string(judged));
    RecordProperty("above_sensible", std::to_string(above));
    EXPECT_LE(above * 5, judged) << above << " of " << judged << " get more than is sensible";
}

} // namespace legwise::test
