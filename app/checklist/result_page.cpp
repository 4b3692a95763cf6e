#include "app/checklist/result_page.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/number_badge.h"
#include "app/shell/content_text.h"
#include "app/shell/knowledge_store.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/do_list.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/level_card.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"

#include <QBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int wideMargin = 36; ///< 48 with the inner margin of rows
static constexpr int narrowMargin = 12;
static constexpr int rowMargin = 12; ///< rows that open stand this far out, so that their words line up
static constexpr int widestPage = 1180;

ResultPage::ResultPage(CheckController &controller, const ScreenContext &context, WidthClass widthClass,
                       QWidget *parent)
    : QWidget(parent), m_controller(controller), m_context(context),
      m_words(controller.checklist(), context.localizer), m_assessment(controller.assessment()),
      m_result(controller.checklist().result(m_assessment.level)), m_narrow(widthClass == WidthClass::Narrow)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new ScrollPage(u"resultPage"_s, this);
    outer->addWidget(scroll);
    const int margin = m_narrow ? narrowMargin : wideMargin;
    auto *content = new QWidget(this);
    content->setMaximumWidth(Theme::of(this).px(widestPage));
    scroll->column()->setContentsMargins(margin, 24, margin, 20);
    auto *centred = new QHBoxLayout;
    centred->addWidget(content, 1000);
    centred->addStretch(1);
    scroll->column()->addLayout(centred);
    scroll->column()->addStretch(1);

    buildParts(*content);
}

void ResultPage::buildParts(QWidget &content)
{
    auto *page = new QVBoxLayout(&content);
    page->setContentsMargins({});
    page->setSpacing(24);
    addCard(*page);
    auto *columns = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    columns->setSpacing(m_narrow ? 24 : 56);
    auto *main = new QVBoxLayout;
    auto *side = new QVBoxLayout;
    main->setSpacing(0);
    side->setSpacing(0);
    columns->addLayout(main, isEmergency() ? 50 : 60);
    columns->addLayout(side, isEmergency() ? 50 : 40);
    page->addLayout(columns);
    addNotes(*main);
    if (isEmergency()) {
        addDoList(*main, true);
        addTell(*side);
        addReasons(*side);
        addCallIf(*side);
    } else {
        addLead(*main);
        addSteps(*main);
        addDoList(*main, false);
        addMoreUrgent(*main);
        addCallIf(*side);
        addReasons(*side);
        addTell(*main);
    }
    main->addStretch(1);
    side->addStretch(1);
}

void ResultPage::addCard(QVBoxLayout &column)
{
    if (!m_result)
        return;
    const auto position =
        std::find(allLevels.begin(), allLevels.end(), m_assessment.level) - allLevels.begin();
    const QString badge = tr("%1 · level %2 of %3")
                              .arg(m_context.localizer.text(m_result->badge), QString::number(position + 1),
                                   QString::number(allLevels.size()));
    const QString sentence = isEmergency() && !m_result->lead.isEmpty()
                                 ? m_context.localizer.text(m_result->lead.first().text)
                                 : QString();
    auto *card =
        new LevelCard(m_assessment.level, badge, m_context.localizer.text(m_result->title), sentence, this);
    card->setObjectName(u"levelCard"_s);
    card->makeHeading();
    addIndented(column, card);
}

void ResultPage::addHeading(QVBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addSpacing(24);
    auto *heading = new Label(text, TextRole::H2, Weight::Bold, Token::Ink, this);
    heading->setContentsMargins(rowMargin, 0, rowMargin, 0);
    column.addWidget(heading);
    column.addSpacing(6);
}

void ResultPage::addLead(QVBoxLayout &column)
{
    if (!m_result)
        return;
    for (const Claim &claim : m_result->lead) {
        auto *lead = new Label(m_context.localizer.text(claim.text), TextRole::Lead, Weight::Regular,
                               Token::Ink, this);
        lead->setContentsMargins(rowMargin, 0, rowMargin, 0);
        column.addWidget(lead);
    }
}

