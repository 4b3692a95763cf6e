#include "app/checklist/check_controller.h"

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

CheckController::CheckController(const ChecklistDefinition &checklist, QObject *parent)
    : QObject(parent), m_checklist(checklist)
{}

QList<FlowPage> CheckController::pages() const
{
    return legwise::pages(m_checklist, m_answers);
}

FlowPage CheckController::page() const
{
    return pages().value(m_page);
}

Assessment CheckController::assessment() const
{
    return assess(m_checklist, m_answers);
}

bool CheckController::isInterrupted() const
{
    return m_stage == CheckStage::Result && !m_reviewed;
}

void CheckController::answer(const QuestionId &question, const QStringList &values)
{
    const bool wasYes = m_answers.values(question).contains(u"yes"_s);
    m_answers = withoutUnasked(m_checklist, m_answers.with(question, values));
    if (!wasYes && values.contains(u"yes"_s) && m_checklist.isRedFlag(question)) {
        setStage(CheckStage::Result);
        return;
    }
    Q_EMIT answersChanged();
}

void CheckController::toggle(const QuestionId &question, const QString &value)
{
    QStringList values = m_answers.values(question);
    if (values.contains(value)) {
        values.removeAll(value);
    } else {
        // "Nowhere now" and "Not sure" stand alone; an arm may hurt along with a leg.
        const bool alone = value == u"nowhere"_s || value == unsureValue;
        if (alone)
            values.clear();
        values.removeAll(u"nowhere"_s);
        values.removeAll(unsureValue);
        values.append(value);
    }
    answer(question, values);
}

void CheckController::next()
{
    if (m_changing) {
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
    const bool fromReview = m_stage == CheckStage::Result ? m_reviewed : m_changing;
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
    m_changing = false;
    m_reviewed = true;
    setStage(CheckStage::Review);
}

void CheckController::showResult()
{
    setStage(CheckStage::Result);
}

void CheckController::change(const QuestionId &question)
{
    const int index = pageOf(pages(), question);
    if (index < 0)
        return;
    m_changing = m_reviewed;
    showPage(index);
}

void CheckController::goOn()
{
    const QList<QuestionId> questions = page().questions;
    const bool isDone = std::all_of(questions.cbegin(), questions.cend(), [this](const QuestionId &question) {
        return m_answers.isAnswered(question);
    });
    if (m_changing)
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
    m_changing = false;
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
