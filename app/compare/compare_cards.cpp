#include "app/compare/compare_cards.h"

#include "app/compare/compare_menu.h"
#include "app/compare/condition_chooser.h"
#include "app/widgets/button.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int margin = 24;
static constexpr int cardGap = 12;
static constexpr int cardWidth = 280;
static constexpr int footGap = 16;
/// With larger text than this a fixed foot would leave too little of the window for the page.
static constexpr int largestFixedFootPercent = 150;

CompareCards::CompareCards(const CompareParts &parts, qsizetype index, QWidget *tools, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_index(index), m_scroll(new ScrollPage(u"compareCards"_s, this)),
      m_foot(new Panel({.topLine = Token::Line, .rounded = false}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeHeader(tools));
    column->addWidget(makeCards());
    column->addWidget(makeNotes());
    // The scroll bar takes its room from the margin; a page that has none still lines up with the foot.
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addSpacing(margin - ClaimRow::sideMargin);
    line->addLayout(column, 1);
    line->addSpacing(qMax(0, margin - ClaimRow::sideMargin -
                                 style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this)));
    m_scroll->column()->addLayout(line);
    m_scroll->column()->addStretch(1);
    fillFoot();
    layout->addWidget(m_foot);
}

QWidget *CompareCards::makeHeader(QWidget *tools)
{
    auto *header = new QWidget(m_scroll->widget());
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins(ClaimRow::sideMargin, 14, ClaimRow::sideMargin, 12);
    m_header->setSpacing(4);
    m_title = new QWidget(header);
    auto *titles = new QVBoxLayout(m_title);
    titles->setContentsMargins({});
    titles->setSpacing(0);
    const QString place = tr("%1 · %2 of %3", "group of rows, number of the row, count of rows")
                              .arg(m_parts.text(row().group->name), locale().toString(m_index + 1),
                                   locale().toString(m_parts.compared().rows.size()));
    titles->addWidget(new Label(place, TextRole::Small, Weight::Regular, Token::InkSoft, m_title));
    auto *heading =
        new Label(m_parts.text(row().aspect->name), TextRole::H1, Weight::Bold, Token::Ink, m_title);
    heading->setObjectName(u"heading"_s);
    heading->setAccessibleName(tr("%1. %2", "name of the row, its place").arg(heading->text(), place));
    heading->makeHeading();
    titles->addWidget(heading);
    m_header->addWidget(m_title, 1);
    m_tools = tools;
    m_header->addWidget(tools, 0, Qt::AlignBottom);
    return header;
}

QWidget *CompareCards::makeCards()
{
    auto *cards = new QWidget(m_scroll->widget());
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, cards);
    m_cards->setContentsMargins(ClaimRow::sideMargin, 0, ClaimRow::sideMargin, 8);
    m_cards->setSpacing(cardGap);
    for (qsizetype i = 0; i < m_parts.compared().columns.size(); ++i)
        m_cards->addWidget(makeCard(i, cards), 1);
    return cards;
}

QWidget *CompareCards::makeCard(qsizetype column, QWidget *parent)
{
    auto *card = new Panel({.fill = Token::Surface, .edge = Token::Line, .edgeWidth = 1}, parent);
    // Whatever their words, all cards are equally wide.
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    auto *words = new QVBoxLayout(card);
    // The words of title and sentence stand further in than their edges.
    const int inside = 16 - ClaimRow::sideMargin;
    words->setContentsMargins(inside, 8, inside, 12);
    words->setSpacing(0);
    ConditionChooser *chooser = m_parts.makeChooser(column, card);
    connect(chooser, &ConditionChooser::conditionChosen, this,
            [this, column](const ConditionId &condition) { Q_EMIT conditionChosen(column, condition); });
    words->addWidget(chooser);
    auto *usually = new Label(tr("Usually"), TextRole::Small, Weight::Regular, Token::InkSoft, card);
    usually->setContentsMargins(ClaimRow::sideMargin, 0, ClaimRow::sideMargin, 0);
    words->addWidget(usually);
    if (QWidget *cell = m_parts.makeCell(row(), column, TextRole::Lead, card))
        words->addWidget(cell);
    words->addStretch(1);
    return card;
}

QWidget *CompareCards::makeNotes()
{
    auto *notes = new QWidget(m_scroll->widget());
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    if (QWidget *intro = m_parts.makeIntro(row(), notes))
        column->addWidget(intro);
    if (QWidget *misleads = m_parts.makeMisleads(row(), TextRole::Body, notes))
        column->addWidget(misleads);
    column->addWidget(m_parts.makeFooter(Weight::Regular, TextRole::Small, notes));
    return notes;
}

