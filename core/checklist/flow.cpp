#include "core/checklist/flow.h"

#include "core/checklist/assessment.h"

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static QList<QuestionId> askedQuestions(const ChecklistDefinition &checklist, const ChecklistPage &page,
                                        const Answers &answers)
{
    QList<QuestionId> asked;
    for (const QuestionId &id : page.questions) {
        const Question *question = checklist.question(id);
        if (question && isAsked(checklist, *question, answers))
            asked.append(id);
    }
    return asked;
}

static QList<FlowPage> pagesOfStep(const ChecklistDefinition &checklist, int stepIndex,
                                   const Answers &answers, PageLayout layout)
{
    const QList<ChecklistPage> &stepPages = checklist.steps.at(stepIndex).pages;
    QList<FlowPage> shown;
    for (int index = 0; index < stepPages.size(); ++index) {
        const QList<QuestionId> asked = askedQuestions(checklist, stepPages.at(index), answers);
        if (layout == PageLayout::OneQuestion) {
            for (const QuestionId &question : asked)
                shown.append({.step = stepIndex, .page = index, .questions = {question}});
        } else if (!asked.isEmpty()) {
            shown.append({.step = stepIndex, .page = index, .questions = asked});
        }
    }
    int number = 0;
    for (FlowPage &page : shown) {
        page.pageInStep = ++number;
        page.pagesInStep = static_cast<int>(shown.size());
    }
    return shown;
}

QList<FlowPage> pages(const ChecklistDefinition &checklist, const Answers &answers, PageLayout layout)
{
    QList<FlowPage> shown;
    for (int step = 0; step < checklist.steps.size(); ++step)
        shown += pagesOfStep(checklist, step, answers, layout);
    return shown;
}

int pageOf(const QList<FlowPage> &pages, const QuestionId &question)
{
    const auto it = std::find_if(pages.cbegin(), pages.cend(), [&question](const FlowPage &page) {
        return page.questions.contains(question);
    });
    return it == pages.cend() ? -1 : static_cast<int>(it - pages.cbegin());
}

static QList<QuestionId> askedRedFlags(const ChecklistDefinition &checklist, const Answers &answers)
{
    QList<QuestionId> flags;
    for (const ChecklistStep &step : checklist.steps) {
        if (!step.redFlags)
            continue;
        for (const ChecklistPage &page : step.pages)
            flags += askedQuestions(checklist, page, answers);
    }
    return flags;
}

bool hasRedFlag(const ChecklistDefinition &checklist, const Answers &answers)
{
    const QList<QuestionId> flags = askedRedFlags(checklist, answers);
    return std::any_of(flags.cbegin(), flags.cend(),
                       [&answers](const QuestionId &id) { return answers.values(id).contains("yes"_L1); });
}

std::optional<QuestionId> firstOpenRedFlag(const ChecklistDefinition &checklist, const Answers &answers)
{
    const QList<QuestionId> flags = askedRedFlags(checklist, answers);
    const auto open = std::find_if(flags.cbegin(), flags.cend(),
                                   [&answers](const QuestionId &id) { return !answers.isAnswered(id); });
    return open == flags.cend() ? std::nullopt : std::optional(*open);
}

QList<QuestionId> deniable(const ChecklistDefinition &checklist, const FlowPage &page, const Answers &answers)
{
    const ChecklistPage &texts = checklist.steps.at(page.step).pages.at(page.page);
    QList<QuestionId> open;
    if (page.questions.size() < 2)
        return open;
    for (const QuestionId &id : page.questions) {
        const Question *question = checklist.question(id);
        const bool mayBeDenied = question && question->denial() && texts.noneOfThese.contains(id);
        if (mayBeDenied && !answers.isAnswered(id))
            open.append(id);
    }
    return open;
}

QList<QuestionId> unsureQuestions(const ChecklistDefinition &checklist, const Answers &answers)
{
    QList<QuestionId> unsure;
    for (const FlowPage &page : pages(checklist, answers)) {
        for (const QuestionId &id : page.questions) {
            const QStringList chosen = answers.values(id);
            if (chosen.isEmpty() || chosen.contains(unsureValue))
                unsure.append(id);
        }
    }
    return unsure;
}

Answers withoutUnasked(const ChecklistDefinition &checklist, const Answers &answers)
{
    // One pass is enough: what is not asked matches nothing, so taking it away asks or hides nothing else.
    Answers kept = answers;
    for (const Question &question : checklist.questions) {
        if (answers.isAnswered(question.id) && !isAsked(checklist, question, answers))
            kept = kept.with(question.id, {});
    }
    return kept;
}

} // namespace legwise
