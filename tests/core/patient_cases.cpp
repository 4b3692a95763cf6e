#include "tests/core/patient_cases.h"

#include "tests/support/builders.h"
#include "tests/support/reference_rules.h"

namespace legwise::test {

using namespace Qt::StringLiterals;

void PrintTo(const PatientCase &patient, std::ostream *out)
{
    *out << patient.name.toStdString() << ", needs " << toString(patient.needed).toStdString() << " ("
         << patient.sources.join(u' ').toStdString() << ")\n  " << patient.story.toStdString() << "\n  "
         << describe(patient.answers).toStdString();
}

/// Nothing is wrong beside what the basics say. Nothing is said about spells or an injury, and nothing is
/// said to get better: a story that has these says so.
static Answers calmAnswers(const Basics &basics)
{
    Answers calm;
    for (const ReferenceQuestion &question : referenceQuestions()) {
        if (question.values.contains("no"_L1) && question.id != "can-rise-on-toes"_L1)
            calm = calm.with(QuestionId(question.id), {u"no"_s});
    }
    return calm.with(questionId("toe-sore"), {u"none"_s})
        .with(questionId("stretching-helps"), {u"not-tried"_s})
        .with(questionId("which-leg"), {name(basics.whichLeg)})
        .with(questionId("where"), name(basics.where).split(u' '))
        .with(questionId("pain-pattern"), {name(basics.painPattern)})
        .with(questionId("started"), {name(basics.started)})
        .with(questionId("age"), {name(basics.age)});
}

/// Gives one answer to all questions of these rows. Only questions that have an answer already: the others
/// are not asked.
static Answers withRows(Answers answers, const QString &rows, const QStringList &values)
{
    for (const ReferenceQuestion &question : referenceQuestions()) {
        const QuestionId id(question.id);
        if (question.row.startsWith(rows) && answers.isAnswered(id))
            answers = answers.with(id, values);
    }
    return answers;
}

static Answers withOthers(Answers answers, const char *others)
{
    for (const QString &part : name(others).split(u' ', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0);
        const QStringList values = part.section(u'=', 1).split(u' ', Qt::SkipEmptyParts);
        if (key.endsWith(u'*'))
            answers = withRows(answers, key.chopped(1), values);
        else
            answers = answers.with(QuestionId(key), values);
    }
    return answers;
}

static PatientCase caseOf(const PatientStory &story)
{
    return {name(story.name),
            name(story.area),
            name(story.story),
            story.needed,
            story.highest,
            name(story.sources).split(u' '),
            withOthers(calmAnswers(story.basics), story.others)};
}

std::vector<PatientStory> patientStories()
{
    std::vector<PatientStory> all;
    for (const auto &stories : {deepClotStories(), lungAndArteryStories(), veinStories(), muscleStories(),
                                crampStories(), otherIllnessStories(), unclearStories()})
        all.insert(all.end(), stories.begin(), stories.end());
    return all;
}

static QList<PatientCase> makePatientCases()
{
    QList<PatientCase> cases;
    for (const PatientStory &story : patientStories())
        cases.append(caseOf(story));
    return cases;
}

const QList<PatientCase> &patientCases()
{
    static const QList<PatientCase> cases = makePatientCases();
    return cases;
}

} // namespace legwise::test
