#pragma once

#include "app/shell/screen.h"
#include "core/checklist/answers.h"
#include "core/checklist/definition.h"

#include <QWidget>

namespace legwise::ui {

class Button;
class WhyLink;

/// How much room a question has.
enum class QuestionLook {
    Row,   ///< one of a few on a page
    Short, ///< one of many in a list
    Whole, ///< alone on its page, whose heading it is
};

/// One question with its answers, every answer a large button of equal weight, and why it is asked.
class QuestionRow : public QWidget
{
    Q_OBJECT
public:
    QuestionRow(const Question &question, const ScreenContext &context, QuestionLook look,
                WidthClass widthClass, QWidget *parent = nullptr);

    /// Marks the answer that is chosen now.
    void showAnswer(const Answers &answers);
    [[nodiscard]] const QuestionId &question() const noexcept { return m_question; }
    /// Moves the keyboard to the first answer.
    void focusAnswers();

Q_SIGNALS:
    void answered(const legwise::QuestionId &question, const QString &value);

private:
    enum class Answering { InLine, Flow, Column };

    [[nodiscard]] Answering answeringOf(const Question &question) const;
    void arrange(const Question &question);
    [[nodiscard]] QWidget *makeWords(const Question &question, Answering answering);
    [[nodiscard]] QWidget *makeAnswers(const Question &question, Answering answering);
    [[nodiscard]] Button *makeAnswer(const Question &question, const AnswerOption &option);

    ScreenContext m_context;
    QuestionId m_question;
    QuestionLook m_look;
    bool m_narrow;
    QList<std::pair<QString, Button *>> m_buttons; // value and button; owned by this through the Qt parent
    WhyLink *m_why;                                // owned by this through the Qt parent
};

} // namespace legwise::ui