void ResultPage::addNotes(QVBoxLayout &column)
{
    const auto notes = notesFor(m_controller.checklist(), m_controller.answers(), m_assessment.level);
    const QDate written = m_context.knowledge.manifest().written;
    for (const ResultNote *note : notes) {
        auto *row = new ClaimRow(m_context.localizer.text(note->claim.text), 0,
                                 claimDetails(note->claim, written, m_context),
                                 {.role = TextRole::Body,
                                  .weight = Weight::Bold,
                                  .color = Token::Ink,
                                  .icon = u"info"_s,
                                  .prefix = {}},
                                 this);
        row->setObjectName(u"note-%1"_s.arg(note->id));
        column.addWidget(row);
        column.addSpacing(8);
    }
}

QWidget *ResultPage::makeStep(int number, const Claim &claim)
{
    auto *step = new QWidget(this);
    auto *line = new QHBoxLayout(step);
    line->setContentsMargins({});
    line->setSpacing(4);
    line->addSpacing(rowMargin - line->spacing());
    auto *badge = new NumberBadge(number, Theme::tokens(m_assessment.level).text, step);
    auto *badgeColumn = new QVBoxLayout;
    badgeColumn->setContentsMargins(0, 7, 0, 0);
    badgeColumn->addWidget(badge);
    badgeColumn->addStretch(1);
    line->addLayout(badgeColumn);
    auto *words = new ClaimRow(m_context.localizer.text(claim.text), 0,
                               claimDetails(claim, m_context.knowledge.manifest().written, m_context),
                               {.role = TextRole::Body,
                                .weight = Weight::Regular,
                                .color = Token::Ink,
                                .icon = {},
                                .prefix = {},
                                .boldLead = true},
                               step);
    words->setObjectName(u"step-%1"_s.arg(number));
    line->addWidget(words, 1);
    return step;
}

void ResultPage::addSteps(QVBoxLayout &column)
{
    if (!m_result)
        return;
    addHeading(column, tr("What to do now"));
    int number = 0;
    for (const Claim &claim : m_result->steps)
        column.addWidget(makeStep(++number, claim));
}

void ResultPage::addDoList(QVBoxLayout &column, bool withSteps)
{
    if (!m_result)
        return;
    addHeading(column, withSteps ? tr("While you wait") : tr("What not to do"));
    const QDate written = m_context.knowledge.manifest().written;
    const auto add = [&](DoKind kind, const Claim &claim) {
        column.addWidget(new DoRow(kind, m_context.localizer.text(claim.text),
                                   claimDetails(claim, written, m_context), u"do-%1"_s.arg(++m_named),
                                   isEmergency() ? DoSize::Large : DoSize::Usual, this));
    };
    if (withSteps) {
        for (const Claim &claim : m_result->steps)
            add(DoKind::Do, claim);
    }
    for (const Claim &claim : m_result->doNot)
        add(DoKind::DoNot, claim);
}

void ResultPage::addMoreUrgent(QVBoxLayout &column)
{
    if (!m_result || m_result->moreUrgent.isEmpty())
        return;
    addHeading(column, tr("What would make it more urgent"));
    for (const Claim &claim : m_result->moreUrgent) {
        auto *row = new ClaimRow(m_context.localizer.text(claim.text), 0,
                                 claimDetails(claim, m_context.knowledge.manifest().written, m_context),
                                 {.role = TextRole::Body,
                                  .weight = Weight::Regular,
                                  .color = Token::Ink,
                                  .icon = u"warning"_s,
                                  .prefix = {}},
                                 this);
        row->setObjectName(u"urgent-%1"_s.arg(++m_named));
        column.addWidget(row);
    }
}

void ResultPage::addTell(QVBoxLayout &column)
{
    const QStringList sentences = m_words.sentences(m_controller.answers());
    if (sentences.isEmpty())
        return;
    addHeading(column, isEmergency() ? tr("Say this on the phone") : tr("What to tell the clinician"));
    auto *quote = new Panel({.startBar = Token::Primary}, this);
    auto *lines = new QVBoxLayout(quote);
    lines->setContentsMargins(16, 4, 16, 4);
    lines->setSpacing(4);
    const TextRole role = isEmergency() ? TextRole::H2 : TextRole::Body;
    for (const QString &sentence : sentences) {
        auto *line = new Label(sentence, role, Weight::Regular, Token::Ink, quote);
        line->limitToColumn();
        lines->addWidget(line);
    }
    if (isEmergency())
        lines->addWidget(
            new Label(tr("I was checking a leg problem."), role, Weight::Regular, Token::Ink, quote));
    const QDateTime &when = m_controller.answeredAt();
    auto *given =
        new Label(tr("Answered on %1 at %2.")
                      .arg(m_context.localizer.date(when.date()), m_context.localizer.time(when.time())),
                  TextRole::Small, Weight::Regular, Token::InkSoft, quote);
    given->setObjectName(u"answeredAt"_s);
    lines->addWidget(given);
    addIndented(column, quote);
}

