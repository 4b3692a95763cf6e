#include "app/compare/compare_screen.h"

#include "app/compare/compare_cards.h"
#include "app/compare/compare_menu.h"
#include "app/compare/compare_table.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"
#include "app/widgets/toggle_switch.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int wideMargin = 40;
static constexpr int narrowMargin = 24;
static constexpr int headerHeight = 76;
static constexpr qsizetype fewest = 2;
static constexpr qsizetype most = 3;

QString CompareScreen::title() const
{
    return tr("Compare");
}

void CompareScreen::enter(const QString &argument)
{
    static constexpr auto pairPrefix = "pair:"_L1;
    const QList<ConditionId> before = m_conditions;
    const QString pairBefore = m_pair;
    if (argument.startsWith(pairPrefix)) {
        choosePair(argument.sliced(pairPrefix.size()));
    } else {
        const QStringList ids = argument.split(u',', Qt::SkipEmptyParts);
        if (!ids.isEmpty() || m_conditions.isEmpty())
            choose(ids);
    }
    if (!before.isEmpty() && (before != m_conditions || pairBefore != m_pair))
        refreshFromTop();
}

/// Two conditions are compared as any others, with their pair's rows at the end; a pair with something else
/// stands alone.
void CompareScreen::choosePair(const QString &id)
{
    const LookAlikePair *pair = knowledge().knowledge().lookAlike(id);
    if (!pair) {
        if (m_conditions.isEmpty())
            choose({});
        return;
    }
    if (!pair->first.condition.isEmpty() && !pair->second.condition.isEmpty()) {
        choose({pair->first.condition.value(), pair->second.condition.value()});
        return;
    }
    if (m_conditions.isEmpty())
        choose({});
    m_pair = id;
}

const LookAlikePair *CompareScreen::shownPair() const
{
    return m_pair.isEmpty() ? nullptr : knowledge().knowledge().lookAlike(m_pair);
}

void CompareScreen::choose(const QStringList &ids)
{
    m_pair.clear();
    m_conditions.clear();
    for (const QString &id : ids) {
        const ConditionId condition(id.trimmed());
        if (knowledge().knowledge().condition(condition) && !m_conditions.contains(condition) &&
            m_conditions.size() < most) {
            m_conditions.append(condition);
        }
    }
    while (m_conditions.size() < fewest) {
        const Condition *next = firstNotChosen();
        if (!next)
            return;
        m_conditions.append(next->id);
    }
}

const Condition *CompareScreen::firstNotChosen() const
{
    const QList<Condition> &all = knowledge().knowledge().conditions;
    const auto it = std::find_if(all.cbegin(), all.cend(), [this](const Condition &condition) {
        return !m_conditions.contains(condition.id);
    });
    return it == all.cend() ? nullptr : &*it;
}

/// The thing that one side of a pair names.
static ComparedColumn columnOf(const KnowledgeBase &pack, const LookAlike &side)
{
    if (const Condition *condition = pack.condition(side.condition))
        return {condition, &condition->shortName, condition->written};
    const Topic *topic = pack.topic(side.topic);
    return {nullptr, &topic->section(side.section)->title, topic->written};
}

Compared CompareScreen::comparedPair(const LookAlikePair &pair) const
{
    const KnowledgeBase &pack = knowledge().knowledge();
    return {{columnOf(pack, pair.first), columnOf(pack, pair.second)}, lookAlikeRows(pack, pair)};
}

Compared CompareScreen::compared() const
{
    const KnowledgeBase &pack = knowledge().knowledge();
    Compared result;
    if (const LookAlikePair *pair = shownPair()) {
        result = comparedPair(*pair);
    } else {
        for (const ConditionId &id : m_conditions)
            result.columns.append(columnOf(pack, {id, {}, {}}));
        result.rows = compare(pack, m_conditions);
        const LookAlikePair *alike =
            m_conditions.size() == fewest
                ? pack.lookAlikeOf(m_conditions.constFirst(), m_conditions.constLast())
                : nullptr;
        if (alike) {
            result.rows +=
                lookAlikeRows(pack, *alike,
                              alike->first.condition == m_conditions.constFirst() ? PairOrder::AsWritten
                                                                                  : PairOrder::Swapped);
        }
    }
    if (m_onlyDiffering)
        result.rows = onlyDiffering(result.rows);
    return result;
}

qsizetype CompareScreen::indexIn(const QList<ComparisonRow> &rows) const
{
    const auto it = std::find_if(rows.cbegin(), rows.cend(),
                                 [this](const ComparisonRow &row) { return row.aspect->id == m_aspect; });
    return it == rows.cend() ? 0 : std::distance(rows.cbegin(), it);
}

void CompareScreen::build(QVBoxLayout &page)
{
    if (m_conditions.isEmpty())
        choose({});
    const Compared shown = compared();
    if (shown.rows.isEmpty())
        buildNothingDiffers(page);
    else if (isNarrow())
        buildCards(page, shown);
    else
        buildTable(page, shown);
}

