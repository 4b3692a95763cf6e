#include "app/learn/condition_page.h"

#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/shell/section_names.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"

#include <QBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int aspectWidth = 140;

static ReaderHead headOf(const Condition &condition)
{
    return {&condition.name, &condition.medicalName, &condition.urgency, condition.written,
            claimsOf(condition)};
}

static QList<FigureUse> figuresIn(const Condition &condition, Section section)
{
    QList<FigureUse> figures;
    for (const FigurePlacement &placement : condition.figures) {
        if (placement.section == section)
            figures.append(placement.use);
    }
    return figures;
}

ConditionPage::ConditionPage(const Condition &condition, const ScreenContext &context, WidthClass widthClass,
                             const ReaderChoices &choices, QWidget *parent)
    : ReaderPage(headOf(condition), context, widthClass, choices, parent), m_condition(condition)
{
    QList<ReaderSection> sections;
    for (const Section section : allSections) {
        sections.append({toString(section), sectionName(section), figuresIn(condition, section),
                         [this, section](QVBoxLayout &text) { fill(section, text); }});
    }
    build(sections);
}

void ConditionPage::fill(Section section, QVBoxLayout &text)
{
    switch (section) {
    case Section::KeyMessage:
        addKeyMessage(text, m_condition.keyMessage, m_condition.summary, m_condition.keyPoints,
                      m_condition.synonyms);
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
        addTreatments(text, m_condition.treatments);
        return;
    case Section::Prevention:
        addClaims(text, m_condition.prevention);
        return;
    case Section::Complications:
        addClaims(text, m_condition.complications);
        return;
    case Section::Questions:
        addQuestions(text, m_condition.questions);
        return;
    case Section::Sources:
        addSources(text);
        return;
    }
}

void ConditionPage::fillGlance(QVBoxLayout &text)
{
    for (const AspectGroup &group : context().knowledge.knowledge().aspectGroups) {
        for (const Aspect &aspect : group.aspects) {
            const auto glance =
                std::find_if(m_condition.glance.cbegin(), m_condition.glance.cend(),
                             [&aspect](const Glance &one) { return one.aspect == aspect.id; });
            if (glance != m_condition.glance.cend())
                addGlance(text, aspect, *glance);
        }
    }
}

void ConditionPage::addGlance(QVBoxLayout &text, const Aspect &aspect, const Glance &glance)
{
    auto *line = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    line->setSpacing(0);
    auto *name =
        new Label(context().localizer.text(aspect.name), TextRole::Body, Weight::Bold, Token::Ink, this);
    name->setContentsMargins(12, 10, 0, 0);
    if (!isNarrow())
        name->setFixedWidth(Theme::of(this).px(aspectWidth));
    line->addWidget(name);
    auto *claims = new QVBoxLayout;
    claims->setSpacing(0);
    addClaim(*claims, glance.usual, {});
    if (glance.misleads) {
        addClaim(*claims, *glance.misleads,
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

QString ConditionPage::qualifierWords(const Symptom &symptom) const
{
    const KnowledgeBase &knowledge = context().knowledge.knowledge();
    QStringList words;
    for (const auto &[qualifier, value] : symptom.qualifiers) {
        if (const Text *name = knowledge.qualifierValue(qualifier, value))
            words.append(context().localizer.text(*name));
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
        addSubheading(text, context().localizer.text(test.name));
        addClaims(text, test.claims);
    }
}

} // namespace legwise::ui