void ResultPage::addIndented(QVBoxLayout &column, QWidget *part)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(rowMargin, 0, rowMargin, 0);
    line->addWidget(part);
    column.addLayout(line);
}

void ResultPage::addCallIf(QVBoxLayout &column)
{
    if (column.count() > 0)
        column.addSpacing(24);
    const ChecklistDefinition &checklist = m_controller.checklist();
    auto *part = new Panel({.startBar = Token::Emergency}, this);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(16, 0, 16, 0);
    lines->setSpacing(2);
    auto *title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(new IconView(u"phone"_s, 22, Token::Emergency, part), 0, Qt::AlignVCenter);
    auto *words = new Label(m_context.localizer.text(checklist.callIfTitle), TextRole::Lead, Weight::Bold,
                            Token::Emergency, part);
    title->addWidget(words, 1);
    lines->addLayout(title);
    // A sentence a line: nobody reads a block of text in an emergency.
    const QString sentences = m_context.localizer.text(checklist.callIf.text).replace(u". "_s, u".\n"_s);
    auto *signs = new ClaimRow(
        sentences, 0, claimDetails(checklist.callIf, m_context.knowledge.manifest().written, m_context), {},
        part);
    signs->setObjectName(u"callIf"_s);
    lines->addWidget(signs);
    addIndented(column, part);
}

/// What stands behind a reason: each rule with its own ground, and the sources of all.
ClaimDetails ResultPage::detailsOf(const Reason &reason) const
{
    ClaimDetails details;
    QStringList grounds;
    QStringList evidence;
    QStringList dates;
    for (const RuleId &id : reason.rules) {
        const Rule *rule = m_controller.checklist().rule(id);
        if (!rule)
            continue;
        const ClaimDetails one = claimDetails(rule->why, m_context.knowledge.manifest().written, m_context);
        const QString ground = m_context.localizer.text(rule->why.text);
        grounds.append(m_context.policy.namesRules ? tr("Rule %1: %2").arg(id.value(), ground) : ground);
        details.sources += one.sources;
        evidence.append(one.evidence);
        dates.append(one.dates);
        if (details.warning.isEmpty())
            details.warning = one.warning;
        for (const WordMeaning &word : one.words) {
            const bool isThere =
                std::any_of(details.words.cbegin(), details.words.cend(),
                            [&word](const WordMeaning &other) { return other.id == word.id; });
            if (!isThere)
                details.words.append(word);
        }
    }
    details.sources.removeDuplicates();
    evidence.removeDuplicates();
    dates.removeDuplicates();
    details.dates = dates.join(u'\n');
    details.why = grounds.join(u'\n');
    details.evidence = evidence.join(u'\n');
    return details;
}

/// The reason in words; for a nurse with the rules that rest on it.
QString ResultPage::reasonWords(const Reason &reason) const
{
    if (!m_context.policy.namesRules)
        return m_words.reason(reason);
    QStringList rules;
    for (const RuleId &id : reason.rules)
        rules.append(id.value());
    return tr("%1 (%2)", "a reason and the ids of its rules")
        .arg(m_words.reason(reason), rules.join(u", "_s));
}

void ResultPage::addReasons(QVBoxLayout &column)
{
    const QList<Reason> all = reasons(m_controller.checklist(), m_controller.answers(), m_assessment);
    addHeading(column, tr("Why: what led here"));
    for (const Reason &reason : all) {
        auto *row = new ClaimRow(reasonWords(reason), 0, detailsOf(reason),
                                 {.role = TextRole::Body,
                                  .weight = Weight::Regular,
                                  .color = Token::Ink,
                                  .icon = u"tick"_s,
                                  .prefix = {},
                                  .boldLead = false,
                                  .chevron = true},
                                 this);
        row->setObjectName(u"reason-%1"_s.arg(reason.question.value()));
        column.addWidget(row);
        column.addWidget(new Separator(Token::Line, 1, this));
    }
}

} // namespace legwise::ui
