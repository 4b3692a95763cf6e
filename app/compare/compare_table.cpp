#include "app/compare/compare_table.h"

#include "app/compare/condition_chooser.h"
#include "app/widgets/button.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int margin = 40;
static constexpr int columnGap = 32;
static constexpr int labelWidth = 196;
static constexpr int labelWidthOfThree = 160;
static constexpr int headerHeight = 62;
static constexpr int footerHeight = 72;

CompareTable::CompareTable(const CompareParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeRows(), 1);
    layout->addWidget(makeFooter());
}

QHBoxLayout *CompareTable::makeLine(QWidget *first, const QList<QWidget *> &cells, const LinePlace &place)
{
    // Spaces instead of margins: they change sides where people read from the right.
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addSpacing(margin);
    first->setFixedWidth(Theme::of(this).px(cells.size() > 2 ? labelWidthOfThree : labelWidth));
    line->addWidget(first, 0, place.alignment);
    line->addSpacing(columnGap - ClaimRow::sideMargin);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line->addSpacing(columnGap - 2 * ClaimRow::sideMargin);
        QWidget *cell = cells.at(i) ? cells.at(i) : new QWidget(first->parentWidget());
        // Whatever their words, all columns are equally wide.
        QSizePolicy policy = cell->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        cell->setSizePolicy(policy);
        line->addWidget(cell, 1, place.alignment);
    }
    line->addSpacing(place.endMargin - ClaimRow::sideMargin);
    return line;
}

QWidget *CompareTable::makeHeader()
{
    auto *header = new Panel({.fill = Token::Surface, .topLine = Token::Line, .rounded = false}, this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *about = new Label(tr("Usual signs of"), TextRole::Small, Weight::Regular, Token::InkSoft, header);
    QList<QWidget *> choosers;
    for (qsizetype i = 0; i < m_parts.compared().columns.size(); ++i) {
        ConditionChooser *chooser = m_parts.makeChooser(i, header);
        connect(chooser, &ConditionChooser::conditionChosen, this,
                [this, i](const ConditionId &condition) { Q_EMIT conditionChosen(i, condition); });
        choosers.append(chooser);
    }
    const int spare = (headerHeight - 48) / 2;
    column->addSpacing(spare);
    column->addLayout(makeLine(about, choosers, {Qt::AlignVCenter, margin}));
    column->addSpacing(spare - 2);
    column->addWidget(new Separator(Token::ControlLine, 2, header));
    return header;
}

QWidget *CompareTable::makeRows()
{
    auto *scroll = new ScrollPage(u"comparePage"_s, this);
    // Always there, so that the columns stay below their names.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const AspectGroup *group = nullptr;
    for (const ComparisonRow &row : m_parts.compared().rows) {
        if (row.group != group)
            addGroupTitle(*scroll->column(), *row.group, scroll->widget());
        group = row.group;
        addRow(*scroll->column(), row, scroll->widget());
    }
    scroll->column()->addSpacing(16);
    scroll->column()->addStretch(1);
    return scroll;
}

void CompareTable::addGroupTitle(QVBoxLayout &column, const AspectGroup &group, QWidget *parent)
{
    column.addSpacing(column.count() > 0 ? 24 : 16);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addSpacing(margin);
    line->addWidget(new Label(m_parts.text(group.name), TextRole::Lead, Weight::Bold, Token::Ink, parent), 1);
    line->addSpacing(endMargin());
    column.addLayout(line);
    column.addSpacing(2);
}

/// The scroll bar takes its room from the margin.
int CompareTable::endMargin() const
{
    return margin - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

void CompareTable::addRow(QVBoxLayout &column, const ComparisonRow &row, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *parts = new QVBoxLayout(line);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    if (QWidget *intro = m_parts.makeIntro(row, line)) {
        auto *indented = new QHBoxLayout;
        indented->setSpacing(0);
        indented->addSpacing(margin - ClaimRow::sideMargin);
        indented->addWidget(intro, 1);
        indented->addSpacing(endMargin() - ClaimRow::sideMargin);
        parts->addLayout(indented);
    }
    auto *aspect = new Label(m_parts.text(row.aspect->name), TextRole::Body, Weight::Bold, Token::Ink, line);
    // As far from the top as the words of the cells.
    aspect->setContentsMargins(0, Theme::of(this).px(8), 0, 0);
    QList<QWidget *> cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells.append(m_parts.makeCell(row, i, TextRole::Body, line));
    parts->addLayout(makeLine(aspect, cells, {Qt::AlignTop, endMargin()}));

    if (QWidget *misleads = m_parts.makeMisleads(row, TextRole::Small, line)) {
        parts->addSpacing(2);
        auto *indented = new QHBoxLayout;
        indented->setSpacing(0);
        indented->addSpacing(margin + aspect->maximumWidth() + columnGap - ClaimRow::sideMargin);
        indented->addWidget(misleads, 1);
        indented->addSpacing(endMargin() - ClaimRow::sideMargin);
        parts->addLayout(indented);
    }
    parts->addSpacing(2);
    auto *separator = new QHBoxLayout;
    separator->setSpacing(0);
    separator->addSpacing(margin);
    separator->addWidget(new Separator(Token::Line, 1, line), 1);
    separator->addSpacing(endMargin());
    parts->addLayout(separator);
    column.addWidget(line);
    column.addSpacing(2);
}

QWidget *CompareTable::makeFooter()
{
    auto *footer = new Panel({.fill = Token::Surface, .topLine = Token::Line, .rounded = false}, this);
    footer->setMinimumHeight(footerHeight);
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(0);
    line->addSpacing(margin - ClaimRow::sideMargin);
    line->addWidget(m_parts.makeFooter(Weight::Bold, TextRole::Body, footer), 1, Qt::AlignVCenter);
    line->addSpacing(columnGap);
    auto *check = new Button(ButtonKind::Primary, tr("Check my leg"), footer);
    check->setObjectName(u"checkButton"_s);
    connect(check, &QAbstractButton::clicked, this, &CompareTable::checkRequested);
    line->addWidget(check, 0, Qt::AlignVCenter);
    line->addSpacing(margin);
    return footer;
}

} // namespace legwise::ui
