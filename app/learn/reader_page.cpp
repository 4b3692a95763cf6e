#include "app/learn/reader_page.h"

#include "app/shell/content_text.h"
#include "app/shell/figure_words.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/button.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"
#include "app/widgets/section_list.h"
#include "app/widgets/toggle_switch.h"

#include <QBoxLayout>
#include <QMenu>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int listWidth = 208;
static constexpr int textWidth = 588; ///< 564 and the margins of a claim's row
static constexpr int figureWidth = 288;
static constexpr int narrowPicture = 230;
static constexpr int columnGap = 24;
static constexpr int ringRoom = 8; ///< for the focus ring at the scroll area's edge

ReaderPage::ReaderPage(ReaderHead head, const ScreenContext &context, WidthClass widthClass,
                       const ReaderChoices &choices, QWidget *parent)
    : QWidget(parent), m_head(std::move(head)), m_context(context),
      m_narrow(widthClass == WidthClass::Narrow), m_choices(choices),
      m_scroll(new ScrollPage(u"readerPage"_s, this))
{}

void ReaderPage::build(const QList<ReaderSection> &sections)
{
    QVBoxLayout *column = m_scroll->column();
    const int margin = m_narrow ? 12 : ringRoom;
    column->setContentsMargins(margin, 24, margin, 32);
    addHeader(*column);
    addUrgency(*column);
    if (m_narrow)
        addSectionsMenu(*column);
    for (const ReaderSection &section : sections)
        addSection(*column, section);
    column->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(columnGap - ringRoom);
    if (!m_narrow) {
        // Not a margin: Qt does not mirror those where people read from the right.
        line->addSpacing(28 - line->spacing());
        line->addWidget(makeSectionList());
    }
    line->addWidget(m_scroll, 1);
}

void ReaderPage::scrollTo(const QString &anchor)
{
    const qsizetype index = m_anchors.indexOf(anchor);
    if (index < 0)
        return;
    // Positions are known only once the page has been laid out.
    m_scroll->widget()->layout()->activate();
    m_scroll->scrollToTopOf(m_targets.at(index));
}

void ReaderPage::returnTo(const FigureId &figure)
{
    const auto *view = findChild<FigureView *>(u"figure-%1"_s.arg(figure.value()));
    auto *button = findChild<QWidget *>(u"enlarge-%1"_s.arg(figure.value()));
    if (!view || !button)
        return;
    m_scroll->widget()->layout()->activate();
    m_scroll->scrollToTopOf(view);
    button->setFocus(Qt::OtherFocusReason);
}

void ReaderPage::addHeader(QVBoxLayout &column)
{
    auto *back = new Button(ButtonKind::Link, tr("Learn"), this);
    back->setObjectName(u"learnListButton"_s);
    back->setLeadingIcon(backIcon(this));
    back->setAccessibleName(tr("Learn: to the list"));
    connect(back, &Button::clicked, this, &ReaderPage::listRequested);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 0, 12, 0);
    words->setSpacing(2);
    words->addWidget(back, 0, Qt::AlignLeading);
    auto *heading =
        new Label(m_context.localizer.text(*m_head.name), TextRole::H1, Weight::Bold, Token::Ink, this);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    words->addWidget(heading);
    if (m_head.medicalName) {
        words->addWidget(new Label(m_context.localizer.text(*m_head.medicalName), TextRole::Lead,
                                   Weight::Regular, Token::InkSoft, this));
    }
    words->addSpacing(14);
    column.addLayout(words);
}

void ReaderPage::addClinicianSwitch(QVBoxLayout &column)
{
    const bool any = std::any_of(m_head.claims.cbegin(), m_head.claims.cend(),
                                 [](const Claim *claim) { return claim->audience == Audience::Clinician; });
    if (!any)
        return;
    auto *notes = new ToggleSwitch(tr("Show notes for clinicians"), this);
    notes->setObjectName(u"clinicianSwitch"_s);
    notes->setChecked(m_choices.clinicianNotes);
    connect(notes, &ToggleSwitch::toggled, this, &ReaderPage::clinicianNotesChosen);
    column.addWidget(notes, 0, Qt::AlignLeading);
}

void ReaderPage::addUrgency(QVBoxLayout &column)
{
    const UrgencyCard &urgency = *m_head.urgency;
    const LevelTokens tokens = Theme::tokens(urgency.level);
    auto *card = new Panel({.fill = tokens.wash, .startBar = tokens.text}, this);
    card->setMaximumWidth(Theme::of(this).px(textWidth - 24));
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(16, 6, 16, 6);
    line->setSpacing(4);
    auto *iconColumn = new QVBoxLayout;
    iconColumn->setContentsMargins(0, 6, 0, 0);
    iconColumn->addWidget(new IconView(iconOf(urgency.level), 26, tokens.text, card));
    iconColumn->addStretch(1);
    line->addLayout(iconColumn);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const auto add = [&](const Claim &claim, ClaimRowStyle style, const QString &name) {
        const ClaimDetails details = claimDetails(claim, m_head.written, m_context);
        markFirstUses(details, style);
        auto *row = new ClaimRow(m_context.localizer.text(claim.text), 0, details, style, card);
        row->setObjectName(name);
        if (!claim.parts.isEmpty())
            lightUp(*row, claim.parts);
        words->addWidget(row);
    };
    add(urgency.headline,
        {.role = TextRole::Body, .weight = Weight::Bold, .color = tokens.text, .icon = {}, .prefix = {}},
        u"urgencyHeadline"_s);
    add(urgency.escalation, {}, u"urgencyEscalation"_s);
    line->addLayout(words, 1);
    addLimited(column, card, 12);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(12, 8, 12, 0);
    addClinicianSwitch(*notes);
    column.addLayout(notes);
}

