#include "core/verification/checklist_texts.h"

namespace legwise {

static void add(QList<const Text *> &texts, const std::optional<Text> &text)
{
    if (text)
        texts.append(&*text);
}

static void add(QList<const Text *> &texts, const Claim &claim)
{
    texts.append(&claim.text);
    add(texts, claim.why);
    if (!claim.disagreement)
        return;
    for (const Viewpoint &view : claim.disagreement->views)
        texts.append(&view.text);
    texts.append(&claim.disagreement->follows);
}

static void add(QList<const Text *> &texts, const Claims &claims)
{
    for (const Claim &claim : claims)
        add(texts, claim);
}

static void add(QList<const Text *> &texts, const Question &question)
{
    texts << &question.text << &question.summary << &question.why;
    add(texts, question.helper);
    for (const AnswerOption &option : question.options) {
        texts.append(&option.label);
        add(texts, option.reason);
        add(texts, option.say);
    }
    for (const Zone &zone : question.zones)
        texts << &zone.name << &zone.leftName << &zone.rightName;
    for (const BodySide &side : question.sides)
        texts.append(&side.name);
}

static void add(QList<const Text *> &texts, const ChecklistStep &step)
{
    texts << &step.name << &step.reviewName;
    for (const ChecklistPage &page : step.pages) {
        texts.append(&page.title);
        add(texts, page.note);
    }
}

static void add(QList<const Text *> &texts, const ResultText &result)
{
    texts << &result.badge << &result.title;
    add(texts, result.lead);
    add(texts, result.steps);
    add(texts, result.doNot);
    add(texts, result.moreUrgent);
}

QList<const Text *> textsOf(const ChecklistDefinition &checklist)
{
    QList<const Text *> texts{&checklist.disclaimer, &checklist.callIfTitle};
    add(texts, checklist.callIf);
    for (const ChecklistStep &step : checklist.steps)
        add(texts, step);
    for (const Question &question : checklist.questions)
        add(texts, question);
    for (const Rule &rule : checklist.rules)
        add(texts, rule.why);
    for (const ResultText &result : checklist.results)
        add(texts, result);
    for (const ResultNote &note : checklist.notes)
        add(texts, note.claim);
    return texts;
}

} // namespace legwise
