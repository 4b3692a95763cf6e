#include "core/interchange/response.h"

#include "core/checklist/flow.h"
#include "core/interchange/fhir_names.h"
#include "core/page/page_lines.h"

#include <QJsonArray>

#include <algorithm>

namespace legwise::fhir {

using namespace Qt::StringLiterals;

namespace {

/// One person's answers on their way out.
struct Given
{
    const ChecklistDefinition &checklist;
    const Manifest &manifest;
    const Answers &answers; ///< only to questions that are asked
};

} // namespace

/// Every value that was chosen, in the order in which it was chosen.
static QJsonArray answersTo(const Question &question, const Given &given)
{
    const QString system = answerSystem(given.manifest, question.id);
    const QList<CodedAnswer> offered = codedAnswers(question);
    const QStringList chosen = given.answers.values(question.id);
    QJsonArray written;
    for (const QString &value : chosen) {
        const auto answer = std::find_if(offered.cbegin(), offered.cend(),
                                         [&value](const CodedAnswer &one) { return one.value == value; });
        if (answer == offered.cend())
            continue;
        QJsonObject coded = coding(system, value);
        coded.insert(u"display"_s, shownText(given.manifest, answer->label));
        written.append(QJsonObject{{u"valueCoding"_s, coded}});
    }
    return written;
}

/// A group with the items in it; none when there are no items.
static void appendGroup(QJsonArray &groups, const QString &linkId, const QString &text,
                        const QJsonArray &items)
{
    if (!items.isEmpty())
        groups.append(QJsonObject{{u"linkId"_s, linkId}, {u"text"_s, text}, {u"item"_s, items}});
}

static QJsonArray questionItems(const ChecklistPage &page, const Given &given)
{
    QJsonArray items;
    for (const QuestionId &id : page.questions) {
        const Question *question = given.checklist.question(id);
        const QJsonArray written = question ? answersTo(*question, given) : QJsonArray();
        if (!written.isEmpty())
            items.append(QJsonObject{{u"linkId"_s, id.value()},
                                     {u"text"_s, shownText(given.manifest, question->text)},
                                     {u"answer"_s, written}});
    }
    return items;
}

static QJsonArray stepItems(const Given &given)
{
    QJsonArray steps;
    for (const ChecklistStep &step : given.checklist.steps) {
        QJsonArray pages;
        for (const ChecklistPage &page : step.pages)
            appendGroup(pages, linkIdOf(page), shownText(given.manifest, page.title),
                        questionItems(page, given));
        appendGroup(steps, linkIdOf(step), shownText(given.manifest, step.name), pages);
    }
    return steps;
}

static bool isComplete(const ChecklistDefinition &checklist, const Answers &answers)
{
    const QList<FlowPage> asked = pages(checklist, answers);
    return std::all_of(asked.cbegin(), asked.cend(), [&answers](const FlowPage &page) {
        return std::all_of(page.questions.cbegin(), page.questions.cend(),
                           [&answers](const QuestionId &id) { return answers.isAnswered(id); });
    });
}

/// FHIR wants the distance from UTC with every time of day.
static QString dateTime(const QDateTime &time)
{
    const bool isLocal = time.timeSpec() != Qt::UTC && time.timeSpec() != Qt::OffsetFromUTC;
    return (isLocal ? time.toOffsetFromUtc(time.offsetFromUtc()) : time).toString(Qt::ISODate);
}

QJsonObject response(const ChecklistDefinition &checklist, const Manifest &manifest, const Answers &answers,
                     const std::optional<QDateTime> &authored)
{
    const Answers asked = withoutUnasked(checklist, answers);
    QJsonObject response{
        {u"resourceType"_s, u"QuestionnaireResponse"_s},
        {u"questionnaire"_s, questionnaireCanonical(manifest)},
        {u"status"_s, isComplete(checklist, asked) ? u"completed"_s : u"in-progress"_s},
        {u"language"_s, manifest.language},
    };
    if (authored && authored->isValid())
        response.insert(u"authored"_s, dateTime(*authored));
    const QJsonArray items = stepItems({checklist, manifest, asked});
    if (!items.isEmpty())
        response.insert(u"item"_s, items);
    return response;
}

} // namespace legwise::fhir
