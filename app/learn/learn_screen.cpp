#include "app/learn/learn_screen.h"

#include "app/learn/condition_card.h"
#include "app/learn/condition_page.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/label.h"
#include "app/widgets/scroll_page.h"

#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

QString LearnScreen::title() const
{
    const Condition *condition = shown();
    return condition ? localizer().text(condition->name) : tr("Learn");
}

void LearnScreen::enter(const QString &argument)
{
    m_condition = ConditionId(argument);
    if (isVisible())
        refreshFromTop();
    else
        refresh();
}

const Condition *LearnScreen::shown() const
{
    return m_condition.isEmpty() ? nullptr : knowledge().knowledge().condition(m_condition);
}

void LearnScreen::build(QVBoxLayout &page)
{
    if (const Condition *condition = shown())
        buildPage(page, *condition);
    else
        buildList(page);
}

void LearnScreen::buildList(QVBoxLayout &page)
{
    auto *scroll = new ScrollPage(u"learnList"_s, this);
    page.addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    const int margin = isNarrow() ? 24 : 40;
    column->setContentsMargins(margin, 24, margin, 24);
    column->setSpacing(8);
    auto *heading = new Label(tr("Learn"), TextRole::H1, Weight::Bold, Token::Ink, this);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    column->addWidget(heading);
    column->addWidget(
        new Label(tr("Choose what you want to read about. Each sentence shows where it comes from."),
                  TextRole::Lead, Weight::Regular, Token::InkSoft, this));
    column->addSpacing(16);
    for (const Condition &condition : knowledge().knowledge().conditions) {
        auto *card = new ConditionCard(
            condition.urgency.level,
            {localizer().text(condition.name), localizer().text(condition.medicalName),
             localizer().text(condition.summary.text), localizer().text(condition.urgency.headline.text)},
            this);
        card->setObjectName(u"condition-%1"_s.arg(condition.id.value()));
        connect(card, &ConditionCard::clicked, this, [this, id = condition.id.value()] {
            Q_EMIT routeRequested({ScreenId::Learn, id});
        });
        column->addWidget(card);
        column->addSpacing(8);
    }
    column->addStretch(1);
}

void LearnScreen::buildPage(QVBoxLayout &page, const Condition &condition)
{
    auto *reader = new ConditionPage(condition, context(), widthClass(), m_choices, this);
    connect(reader, &ConditionPage::toneChosen, this, [this](SkinTone tone) { m_choices.tone = tone; });
    connect(reader, &ConditionPage::clinicianNotesChosen, this, [this](bool shown) {
        m_choices.clinicianNotes = shown;
        refresh();
    });
    connect(reader, &ConditionPage::listRequested, this, [this] {
        Q_EMIT routeRequested({ScreenId::Learn, {}});
    });
    page.addWidget(reader);
}

} // namespace legwise::ui
