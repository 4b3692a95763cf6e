#include "app/shell/screen.h"

#include <QEvent>
#include <QHash>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

Screen::Screen(const ScreenContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
}

void Screen::enter(const QString &)
{}

void Screen::setWidthClass(WidthClass widthClass)
{
    if (m_widthClass == widthClass)
        return;
    m_widthClass = widthClass;
    m_stale = true;
    if (isVisible())
        refresh();
}

void Screen::rebuild()
{
    m_stale = false;
    setUpdatesEnabled(false);
    QWidget *old = m_page;
    m_page = new QWidget(this);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins({});
    page->setSpacing(0);
    build(*page);
    if (old) {
        // It may be a child of the old page whose press led here: it goes when that press is over.
        old->hide();
        layout()->removeWidget(old);
        old->setObjectName(u"old"_s);
        old->setParent(nullptr);
        old->deleteLater();
    }
    layout()->addWidget(m_page);
    m_page->show();
    layout()->activate();
    setUpdatesEnabled(true);
}

/// How far each scroll area is scrolled, from 0 to 1, by its name.
static QHash<QString, double> scrollPositions(const QWidget *page)
{
    QHash<QString, double> positions;
    const auto areas = page->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        const QScrollBar *bar = area->verticalScrollBar();
        positions.insert(area->objectName(), bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0);
    }
    return positions;
}

void Screen::refresh()
{
    const QWidget *focused = m_page && m_page->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString focusedName = focused ? focused->objectName() : QString();
    const QHash<QString, double> positions = m_page ? scrollPositions(m_page) : QHash<QString, double>();
    rebuild();
    const auto areas = m_page->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        QScrollBar *bar = area->verticalScrollBar();
        bar->setValue(qRound(positions.value(area->objectName()) * bar->maximum()));
    }
    if (focusedName.isEmpty())
        return;
    if (auto *again = m_page->findChild<QWidget *>(focusedName))
        again->setFocus(Qt::OtherFocusReason);
}

void Screen::refreshFromTop()
{
    rebuild();
    focusHeading();
}

void Screen::focusHeading()
{
    if (auto *heading = findChild<QWidget *>(u"heading"_s))
        heading->setFocus(Qt::OtherFocusReason);
}

void Screen::refreshSoon()
{
    m_stale = true;
    if (m_refreshQueued || !isVisible())
        return;
    // Qt is walking over all widgets when it tells of a change; replace ours after it has finished.
    m_refreshQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshQueued = false;
            if (m_stale && isVisible())
                refresh();
        },
        Qt::QueuedConnection);
}

void Screen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        refreshSoon();
    }
    QWidget::changeEvent(event);
}

void Screen::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

} // namespace legwise::ui