void CompareScreen::buildTable(QVBoxLayout &page, const Compared &compared)
{
    page.addWidget(makeHeader());
    auto *table = new CompareTable(CompareParts(context(), compared), this);
    connect(table, &CompareTable::conditionChosen, this, &CompareScreen::setCondition);
    connect(table, &CompareTable::checkRequested, this, [this] {
        Q_EMIT routeRequested({ScreenId::Check, {}});
    });
    page.addWidget(table, 1);
}

void CompareScreen::buildCards(QVBoxLayout &page, const Compared &compared)
{
    auto *cards =
        new CompareCards(CompareParts(context(), compared), indexIn(compared.rows), makeTools(), this);
    connect(cards, &CompareCards::conditionChosen, this, &CompareScreen::setCondition);
    connect(cards, &CompareCards::aspectChosen, this, &CompareScreen::showAspect);
    connect(cards, &CompareCards::checkRequested, this, [this] {
        Q_EMIT routeRequested({ScreenId::Check, {}});
    });
    page.addWidget(cards, 1);
}

void CompareScreen::buildNothingDiffers(QVBoxLayout &page)
{
    page.addWidget(makeHeader());
    auto *words = new Label(tr("No row differs. Turn off “Only what differs” to see all rows."),
                            TextRole::Body, Weight::Regular, Token::Ink, this);
    const int margin = isNarrow() ? narrowMargin : wideMargin;
    words->setContentsMargins(margin, 16, margin, 16);
    page.addWidget(words);
    page.addStretch(1);
}

QWidget *CompareScreen::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(headerHeight);
    auto *line = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, header);
    const int margin = isNarrow() ? narrowMargin : wideMargin;
    line->setContentsMargins(margin, 14, margin, 14);
    line->setSpacing(16);
    auto *heading = new Label(title(), TextRole::H1, Weight::Bold, Token::Ink, header);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    heading->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    line->addWidget(heading, 1);
    line->addWidget(makeTools());
    return header;
}

QWidget *CompareScreen::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new FlowLayout(16, tools);
    line->setContentsMargins({});
    auto *differs = new ToggleSwitch(tr("Only what differs"), tools);
    differs->setObjectName(u"differsSwitch"_s);
    differs->setChecked(m_onlyDiffering);
    connect(differs, &QAbstractButton::toggled, this, &CompareScreen::showOnlyDiffering);
    line->addWidget(differs);
    addPairsButton(*tools);
    const bool hasThird = m_conditions.size() >= most;
    if (!shownPair() && (hasThird || firstNotChosen())) {
        auto *third =
            new Button(ButtonKind::Link, hasThird ? tr("Remove the third") : tr("Add a third"), tools);
        third->setObjectName(u"thirdButton"_s);
        connect(third, &QAbstractButton::clicked, this, &CompareScreen::toggleThird);
        line->addWidget(third);
    }
    return tools;
}

/// Opens a menu of the pairs that people mix up most.
void CompareScreen::addPairsButton(QWidget &tools)
{
    const QList<LookAlikePair> &pairs = knowledge().knowledge().lookAlikes;
    if (pairs.isEmpty())
        return;
    auto *button = new Button(ButtonKind::Link, tr("Often mixed up"), &tools);
    button->setObjectName(u"pairsButton"_s);
    button->setTrailingIcon(u"chevron-down"_s);
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        QMenu *menu = makeMenu(*button);
        for (const LookAlikePair &pair : knowledge().knowledge().lookAlikes) {
            QAction *action = addChoice(*menu, localizer().text(pair.name), pair.id == m_pair);
            connect(action, &QAction::triggered, this, [this, id = pair.id] {
                Q_EMIT routeRequested({ScreenId::Compare, u"pair:"_s + id});
            });
        }
        popUpBelow(*menu, *button);
    });
    tools.layout()->addWidget(button);
}

void CompareScreen::showOnlyDiffering(bool onlyDiffering)
{
    m_onlyDiffering = onlyDiffering;
    refresh();
}

void CompareScreen::setCondition(qsizetype column, const ConditionId &condition)
{
    if (shownPair()) {
        choose({condition.value()});
        refresh();
        return;
    }
    if (column >= m_conditions.size() || m_conditions.at(column) == condition)
        return;
    m_conditions[column] = condition;
    refresh();
}

void CompareScreen::toggleThird()
{
    if (m_conditions.size() >= most) {
        m_conditions.removeLast();
    } else if (const Condition *third = firstNotChosen()) {
        m_conditions.append(third->id);
    }
    refresh();
}

void CompareScreen::showAspect(const AspectId &aspect)
{
    m_aspect = aspect;
    refreshFromTop();
}

} // namespace legwise::ui
