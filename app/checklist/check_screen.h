#pragma once

#include "app/shell/screen.h"
#include "core/checklist/flow.h"

namespace legwise::ui {

class CheckController;
class Button;
class FlowFoot;
class QuestionPage;

/// The guided checklist: its pages, the review of all answers, and the result.
class CheckScreen : public Screen
{
    Q_OBJECT
public:
    explicit CheckScreen(const ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] CheckController &controller() const noexcept { return *m_controller; }

protected:
    void build(QVBoxLayout &page) override;

private:
    void buildQuestions(QVBoxLayout &page);
    void buildReview(QVBoxLayout &page);
    void buildResult(QVBoxLayout &page);
    [[nodiscard]] Button *makeSaveButton();
    void chooseFile();
    void save(const QString &path);
    void showStage();
    void setLayout(PageLayout layout);
    void addPageFoot(QVBoxLayout &page);
    [[nodiscard]] Button *makeBackButton();
    void placeFoot(QVBoxLayout &page);
    void updateStatus();
    void answersChanged();
    void denyRest();
    void askForAnswer(const QuestionId &question);

    CheckController *m_controller;       // owned by this through the Qt parent
    FlowFoot *m_foot = nullptr;          // owned by the page that is shown, as both below
    QuestionPage *m_questions = nullptr; ///< null when no page of questions is shown
    Button *m_none = nullptr;            ///< null when the page does not offer it
    QList<QuestionId> m_shownQuestions;  ///< to see whether another question has come to be asked
};

} // namespace legwise::ui
