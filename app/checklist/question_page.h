#pragma once

#include "app/checklist/question_row.h"
#include "app/shell/screen.h"
#include "core/checklist/flow.h"

#include <QWidget>

class QVBoxLayout;

namespace legwise::ui {

class CheckController;
class Label;
class PlacePicker;
class ScrollPage;
class SeenRows;
class ToggleSwitch;

/// One page of questions by topic, one question alone, or the body map.
class QuestionPage : public QWidget
{
    Q_OBJECT
public:
    /// `controller` must outlive this.
    QuestionPage(CheckController &controller, const ScreenContext &context, WidthClass widthClass,
                 QWidget *parent = nullptr);

    /// Marks the answers as they are now.
    void showAnswers();
    /// Brings the first question that was not in sight yet into it. False when all have been seen.
    bool scrollToUnseen();
    /// Brings that question into sight and moves the keyboard to its answers.
    void showQuestion(const QuestionId &question);

Q_SIGNALS:
    /// The other layout is wished for.
    void layoutWished(legwise::PageLayout layout);

private:
    [[nodiscard]] bool isBodyMap() const;
    [[nodiscard]] QuestionLook look() const;
    void addHeader(QVBoxLayout &column);
    [[nodiscard]] Label *makeProgress();
    void addHeading(QVBoxLayout &column);
    [[nodiscard]] ToggleSwitch *makeLayoutSwitch();
    void addQuestions(QVBoxLayout &column);
    [[nodiscard]] QuestionRow *makeRow(const Question &question);
    [[nodiscard]] QWidget *makePicture(const FigureUse &use);

    CheckController &m_controller;
    ScreenContext m_context;
    WidthClass m_widthClass;
    ScrollPage *m_scroll; // owned by this through the Qt parent, as all below
    QList<QuestionRow *> m_rows;
    PlacePicker *m_places = nullptr;
    SeenRows *m_seen;
};

} // namespace legwise::ui
