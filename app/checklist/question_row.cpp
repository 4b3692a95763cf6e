#include "app/checklist/question_row.h"

#include "app/checklist/answer_words.h"
#include "app/checklist/why_link.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"

#include <QBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int answerGap = 12;
static constexpr int helperWidth = 516;
static constexpr int wordsInLine = 20;
static constexpr int wordsInFlow = 44;
static constexpr int widestWhole = 764;
static constexpr int levelWithLink = 9;

/// The sizes of one look, at 100 % text.
struct RowSizes
{
    int rowHeight;
    int margin;
    int answerHeight;
    int shortAnswer;
    int lastAnswer;
};

static RowSizes sizesOf(QuestionLook look)
{
    switch (look) {
    case QuestionLook::Row:
        return {.rowHeight = 112, .margin = 16, .answerHeight = 56, .shortAnswer = 128, .lastAnswer = 160};
    case QuestionLook::Short:
        return {.rowHeight = 60, .margin = 8, .answerHeight = 44, .shortAnswer = 96, .lastAnswer = 132};
    case QuestionLook::Whole:
        return {.rowHeight = 0, .margin = 8, .answerHeight = 64, .shortAnswer = 128, .lastAnswer = 160};
    }
    Q_UNREACHABLE();
}

QuestionRow::QuestionRow(const Question &question, const ScreenContext &context, QuestionLook look,
                         WidthClass widthClass, QWidget *parent)
    : QWidget(parent), m_context(context), m_question(question.id), m_look(look),
      m_narrow(widthClass == WidthClass::Narrow),
      m_why(new WhyLink(question, context,
                        look == QuestionLook::Whole ? WhyLink::Words::Whole : WhyLink::Words::Short, this))
{
    setObjectName(u"question-%1"_s.arg(question.id.value()));
    arrange(question);
}

/// Short answers stand in one line, middling ones in as few lines as they need, and long ones each in a line
/// of its own.
QuestionRow::Answering QuestionRow::answeringOf(const Question &question) const
{
    if (m_look == QuestionLook::Whole)
        return Answering::Column;
    const auto allWithin = [this, &question](int most) {
        return std::all_of(question.options.cbegin(), question.options.cend(),
                           [this, most](const AnswerOption &option) {
                               return m_context.localizer.text(option.label).size() <= most;
                           });
    };
    if (question.options.size() <= 3 && allWithin(wordsInLine))
        return Answering::InLine;
    return allWithin(wordsInFlow) ? Answering::Flow : Answering::Column;
}

void QuestionRow::arrange(const Question &question)
{
    const Answering answering = answeringOf(question);
    const RowSizes sizes = sizesOf(m_look);
    const bool beside = !m_narrow && m_look != QuestionLook::Whole && answering != Answering::Flow;
    auto *row = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    row->setContentsMargins(0, sizes.margin, 0, sizes.margin);
    row->setSpacing(beside ? 20 : 12);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const bool inMiddle = beside && answering == Answering::InLine;
    line->addWidget(makeWords(question, answering), 1);
    if (m_look != QuestionLook::Whole)
        line->addWidget(m_why, 0, inMiddle ? Qt::AlignVCenter : Qt::AlignTop);
    row->addLayout(line, beside ? 1 : 0);
    QWidget *answers = makeAnswers(question, answering);
    if (m_look == QuestionLook::Whole)
        answers->setMaximumWidth(Theme::of(this).px(widestWhole));
    row->addWidget(answers, beside && !inMiddle ? 1 : 0, inMiddle ? Qt::AlignVCenter : Qt::Alignment());
    if (beside)
        setMinimumHeight(Theme::of(this).px(sizes.rowHeight));
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.last().second, m_why); // who knows the answer need not pass the why
}

QWidget *QuestionRow::makeWords(const Question &question, Answering answering)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(4);
    // In the middle beside the answers; else the first line of words stands level with the link beside it.
    if (answering == Answering::InLine && !m_narrow)
        column->addStretch(1);
    else if (m_look != QuestionLook::Whole)
        column->addSpacing(Theme::of(this).px(levelWithLink));
    // Alone on a page the question is the page's heading.
    if (m_look != QuestionLook::Whole) {
        const TextRole role = m_look == QuestionLook::Short ? TextRole::Body : TextRole::Lead;
        column->addWidget(
            new Label(m_context.localizer.text(question.text), role, Weight::Bold, Token::Ink, part));
    }
    if (question.helper) {
        auto *helper = new Label(m_context.localizer.text(*question.helper), TextRole::Body, Weight::Regular,
                                 Token::InkSoft, part);
        helper->setMaximumWidth(Theme::of(this).px(helperWidth));
        // In a line of its own: a narrow helper must not make the whole column narrow.
        auto *line = new QHBoxLayout;
        line->addWidget(helper, 1000);
        line->addStretch(1);
        column->addLayout(line);
    }
    if (m_look == QuestionLook::Whole) {
        auto *line = new QHBoxLayout;
        line->addWidget(m_why);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addWidget(m_why->sentence());
    column->addStretch(1);
    return part;
}

Button *QuestionRow::makeAnswer(const Question &question, const AnswerOption &option)
{
    const AnswerWords words(m_context.knowledge.knowledge().checklist, m_context.localizer);
    auto *button = new Button(ButtonKind::Answer, words.value(question, option.value), this);
    button->setObjectName(u"answer-%1-%2"_s.arg(question.id.value(), option.value));
    button->setAccessibleDescription(m_context.localizer.text(question.text));
    button->setMinimumButtonHeight(sizesOf(m_look).answerHeight);
    connect(button, &Button::clicked, this,
            [this, value = option.value] { Q_EMIT answered(m_question, value); });
    m_buttons.append({option.value, button});
    return button;
}

QWidget *QuestionRow::makeAnswers(const Question &question, Answering answering)
{
    const RowSizes sizes = sizesOf(m_look);
    auto *part = new QWidget(this);
    QLayout *place = nullptr;
    if (answering == Answering::Flow)
        place = new FlowLayout(answerGap, part);
    else
        place = new QBoxLayout(
            answering == Answering::InLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, part);
    place->setContentsMargins({});
    if (answering != Answering::Flow)
        place->setSpacing(answerGap);
    for (const AnswerOption &option : question.options) {
        Button *button = makeAnswer(question, option);
        const bool last = &option == &question.options.constLast();
        if (answering == Answering::Column)
            button->setWordsAtStart();
        else
            button->setMinimumButtonWidth(last && answering == Answering::InLine ? sizes.lastAnswer
                                                                                 : sizes.shortAnswer);
        place->addWidget(button);
    }
    if (answering == Answering::InLine)
        static_cast<QBoxLayout *>(place)->addStretch(1);
    return part;
}

void QuestionRow::showAnswer(const Answers &answers)
{
    const QStringList values = answers.values(m_question);
    for (const auto &[value, button] : std::as_const(m_buttons))
        button->setChecked(values.contains(value));
}

void QuestionRow::focusAnswers()
{
    if (!m_buttons.isEmpty())
        m_buttons.first().second->setFocus(Qt::TabFocusReason);
}

} // namespace legwise::ui