Button *CompareCards::makeNext()
{
    const QList<ComparisonRow> &rows = m_parts.compared().rows;
    if (m_index + 1 >= rows.size()) {
        auto *check = new Button(ButtonKind::Primary, tr("Check my leg"), m_foot);
        check->setObjectName(u"checkButton"_s);
        connect(check, &QAbstractButton::clicked, this, &CompareCards::checkRequested);
        return check;
    }
    const Aspect &aspect = *rows.at(m_index + 1).aspect;
    auto *next = new Button(ButtonKind::Primary, tr("Next: %1").arg(m_parts.text(aspect.name)), m_foot);
    next->setObjectName(u"nextRowButton"_s);
    next->setTrailingIcon(forwardIcon(this));
    connect(next, &QAbstractButton::clicked, this, [this, id = aspect.id] { Q_EMIT aspectChosen(id); });
    return next;
}

void CompareCards::fillFoot()
{
    m_footLine = new QBoxLayout(QBoxLayout::LeftToRight, m_foot);
    m_footLine->setContentsMargins(margin, 10, margin, 10);
    m_footLine->setSpacing(footGap);
    const QList<ComparisonRow> &rows = m_parts.compared().rows;
    if (m_index > 0) {
        const Aspect &aspect = *rows.at(m_index - 1).aspect;
        auto *back = new Button(ButtonKind::Outlined, tr("Back: %1").arg(m_parts.text(aspect.name)), m_foot);
        back->setObjectName(u"backRowButton"_s);
        back->setLeadingIcon(backIcon(this));
        connect(back, &QAbstractButton::clicked, this, [this, id = aspect.id] { Q_EMIT aspectChosen(id); });
        m_footLine->addWidget(back);
    }
    m_allRows =
        new Button(ButtonKind::Link, tr("All %n rows", nullptr, static_cast<int>(rows.size())), m_foot);
    m_allRows->setObjectName(u"allRowsButton"_s);
    connect(m_allRows, &QAbstractButton::clicked, this, &CompareCards::showAllRows);
    m_footLine->addWidget(m_allRows);
    m_footLine->addStretch(1);
    m_footLine->addWidget(makeNext());
}

void CompareCards::showAllRows()
{
    QMenu *menu = makeMenu(*m_allRows);
    const AspectGroup *group = nullptr;
    for (const ComparisonRow &row : m_parts.compared().rows) {
        if (row.group != group)
            menu->addSection(m_parts.text(row.group->name));
        group = row.group;
        QAction *action = addChoice(*menu, m_parts.text(row.aspect->name), row.aspect == this->row().aspect);
        connect(action, &QAction::triggered, this, [this, id = row.aspect->id] { Q_EMIT aspectChosen(id); });
    }
    popUpBelow(*menu, *m_allRows);
}

void CompareCards::arrange()
{
    const auto directionFor = [](bool fits) {
        return fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    };
    const int room = width() - 2 * margin;
    const int cards = static_cast<int>(m_parts.compared().columns.size());
    const int cardsWidth = cards * Theme::of(this).px(cardWidth) + (cards - 1) * cardGap;
    m_cards->setDirection(directionFor(cardsWidth <= room));

    int titleWidth = 0;
    const auto titles = m_title->findChildren<Label *>();
    for (const Label *title : titles)
        titleWidth = qMax(titleWidth, title->fontMetrics().horizontalAdvance(title->text()));
    const bool headerFits = titleWidth + margin + m_tools->sizeHint().width() <= room;
    m_header->setDirection(directionFor(headerFits));
    m_header->setAlignment(m_tools, headerFits ? Qt::AlignBottom : Qt::Alignment());

    int footWidth = 0;
    const auto buttons = m_foot->findChildren<Button *>();
    for (const Button *button : buttons)
        footWidth += button->sizeHint().width() + footGap;
    const bool fixedFoot = footWidth <= room && Theme::of(this).textPercent() <= largestFixedFootPercent;
    m_footLine->setDirection(directionFor(footWidth <= room));
    QWidget *place = fixedFoot ? this : m_scroll->widget();
    if (m_foot->parentWidget() == place)
        return;
    // Adding it to a layout takes it out of the other.
    place->layout()->addWidget(m_foot);
}

void CompareCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace legwise::ui
