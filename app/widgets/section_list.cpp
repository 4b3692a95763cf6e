#include "app/widgets/section_list.h"

#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"

#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int rowHeight = 44;
static constexpr int padding = 12;
static constexpr int bar = 3;

SectionEntry::SectionEntry(const QString &name, QString count, QWidget *parent)
    : Pressable(QSizePolicy::Expanding, QSizePolicy::ToolButton, parent), m_count(std::move(count))
{
    setText(name);
    setCheckable(true);
    if (!m_count.isEmpty())
        setAccessibleDescription(m_count);
}

int SectionEntry::countWidth() const
{
    return m_count.isEmpty()
               ? 0
               : QFontMetrics(Theme::of(this).font(TextRole::Body, Weight::Bold)).horizontalAdvance(m_count) +
                     padding;
}

QSize SectionEntry::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Body, Weight::Bold));
    return {metrics.horizontalAdvance(text()) + 2 + 2 * padding + bar + countWidth(),
            Theme::of(this).px(rowHeight)};
}

QSize SectionEntry::minimumSizeHint() const
{
    return {Theme::of(this).px(100), Theme::of(this).px(rowHeight)};
}

int SectionEntry::heightForWidth(int width) const
{
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Body, Weight::Bold));
    const int room = qMax(1, width - 2 * padding - bar - countWidth());
    const int words = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text()).height();
    return qMax(Theme::of(this).px(rowHeight), words + padding);
}

bool SectionEntry::showsWholeText() const
{
    return height() >= heightForWidth(width());
}

void SectionEntry::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (isChecked() || underMouse())
        paintPanel(&painter, rect(), {.fill = Token::PrimaryWash}, this);
    painter.fillRect(QRect(mirrored ? width() - bar : 0, 0, bar, height()),
                     theme.color(isChecked() ? Token::Primary : Token::Line));
    painter.setFont(theme.font(TextRole::Body, isChecked() ? Weight::Bold : Weight::Regular));
    painter.setPen(theme.color(isChecked() ? Token::Primary : Token::Ink));
    const int lead = padding + bar;
    const int tail = padding + countWidth();
    const QRect words(mirrored ? tail : lead, 0, width() - lead - tail, height());
    painter.drawText(words, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextWordWrap, text());
    if (!m_count.isEmpty())
        painter.drawText(rect().adjusted(padding, 0, -padding, 0), Qt::AlignTrailing | Qt::AlignVCenter,
                         m_count);
}

SectionList::SectionList(const QString &title, QWidget *parent)
    : QWidget(parent), m_entriesPage(new ScrollPage(u"sectionList"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 26, 0, 0);
    column->setSpacing(8);
    auto *heading = new Label(title, TextRole::Small, Weight::Regular, Token::InkSoft, this);
    heading->setContentsMargins(padding, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(m_entriesPage, 1);
    // Room for the ring around the last entry, and for the stretch that keeps the entries together.
    m_entriesPage->column()->setContentsMargins(0, 0, 0, 16);
    m_entriesPage->column()->addStretch(1);
}

void SectionList::addEntry(const QString &name, const QString &count)
{
    auto *entry = new SectionEntry(name, count, m_entriesPage->widget());
    const int index = static_cast<int>(m_entries.size());
    entry->setObjectName(u"section-%1"_s.arg(index));
    connect(entry, &SectionEntry::clicked, this, [this, index] {
        if (!m_page || index >= m_targets.size())
            return;
        m_page->scrollToTopOf(m_targets.at(index));
        m_pressed = index;
        updateCurrent();
    });
    m_entriesPage->column()->insertWidget(index, entry);
    m_entries.append(entry);
}

void SectionList::follow(ScrollPage *page, const QList<QWidget *> &targets)
{
    m_page = page;
    m_targets = targets;
    connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_pressed = -1;
        updateCurrent();
    });
    // The targets have no place before the first layout.
    QTimer::singleShot(0, this, &SectionList::updateCurrent);
}

void SectionList::updateCurrent()
{
    int current = m_pressed;
    if (current < 0) {
        const int line = m_page->verticalScrollBar()->value() + m_page->viewport()->height() / 3;
        current = 0;
        for (int i = 0; i < m_targets.size(); ++i) {
            if (m_targets.at(i)->mapTo(m_page->widget(), QPoint(0, 0)).y() <= line)
                current = i;
        }
    }
    for (int i = 0; i < m_entries.size(); ++i)
        m_entries.at(i)->setChecked(i == current);
    if (current < m_entries.size())
        m_entriesPage->ensureWidgetVisible(m_entries.at(current), 0, 0);
}

} // namespace legwise::ui
