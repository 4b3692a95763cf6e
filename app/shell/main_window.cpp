#include "app/shell/main_window.h"

#include "app/settings/settings.h"
#include "app/shell/application_setup.h"
#include "app/shell/emergency_strip.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/shell/rail.h"
#include "app/shell/screen_registry.h"
#include "app/shell/top_bar.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

/// Below this many pixels at 100 % text, columns no longer stand side by side.
static constexpr int narrowWidth = 996;
static constexpr QSize smallestWindow(800, 600);
static constexpr QSize usualWindow(1280, 800);

MainWindow::MainWindow(const ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_topBar(new TopBar(context, this)),
      m_notice(new Panel({.fill = Token::TodayWash, .startBar = Token::Today, .rounded = false}, this)),
      m_noticeText(new Label({}, TextRole::Small, Weight::Regular, Token::Ink, m_notice)),
      m_rail(new Rail(this)), m_stack(new QStackedWidget(this)),
      m_strip(new EmergencyStrip(context.localizer, this))
{
    auto *noticeLayout = new QHBoxLayout(m_notice);
    noticeLayout->setContentsMargins(24, 10, 24, 10);
    noticeLayout->setSpacing(12);
    noticeLayout->addWidget(new IconView(u"warning"_s, 22, Token::Today, m_notice), 0, Qt::AlignTop);
    noticeLayout->addWidget(m_noticeText, 1);
    m_noticeText->setObjectName(u"packNotice"_s);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_notice);
    layout->addLayout(middle, 1);
    layout->addWidget(m_strip);
    setMinimumSize(smallestWindow);
    resize(usualWindow);

    const auto go = [this](const Route &route) { show(route); };
    connect(m_topBar, &TopBar::routeRequested, this, go);
    connect(m_rail, &Rail::routeRequested, this, go);
    connect(m_strip, &EmergencyStrip::routeRequested, this, go);
    connect(m_topBar, &TopBar::preferencesChanged, this, &MainWindow::applyPreferences);
    show(Route{ScreenId::Home, {}});
    updateNotice();
}

Screen *MainWindow::screen(ScreenId id)
{
    Screen *&made = m_screens[id];
    if (!made) {
        made = makeScreen(id, m_context, m_stack);
        connect(made, &Screen::routeRequested, this, [this](const Route &route) { show(route); });
        m_stack->addWidget(made);
    }
    return made;
}

Screen *MainWindow::currentScreen() const
{
    return m_screens.value(m_current);
}

void MainWindow::show(const Route &route)
{
    m_current = route.screen;
    Screen *next = screen(route.screen);
    updateWidthClass();
    next->enter(route.argument);
    m_stack->setCurrentWidget(next);
    m_rail->setCurrent(route.screen);
    setWindowTitle(tr("%1 – Legwise").arg(next->title()));
    updateNotice();
    next->focusHeading();
}

void MainWindow::applyPreferences()
{
    const Preferences &preferences = m_context.settings.preferences();
    const Manifest &manifest = m_context.knowledge.manifest();
    m_context.localizer.setEmergencyNumber(manifest.region(RegionId(preferences.region)).emergencyNumber);
    const QString language =
        preferences.language.isEmpty() ? Localizer::systemLanguage() : preferences.language;
    applyTheme(Theme(preferences.theme, preferences.textPercent));
    m_context.localizer.setLanguage(language);
    m_topBar->retranslate();
    m_strip->retranslate();
    updateWidthClass();
    updateNotice();
    if (Screen *shown = currentScreen()) {
        setWindowTitle(tr("%1 – Legwise").arg(shown->title()));
        if (shown->isVisible())
            shown->refresh();
    }
}

void MainWindow::updateWidthClass()
{
    const int textWidth = width() * 100 / Theme::of(this).textPercent();
    const WidthClass widthClass = textWidth < narrowWidth ? WidthClass::Narrow : WidthClass::Wide;
    const bool narrow = widthClass == WidthClass::Narrow;
    m_rail->setVisible(!narrow && m_current != ScreenId::Home);
    m_topBar->setNarrow(narrow);
    // In a narrow window the menu leads to the signs; on their own page the link would lead nowhere.
    m_strip->setLinkShown(!narrow && m_current != ScreenId::Emergency);
    for (Screen *made : std::as_const(m_screens))
        made->setWidthClass(widthClass);
}

void MainWindow::updateNotice()
{
    const std::optional<RejectedPack> &rejected = m_context.knowledge.rejected();
    const bool otherLanguage = !m_context.localizer.contentIsTranslated() && m_current != ScreenId::Home;
    m_notice->setVisible(rejected.has_value() || otherLanguage);
    if (!rejected) {
        m_noticeText->setText(
            tr("The medical text has no confirmed translation yet. It is shown in English."));
        return;
    }
    const QString first = rejected->problems.isEmpty() ? QString() : toString(rejected->problems.first());
    m_noticeText->setText(
        tr("The content in %1 cannot be used, so Legwise shows its own. Problems: %2. The first is %3. "
           "For all of them run: legwise-content check %1")
            .arg(rejected->folder, QString::number(rejected->problems.size()), first));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    updateWidthClass();
    QWidget::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateNotice();
    QWidget::changeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    if (!QWidget::focusNextPrevChild(next))
        return false;
    // A scroll area follows the focus within itself, but not when it comes in from elsewhere.
    constexpr int room = 24;
    for (QWidget *parent = focusWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(focusWidget(), 0, room);
    }
    return true;
}

} // namespace legwise::ui
