#pragma once

#include "core/checklist/answers.h"
#include "core/checklist/assessment.h"
#include "core/checklist/flow.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace legwise::ui {

/// What part of the checklist is shown.
enum class CheckStage { Page, Review, Result };

/// Holds the one set of answers of a visit and where in the checklist it is. Everything shown is computed
/// from them when it is shown, so nothing stale can be. Wiping it wipes the visit. No way leads to the review
/// or to a result past an emergency sign without an answer, except that a "yes" to one shows the emergency.
class CheckController : public QObject
{
    Q_OBJECT
public:
    /// `checklist` must outlive this.
    explicit CheckController(const ChecklistDefinition &checklist, QObject *parent = nullptr);

    [[nodiscard]] const ChecklistDefinition &checklist() const noexcept { return m_checklist; }
    /// The answers to the questions that are asked with them.
    [[nodiscard]] Answers answers() const;
    [[nodiscard]] CheckStage stage() const noexcept { return m_stage; }
    [[nodiscard]] PageLayout layout() const noexcept { return m_layout; }
    /// Shows the same questions in another layout, on the page with the first one still open.
    void setLayout(PageLayout layout);
    /// The pages with the answers so far.
    [[nodiscard]] QList<FlowPage> pages() const;
    /// The page that is shown, or was shown last.
    [[nodiscard]] FlowPage page() const;
    [[nodiscard]] int pageIndex() const noexcept { return m_page; }
    /// True when the page was reached from the review, and leads back there.
    [[nodiscard]] bool isChanging() const noexcept { return m_changed.has_value(); }
    /// The level and the rules of the answers as they are now.
    [[nodiscard]] Assessment assessment() const;
    /// When the last answer was given; invalid before the first.
    [[nodiscard]] const QDateTime &answeredAt() const noexcept { return m_answeredAt; }
    /// True when the result came at once, from an emergency sign, before the last page.
    [[nodiscard]] bool isInterrupted() const;

    /// Answers a question. An emergency sign newly answered "yes" shows the result at once.
    void answer(const QuestionId &question, const QStringList &values);
    /// Adds or removes one value of a question that takes several. A value that stands alone takes back all
    /// others.
    void toggle(const QuestionId &question, const QString &value);
    /// Whether the page can answer no to all that is open with one press.
    [[nodiscard]] bool offersDenial() const;
    /// The open questions of the page that denyRest() answers with no.
    [[nodiscard]] QList<QuestionId> deniable() const;
    /// Answers no to all of the page that is still open. Answers that were given stay.
    void denyRest();
    /// The next page. An emergency sign of this page that has no answer stops it: see answerMissing().
    void next();
    void back();
    void showReview();
    void showResult();
    /// Shows the page of that question; the way on leads back to the review, past what the change brings up.
    void change(const QuestionId &question);
    /// The question that is being changed; none otherwise.
    [[nodiscard]] const std::optional<QuestionId> &changed() const noexcept { return m_changed; }
    /// Goes on with the questions after a result that came at once: first with those still open on the same
    /// page.
    void goOn();
    /// Forgets everything and shows the first page.
    void restart();

Q_SIGNALS:
    /// An answer changed; the page is the same.
    void answersChanged();
    /// Another page, the review or the result is to be shown.
    void stageChanged();
    /// An emergency sign of the page that is shown has to be answered first.
    void answerMissing(const legwise::QuestionId &question);

private:
    void note(const QuestionId &question, const QStringList &values);
    void showPage(int index);
    [[nodiscard]] QList<QuestionId> askedQuestions() const;
    [[nodiscard]] int pageOfNewQuestion() const;
    bool stopsAtOpenRedFlag();
    void setStage(CheckStage stage);

    const ChecklistDefinition &m_checklist;
    Answers m_answers; ///< all that were given: a question that comes to be asked again still has its answer
    PageLayout m_layout = PageLayout::Grouped;
    CheckStage m_stage = CheckStage::Page;
    QDateTime m_answeredAt;
    int m_page = 0;
    std::optional<QuestionId> m_changed;
    QList<QuestionId> m_askedBefore; ///< the change: all that was asked then
    bool m_reviewed = false;         ///< the last page was passed once
};

} // namespace legwise::ui
