#include "app/emergency/emergency_screen.h"

#include "app/shell/content_text.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/button.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/do_list.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/level_card.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int wideMargin = 48;
static constexpr int narrowMargin = 24;
static constexpr int columnGap = 56;
/// The answer that makes a sign an emergency, as the pack writes it.
static constexpr auto yes = "yes"_L1;

QString EmergencyScreen::title() const
{
    return tr("Emergency signs");
}

const ChecklistDefinition &EmergencyScreen::checklist() const
{
    return knowledge().knowledge().checklist;
}

QDate EmergencyScreen::written() const
{
    return knowledge().manifest().written;
}

/// Indents what does not bring the side margin of pressable rows itself.
static QVBoxLayout *indented(QWidget *widget)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(ClaimRow::sideMargin, 0, ClaimRow::sideMargin, 0);
    layout->addWidget(widget);
    return layout;
}

void EmergencyScreen::build(QVBoxLayout &page)
{
    auto *scroll = new ScrollPage(u"emergencyPage"_s, this);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    page.addWidget(scroll, 1);
    auto *content = new QWidget(scroll->widget());
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, isNarrow() ? 16 : 24, 0, 24);
    column->setSpacing(isNarrow() ? 16 : 24);
    column->addLayout(indented(makeCard(content)));
    column->addLayout(makeParts(content));

    // The scroll bar takes its room from the margin.
    const int margin = (isNarrow() ? narrowMargin : wideMargin) - ClaimRow::sideMargin;
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addSpacing(margin);
    line->addWidget(content, 1);
    line->addSpacing(qMax(0, margin - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this)));
    scroll->column()->addLayout(line);
    scroll->column()->addStretch(1);
    if (isNarrow())
        scroll->column()->addWidget(makeFoot(scroll->widget()));
    else
        page.addWidget(makeFoot(this));
}

QBoxLayout *EmergencyScreen::makeParts(QWidget *parent)
{
    auto *parts = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    parts->setSpacing(isNarrow() ? 28 : columnGap - 2 * ClaimRow::sideMargin);
    const Qt::Alignment alignment = isNarrow() ? Qt::Alignment() : Qt::AlignTop;
    parts->addWidget(makeSigns(parent), 3, alignment);
    parts->addWidget(makeWhatToDo(parent), 2, alignment);
    return parts;
}

QWidget *EmergencyScreen::makeCard(QWidget *parent)
{
    const ResultText *result = checklist().result(Level::Emergency);
    const QString call = result ? localizer().text(result->title) : levelName(Level::Emergency);
    auto *card = new LevelCard(Level::Emergency, title(), call,
                               tr("Any one of these signs needs help right away. Do not wait."), parent);
    card->makeHeading();
    return card;
}

QWidget *EmergencyScreen::makeSigns(QWidget *parent)
{
    auto *signs = new QWidget(parent);
    auto *column = new QVBoxLayout(signs);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(indented(
        new Label(tr("Call if you have any of these"), TextRole::H2, Weight::Bold, Token::Ink, signs)));
    for (const ChecklistStep &step : checklist().steps) {
        if (!step.redFlags)
            continue;
        for (const ChecklistPage &page : step.pages)
            addSigns(*column, page, signs);
    }
    column->addSpacing(8);
    const Claim &claim = checklist().callIf;
    ClaimRowStyle style;
    style.role = TextRole::Small;
    style.color = Token::InkSoft;
    style.icon = u"info"_s;
    auto *sources = new ClaimRow(tr("Where these signs come from"), 0,
                                 claimDetails(claim, written(), context()), style, signs);
    sources->setObjectName(u"signSources"_s);
    column->addWidget(sources);
    return signs;
}

void EmergencyScreen::addSigns(QVBoxLayout &column, const ChecklistPage &page, QWidget *parent)
{
    column.addSpacing(20);
    column.addLayout(
        indented(new Label(localizer().text(page.title), TextRole::Lead, Weight::Bold, Token::Ink, parent)));
    column.addSpacing(4);
    for (const QuestionId &id : page.questions) {
        if (const Question *question = checklist().question(id))
            addSign(column, *question, parent);
    }
}

void EmergencyScreen::addSign(QVBoxLayout &column, const Question &question, QWidget *parent)
{
    const Theme &theme = Theme::of(this);
    const AnswerOption *option = question.option(yes);
    const Text &sign = option && option->reason ? *option->reason : question.summary;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(ClaimRow::sideMargin, theme.px(10), ClaimRow::sideMargin, theme.px(10));
    line->setSpacing(theme.px(12));
    line->addWidget(new IconView(u"warning"_s, 22, Token::Emergency, parent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(localizer().text(sign), TextRole::Body, Weight::Regular, Token::Ink, parent));
    if (question.helper) {
        words->addWidget(new Label(localizer().text(*question.helper), TextRole::Small, Weight::Regular,
                                   Token::InkSoft, parent));
    }
    line->addLayout(words, 1);
    column.addLayout(line);
    column.addLayout(indented(new Separator(Token::Line, 1, parent)));
}

QWidget *EmergencyScreen::makeWhatToDo(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(
        indented(new Label(tr("What to do now"), TextRole::H2, Weight::Bold, Token::Ink, part)));
    const ResultText *result = checklist().result(Level::Emergency);
    if (!result)
        return part;
    const auto addRows = [&](DoKind kind, const Claims &claims, const QString &name) {
        for (const Claim &claim : claims) {
            column->addWidget(
                new DoRow(kind, localizer().text(claim.text), claimDetails(claim, written(), context()),
                          u"%1-%2"_s.arg(name, QString::number(column->count())), DoSize::Large, part));
        }
    };
    addRows(DoKind::Do, result->steps, u"do"_s);
    addRows(DoKind::DoNot, result->doNot, u"doNot"_s);
    return part;
}

QWidget *EmergencyScreen::makeFoot(QWidget *parent)
{
    const int margin = isNarrow() ? narrowMargin : wideMargin;
    auto *foot = new Panel({.topLine = Token::Line, .rounded = false}, parent);
    auto *line = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, foot);
    line->setContentsMargins(margin, 14, margin, 14);
    line->setSpacing(isNarrow() ? 12 : 24);
    auto *check = new Button(ButtonKind::Outlined, tr("Check my leg"), foot);
    check->setObjectName(u"checkButton"_s);
    connect(check, &QAbstractButton::clicked, this, [this] { Q_EMIT routeRequested({ScreenId::Check, {}}); });
    line->addWidget(check, 0, isNarrow() ? Qt::AlignLeading : Qt::AlignVCenter);
    auto *disclaimer = new Label(localizer().text(checklist().disclaimer), TextRole::Body, Weight::Regular,
                                 Token::InkSoft, foot);
    disclaimer->setAlignment((isNarrow() ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    line->addWidget(disclaimer, 1);
    return foot;
}

} // namespace legwise::ui
