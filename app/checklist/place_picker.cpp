#include "app/checklist/place_picker.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/why_link.h"
#include "app/figure/body_map.h"
#include "app/figure/figure_choices.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/check_row.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static QString zoneValue(const BodySide &side, const Zone &zone)
{
    return side.id + u'.' + zone.id;
}

PlacePicker::PlacePicker(const Question &question, CheckController &controller, const ScreenContext &context,
                         WidthClass widthClass, QWidget *parent)
    : QWidget(parent), m_question(question), m_controller(controller), m_context(context)
{
    // Beside each other whenever there is room for both, below each other only for very large text.
    const bool beside = widthClass == WidthClass::Wide || Theme::of(this).textPercent() < 125;
    auto *parts = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    parts->setContentsMargins({});
    parts->setSpacing(widthClass == WidthClass::Wide ? 56 : 20);
    auto *picture = new QVBoxLayout;
    addMap(*picture);
    parts->addLayout(picture, beside ? 46 : 0);
    auto *list = new QVBoxLayout;
    list->setSpacing(4); // all places fit beside the picture without scrolling
    addHelp(*list);
    addTabs(*list);
    addZones(*list);
    addOthers(*list);
    list->addStretch(1);
    parts->addLayout(list, beside ? 54 : 0);
    showSide(firstChosenSide());
    showAnswers();
}

void PlacePicker::addHelp(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (m_question.helper) {
        line->addWidget(new Label(m_context.localizer.text(*m_question.helper), TextRole::Body,
                                  Weight::Regular, Token::InkSoft, this),
                        1, Qt::AlignVCenter);
    }
    auto *why = new WhyLink(m_question, m_context, WhyLink::Words::Short, this);
    line->addWidget(why);
    column.addLayout(line);
    column.addWidget(why->sentence());
}

int PlacePicker::firstChosenSide() const
{
    const QStringList values = m_controller.answers().values(m_question.id);
    for (int side = 0; side < m_question.sides.size(); ++side) {
        const QString prefix = m_question.sides.at(side).id + u'.';
        if (std::any_of(values.cbegin(), values.cend(),
                        [&](const QString &value) { return value.startsWith(prefix); }))
            return side;
    }
    return 0;
}

void PlacePicker::addMap(QVBoxLayout &column)
{
    const Figure *figure = m_context.knowledge.knowledge().figure(m_question.figure);
    if (!figure)
        return;
    QList<BodyMapZone> zones;
    for (qsizetype i = 0; i < m_question.sides.size(); ++i) {
        const BodySide &side = m_question.sides.at(i);
        for (const Zone &zone : m_question.zones) {
            const QString value = zoneValue(side, zone);
            const QString element = u"zone."_s + value;
            zones.append({value,
                          m_context.localizer.text(i == 0 ? zone.leftName : zone.rightName),
                          {element, element + u".back"_s}});
        }
    }
    m_map = new BodyMap(m_context.knowledge.illustrationPath(figure->file), zones, this);
    m_map->setSkinTone(m_context.figures.toneOr(SkinTone::Brown));
    connect(&m_context.figures, &FigureChoices::toneChanged, m_map, &BodyMap::setSkinTone);
    m_map->setObjectName(u"bodyMap"_s);
    m_map->setAccessibleName(m_context.localizer.text(figure->title));
    m_map->setAccessibleDescription(m_context.localizer.text(figure->description));
    connect(m_map, &BodyMap::zonePressed, this, [this](const QString &value) {
        for (int side = 0; side < m_question.sides.size(); ++side) {
            if (value.startsWith(m_question.sides.at(side).id))
                showSide(side);
        }
        m_controller.toggle(m_question.id, value);
    });
    connect(m_map, &BodyMap::zoneHovered, this, [this](const QString &value) {
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
            it.value()->setLit(it.key() == value);
    });
    column.addWidget(m_map, 1);
}

void PlacePicker::addTabs(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    for (int side = 0; side < m_question.sides.size(); ++side) {
        auto *tab = new TabButton({}, this);
        tab->setObjectName(u"side-%1"_s.arg(m_question.sides.at(side).id));
        connect(tab, &TabButton::clicked, this, [this, side] { showSide(side); });
        line->addWidget(tab, 1);
        m_tabs.append(tab);
    }
    column.addLayout(line);
}

void PlacePicker::addZones(QVBoxLayout &column)
{
    for (const BodySide &side : m_question.sides) {
        auto *part = new QWidget(this);
        auto *grid = new QGridLayout(part);
        grid->setContentsMargins({});
        grid->setSpacing(8);
        for (int i = 0; i < m_question.zones.size(); ++i) {
            const Zone &zone = m_question.zones.at(i);
            CheckRow *row = makeRow(zoneValue(side, zone), m_context.localizer.text(zone.name));
            row->setAccessibleName(m_context.localizer.text(
                &side == &m_question.sides.constFirst() ? zone.leftName : zone.rightName));
            const bool lastAlone = i + 1 == m_question.zones.size() && i % 2 == 0;
            grid->addWidget(row, i / 2, i % 2, 1, lastAlone ? 2 : 1);
        }
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        m_sides.append(part);
        column.addWidget(part);
    }
}

void PlacePicker::addOthers(QVBoxLayout &column)
{
    column.addWidget(new Separator(Token::Line, 1, this));
    auto *line = new FlowLayout(8);
    for (const AnswerOption &option : m_question.options)
        line->addWidget(makeRow(option.value, m_context.localizer.text(option.label)));
    column.addLayout(line);
}

CheckRow *PlacePicker::makeRow(const QString &value, const QString &words)
{
    auto *row = new CheckRow(words, this);
    row->setObjectName(u"place-%1"_s.arg(value));
    connect(row, &CheckRow::clicked, this, [this, value] { m_controller.toggle(m_question.id, value); });
    connect(row, &CheckRow::attention, this, [this, value](bool here) { light(value, here); });
    m_rows.insert(value, row);
    return row;
}

void PlacePicker::showSide(int side)
{
    m_side = side;
    for (int i = 0; i < m_sides.size(); ++i) {
        m_sides.at(i)->setVisible(i == side);
        m_tabs.at(i)->setChecked(i == side);
    }
}

void PlacePicker::light(const QString &value, bool here)
{
    if (m_map)
        m_map->setHighlighted(here ? value : QString());
}

QString PlacePicker::tabText(int side) const
{
    const BodySide &body = m_question.sides.at(side);
    const QStringList values = m_controller.answers().values(m_question.id);
    const auto chosen = std::count_if(values.cbegin(), values.cend(), [&body](const QString &value) {
        return value.startsWith(body.id + u'.');
    });
    const QString name = m_context.localizer.text(body.name);
    return chosen == 0 ? tr("%1: none yet").arg(name)
                       : tr("%1: %2 chosen").arg(name, QString::number(chosen));
}

void PlacePicker::showAnswers()
{
    const QStringList values = m_controller.answers().values(m_question.id);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        it.value()->setChecked(values.contains(it.key()));
    for (int side = 0; side < m_tabs.size(); ++side)
        m_tabs.at(side)->setText(tabText(side));
    if (m_map)
        m_map->setChosen(values);
}

} // namespace legwise::ui
