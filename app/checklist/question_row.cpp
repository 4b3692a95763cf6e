#include "app/checklist/question_row.h"

#include "app/checklist/answer_words.h"
#include "app/shell/knowledge_store.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"

#include <QBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int shortAnswer = 128;
static constexpr int lastAnswer = 160;
static constexpr int answerGap = 12;
static constexpr int rowHeight = 112;
static constexpr int wordsBesideAnswers = 20;

/// Up to three short answers stand in one line; longer ones get a line each.
static bool fitsOneLine(const Question &question, const ScreenContext &context)
{
    return question.options.size() <= 3 &&
           std::all_of(question.options.cbegin(), question.options.cend(),
                       [&context](const AnswerOption &option) {
                           return context.localizer.text(option.label).size() <= wordsBesideAnswers;
                       });
}

QuestionRow::QuestionRow(const Question &question, const Answers &answers, const ScreenContext &context,
                         WidthClass widthClass, QWidget *parent)
    : QWidget(parent), m_question(question.id)
{
    const bool inOneLine = fitsOneLine(question, context);
    const bool beside = widthClass == WidthClass::Wide;
    auto *row = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    row->setContentsMargins(0, 16, 0, 16);
    row->setSpacing(beside ? 28 : 12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    addWords(*words, question, context, inOneLine ? Qt::AlignVCenter : Qt::AlignTop);
    row->addLayout(words, beside ? 1 : 0);
    QWidget *answersPart = makeAnswers(question, context, inOneLine);
    row->addWidget(answersPart, beside && !inOneLine ? 1 : 0,
                   beside && inOneLine ? Qt::AlignVCenter : Qt::Alignment());
    if (beside)
        setMinimumHeight(Theme::of(this).px(rowHeight));
    showAnswer(answers);
}

void QuestionRow::addWords(QVBoxLayout &column, const Question &question, const ScreenContext &context,
                           Qt::Alignment alignment)
{
    if (alignment == Qt::AlignVCenter)
        column.addStretch(1);
    auto *text =
        new Label(context.localizer.text(question.text), TextRole::Lead, Weight::Bold, Token::Ink, this);
    column.addWidget(text);
    if (question.helper) {
        auto *helper = new Label(context.localizer.text(*question.helper), TextRole::Body, Weight::Regular,
                                 Token::InkSoft, this);
        helper->setMaximumWidth(Theme::of(this).px(516));
        // In a line of its own: a narrow helper must not make the whole column narrow.
        auto *line = new QHBoxLayout;
        line->addWidget(helper, 1000);
        line->addStretch(1);
        column.addLayout(line);
    }
    column.addStretch(1);
}

QWidget *QuestionRow::makeAnswers(const Question &question, const ScreenContext &context, bool inOneLine)
{
    const AnswerWords words(context.knowledge.knowledge().checklist, context.localizer);
    auto *part = new QWidget(this);
    auto *line = new QBoxLayout(inOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, part);
    line->setContentsMargins({});
    line->setSpacing(answerGap);
    for (const AnswerOption &option : question.options) {
        auto *button = new Button(ButtonKind::Answer, words.value(question, option.value), part);
        button->setObjectName(u"answer-%1-%2"_s.arg(question.id.value(), option.value));
        button->setAccessibleDescription(context.localizer.text(question.text));
        if (inOneLine) {
            const bool last = &option == &question.options.constLast();
            button->setMinimumButtonWidth(last ? lastAnswer : shortAnswer);
        } else {
            button->setWordsAtStart();
        }
        connect(button, &Button::clicked, this,
                [this, value = option.value] { Q_EMIT answered(m_question, value); });
        m_buttons.append({option.value, button});
        line->addWidget(button, inOneLine ? 0 : 1);
    }
    if (inOneLine)
        line->addStretch(1);
    return part;
}

void QuestionRow::showAnswer(const Answers &answers)
{
    const QStringList values = answers.values(m_question);
    for (const auto &[value, button] : std::as_const(m_buttons))
        button->setChecked(values.contains(value));
}

} // namespace legwise::ui
