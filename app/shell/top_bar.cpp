#include "app/shell/top_bar.h"

#include "app/settings/settings.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/shell/rail.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/panel.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace legwise::ui {

using namespace Qt::StringLiterals;

TopBar::TopBar(const ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_menu(new Button(ButtonKind::Bar, {}, this)),
      m_home(new Button(ButtonKind::Brand, u"Legwise"_s, this)),
      m_language(new Button(ButtonKind::Bar, {}, this)), m_textSize(new Button(ButtonKind::Bar, {}, this)),
      m_theme(new Button(ButtonKind::Bar, {}, this))
{
    m_menu->setObjectName(u"menuButton"_s);
    m_home->setObjectName(u"homeButton"_s);
    m_language->setObjectName(u"languageButton"_s);
    m_textSize->setObjectName(u"textSizeButton"_s);
    m_theme->setObjectName(u"themeButton"_s);
    m_menu->setLeadingIcon(u"menu"_s);
    m_home->setLeadingIcon(u"legwise"_s);
    m_home->setProperty("verbatim", true);
    m_language->setLeadingIcon(u"globe"_s);
    m_language->setProperty("verbatim", true);
    m_textSize->setLeadingIcon(u"text-size"_s);
    m_theme->setLeadingIcon(u"theme"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_menu, 0, Qt::AlignVCenter);
    layout->addWidget(m_home, 0, Qt::AlignVCenter);
    auto *choices = new FlowLayout(8);
    choices->setEndAligned(true);
    for (Button *button : {m_language, m_textSize, m_theme})
        choices->addWidget(button);
    layout->addLayout(choices, 1);

    connect(m_home, &Button::clicked, this, [this] { Q_EMIT routeRequested({ScreenId::Home, {}}); });
    connect(m_menu, &Button::clicked, this, [this] { showMenu(m_menu, &TopBar::fillMenu); });
    connect(m_language, &Button::clicked, this, [this] { showMenu(m_language, &TopBar::fillLanguages); });
    connect(m_textSize, &Button::clicked, this, [this] { showMenu(m_textSize, &TopBar::fillTextSizes); });
    connect(m_theme, &Button::clicked, this, [this] { showMenu(m_theme, &TopBar::fillThemes); });
    retranslate();
    fit();
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
}

/// Shows as much as stands in one row: the name goes first, then language and theme move into the menu.
void TopBar::fit()
{
    m_menu->setVisible(m_narrow);
    m_language->setTrailingIcon(m_narrow ? QString() : u"chevron-down"_s);
    int needed = m_narrow ? m_menu->sizeHint().width() : 0;
    for (const Button *button : {m_language, m_textSize, m_theme})
        needed += button->sizeHint().width();
    constexpr int gaps = 60;
    m_crowded = m_narrow && needed + gaps > width();
    m_language->setVisible(!m_crowded);
    m_theme->setVisible(!m_crowded);
    m_home->setVisible(!m_narrow || needed + m_home->sizeHint().width() + gaps <= width());
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void TopBar::retranslate()
{
    m_menu->setText(tr("Menu"));
    m_home->setAccessibleName(tr("Legwise, to the start page"));
    for (const Language &language : Localizer::languages()) {
        if (language.code == m_context.localizer.language())
            m_language->setText(language.ownName);
    }
    if (m_language->text().isEmpty())
        m_language->setText(Localizer::languages().first().ownName);
    m_language->setAccessibleName(tr("Language and country: %1").arg(m_language->text()));
    m_textSize->setText(tr("Text size"));
    m_theme->setText(tr("Theme"));
    for (Button *button : {m_menu, m_home, m_language, m_textSize, m_theme})
        button->updateGeometry();
}

void TopBar::showMenu(Button *below, void (TopBar::*fill)(QMenu &))
{
    // Not exec(): that would stop every caller until the menu closes.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(Theme::of(this).font(TextRole::Body));
    (this->*fill)(*menu);
    const QPoint start =
        layoutDirection() == Qt::RightToLeft
            ? below->mapToGlobal(QPoint(below->width() - menu->sizeHint().width(), below->height()))
            : below->mapToGlobal(QPoint(0, below->height()));
    menu->popup(start);
    if (!menu->actions().isEmpty() && !menu->activeAction())
        menu->setActiveAction(menu->actions().constFirst());
}

void TopBar::fillMenu(QMenu &menu)
{
    const QList<Destination> places = destinations();
    for (const Destination &place : places) {
        const auto *action = menu.addAction(place.name);
        connect(action, &QAction::triggered, this, [this, screen = place.screen] {
            Q_EMIT routeRequested({screen, {}});
        });
    }
    if (m_crowded) {
        menu.addSeparator();
        fillLanguages(*menu.addMenu(tr("Language and country")));
        fillThemes(*menu.addMenu(tr("Theme")));
    }
    menu.addSeparator();
    const auto *signs = menu.addAction(tr("All emergency signs"));
    connect(signs, &QAction::triggered, this, [this] { Q_EMIT routeRequested({ScreenId::Emergency, {}}); });
}

/// Adds one of several exclusive choices to a menu.
template <class Choose>
static void addChoice(QMenu &menu, QActionGroup *group, const QString &text, bool chosen, TopBar *bar,
                      Choose choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, bar, choose);
}

void TopBar::fillLanguages(QMenu &menu)
{
    auto *languages = new QActionGroup(&menu);
    for (const Language &language : Localizer::languages()) {
        addChoice(menu, languages, language.ownName, language.code == m_context.localizer.language(), this,
                  [this, code = language.code] {
                      Preferences preferences = m_context.settings.preferences();
                      preferences.language = code;
                      m_context.settings.set(preferences);
                      Q_EMIT preferencesChanged();
                  });
    }
    menu.addSection(tr("Emergency number"));
    auto *regions = new QActionGroup(&menu);
    const Manifest &manifest = m_context.knowledge.manifest();
    const RegionId current = manifest.region(RegionId(m_context.settings.preferences().region)).id;
    for (const Region &region : manifest.regions) {
        const QString name = tr("%1: %2").arg(m_context.localizer.text(region.name), region.emergencyNumber);
        addChoice(menu, regions, name, region.id == current, this, [this, id = region.id.value()] {
            Preferences preferences = m_context.settings.preferences();
            preferences.region = id;
            m_context.settings.set(preferences);
            Q_EMIT preferencesChanged();
        });
    }
}

void TopBar::fillTextSizes(QMenu &menu)
{
    auto *sizes = new QActionGroup(&menu);
    for (int percent = Theme::minimumTextPercent; percent <= Theme::maximumTextPercent; percent += 25) {
        addChoice(menu, sizes, tr("%1 %").arg(percent), percent == Theme::of(this).textPercent(), this,
                  [this, percent] {
                      Preferences preferences = m_context.settings.preferences();
                      preferences.textPercent = percent;
                      m_context.settings.set(preferences);
                      Q_EMIT preferencesChanged();
                  });
    }
}

void TopBar::fillThemes(QMenu &menu)
{
    auto *themes = new QActionGroup(&menu);
    const QList<std::pair<ThemeName, QString>> choices{{ThemeName::Light, tr("Light")},
                                                       {ThemeName::Dark, tr("Dark")},
                                                       {ThemeName::Contrast, tr("High contrast")}};
    for (const auto &[name, text] : choices) {
        addChoice(menu, themes, text, name == Theme::of(this).name(), this, [this, theme = name] {
            Preferences preferences = m_context.settings.preferences();
            preferences.theme = theme;
            m_context.settings.set(preferences);
            Q_EMIT preferencesChanged();
        });
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), {.fill = Token::Surface, .bottomLine = Token::Line, .rounded = false}, this);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace legwise::ui