/// Puts a part of limited width into a column. In a line of its own, because a vertical layout reckons its
/// height for the whole width.
void ReaderPage::addLimited(QVBoxLayout &column, QWidget *part, int margin)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 0);
    line->addWidget(part, 1000);
    line->addStretch(1);
    column.addLayout(line);
}

void ReaderPage::addSectionsMenu(QVBoxLayout &column)
{
    auto *button = new Button(ButtonKind::Outlined, tr("On this page"), this);
    button->setObjectName(u"sectionsButton"_s);
    button->setLeadingIcon(u"list"_s);
    connect(button, &Button::clicked, this, [this, button] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setFont(Theme::of(this).font(TextRole::Body));
        for (int i = 0; i < m_names.size(); ++i) {
            connect(menu->addAction(m_names.at(i)), &QAction::triggered, this,
                    [this, i] { m_scroll->scrollToTopOf(m_targets.at(i)); });
        }
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    column.addSpacing(16);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(button);
    line->addStretch(1);
    column.addLayout(line);
}

QWidget *ReaderPage::makeSectionList()
{
    auto *list = new SectionList(tr("On this page"), this);
    list->setFixedWidth(Theme::of(this).px(listWidth));
    for (const QString &name : std::as_const(m_names))
        list->addEntry(name);
    list->follow(m_scroll, m_targets);
    return list;
}

void ReaderPage::addSection(QVBoxLayout &column, const ReaderSection &section)
{
    column.addSpacing(28);
    auto *textPart = new QWidget(this);
    textPart->setMaximumWidth(Theme::of(this).px(textWidth));
    auto *text = new QVBoxLayout(textPart);
    text->setContentsMargins({});
    text->setSpacing(2);
    auto *heading = new Label(section.name, TextRole::H2, Weight::Bold, Token::Ink, textPart);
    heading->setContentsMargins(12, 0, 12, 6);
    text->addWidget(heading);
    m_anchors.append(section.anchor);
    m_targets.append(heading);
    m_names.append(section.name);
    section.fill(*text);
    text->addStretch(1);
    QWidget *figure = makeFigures(section.figures);
    if (m_narrow) {
        addLimited(column, textPart, 0);
        if (figure)
            column.addWidget(figure);
        return;
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(columnGap);
    line->addWidget(textPart, 1000);
    // Without a picture its column stays empty, so that all texts are equally wide.
    auto *figureColumn = new QVBoxLayout;
    if (figure)
        figureColumn->addWidget(figure);
    figureColumn->addStretch(1);
    figureColumn->addSpacerItem(new QSpacerItem(Theme::of(this).px(figureWidth), 0, QSizePolicy::Fixed));
    line->addLayout(figureColumn);
    line->addStretch(1);
    column.addLayout(line);
}

QWidget *ReaderPage::makeFigures(const QList<FigureUse> &figures)
{
    QWidget *part = nullptr;
    QVBoxLayout *column = nullptr;
    for (const FigureUse &use : figures) {
        const Figure *figure = m_context.knowledge.knowledge().figure(use.figure);
        if (!figure)
            continue;
        if (!part) {
            part = new QWidget(this);
            if (!m_narrow)
                part->setFixedWidth(Theme::of(this).px(figureWidth));
            column = new QVBoxLayout(part);
            column->setContentsMargins(m_narrow ? 12 : 0, m_narrow ? 16 : 0, m_narrow ? 12 : 0, 0);
            column->setSpacing(24);
        }
        column->addWidget(makeFigure(use, *figure, part));
    }
    return part;
}

FigurePanel *ReaderPage::makeFigure(const FigureUse &use, const Figure &figure, QWidget *parent)
{
    const FigureState state = m_choices.figures.value(figure.id, {.step = use.step, .hiddenLayers = {}});
    auto *panel = new FigurePanel(figureWords(figure, m_context), state, FigurePanel::Shape::Column,
                                  m_context.figures, parent);
    // Whole in a small window, at any size of text.
    if (m_narrow)
        panel->view()->setMaximumPictureWidth(narrowPicture * Theme::minimumTextPercent /
                                              Theme::of(this).textPercent());
    connect(panel, &FigurePanel::enlargeRequested, this,
            [this, id = figure.id](const FigureState &now) { Q_EMIT enlargeRequested(id, now); });
    connect(panel, &FigurePanel::stateChanged, this,
            [this, id = figure.id](const FigureState &changed) { Q_EMIT figureChanged(id, changed); });
    m_figures.append(panel);
    return panel;
}

/// Lights up in the pictures what a sentence names while the pointer or the keyboard is on it.
void ReaderPage::lightUp(const ClaimRow &row, const QStringList &parts)
{
    connect(&row, &ClaimRow::attention, this,
            [this, parts](bool now) { showLit(now ? parts : QStringList()); });
}

void ReaderPage::showLit(const QStringList &parts)
{
    for (FigurePanel *figure : std::as_const(m_figures))
        figure->view()->setLit(parts);
}

} // namespace legwise::ui
