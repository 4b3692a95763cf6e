#include "app/checklist/check_controller.h"

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

CheckController::CheckController(const ChecklistDefinition &checklist, QObject *parent)
    : QObject(parent), m_checklist(checklist)
{}

Answers CheckController::answers() const
{
    return withoutUnasked(m_checklist, m_answers);
}

QList<FlowPage> CheckController::pages() const
{
    return legwise::pages(m_checklist, m_answers, m_layout);
}

void CheckController::setLayout(PageLayout layout)
{
    if (m_layout == layout)
        return;
    const QList<QuestionId> shown = page().questions;
    const auto open = std::find_if(shown.cbegin(), shown.cend(), [this](const QuestionId &question) {
        return !m_answers.isAnswered(question);
    });
    m_layout = layout;
    if (!shown.isEmpty())
        m_page = std::max(0, pageOf(pages(), open == shown.cend() ? shown.first() : *open));
    if (m_stage == CheckStage::Page)
        setStage(CheckStage::Page);
}

FlowPage CheckController::page() const
{
    return pages().value(m_page);
}

Assessment CheckController::assessment() const
{
    return assess(m_checklist, answers());
}

bool CheckController::isInterrupted() const
{
    return m_stage == CheckStage::Result && !m_reviewed;
}

void CheckController::note(const QuestionId &question, const QStringList &values)
{
    m_answers = m_answers.with(question, values);
    m_answeredAt = QDateTime::currentDateTime();
}

void CheckController::answer(const QuestionId &question, const QStringList &values)
{
    const bool wasYes = m_answers.values(question).contains(u"yes"_s);
    note(question, values);
    if (!wasYes && values.contains(u"yes"_s) && m_checklist.isRedFlag(question)) {
        setStage(CheckStage::Result);
        return;
    }
    Q_EMIT answersChanged();
}

void CheckController::toggle(const QuestionId &question, const QString &value)
{
    const Question *asked = m_checklist.question(question);
    const auto standsAlone = [asked](const QString &one) { return asked && asked->standsAlone(one); };
    QStringList values = m_answers.values(question);
    if (values.contains(value)) {
        values.removeAll(value);
    } else {
        if (standsAlone(value))
            values.clear();
        values.removeIf(standsAlone);
        values.append(value);
    }
    answer(question, values);
}

bool CheckController::offersDenial() const
{
    return !pages().isEmpty() && !legwise::deniable(m_checklist, page(), {}).isEmpty();
}

QList<QuestionId> CheckController::deniable() const
{
    return pages().isEmpty() ? QList<QuestionId>() : legwise::deniable(m_checklist, page(), m_answers);
}

void CheckController::denyRest()
{
    const QList<QuestionId> open = deniable();
    for (const QuestionId &question : open)
        note(question, {m_checklist.question(question)->denial()->value});
    Q_EMIT answersChanged();
}

/// True when an emergency sign is open; then its page is shown, or is told to ask for it.
bool CheckController::stopsAtOpenRedFlag()
{
    const std::optional<QuestionId> open = firstOpenRedFlag(m_checklist, m_answers);
    if (!open)
        return false;
    const int index = pageOf(pages(), *open);
    if (m_stage != CheckStage::Page || index != m_page)
        showPage(index);
    Q_EMIT answerMissing(*open);
    return true;
}

void CheckController::next()
{
    const QList<QuestionId> shown = page().questions;
    const auto open = std::find_if(shown.cbegin(), shown.cend(), [this](const QuestionId &question) {
        return m_checklist.isRedFlag(question) && !m_answers.isAnswered(question);
    });
    if (open != shown.cend()) {
        Q_EMIT answerMissing(*open);
        return;
    }
    if (isChanging()) {
        const int brought = pageOfNewQuestion();
        if (brought >= 0)
            showPage(brought);
        else
            showReview();
        return;
    }
    if (m_page + 1 < pages().size())
        showPage(m_page + 1);
    else
        showReview();
}

void CheckController::back()
{
    const bool fromReview = m_stage == CheckStage::Result ? m_reviewed : isChanging();
    if (m_stage == CheckStage::Review)
        showPage(static_cast<int>(pages().size()) - 1);
    else if (fromReview)
        showReview();
    else if (m_stage == CheckStage::Result)
        showPage(m_page);
    else
        showPage(m_page - 1);
}

void CheckController::showReview()
{
    m_changed.reset();
    if (stopsAtOpenRedFlag())
        return;
    m_reviewed = true;
    setStage(CheckStage::Review);
}

void CheckController::showResult()
{
    if (!hasRedFlag(m_checklist, m_answers) && stopsAtOpenRedFlag())
        return;
    setStage(CheckStage::Result);
}

void CheckController::change(const QuestionId &question)
{
    const int index = pageOf(pages(), question);
    if (index < 0)
        return;
    if (m_reviewed)
        m_changed = question;
    m_askedBefore = askedQuestions();
    showPage(index);
}

QList<QuestionId> CheckController::askedQuestions() const
{
    QList<QuestionId> asked;
    const QList<FlowPage> all = pages();
    for (const FlowPage &page : all)
        asked += page.questions;
    return asked;
}

/// The page of the first open question that is asked only since the change, or -1.
int CheckController::pageOfNewQuestion() const
{
    const QList<QuestionId> asked = askedQuestions();
    const auto brought = std::find_if(asked.cbegin(), asked.cend(), [this](const QuestionId &question) {
        return !m_askedBefore.contains(question) && !m_answers.isAnswered(question);
    });
    return brought == asked.cend() ? -1 : pageOf(pages(), *brought);
}

void CheckController::goOn()
{
    const QList<QuestionId> questions = page().questions;
    const bool isDone = std::all_of(questions.cbegin(), questions.cend(), [this](const QuestionId &question) {
        return m_answers.isAnswered(question);
    });
    if (isChanging())
        showReview();
    else if (!isDone)
        showPage(m_page);
    else if (m_page + 1 < pages().size())
        showPage(m_page + 1);
    else
        showReview();
}

void CheckController::restart()
{
    m_answers = {};
    m_answeredAt = {};
    m_changed.reset();
    m_reviewed = false;
    showPage(0);
}

void CheckController::showPage(int index)
{
    m_page = std::clamp(index, 0, std::max(0, static_cast<int>(pages().size()) - 1));
    setStage(CheckStage::Page);
}

void CheckController::setStage(CheckStage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace legwise::ui
