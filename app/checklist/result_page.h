#pragma once

#include "app/checklist/answer_words.h"
#include "app/shell/screen.h"
#include "app/widgets/claim_row.h"
#include "core/checklist/assessment.h"

#include <QWidget>

class QVBoxLayout;

namespace legwise::ui {

class CheckController;

/// What the answers come to: the level, what to do, what would make it more urgent, why, and what to tell.
class ResultPage : public QWidget
{
    Q_OBJECT
public:
    /// `controller` must outlive this.
    ResultPage(CheckController &controller, const ScreenContext &context, WidthClass widthClass,
               QWidget *parent = nullptr);

private:
    void buildParts(QWidget &content);
    void addCard(QVBoxLayout &column);
    static void addIndented(QVBoxLayout &column, QWidget *part);
    void addLead(QVBoxLayout &column);
    void addNotes(QVBoxLayout &column);
    void addSteps(QVBoxLayout &column);
    void addDoList(QVBoxLayout &column, bool withSteps);
    void addMoreUrgent(QVBoxLayout &column);
    void addTell(QVBoxLayout &column);
    void addCallIf(QVBoxLayout &column);
    void addReasons(QVBoxLayout &column);
    [[nodiscard]] QString reasonWords(const Reason &reason) const;
    [[nodiscard]] ClaimDetails detailsOf(const Reason &reason) const;
    void addHeading(QVBoxLayout &column, const QString &text);
    [[nodiscard]] QWidget *makeStep(int number, const Claim &claim);
    [[nodiscard]] bool isEmergency() const noexcept { return m_assessment.level == Level::Emergency; }

    CheckController &m_controller;
    ScreenContext m_context;
    AnswerWords m_words;
    Assessment m_assessment;
    const ResultText *m_result; ///< of the knowledge base
    bool m_narrow;
    int m_named = 0; ///< for object names of rows
};

} // namespace legwise::ui
