// What stands in each section of a condition's page. The page's frame is in condition_page.cpp.
#include "app/learn/condition_page.h"

#include "app/learn/section_names.h"
#include "app/shell/content_text.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"

#include <QBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int aspectWidth = 140;

void ConditionPage::fill(Section section, QVBoxLayout &text)
{
    switch (section) {
    case Section::KeyMessage:
        fillKeyMessage(text);
        return;
    case Section::Glance:
        fillGlance(text);
        return;
    case Section::Symptoms:
        fillSymptoms(text);
        return;
    case Section::Causes:
        fillCauses(text);
        return;
    case Section::Tests:
        fillTests(text);
        return;
    case Section::Treatments:
        fillTreatments(text);
        return;
    case Section::Prevention:
        addClaims(text, m_condition.prevention);
        return;
    case Section::Complications:
        addClaims(text, m_condition.complications);
        return;
    case Section::Questions:
        fillQuestions(text);
        return;
    case Section::Sources:
        fillSources(text);
        return;
    }
}

void ConditionPage::addClaim(QVBoxLayout &text, const Claim &claim, const ClaimRowStyle &style,
                             const QString &qualifiers)
{
    if (claim.audience == Audience::Clinician && !m_choices.clinicianNotes)
        return;
    const QString sentence = m_context.localizer.text(claim.text);
    ClaimRowStyle shown = style;
    if (claim.audience == Audience::Clinician && shown.prefix.isEmpty())
        shown.prefix = tr("For clinicians:");
    text.addWidget(new ClaimRow(
        sentence, ++m_number, claimDetails(claim, m_condition.written, m_context, qualifiers), shown, this));
}

void ConditionPage::addClaims(QVBoxLayout &text, const Claims &claims)
{
    for (const Claim &claim : claims)
        addClaim(text, claim, {});
}

void ConditionPage::addSubheading(QVBoxLayout &text, const QString &words)
{
    auto *heading = new Label(words, TextRole::Lead, Weight::Bold, Token::Ink, this);
    heading->setContentsMargins(12, 14, 12, 2);
    text.addWidget(heading);
}

void ConditionPage::fillKeyMessage(QVBoxLayout &text)
{
    addClaim(text, m_condition.keyMessage,
             {.role = TextRole::Lead, .weight = Weight::Bold, .color = Token::Ink, .icon = {}, .prefix = {}});
    addClaim(text, m_condition.summary, {});
    addClaims(text, m_condition.keyPoints);
    if (m_condition.synonyms.isEmpty())
        return;
    QStringList names;
    for (const Text &synonym : m_condition.synonyms)
        names.append(m_context.localizer.text(synonym));
    auto *line = new Label(tr("People also say: %1").arg(names.join(u", "_s)), TextRole::Small,
                           Weight::Regular, Token::InkSoft, this);
    line->setContentsMargins(12, 6, 12, 0);
    text.addWidget(line);
}

void ConditionPage::fillGlance(QVBoxLayout &text)
{
    for (const AspectGroup &group : m_context.knowledge.knowledge().aspectGroups) {
        for (const Aspect &aspect : group.aspects) {
            const auto glance =
                std::find_if(m_condition.glance.cbegin(), m_condition.glance.cend(),
                             [&aspect](const Glance &one) { return one.aspect == aspect.id; });
            if (glance == m_condition.glance.cend())
                continue;
            auto *line = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
            line->setSpacing(0);
            auto *name = new Label(m_context.localizer.text(aspect.name), TextRole::Body, Weight::Bold,
                                   Token::Ink, this);
            name->setContentsMargins(12, 10, 0, 0);
            if (!m_narrow)
                name->setFixedWidth(Theme::of(this).px(aspectWidth));
            line->addWidget(name);
            auto *claims = new QVBoxLayout;
            claims->setSpacing(0);
            addClaim(*claims, glance->usual, {});
            if (glance->misleads) {
                addClaim(*claims, *glance->misleads,
                         {.role = TextRole::Small,
                          .weight = Weight::Regular,
                          .color = Token::InkSoft,
                          .icon = u"warning"_s,
                          .prefix = tr("Why it can mislead:")});
            }
            line->addLayout(claims, 1);
            text.addLayout(line);
            text.addWidget(new Separator(Token::Line, 1, this));
        }
    }
}

QString ConditionPage::qualifierWords(const Symptom &symptom) const
{
    const KnowledgeBase &knowledge = m_context.knowledge.knowledge();
    QStringList words;
    for (const auto &[qualifier, value] : symptom.qualifiers) {
        if (const Text *name = knowledge.qualifierValue(qualifier, value))
            words.append(m_context.localizer.text(*name));
    }
    return words.join(u" · "_s);
}

void ConditionPage::fillSymptoms(QVBoxLayout &text)
{
    for (const Symptom &symptom : m_condition.symptoms) {
        const QString qualifiers = qualifierWords(symptom);
        for (const Claim &claim : symptom.claims)
            addClaim(text, claim, {}, qualifiers);
    }
}

void ConditionPage::fillCauses(QVBoxLayout &text)
{
    addClaims(text, m_condition.causes);
    addSubheading(text, tr("What raises the risk"));
    addClaims(text, m_condition.riskFactors);
}

void ConditionPage::fillTests(QVBoxLayout &text)
{
    for (const MedicalTest &test : m_condition.tests) {
        addSubheading(text, m_context.localizer.text(test.name));
        addClaims(text, test.claims);
    }
}

void ConditionPage::fillTreatments(QVBoxLayout &text)
{
    for (const Treatment &treatment : m_condition.treatments) {
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

void ConditionPage::fillQuestions(QVBoxLayout &text)
{
    for (const ReaderQuestion &question : m_condition.questions) {
        const QString words = m_context.localizer.text(question.question);
        addSubheading(text, question.kind == QuestionKind::Myth ? tr("Myth: “%1”").arg(words) : words);
        addClaims(text, question.answer);
    }
}

void ConditionPage::fillSources(QVBoxLayout &text)
{
    const KnowledgeBase &knowledge = m_context.knowledge.knowledge();
    QList<SourceId> named;
    const auto claims = claimsOf(m_condition);
    for (const Claim *claim : claims) {
        for (const SourceId &id : claim->sources) {
            if (!named.contains(id))
                named.append(id);
        }
    }
    for (const SourceId &id : std::as_const(named)) {
        const Source *source = knowledge.source(id);
        if (!source)
            continue;
        auto *line = new Label(citation(*source), TextRole::Small, Weight::Regular, Token::Ink, this);
        line->setContentsMargins(12, 4, 12, 0);
        line->setProperty("verbatim", true);
        text.addWidget(line);
        if (source->url.isEmpty())
            continue;
        auto *address = new Label(source->url, TextRole::Small, Weight::Regular, Token::InkSoft, this);
        address->setContentsMargins(12, 0, 12, 4);
        address->setProperty("verbatim", true);
        text.addWidget(address);
    }
    auto *status = new Label(m_context.localizer.text(knowledge.manifest.reviewStatement), TextRole::Small,
                             Weight::Bold, Token::Ink, this);
    status->setContentsMargins(12, 12, 12, 0);
    text.addWidget(status);
}

} // namespace legwise::ui
