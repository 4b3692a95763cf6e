#include "app/checklist/check_screen.h"

#include "app/checklist/answer_file.h"
#include "app/checklist/answer_words.h"
#include "app/checklist/check_controller.h"
#include "app/checklist/flow_foot.h"
#include "app/checklist/question_page.h"
#include "app/checklist/result_page.h"
#include "app/checklist/review_page.h"
#include "app/settings/settings.h"
#include "app/shell/knowledge_store.h"
#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/scroll_page.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

CheckScreen::CheckScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent),
      m_controller(new CheckController(context.knowledge.knowledge().checklist, this))
{
    connect(m_controller, &CheckController::stageChanged, this, &CheckScreen::showStage);
    connect(m_controller, &CheckController::answersChanged, this, &CheckScreen::answersChanged);
    connect(m_controller, &CheckController::answerMissing, this, &CheckScreen::askForAnswer);
    m_controller->setLayout(context.settings.preferences().questionLayout);
}

void CheckScreen::showStage()
{
    refreshFromTop();
    const std::optional<QuestionId> &changed = m_controller->changed();
    // In a long list the row to be changed may be out of sight.
    if (m_questions && changed && m_controller->page().questions.contains(*changed))
        m_questions->showQuestion(*changed);
}

QString CheckScreen::title() const
{
    return tr("Check my leg");
}

void CheckScreen::build(QVBoxLayout &page)
{
    m_foot = nullptr;
    m_questions = nullptr;
    m_none = nullptr;
    switch (m_controller->stage()) {
    case CheckStage::Page:
        buildQuestions(page);
        return;
    case CheckStage::Review:
        buildReview(page);
        return;
    case CheckStage::Result:
        buildResult(page);
        return;
    }
}

void CheckScreen::buildQuestions(QVBoxLayout &page)
{
    m_shownQuestions = m_controller->page().questions;
    m_questions = new QuestionPage(*m_controller, context(), widthClass(), this);
    connect(m_questions, &QuestionPage::layoutWished, this, &CheckScreen::setLayout);
    page.addWidget(m_questions, 1);
    addPageFoot(page);
}

void CheckScreen::setLayout(PageLayout layout)
{
    Preferences preferences = settings().preferences();
    preferences.questionLayout = layout;
    settings().set(preferences);
    m_controller->setLayout(layout);
}

