#include "app/checklist/question_page.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/place_picker.h"
#include "app/checklist/seen_rows.h"
#include "app/figure/figure_choices.h"
#include "app/figure/figure_view.h"
#include "app/shell/figure_words.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"
#include "app/widgets/toggle_switch.h"

#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int wideMargin = 40;
static constexpr int narrowMargin = 24;
static constexpr int pictureWidth = 240;
static constexpr int betweenPictureAndAnswers = 48;
static constexpr int largestTextBeside = 125; ///< per cent, for the switch beside the progress

QuestionPage::QuestionPage(CheckController &controller, const ScreenContext &context, WidthClass widthClass,
                           QWidget *parent)
    : QWidget(parent), m_controller(controller), m_context(context), m_widthClass(widthClass),
      m_scroll(new ScrollPage(u"questionPage"_s, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
    QVBoxLayout *column = m_scroll->column();
    const int margin = widthClass == WidthClass::Narrow ? narrowMargin : wideMargin;
    // The body map needs the height; other pages may breathe.
    const bool map = isBodyMap();
    column->setContentsMargins(margin, map ? 12 : 22, margin, 8);
    column->setSpacing(0);
    addHeader(*column);
    addQuestions(*column);
    column->addStretch(1);
    m_seen = new SeenRows(*m_scroll, {m_rows.cbegin(), m_rows.cend()}, this);
    showAnswers();
}

bool QuestionPage::isBodyMap() const
{
    const QList<QuestionId> questions = m_controller.page().questions;
    const Question *first =
        questions.isEmpty() ? nullptr : m_controller.checklist().question(questions.first());
    return first && first->kind == AnswerKind::Zones;
}

QuestionLook QuestionPage::look() const
{
    if (m_controller.layout() == PageLayout::OneQuestion)
        return QuestionLook::Whole;
    const FlowPage page = m_controller.page();
    const bool isList = m_controller.checklist().steps.at(page.step).pages.at(page.page).isList;
    return isList ? QuestionLook::Short : QuestionLook::Row;
}

ToggleSwitch *QuestionPage::makeLayoutSwitch()
{
    // In a narrow window the heading needs the room.
    const QString name = tr("One question at a time");
    const bool isShort = m_widthClass == WidthClass::Narrow;
    auto *one = new ToggleSwitch(isShort ? tr("One at a time") : name, this);
    one->setAccessibleName(name);
    one->setObjectName(u"oneQuestionSwitch"_s);
    one->setChecked(m_controller.layout() == PageLayout::OneQuestion);
    connect(one, &ToggleSwitch::clicked, this,
            [this](bool on) { Q_EMIT layoutWished(on ? PageLayout::OneQuestion : PageLayout::Grouped); });
    return one;
}

Label *QuestionPage::makeProgress()
{
    const FlowPage page = m_controller.page();
    const ChecklistDefinition &checklist = m_controller.checklist();
    const QString where = tr("Step %1 of %2: %3")
                              .arg(QString::number(page.step + 1), QString::number(checklist.steps.size()),
                                   m_context.localizer.text(checklist.steps.at(page.step).name));
    const QString number = QString::number(page.pageInStep);
    const QString count = QString::number(page.pagesInStep);
    const QString part = m_controller.layout() == PageLayout::OneQuestion
                             ? tr("Question %1 of %2").arg(number, count)
                             : tr("Page %1 of %2").arg(number, count);
    auto *progress = new Label({}, TextRole::Body, Weight::Regular, Token::Primary, this);
    progress->setTextFormat(Qt::RichText);
    progress->setText(page.pagesInStep > 1 ? u"<b>%1</b> <span style=\"color:%3\">· %2</span>"_s.arg(
                                                 where.toHtmlEscaped(), part.toHtmlEscaped(),
                                                 Theme::of(this).color(Token::InkSoft).name())
                                           : u"<b>%1</b>"_s.arg(where.toHtmlEscaped()));
    progress->setAccessibleName(page.pagesInStep > 1 ? where + u", "_s + part : where);
    progress->setObjectName(u"progress"_s);
    return progress;
}

void QuestionPage::addHeader(QVBoxLayout &column)
{
    const bool beside = Theme::of(this).textPercent() <= largestTextBeside;
    auto *line = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    line->setSpacing(beside ? 20 : 4);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    addHeading(*words);
    line->addLayout(words, 1);
    line->addWidget(makeLayoutSwitch(), 0, Qt::AlignTop);
    column.addLayout(line);
    column.addSpacing(4);
}

void QuestionPage::addHeading(QVBoxLayout &column)
{
    column.addWidget(makeProgress());
    column.addSpacing(2);
    const FlowPage page = m_controller.page();
    const ChecklistDefinition &checklist = m_controller.checklist();
    const ChecklistPage &texts = checklist.steps.at(page.step).pages.at(page.page);
    const Question *only =
        look() == QuestionLook::Whole ? checklist.question(page.questions.value(0)) : nullptr;
    auto *heading = new Label(m_context.localizer.text(only ? only->text : texts.title), TextRole::H1,
                              Weight::Bold, Token::Ink, this);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    column.addWidget(heading);
    if (texts.note) {
        column.addWidget(new Label(m_context.localizer.text(*texts.note), TextRole::Body, Weight::Regular,
                                   Token::InkSoft, this));
    }
}

QuestionRow *QuestionPage::makeRow(const Question &question)
{
    auto *row = new QuestionRow(question, m_context, look(), m_widthClass, this);
    connect(row, &QuestionRow::answered, this, [this](const QuestionId &answered, const QString &value) {
        m_controller.answer(answered, {value});
    });
    m_rows.append(row);
    return row;
}

/// What a question is about, drawn; null when it has no picture, or no room for one.
QWidget *QuestionPage::makePicture(const FigureUse &use)
{
    const Figure *figure = m_context.knowledge.knowledge().figure(use.figure);
    if (!figure || look() != QuestionLook::Whole || m_widthClass == WidthClass::Narrow)
        return nullptr;
    const FigureWords words = figureWords(*figure, m_context);
    auto *part = new QWidget(this);
    part->setFixedWidth(Theme::of(this).px(pictureWidth));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *view = new FigureView(words.path, words.title, words.description, part);
    view->setObjectName(u"questionPicture"_s);
    view->setMaximumPictureWidth(pictureWidth);
    view->setSkinTone(m_context.figures.toneOr(SkinTone::Brown));
    connect(&m_context.figures, &FigureChoices::toneChanged, view, &FigureView::setSkinTone);
    const FigureStep *step = figure->stepOrFirst(use.step);
    if (step)
        view->setStep(step->id);
    column->addWidget(view);
    const QString caption = step ? m_context.localizer.text(step->caption) : words.caption;
    auto *below = new Label(caption, TextRole::Small, Weight::Regular, Token::InkSoft, part);
    below->setAlignment(Qt::AlignHCenter);
    column->addWidget(below);
    column->addStretch(1);
    return part;
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
        } else if (QWidget *picture = makePicture(question->picture)) {
            auto *line = new QHBoxLayout;
            line->setContentsMargins(0, 12, 0, 0);
            line->setSpacing(betweenPictureAndAnswers);
            line->addWidget(picture);
            line->addWidget(makeRow(*question), 1, Qt::AlignTop);
            column.addLayout(line);
        } else {
            if (look() != QuestionLook::Whole)
                column.addWidget(new Separator(Token::Line, 1, this));
            column.addWidget(makeRow(*question));
        }
    }
}

void QuestionPage::showAnswers()
{
    for (QuestionRow *row : std::as_const(m_rows))
        row->showAnswer(m_controller.answers());
    if (m_places)
        m_places->showAnswers();
}

bool QuestionPage::scrollToUnseen()
{
    const QWidget *row = m_seen->firstUnseen();
    if (row)
        m_scroll->scrollToTopOf(row);
    return row != nullptr;
}

void QuestionPage::showQuestion(const QuestionId &question)
{
    for (QuestionRow *row : std::as_const(m_rows)) {
        if (row->question() != question)
            continue;
        m_scroll->ensureWidgetVisible(row);
        row->focusAnswers();
    }
}

} // namespace legwise::ui
