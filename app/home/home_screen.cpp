#include "app/home/home_screen.h"

#include "app/home/door_button.h"
#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/scroll_page.h"
#include "app/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int smallestDoor = 226;
static constexpr int doorGap = 24;
static constexpr int wideMargin = 96;
static constexpr int narrowMargin = 24;
static constexpr int tallestPicture = 192;
static constexpr int lowestPicture = 80;
static constexpr int widestPage = 1480;

QString HomeScreen::title() const
{
    return tr("Start");
}

bool HomeScreen::doorsFitSideBySide() const
{
    const int margin = isNarrow() ? narrowMargin : wideMargin;
    return (width() - 2 * margin - 2 * doorGap) / 3 >= Theme::of(this).px(smallestDoor);
}

int HomeScreen::pictureHeight() const
{
    // What is left of the window's height beside the words; the picture gives way first.
    const int words = Theme::of(this).px(isNarrow() ? 400 : 420);
    return qBound(lowestPicture, height() - words, tallestPicture);
}

QList<DoorButton *> HomeScreen::makeDoors(QWidget *parent)
{
    const DoorShape shape = m_sideBySide ? DoorShape::Tall : DoorShape::Wide;
    struct Door
    {
        ScreenId screen;
        QString name;
        DoorText text;
    };
    const QList<Door> doors{
        {ScreenId::Check,
         u"check"_s,
         {tr("Check my leg"), tr("Answer questions and find out what to do next. About 5 minutes."),
          tr("Start")}},
        {ScreenId::Compare,
         u"compare"_s,
         {tr("Compare"), tr("Leg cramp and blood clot, side by side."), tr("Open")}},
        {ScreenId::Learn,
         u"learn"_s,
         {tr("Learn"), tr("Signs, causes, tests and treatment, in plain words."), tr("Open")}},
    };
    QList<DoorButton *> buttons;
    for (const Door &door : doors) {
        const auto rank = door.screen == ScreenId::Check ? DoorButton::Rank::First : DoorButton::Rank::Other;
        auto *button = new DoorButton(rank, shape, door.text,
                                      u":/legwise/illustrations/door-%1.svg"_s.arg(door.name), parent);
        button->setObjectName(u"%1Door"_s.arg(door.name));
        button->setPictureHeight(pictureHeight());
        connect(button, &DoorButton::clicked, this, [this, screen = door.screen] {
            Q_EMIT routeRequested({screen, {}});
        });
        buttons.append(button);
    }
    return buttons;
}

QWidget *HomeScreen::makeFoot(QWidget *parent)
{
    auto *foot = new QWidget(parent);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins({});
    line->setSpacing(10);
    line->addWidget(new IconView(u"lock"_s, 20, Token::InkSoft, foot), 0, Qt::AlignVCenter);
    auto *promise = new Label(tr("Your answers stay here and are gone when you close Legwise."),
                              TextRole::Small, Weight::Regular, Token::InkSoft, foot);
    promise->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    line->addWidget(promise, 1);
    const auto addLink = [&](const QString &words, const QString &icon, ScreenId screen) {
        auto *link = new Button(ButtonKind::Link, words, foot);
        link->setObjectName(u"%1Button"_s.arg(icon == "info"_L1 ? u"about"_s : icon));
        link->setLeadingIcon(icon);
        connect(link, &Button::clicked, this, [this, screen] { Q_EMIT routeRequested({screen, {}}); });
        line->addWidget(link);
    };
    addLink(tr("Search"), u"search"_s, ScreenId::Search);
    addLink(tr("About"), u"info"_s, ScreenId::About);
    return foot;
}

void HomeScreen::build(QVBoxLayout &page)
{
    m_sideBySide = doorsFitSideBySide();
    auto *scroll = new ScrollPage(u"homePage"_s, this);
    page.addWidget(scroll);
    auto *content = new QWidget(scroll);
    content->setMaximumWidth(widestPage);
    auto *column = new QVBoxLayout(content);
    const int margin = isNarrow() ? narrowMargin : wideMargin;
    column->setContentsMargins(margin, isNarrow() ? 16 : 28, margin, 12);
    column->setSpacing(4);

    auto *heading =
        new Label(tr("Worried about your leg?"), TextRole::Title, Weight::Bold, Token::Ink, content);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    column->addWidget(heading);
    for (const QString &line : {tr("Find out what to do next, and how fast."),
                                tr("Legwise cannot tell you what it is. A clinician can.")}) {
        column->addWidget(new Label(line, TextRole::Lead, Weight::Regular, Token::InkSoft, content));
    }
    column->addSpacing(isNarrow() ? 12 : 20);

    auto *doors = new QBoxLayout(m_sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    doors->setSpacing(m_sideBySide ? doorGap : 16);
    const QList<DoorButton *> buttons = makeDoors(content);
    for (DoorButton *button : buttons)
        doors->addWidget(button, m_sideBySide ? 1 : 0);
    column->addLayout(doors);
    column->addSpacing(8);
    column->addWidget(makeFoot(content));
    column->addStretch(1);

    // A very wide screen keeps the doors together in its middle.
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(content, 1000);
    centred->addStretch(1);
    scroll->column()->addLayout(centred, 1);
}

void HomeScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    if (doorsFitSideBySide() != m_sideBySide) {
        refresh();
        return;
    }
    const auto doors = findChildren<DoorButton *>();
    for (DoorButton *door : doors)
        door->setPictureHeight(pictureHeight());
}

} // namespace legwise::ui