Button *CheckScreen::makeBackButton()
{
    auto *back = new Button(ButtonKind::Outlined, tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    back->setLeadingIcon(backIcon(this));
    connect(back, &Button::clicked, this, [this] {
        if (m_controller->pageIndex() > 0 || m_controller->isChanging())
            m_controller->back();
        else
            Q_EMIT routeRequested({ScreenId::Home, {}});
    });
    return back;
}

void CheckScreen::addPageFoot(QVBoxLayout &page)
{
    auto *next = new Button(ButtonKind::Primary,
                            m_controller->isChanging() ? tr("Back to my answers") : tr("Next"), this);
    next->setObjectName(u"nextButton"_s);
    next->setTrailingIcon(forwardIcon(this));
    connect(next, &Button::clicked, m_controller, &CheckController::next);
    m_none =
        m_controller->offersDenial() ? new Button(ButtonKind::Outlined, tr("None of these"), this) : nullptr;
    if (m_none) {
        m_none->setObjectName(u"noneButton"_s);
        connect(m_none, &Button::clicked, this, &CheckScreen::denyRest);
    }
    m_foot = new FlowFoot(widthClass(), {.back = makeBackButton(), .other = m_none, .next = next}, this);
    placeFoot(page);
    updateStatus();
}

/// One press answers the group, but only after all of it was in sight.
void CheckScreen::denyRest()
{
    if (m_questions->scrollToUnseen())
        m_foot->setStatus({}, tr("Read all questions first."));
    else
        m_controller->denyRest();
}

void CheckScreen::askForAnswer(const QuestionId &question)
{
    if (!m_questions || m_controller->stage() != CheckStage::Page)
        return;
    m_questions->showQuestion(question);
    m_foot->setStatus({}, tr("Please answer this one first."), u' ' + tr("Not sure is an answer too."));
}

/// The foot stays in view, except for very large text, where it would leave no room to read: then it ends the
/// page.
void CheckScreen::placeFoot(QVBoxLayout &page)
{
    constexpr int largestWithFixedFoot = 150;
    const auto *part = page.itemAt(0)->widget();
    auto *scroll = part ? part->findChild<ScrollPage *>() : nullptr;
    if (scroll && isNarrow() && Theme::of(this).textPercent() > largestWithFixedFoot)
        scroll->column()->addWidget(m_foot);
    else
        page.addWidget(m_foot);
}

void CheckScreen::updateStatus()
{
    if (!m_foot || m_controller->stage() != CheckStage::Page)
        return;
    const QList<QuestionId> questions = m_controller->page().questions;
    const ChecklistDefinition &checklist = m_controller->checklist();
    const Question *first = questions.isEmpty() ? nullptr : checklist.question(questions.first());
    if (first && first->kind == AnswerKind::Zones) {
        const AnswerWords words(checklist, localizer());
        if (m_controller->answers().isAnswered(first->id))
            m_foot->setStatus(tr("Chosen:"), words.answer(*first, m_controller->answers()));
        else
            m_foot->setStatus(tr("Nothing chosen yet. It counts as"), tr("Not sure"), u"."_s);
        return;
    }
    int answered = 0;
    for (const QuestionId &question : questions)
        answered += m_controller->answers().isAnswered(question) ? 1 : 0;
    const QString count =
        tr("%1 of %2 answered.").arg(QString::number(answered), QString::number(questions.size()));
    if (m_none) {
        m_none->setText(answered == 0 ? tr("None of these") : tr("No to the rest"));
        m_none->setVisible(!m_controller->deniable().isEmpty());
    }
    if (m_controller->layout() == PageLayout::OneQuestion && answered == questions.size())
        m_foot->setStatus({});
    else if (answered == questions.size())
        m_foot->setStatus(count);
    else if (first && checklist.isRedFlag(first->id))
        m_foot->setStatus(tr("%1 Each one needs an answer.").arg(count));
    else
        m_foot->setStatus(tr("%1 Open ones count as").arg(count), tr("Not sure"), u"."_s);
}

void CheckScreen::answersChanged()
{
    if (m_controller->stage() != CheckStage::Page)
        return;
    if (m_controller->page().questions != m_shownQuestions) {
        refresh();
        return;
    }
    if (m_questions)
        m_questions->showAnswers();
    updateStatus();
}

void CheckScreen::buildReview(QVBoxLayout &page)
{
    page.addWidget(new ReviewPage(*m_controller, context(), widthClass(), this), 1);
    auto *back = new Button(ButtonKind::Outlined, tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    back->setLeadingIcon(backIcon(this));
    connect(back, &Button::clicked, m_controller, &CheckController::back);
    auto *show = new Button(ButtonKind::Primary, tr("Show my result"), this);
    show->setObjectName(u"nextButton"_s);
    show->setTrailingIcon(forwardIcon(this));
    connect(show, &Button::clicked, m_controller, &CheckController::showResult);
    m_foot = new FlowFoot(widthClass(), {.back = back, .next = show}, this);
    const auto unsure = unsureQuestions(m_controller->checklist(), m_controller->answers()).size();
    if (unsure > 0)
        m_foot->setStatus(tr("Answers that count as not sure:"), QString::number(unsure));
    placeFoot(page);
}

void CheckScreen::buildResult(QVBoxLayout &page)
{
    page.addWidget(new ResultPage(*m_controller, context(), widthClass(), this), 1);
    const bool interrupted = m_controller->isInterrupted();
    auto *change = new Button(ButtonKind::Outlined,
                              interrupted ? tr("Change this answer") : tr("Change an answer"), this);
    change->setObjectName(u"changeButton"_s);
    change->setLeadingIcon(u"pencil"_s);
    connect(change, &Button::clicked, m_controller, &CheckController::back);
    auto *onward = new Button(ButtonKind::Outlined,
                              interrupted ? tr("Go on with the questions") : tr("Start again"), this);
    onward->setObjectName(interrupted ? u"goOnButton"_s : u"restartButton"_s);
    if (interrupted)
        onward->setTrailingIcon(forwardIcon(this));
    else
        onward->setLeadingIcon(u"restart"_s);
    connect(onward, &Button::clicked, m_controller,
            interrupted ? &CheckController::goOn : &CheckController::restart);
    m_foot = new FlowFoot(widthClass(), {.back = change, .other = makeSaveButton(), .next = onward}, this);
    m_foot->setStatus(localizer().text(m_controller->checklist().disclaimer));
    placeFoot(page);
}

Button *CheckScreen::makeSaveButton()
{
    if (!policy().maySaveAnswers)
        return nullptr;
    auto *save = new Button(ButtonKind::Outlined, tr("Save the answers"), this);
    save->setObjectName(u"saveButton"_s);
    connect(save, &Button::clicked, this, &CheckScreen::chooseFile);
    return save;
}

void CheckScreen::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the answers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("FHIR answers (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(answerFileName(m_controller->answeredAt()));
    connect(dialog, &QFileDialog::fileSelected, this, &CheckScreen::save);
    dialog->open();
}

void CheckScreen::save(const QString &path)
{
    const QString problem = saveAnswers(path, m_controller->checklist(), knowledge().manifest(),
                                        m_controller->answers(), m_controller->answeredAt());
    if (!m_foot)
        return;
    if (problem.isEmpty())
        m_foot->setStatus(tr("Saved as %1. It names nobody.").arg(QFileInfo(path).fileName()));
    else
        m_foot->setStatus({}, problem);
}

} // namespace legwise::ui
