#pragma once

#include "app/shell/screen.h"
#include "core/checklist/answers.h"
#include "core/checklist/definition.h"

#include <QWidget>

namespace legwise::ui {

class Button;

/// One question with its answers, every answer a large button of equal weight.
class QuestionRow : public QWidget
{
    Q_OBJECT
public:
    QuestionRow(const Question &question, const Answers &answers, const ScreenContext &context,
                WidthClass widthClass, QWidget *parent = nullptr);

    /// Marks the answer that is chosen now.
    void showAnswer(const Answers &answers);
    [[nodiscard]] const QuestionId &question() const noexcept { return m_question; }

Q_SIGNALS:
    void answered(const legwise::QuestionId &question, const QString &value);

private:
    void addWords(class QVBoxLayout &column, const Question &question, const ScreenContext &context,
                  Qt::Alignment alignment);
    [[nodiscard]] QWidget *makeAnswers(const Question &question, const ScreenContext &context,
                                       bool inOneLine);

    QuestionId m_question;
    QList<std::pair<QString, Button *>> m_buttons; // value and button; owned by this through the Qt parent
};

} // namespace legwise::ui
