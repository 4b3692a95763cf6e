#include "app/learn/learn_screen.h"

#include "app/learn/condition_card.h"
#include "app/learn/condition_page.h"
#include "app/learn/figure_page.h"
#include "app/learn/topic_page.h"
#include "app/shell/figure_words.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/shell/section_names.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/scroll_page.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int cardGap = 12;

QString LearnScreen::title() const
{
    const QList<PageHead> pages = pagesOf(knowledge().knowledge());
    const auto shown = std::find_if(pages.cbegin(), pages.cend(),
                                    [this](const PageHead &page) { return page.id == m_pageId; });
    return shown == pages.cend() ? tr("Learn") : localizer().text(*shown->name);
}

void LearnScreen::enter(const QString &argument)
{
    const QString page = argument.section(u'#', 0, 0);
    if (std::exchange(m_pageId, page) != page)
        m_choices.figures.clear();
    m_anchor = argument.section(u'#', 1);
    m_figure = {};
    if (isVisible())
        refreshFromTop();
    else
        refresh();
    // The place is for this visit: a later change of text size or language keeps where the reader is by then.
    m_anchor.clear();
}

void LearnScreen::build(QVBoxLayout &page)
{
    const Figure *figure = knowledge().knowledge().figure(m_figure);
    if (figure)
        buildFigure(page, *figure);
    else if (ReaderPage *reader = makePage())
        page.addWidget(reader);
    else
        buildList(page);
}

ReaderPage *LearnScreen::makePage()
{
    const KnowledgeBase &pack = knowledge().knowledge();
    ReaderPage *reader = nullptr;
    if (const Condition *condition = pack.condition(ConditionId(m_pageId)))
        reader = new ConditionPage(*condition, context(), widthClass(), m_choices, this);
    else if (const Topic *topic = pack.topic(TopicId(m_pageId)))
        reader = new TopicPage(*topic, context(), widthClass(), m_choices, this);
    if (!reader)
        return nullptr;
    connect(reader, &ReaderPage::enlargeRequested, this, &LearnScreen::showFigure);
    connect(reader, &ReaderPage::figureChanged, this, &LearnScreen::keepFigure);
    connect(reader, &ReaderPage::clinicianNotesChosen, this, [this](bool shown) {
        m_choices.clinicianNotes = shown;
        refresh();
    });
    connect(reader, &ReaderPage::listRequested, this, [this] {
        Q_EMIT routeRequested({ScreenId::Learn, {}});
    });
    if (!m_anchor.isEmpty()) {
        // The page has its size only after it was shown.
        QMetaObject::invokeMethod(
            reader, [reader, anchor = m_anchor] { reader->scrollTo(anchor); }, Qt::QueuedConnection);
    }
    return reader;
}

void LearnScreen::buildFigure(QVBoxLayout &page, const Figure &figure)
{
    auto *large = new FigurePage(figureWords(figure, context()), m_choices.figures.value(figure.id),
                                 tr("Back to the page"), widthClass(), context().figures, this);
    page.addWidget(large);
    connect(large, &FigurePage::stateChanged, this,
            [this, id = figure.id](const FigureState &state) { keepFigure(id, state); });
    connect(large, &FigurePage::backRequested, this, &LearnScreen::leaveFigure);
}

void LearnScreen::keepFigure(const FigureId &figure, const FigureState &state)
{
    m_choices.figures.insert(figure, state);
}

void LearnScreen::showFigure(const FigureId &figure, const FigureState &state)
{
    keepFigure(figure, state);
    m_figure = figure;
    refreshFromTop();
}

/// Back to the page, where the picture stands.
void LearnScreen::leaveFigure()
{
    const FigureId figure = std::exchange(m_figure, {});
    refreshFromTop();
    // The page has its size only after it was shown.
    if (auto *reader = findChild<ReaderPage *>())
        QMetaObject::invokeMethod(
            reader, [reader, figure] { reader->returnTo(figure); }, Qt::QueuedConnection);
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
    addSearchButton(*column);
    const KnowledgeBase &pack = knowledge().knowledge();
    const QList<PageHead> heads = pagesOf(pack);
    QList<ConditionCard *> conditions;
    for (const PageHead &head : heads) {
        if (pack.condition(ConditionId(head.id)))
            conditions.append(makeCard(head));
    }
    addGroup(*column, tr("Conditions"), conditions);
    for (const TopicGroup group : allTopicGroups) {
        QList<ConditionCard *> cards;
        for (const PageHead &head : heads) {
            const Topic *topic = pack.topic(TopicId(head.id));
            if (topic && topic->group == group)
                cards.append(makeCard(head));
        }
        addGroup(*column, topicGroupName(group), cards);
    }
    column->addStretch(1);
}

void LearnScreen::addSearchButton(QVBoxLayout &column)
{
    auto *search = new Button(ButtonKind::Outlined, tr("Search all pages"), this);
    search->setObjectName(u"learnSearchButton"_s);
    search->setLeadingIcon(u"search"_s);
    connect(search, &Button::clicked, this, [this] { Q_EMIT routeRequested({ScreenId::Search, {}}); });
    auto *line = new QHBoxLayout;
    line->addWidget(search);
    line->addStretch(1);
    column.addSpacing(8);
    column.addLayout(line);
}

void LearnScreen::addGroup(QVBoxLayout &column, const QString &name, const QList<ConditionCard *> &cards)
{
    if (cards.isEmpty())
        return;
    column.addSpacing(16);
    column.addWidget(new Label(name, TextRole::H2, Weight::Bold, Token::Ink, this));
    column.addSpacing(4);
    auto *grid = new QGridLayout;
    grid->setSpacing(cardGap);
    const int columns = isNarrow() ? 1 : 2;
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    for (int i = 0; i < cards.size(); ++i)
        grid->addWidget(cards.at(i), i / columns, i % columns);
    column.addLayout(grid);
}

ConditionCard *LearnScreen::makeCard(const PageHead &head)
{
    auto *card = new ConditionCard(
        head.urgency->level,
        {localizer().text(*head.name), head.medicalName ? localizer().text(*head.medicalName) : QString(),
         localizer().text(head.summary->text), localizer().text(head.urgency->headline.text)},
        this);
    card->setObjectName(u"page-%1"_s.arg(head.id));
    connect(card, &ConditionCard::clicked, this, [this, id = head.id] {
        Q_EMIT routeRequested({ScreenId::Learn, id});
    });
    return card;
}

} // namespace legwise::ui
