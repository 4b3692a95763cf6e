#include "app/checklist/question_page.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/place_picker.h"
#include "app/checklist/question_row.h"
#include "app/shell/localizer.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"

#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int wideMargin = 40;
static constexpr int narrowMargin = 24;

QuestionPage::QuestionPage(CheckController &controller, const ScreenContext &context, WidthClass widthClass,
                           QWidget *parent)
    : QWidget(parent), m_controller(controller), m_context(context), m_widthClass(widthClass)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new ScrollPage(u"questionPage"_s, this);
    outer->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    const int margin = widthClass == WidthClass::Narrow ? narrowMargin : wideMargin;
    // The body map needs the height; other pages may breathe.
    const bool map = isBodyMap();
    column->setContentsMargins(margin, map ? 18 : 28, margin, 8);
    column->setSpacing(0);
    addHeader(*column);
    addQuestions(*column);
    column->addStretch(1);
}

bool QuestionPage::isBodyMap() const
{
    const QList<QuestionId> questions = m_controller.page().questions;
    const Question *first =
        questions.isEmpty() ? nullptr : m_controller.checklist().question(questions.first());
    return first && first->kind == AnswerKind::Zones;
}

void QuestionPage::addHeader(QVBoxLayout &column)
{
    const FlowPage page = m_controller.page();
    const ChecklistDefinition &checklist = m_controller.checklist();
    const ChecklistStep &step = checklist.steps.at(page.step);
    const ChecklistPage &texts = step.pages.at(page.page);
    const QString where = tr("Step %1 of %2: %3")
                              .arg(QString::number(page.step + 1), QString::number(checklist.steps.size()),
                                   m_context.localizer.text(step.name));
    const QString part =
        tr("Page %1 of %2").arg(QString::number(page.pageInStep), QString::number(page.pagesInStep));
    auto *progress = new Label({}, TextRole::Body, Weight::Regular, Token::Primary, this);
    progress->setTextFormat(Qt::RichText);
    progress->setText(page.pagesInStep > 1 ? u"<b>%1</b> <span style=\"color:%3\">· %2</span>"_s.arg(
                                                 where.toHtmlEscaped(), part.toHtmlEscaped(),
                                                 Theme::of(this).color(Token::InkSoft).name())
                                           : u"<b>%1</b>"_s.arg(where.toHtmlEscaped()));
    progress->setAccessibleName(page.pagesInStep > 1 ? where + u", "_s + part : where);
    progress->setObjectName(u"progress"_s);
    column.addWidget(progress);
    column.addSpacing(2);
    auto *heading =
        new Label(m_context.localizer.text(texts.title), TextRole::H1, Weight::Bold, Token::Ink, this);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    column.addWidget(heading);
    if (texts.note) {
        column.addWidget(new Label(m_context.localizer.text(*texts.note), TextRole::Body, Weight::Regular,
                                   Token::InkSoft, this));
    }
    column.addSpacing(4);
}

void QuestionPage::addQuestions(QVBoxLayout &column)
{
    const QList<QuestionId> questions = m_controller.page().questions;
    for (const QuestionId &id : questions) {
        const Question *question = m_controller.checklist().question(id);
        if (!question)
            continue;
        if (question->kind == AnswerKind::Zones) {
            m_places = new PlacePicker(*question, m_controller, m_context, m_widthClass, this);
            column.addWidget(m_places, 1);
            continue;
        }
        column.addWidget(new Separator(Token::Line, 1, this));
        auto *row = new QuestionRow(*question, m_controller.answers(), m_context, m_widthClass, this);
        connect(row, &QuestionRow::answered, this, [this](const QuestionId &answered, const QString &value) {
            m_controller.answer(answered, {value});
        });
        column.addWidget(row);
        m_rows.append(row);
    }
}

void QuestionPage::showAnswers()
{
    for (QuestionRow *row : std::as_const(m_rows))
        row->showAnswer(m_controller.answers());
    if (m_places)
        m_places->showAnswers();
}

} // namespace legwise::ui
