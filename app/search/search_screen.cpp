#include "app/search/search_screen.h"

#include "app/search/search_hit_row.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/shell/section_names.h"
#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"
#include "core/base/log.h"
#include "core/page/page_lines.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int wideMargin = 40;
static constexpr int narrowMargin = 24;
static constexpr int fieldHeight = 52;
static constexpr int widestField = 640;
static constexpr int widestCard = 820;

SearchScreen::SearchScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent), m_store(context)
{}

QString SearchScreen::title() const
{
    return tr("Search");
}

void SearchScreen::enter(const QString &argument)
{
    if (!argument.isEmpty() && argument != m_words) {
        m_words = argument;
        refresh();
    }
    // Who comes here wants to type. The focus moves after the window has put it on the heading.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_field && isVisible())
                m_field->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void SearchScreen::build(QVBoxLayout &page)
{
    auto *scroll = new ScrollPage(u"searchPage"_s, this);
    page.addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    const int margin = isNarrow() ? narrowMargin : wideMargin;
    column->setContentsMargins(margin, 24, margin, 24);
    column->setSpacing(8);
    auto *heading = new Label(title(), TextRole::H1, Weight::Bold, Token::Ink, this);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    column->addWidget(heading);

    m_field = new QLineEdit(m_words, scroll->widget());
    m_field->setObjectName(u"searchField"_s);
    m_field->setAccessibleName(tr("Words to look for"));
    m_field->setProperty("verbatim", true);
    m_field->setPlaceholderText(tr("Such as: calf pain, flying, blood thinner"));
    m_field->setFont(Theme::of(this).font(TextRole::Lead));
    m_field->setMinimumHeight(Theme::of(this).px(fieldHeight));
    m_field->setMaximumWidth(Theme::of(this).px(widestField));
    m_field->setTextMargins(8, 0, 8, 0);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchScreen::search);
    column->addSpacing(4);
    column->addWidget(m_field);
    column->addSpacing(4);

    m_status = new Label({}, TextRole::Body, Weight::Regular, Token::InkSoft, scroll->widget());
    m_status->setObjectName(u"searchStatus"_s);
    column->addWidget(m_status);
    m_results = nullptr;
    m_resultsPlace = new QVBoxLayout;
    column->addLayout(m_resultsPlace);
    column->addStretch(1);
    showResults();
}

