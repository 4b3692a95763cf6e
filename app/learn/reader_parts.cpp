// The parts that the pages of the reader are made of. Their frame is in reader_page.cpp.
#include "app/learn/reader_page.h"

#include "app/shell/content_text.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/shell/section_names.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"

#include <QBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

/// Marks the glossary words that stand on this page for the first time.
void ReaderPage::markFirstUses(const ClaimDetails &details, ClaimRowStyle &style)
{
    for (const WordMeaning &word : details.words) {
        if (m_explained.contains(word.id))
            continue;
        m_explained.insert(word.id);
        style.explained.append(word.found);
    }
}

void ReaderPage::addClaim(QVBoxLayout &text, const Claim &claim, const ClaimRowStyle &style,
                          const QString &qualifiers)
{
    if (claim.audience == Audience::Clinician && !m_choices.clinicianNotes)
        return;
    const QString sentence = m_context.localizer.text(claim.text);
    const ClaimDetails details = claimDetails(claim, m_head.written, m_context, qualifiers);
    ClaimRowStyle shown = style;
    if (claim.audience == Audience::Clinician && shown.prefix.isEmpty())
        shown.prefix = tr("For clinicians:");
    markFirstUses(details, shown);
    auto *row = new ClaimRow(sentence, ++m_number, details, shown, this);
    if (!claim.parts.isEmpty())
        lightUp(*row, claim.parts);
    text.addWidget(row);
    if (claim.disagreement)
        addDisagreement(text, *claim.disagreement);
}

/// What each side says, and whom Legwise follows: all of it in sight, none of it behind a press.
void ReaderPage::addDisagreement(QVBoxLayout &text, const Disagreement &disagreement)
{
    auto *panel = new Panel({.startBar = Token::ControlLine, .rounded = false}, this);
    panel->setObjectName(u"disagreement"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(6, 4, 0, 4);
    column->setSpacing(0);
    auto *title = new Label(tr("Sources differ"), TextRole::Small, Weight::Bold, Token::Ink, panel);
    title->setContentsMargins(ClaimRow::sideMargin, 2, ClaimRow::sideMargin, 0);
    column->addWidget(title);
    for (const Viewpoint &view : disagreement.views) {
        const ClaimDetails details = viewpointDetails(view, m_context);
        ClaimRowStyle style{.role = TextRole::Small};
        markFirstUses(details, style);
        column->addWidget(
            new ClaimRow(m_context.localizer.text(view.text), ++m_number, details, style, panel));
    }
    auto *follows = new Label(m_context.localizer.text(disagreement.follows), TextRole::Body, Weight::Bold,
                              Token::Ink, panel);
    follows->setObjectName(u"follows"_s);
    follows->setContentsMargins(ClaimRow::sideMargin, 4, ClaimRow::sideMargin, 4);
    column->addWidget(follows);
    // In a line of its own, so that the panel begins where the sentences begin.
    auto *line = new QHBoxLayout;
    line->setContentsMargins(ClaimRow::sideMargin, 2, 0, 6);
    line->addWidget(panel);
    text.addLayout(line);
}

void ReaderPage::addClaims(QVBoxLayout &text, const Claims &claims)
{
    for (const Claim &claim : claims)
        addClaim(text, claim, {});
}

void ReaderPage::addSubheading(QVBoxLayout &text, const QString &words)
{
    auto *heading = new Label(words, TextRole::Lead, Weight::Bold, Token::Ink, this);
    heading->setContentsMargins(12, 14, 12, 2);
    text.addWidget(heading);
}

void ReaderPage::addKeyMessage(QVBoxLayout &text, const Claim &keyMessage, const Claim &summary,
                               const Claims &keyPoints, const Texts &synonyms)
{
    addClaim(text, keyMessage,
             {.role = TextRole::Lead, .weight = Weight::Bold, .color = Token::Ink, .icon = {}, .prefix = {}});
    addClaim(text, summary, {});
    addClaims(text, keyPoints);
    if (synonyms.isEmpty())
        return;
    QStringList names;
    for (const Text &synonym : synonyms)
        names.append(m_context.localizer.text(synonym));
    auto *line = new Label(tr("People also say: %1").arg(names.join(u", "_s)), TextRole::Small,
                           Weight::Regular, Token::InkSoft, this);
    line->setContentsMargins(12, 6, 12, 0);
    text.addWidget(line);
}

void ReaderPage::addTreatments(QVBoxLayout &text, const QList<Treatment> &treatments)
{
    for (const Treatment &treatment : treatments) {
        addSubheading(text, tr("%1: %2").arg(treatmentKindName(treatment.kind),
                                             m_context.localizer.text(treatment.name)));
        addClaims(text, treatment.claims);
        const auto part = [](const QString &prefix) {
            ClaimRowStyle style;
            style.prefix = prefix;
            return style;
        };
        addClaim(text, treatment.benefit, part(tr("Benefit:")));
        addClaim(text, treatment.risk, part(tr("Risk:")));
        addClaim(text, treatment.whoDecides, part(tr("Who decides:")));
    }
}

void ReaderPage::addQuestions(QVBoxLayout &text, const QList<ReaderQuestion> &questions)
{
    for (const ReaderQuestion &question : questions) {
        const QString words = m_context.localizer.text(question.question);
        addSubheading(text, question.kind == QuestionKind::Myth ? tr("Myth: “%1”").arg(words) : words);
        addClaims(text, question.answer);
    }
}

void ReaderPage::addSource(QVBoxLayout &text, const Source &source)
{
    auto *line = new Label(citation(source), TextRole::Small, Weight::Regular, Token::Ink, this);
    line->setContentsMargins(12, 4, 12, 0);
    line->setProperty("verbatim", true);
    text.addWidget(line);
    if (source.url.isEmpty())
        return;
    auto *address =
        new Label(shownAddress(source.url), TextRole::Small, Weight::Regular, Token::InkSoft, this);
    address->setContentsMargins(12, 0, 12, 4);
    address->setProperty("verbatim", true);
    text.addWidget(address);
}

void ReaderPage::addSources(QVBoxLayout &text)
{
    const KnowledgeBase &knowledge = m_context.knowledge.knowledge();
    const QList<SourceId> named = sourcesOf(m_head.claims);
    for (const SourceId &id : named) {
        if (const Source *source = knowledge.source(id))
            addSource(text, *source);
    }
    const auto addStatus = [&](const QString &words, Weight weight) {
        auto *status = new Label(words, TextRole::Small, weight, Token::Ink, this);
        status->setContentsMargins(12, 12, 12, 0);
        text.addWidget(status);
        return status;
    };
    addStatus(m_context.localizer.text(knowledge.manifest.reviewStatement), Weight::Bold)
        ->setObjectName(u"reviewStatement"_s);
    addStatus(m_context.localizer.text(knowledge.manifest.reviewProcess), Weight::Regular)
        ->setObjectName(u"reviewProcess"_s);
    addStatus(reviewDates(m_head.claims, m_head.written, m_context), Weight::Regular);
}

} // namespace legwise::ui
