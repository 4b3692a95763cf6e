#include "app/checklist/review_page.h"

#include "app/checklist/check_controller.h"
#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"
#include "app/widgets/section_list.h"

#include <QBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int indexWidth = 224;
static constexpr int widestRows = 720;
static constexpr int answerWidth = 160;
static constexpr int rowHeight = 48;

ReviewPage::ReviewPage(CheckController &controller, const ScreenContext &context, WidthClass widthClass,
                       QWidget *parent)
    : QWidget(parent), m_controller(controller), m_context(context),
      m_words(controller.checklist(), context.localizer), m_narrow(widthClass == WidthClass::Narrow),
      m_scroll(new ScrollPage(u"reviewPage"_s, this))
{
    auto *rows = new QWidget(this);
    rows->setMaximumWidth(Theme::of(this).px(widestRows));
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(0);
    addHeader(*column);
    const QList<Part> all = parts();
    QList<QWidget *> targets;
    for (const Part &part : all)
        targets.append(addPart(*column, part));
    column->addStretch(1);

    auto *centred = new QHBoxLayout;
    centred->addWidget(rows, 1000);
    centred->addStretch(1);
    m_scroll->column()->addLayout(centred);
    m_scroll->column()->setContentsMargins(24, 22, 24, 16);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(m_narrow ? 0 : 24);
    if (!m_narrow) {
        // Not a margin: Qt does not mirror those where people read from the right.
        line->addSpacing(28 - line->spacing());
        line->addWidget(makeIndex(all, targets));
    }
    line->addWidget(m_scroll, 1);
}

QList<ReviewPage::Part> ReviewPage::parts() const
{
    const ChecklistDefinition &checklist = m_controller.checklist();
    QList<Part> all;
    const QList<QuestionId> unsure = unsureQuestions(checklist, m_controller.answers());
    if (!unsure.isEmpty())
        all.append({tr("Worth a look"), unsure, true});
    const QList<FlowPage> pages = m_controller.pages();
    for (int step = 0; step < checklist.steps.size(); ++step) {
        Part part{m_context.localizer.text(checklist.steps.at(step).reviewName), {}, false};
        for (const FlowPage &page : pages) {
            if (page.step == step)
                part.questions.append(page.questions);
        }
        all.append(part);
    }
    return all;
}

void ReviewPage::addHeader(QVBoxLayout &column)
{
    column.addWidget(
        new Label(tr("Last look before your result"), TextRole::Body, Weight::Bold, Token::Primary, this));
    auto *heading = new Label(tr("Are these answers right?"), TextRole::H1, Weight::Bold, Token::Ink, this);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    column.addWidget(heading);
    column.addWidget(new Label(tr("Press Change next to any answer. You come straight back here."),
                               TextRole::Body, Weight::Regular, Token::InkSoft, this));
}

QWidget *ReviewPage::addPart(QVBoxLayout &column, const Part &part)
{
    column.addSpacing(20);
    auto *name = new Label(part.name, TextRole::Lead, Weight::Bold, Token::Ink, this);
    column.addWidget(name);
    column.addSpacing(4);
    for (const QuestionId &id : part.questions) {
        const Question *question = m_controller.checklist().question(id);
        if (!question)
            continue;
        if (part.worthALook)
            column.addSpacing(4);
        else
            column.addWidget(new Separator(Token::Line, 1, this));
        column.addWidget(makeRow(*question, part.worthALook));
    }
    return name;
}

QWidget *ReviewPage::makeRow(const Question &question, bool worthALook)
{
    const Theme &theme = Theme::of(this);
    PanelLook look{.fill = {}, .edge = {}, .edgeWidth = 1};
    if (worthALook)
        look.fill = Token::PrimaryWash;
    if (worthALook && theme.name() == ThemeName::Contrast)
        look.edge = Token::Primary;
    auto *row = new Panel(look, this);
    auto *line = new QBoxLayout(
        m_narrow && theme.textPercent() > 125 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins(worthALook ? 12 : 0, 2, worthALook ? 12 : 0, 2);
    line->setSpacing(8);
    auto *words = new Label(m_context.localizer.text(question.summary), TextRole::Body, Weight::Regular,
                            Token::Ink, row);
    words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    words->setMinimumHeight(theme.px(rowHeight) - 4);
    line->addWidget(words, 1);
    auto *answerPart = new QHBoxLayout;
    answerPart->setSpacing(8);
    if (worthALook)
        answerPart->addWidget(new IconView(u"info"_s, 20, Token::Primary, row), 0, Qt::AlignVCenter);
    auto *answer = new Label(m_words.answer(question, m_controller.answers()), TextRole::Body, Weight::Bold,
                             Token::Ink, row);
    answer->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    answer->setMinimumWidth(theme.px(answerWidth) - (worthALook ? theme.px(20) + 8 : 0));
    answerPart->addWidget(answer, 1);
    line->addLayout(answerPart);
    auto *change = new Button(ButtonKind::Link, tr("Change"), row);
    change->setLeadingIcon(u"pencil"_s);
    change->setObjectName((worthALook ? u"changeUnsure-%1"_s : u"change-%1"_s).arg(question.id.value()));
    change->setAccessibleName(tr("Change: %1").arg(m_context.localizer.text(question.summary)));
    connect(change, &Button::clicked, this, [this, id = question.id] { m_controller.change(id); });
    line->addWidget(change);
    if (!worthALook && line->direction() == QBoxLayout::LeftToRight)
        line->addSpacing(12 - line->spacing()); // under the others, which stand in a box
    return row;
}

QWidget *ReviewPage::makeIndex(const QList<Part> &parts, const QList<QWidget *> &targets)
{
    auto *index = new SectionList(tr("Your answers"), this);
    index->setFixedWidth(Theme::of(this).px(indexWidth));
    for (int i = 0; i < parts.size(); ++i)
        index->addEntry(parts.at(i).name, QString::number(parts.at(i).questions.size()));
    index->follow(m_scroll, targets);
    return index;
}

} // namespace legwise::ui