void SearchScreen::search(const QString &words)
{
    m_words = words;
    showResults();
    if (!m_status->text().isEmpty()) {
        QAccessibleEvent event(m_status, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SearchScreen::showResults()
{
    if (m_results) {
        m_resultsPlace->removeWidget(m_results);
        m_results->hide();
        m_results->deleteLater();
    }
    m_results = new QWidget(m_status->parentWidget());
    auto *column = new QVBoxLayout(m_results);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_resultsPlace->addWidget(m_results);
    if (m_words.trimmed().isEmpty()) {
        m_status->setText(tr("Many people look for:"));
        addSuggestions(*column);
        return;
    }
    const Result<SearchResults, QString> found = m_store.search(m_words);
    if (!found) {
        // The words themselves are never logged.
        log(LogChannel::Ui, LogLevel::Error, u"The search does not work: %1"_s.arg(found.error()));
        m_status->setText(tr("The search does not work now. Please choose a page from the list under Learn. "
                             "(%1)")
                              .arg(found.error()));
        return;
    }
    m_status->setText(statusOf(*found));
    addResults(*column, *found);
}

QString SearchScreen::statusOf(const SearchResults &results) const
{
    if (results.pages.isEmpty())
        return tr("Nothing found for “%1”. Try other words, or choose one of these:").arg(m_words.trimmed());
    // The name before the number: no language has to bend its words to the count.
    const QString count = QLocale().toString(results.pages.size());
    if (results.corrected.isEmpty())
        return tr("Pages found: %1").arg(count);
    return tr("Pages found for “%1”: %2", "the words looked for, a number").arg(results.corrected, count);
}

void SearchScreen::addResults(QVBoxLayout &column, const SearchResults &results)
{
    if (results.pages.isEmpty()) {
        addSuggestions(column);
        return;
    }
    for (const FoundPage &found : results.pages)
        addPage(column, found);
}

static std::optional<PageHead> headOf(const KnowledgeBase &knowledge, const QString &page)
{
    const QList<PageHead> pages = pagesOf(knowledge);
    const auto it =
        std::find_if(pages.cbegin(), pages.cend(), [&page](const PageHead &one) { return one.id == page; });
    return it == pages.cend() ? std::nullopt : std::optional(*it);
}

QString SearchScreen::sectionTitle(const QString &page, const SearchHit &hit) const
{
    if (hit.anchor.isEmpty())
        return tr("Start of the page");
    const Topic *topic = knowledge().knowledge().topic(TopicId(page));
    if (const TopicSection *section = topic ? topic->section(hit.anchor) : nullptr)
        return localizer().text(section->title);
    for (const Section section : allSections) {
        if (toString(section) == hit.anchor)
            return sectionName(section);
    }
    return hit.title;
}

void SearchScreen::addPage(QVBoxLayout &column, const FoundPage &found)
{
    const std::optional<PageHead> head = headOf(knowledge().knowledge(), found.page);
    if (!head)
        return;
    auto *card = new Panel({.fill = Token::Surface, .edge = Token::Line, .edgeWidth = 1}, m_results);
    card->setMaximumWidth(Theme::of(this).px(widestCard));
    card->setObjectName(u"found-%1"_s.arg(found.page));
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(8, 12, 8, 8);
    rows->setSpacing(2);
    auto *name = new Label(localizer().text(*head->name), TextRole::H2, Weight::Bold, Token::Ink, card);
    name->setContentsMargins(12, 0, 12, 2);
    rows->addWidget(name);
    for (qsizetype i = 0; i < found.hits.size(); ++i) {
        const SearchHit &hit = found.hits.at(i);
        auto *row = new SearchHitRow(sectionTitle(found.page, hit), hit.snippet, card);
        row->setObjectName(u"hit-%1-%2"_s.arg(found.page, QString::number(i)));
        row->setAccessibleName(u"%1: %2"_s.arg(name->text(), row->accessibleName()));
        const QString place = hit.anchor.isEmpty() ? found.page : u"%1#%2"_s.arg(found.page, hit.anchor);
        connect(row, &SearchHitRow::clicked, this, [this, place] {
            Q_EMIT routeRequested({ScreenId::Learn, place});
        });
        row->installEventFilter(this);
        rows->addWidget(row);
    }
    // A column asks for heights at its own width; a row asks at the width that the card gets.
    auto *line = new QHBoxLayout;
    line->addWidget(card, 1000);
    line->addStretch(1);
    column.addLayout(line);
    column.addSpacing(8);
}

/// The pages that most people come for.
void SearchScreen::addSuggestions(QVBoxLayout &column)
{
    static constexpr qsizetype mostConditions = 4;
    const KnowledgeBase &pack = knowledge().knowledge();
    const auto add = [&](const QString &id, const Text &name) {
        auto *button = new Button(ButtonKind::Link, localizer().text(name), m_results);
        button->setObjectName(u"suggestion-%1"_s.arg(id));
        button->setTrailingIcon(forwardIcon(this));
        connect(button, &Button::clicked, this, [this, id] { Q_EMIT routeRequested({ScreenId::Learn, id}); });
        column.addWidget(button, 0, Qt::AlignLeading);
    };
    for (const Condition &condition : pack.conditions.first(qMin(mostConditions, pack.conditions.size())))
        add(condition.id.value(), condition.name);
    for (const Topic &topic : pack.topics) {
        if (topic.group == TopicGroup::Questions || topic.group == TopicGroup::Recognise)
            add(topic.id.value(), topic.name);
    }
}

void SearchScreen::focusFirstResult()
{
    const auto buttons = m_results->findChildren<QAbstractButton *>();
    if (!buttons.isEmpty())
        buttons.constFirst()->setFocus(Qt::TabFocusReason);
}

/// From the field, Enter and Down lead to the first result; within the results Up and Down lead on, and back
/// to the field.
bool SearchScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_field) {
        if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
            return Screen::eventFilter(watched, event);
        focusFirstResult();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return Screen::eventFilter(watched, event);
    const auto rows = m_results->findChildren<QAbstractButton *>();
    const qsizetype at = rows.indexOf(static_cast<QAbstractButton *>(watched));
    const qsizetype next = key == Qt::Key_Down ? at + 1 : at - 1;
    if (next < 0)
        m_field->setFocus(Qt::BacktabFocusReason);
    else if (next < rows.size())
        rows.at(next)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace legwise::ui
