#pragma once

#include "app/shell/screen.h"
#include "core/checklist/flow.h"

namespace legwise::ui {

class CheckController;
class FlowFoot;

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
    void addPageFoot(QVBoxLayout &page);
    void placeFoot(QVBoxLayout &page);
    void updateStatus();
    void answersChanged();

    CheckController *m_controller;      // owned by this through the Qt parent
    FlowFoot *m_foot = nullptr;         // owned by the page that is shown
    QList<QuestionId> m_shownQuestions; ///< to see whether another question has come to be asked
};

} // namespace legwise::ui
