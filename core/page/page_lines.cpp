#include "core/page/page_lines.h"

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

QString shownText(const Manifest &manifest, const Text &text)
{
    QString shown = text.english;
    return shown.replace("{emergency-number}"_L1, manifest.region(manifest.defaultRegion).emergencyNumber);
}

QList<PageHead> pagesOf(const KnowledgeBase &knowledge)
{
    QList<PageHead> pages;
    for (const Condition &condition : knowledge.conditions) {
        pages.append({condition.id.value(), &condition.name, &condition.medicalName, &condition.synonyms,
                      &condition.summary, &condition.urgency, condition.written});
    }
    for (const Topic &topic : knowledge.topics) {
        pages.append({topic.id.value(), &topic.name, nullptr, &topic.synonyms, &topic.summary, &topic.urgency,
                      topic.written});
    }
    return pages;
}

/// Writes one page from top to bottom.
class PageBuilder
{
public:
    explicit PageBuilder(const KnowledgeBase &knowledge) : m_knowledge(knowledge) {}

    [[nodiscard]] QList<PageLine> build(const Condition &condition);
    [[nodiscard]] QList<PageLine> build(const Topic &topic);

private:
    void addTop(const Text &name, const Text *medicalName, const Texts &synonyms);
    void addUrgency(const Claim &summary, const UrgencyCard &urgency);
    void addKeyMessage(const Claim &keyMessage, const Claims &keyPoints, const QList<FigureUse> &figures);
    void addGlance(const Condition &condition);
    void addSymptoms(const Condition &condition);
    void addCauses(const Condition &condition);
    void addTests(const Condition &condition);
    void addTreatments(const QList<Treatment> &treatments);
    void addQuestions(const QList<ReaderQuestion> &questions);
    void addList(const Condition &condition, Section section, const QString &title, const Claims &claims);
    void addTopicSection(const TopicSection &section);
    void addEnd(const QList<const Claim *> &claims, QDate written);

    void startSection(const QString &anchor, const QString &title, const Text *text,
                      const QList<FigureUse> &figures);
    void addPicture(const Figure &figure);
    void startSection(const Condition &condition, Section section, const QString &title);
    void addClaim(LineKind kind, const Claim &claim, const QString &lead = {}, const Text *named = nullptr);
    void addClaims(const Claims &claims);
    void addLine(LineKind kind, const QString &english, const QList<const Text *> &texts = {});
    void addDisagreement(const Disagreement &disagreement);

    [[nodiscard]] QString shown(const Text &text) const { return shownText(m_knowledge.manifest, text); }
    [[nodiscard]] QString sourceNames(const QList<SourceId> &sources) const;

    const KnowledgeBase &m_knowledge;
    QList<PageLine> m_lines;
    QString m_anchor;
};

void PageBuilder::addLine(LineKind kind, const QString &english, const QList<const Text *> &texts)
{
    m_lines.append({kind, english, texts, nullptr, m_anchor, {}});
}

QString PageBuilder::sourceNames(const QList<SourceId> &sources) const
{
    QStringList names;
    for (const SourceId &id : sources) {
        if (const Source *source = m_knowledge.source(id))
            names.append(source->organisation);
    }
    return names.join(u"; "_s);
}

void PageBuilder::addDisagreement(const Disagreement &disagreement)
{
    addLine(LineKind::Note, u"Sources differ."_s);
    for (const Viewpoint &view : disagreement.views) {
        addLine(LineKind::Note, shown(view.text), {&view.text});
        m_lines.last().aside = sourceNames(view.sources);
    }
    addLine(LineKind::Note, shown(disagreement.follows), {&disagreement.follows});
}

void PageBuilder::addClaim(LineKind kind, const Claim &claim, const QString &lead, const Text *named)
{
    QString english = shown(claim.text);
    QList<const Text *> texts{&claim.text};
    if (named) {
        english = u"%1: %2"_s.arg(shown(*named), english);
        texts.prepend(named);
    }
    if (!lead.isEmpty())
        english = u"%1 %2"_s.arg(lead, english);
    if (claim.audience == Audience::Clinician)
        english = u"For clinicians: %1"_s.arg(english);
    m_lines.append({kind, english, texts, &claim, m_anchor, {}});
    if (claim.disagreement)
        addDisagreement(*claim.disagreement);
}

void PageBuilder::addClaims(const Claims &claims)
{
    for (const Claim &claim : claims)
        addClaim(LineKind::Item, claim);
}

void PageBuilder::startSection(const QString &anchor, const QString &title, const Text *text,
                               const QList<FigureUse> &figures)
{
    m_anchor = anchor;
    addLine(LineKind::Heading, title, text ? QList<const Text *>{text} : QList<const Text *>());
    for (const FigureUse &use : figures) {
        if (const Figure *figure = m_knowledge.figure(use.figure))
            addPicture(*figure);
    }
}

/// A picture in words, with what each of its steps shows.
void PageBuilder::addPicture(const Figure &figure)
{
    QStringList words{shown(figure.caption), shown(figure.description)};
    QList<const Text *> texts{&figure.caption, &figure.description};
    for (const FigureStep &step : figure.steps) {
        words.append(u"%1: %2"_s.arg(shown(step.title), shown(step.caption)));
        texts += {&step.title, &step.caption};
    }
    addLine(LineKind::Picture, u"[Picture: %1]"_s.arg(words.join(u' ')), texts);
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

void PageBuilder::startSection(const Condition &condition, Section section, const QString &title)
{
    startSection(toString(section), title, nullptr, figuresIn(condition, section));
}

void PageBuilder::addTop(const Text &name, const Text *medicalName, const Texts &synonyms)
{
    addLine(LineKind::Title, shown(name), {&name});
    if (medicalName)
        addLine(LineKind::Subtitle, shown(*medicalName), {medicalName});
    QStringList names;
    QList<const Text *> texts;
    for (const Text &synonym : synonyms) {
        names.append(shown(synonym));
        texts.append(&synonym);
    }
    if (!names.isEmpty())
        addLine(LineKind::Names, u"Also called: %1"_s.arg(names.join(u", "_s)), texts);
}

void PageBuilder::addUrgency(const Claim &summary, const UrgencyCard &urgency)
{
    addClaim(LineKind::Paragraph, summary);
    addClaim(LineKind::Paragraph, urgency.headline);
    addClaim(LineKind::Note, urgency.escalation);
}

void PageBuilder::addKeyMessage(const Claim &keyMessage, const Claims &keyPoints,
                                const QList<FigureUse> &figures)
{
    startSection(toString(Section::KeyMessage), u"Key message"_s, nullptr, figures);
    addClaim(LineKind::Paragraph, keyMessage);
    addClaims(keyPoints);
}

void PageBuilder::addGlance(const Condition &condition)
{
    startSection(condition, Section::Glance, u"At a glance"_s);
    for (const AspectGroup &group : m_knowledge.aspectGroups) {
        for (const Aspect &aspect : group.aspects) {
            const auto glance = std::find_if(condition.glance.cbegin(), condition.glance.cend(),
                                             [&aspect](const Glance &g) { return g.aspect == aspect.id; });
            if (glance == condition.glance.cend())
                continue;
            addClaim(LineKind::Item, glance->usual, {}, &aspect.name);
            if (glance->misleads)
                addClaim(LineKind::Note, *glance->misleads, u"Can mislead:"_s);
        }
    }
}

/// "One leg swells (often, one leg)".
void PageBuilder::addSymptoms(const Condition &condition)
{
    startSection(condition, Section::Symptoms, u"Symptoms"_s);
    for (const Symptom &symptom : condition.symptoms) {
        const Finding *finding = m_knowledge.finding(symptom.finding);
        QString name = finding ? shown(finding->name) : symptom.finding.value();
        QStringList qualifiers;
        for (const auto &[qualifier, value] : symptom.qualifiers) {
            if (const Text *text = m_knowledge.qualifierValue(qualifier, value))
                qualifiers.append(shown(*text));
        }
        if (!qualifiers.isEmpty())
            name = u"%1 (%2)"_s.arg(name, qualifiers.join(u", "_s));
        addLine(LineKind::Subheading, name,
                finding ? QList<const Text *>{&finding->name} : QList<const Text *>());
        addClaims(symptom.claims);
    }
}

void PageBuilder::addCauses(const Condition &condition)
{
    startSection(condition, Section::Causes, u"Causes and risks"_s);
    addClaims(condition.causes);
    if (condition.riskFactors.isEmpty())
        return;
    addLine(LineKind::Subheading, u"What makes it more likely"_s);
    addClaims(condition.riskFactors);
}

void PageBuilder::addTests(const Condition &condition)
{
    if (condition.tests.isEmpty())
        return;
    startSection(condition, Section::Tests, u"How it is found"_s);
    for (const MedicalTest &test : condition.tests) {
        addLine(LineKind::Subheading, shown(test.name), {&test.name});
        addClaims(test.claims);
    }
}

static QString kindName(TreatmentKind kind)
{
    switch (kind) {
    case TreatmentKind::SelfCare:
        return u"self-care"_s;
    case TreatmentKind::Medicine:
        return u"medicine"_s;
    case TreatmentKind::Procedure:
        return u"procedure"_s;
    }
    Q_UNREACHABLE();
}

void PageBuilder::addTreatments(const QList<Treatment> &treatments)
{
    for (const Treatment &treatment : treatments) {
        addLine(LineKind::Subheading, u"%1 (%2)"_s.arg(shown(treatment.name), kindName(treatment.kind)),
                {&treatment.name});
        addClaims(treatment.claims);
        addClaim(LineKind::Item, treatment.benefit, u"Benefit:"_s);
        addClaim(LineKind::Item, treatment.risk, u"Risk:"_s);
        addClaim(LineKind::Item, treatment.whoDecides, u"Who decides:"_s);
    }
}

void PageBuilder::addQuestions(const QList<ReaderQuestion> &questions)
{
    for (const ReaderQuestion &question : questions) {
        const bool isMyth = question.kind == QuestionKind::Myth;
        addLine(isMyth ? LineKind::Myth : LineKind::Subheading,
                u"%1: %2"_s.arg(isMyth ? u"Myth"_s : u"Question"_s, shown(question.question)),
                {&question.question});
        addClaims(question.answer);
    }
}

void PageBuilder::addList(const Condition &condition, Section section, const QString &title,
                          const Claims &claims)
{
    if (claims.isEmpty())
        return;
    startSection(condition, section, title);
    addClaims(claims);
}

void PageBuilder::addTopicSection(const TopicSection &section)
{
    startSection(section.id, shown(section.title), &section.title, section.figures);
    addClaims(section.claims);
    if (section.urgency)
        addClaim(LineKind::Item, section.urgency->action);
    addTreatments(section.treatments);
    addQuestions(section.questions);
}

static QString sourceLine(const Source &source)
{
    QString text = u"%1: %2"_s.arg(source.organisation, source.title);
    if (source.year)
        text += u", %1"_s.arg(QString::number(*source.year));
    return source.url.isEmpty() ? text : u"%1. %2"_s.arg(text, source.url);
}

/// Where it all comes from, and how far to trust it.
void PageBuilder::addEnd(const QList<const Claim *> &claims, QDate written)
{
    startSection(toString(Section::Sources), u"Sources"_s, nullptr, {});
    const QList<SourceId> named = sourcesOf(claims);
    for (const SourceId &id : named) {
        if (const Source *source = m_knowledge.source(id))
            addLine(LineKind::Source, sourceLine(*source));
    }
    addLine(LineKind::Status, shown(m_knowledge.manifest.reviewStatement));
    addLine(LineKind::Status, shown(m_knowledge.manifest.reviewProcess));
    addLine(LineKind::Status,
            u"Written: %1. First review due: %2."_s.arg(written.toString(Qt::ISODate),
                                                        firstReviewOf(claims).toString(Qt::ISODate)));
}

QList<PageLine> PageBuilder::build(const Condition &condition)
{
    addTop(condition.name, &condition.medicalName, condition.synonyms);
    addUrgency(condition.summary, condition.urgency);
    addKeyMessage(condition.keyMessage, condition.keyPoints, figuresIn(condition, Section::KeyMessage));
    addGlance(condition);
    addSymptoms(condition);
    addCauses(condition);
    addTests(condition);
    if (!condition.treatments.isEmpty()) {
        startSection(condition, Section::Treatments, u"Treatment"_s);
        addTreatments(condition.treatments);
    }
    addList(condition, Section::Prevention, u"Prevention"_s, condition.prevention);
    addList(condition, Section::Complications, u"What it can lead to"_s, condition.complications);
    if (!condition.questions.isEmpty()) {
        startSection(condition, Section::Questions, u"Myths and questions"_s);
        addQuestions(condition.questions);
    }
    addEnd(claimsOf(condition), condition.written);
    return m_lines;
}

QList<PageLine> PageBuilder::build(const Topic &topic)
{
    addTop(topic.name, nullptr, topic.synonyms);
    addUrgency(topic.summary, topic.urgency);
    addKeyMessage(topic.keyMessage, topic.keyPoints, {});
    for (const TopicSection &section : topic.sections)
        addTopicSection(section);
    addEnd(claimsOf(topic), topic.written);
    return m_lines;
}

QList<PageLine> linesOf(const KnowledgeBase &knowledge, const QString &pageId)
{
    if (const Condition *condition = knowledge.condition(ConditionId(pageId)))
        return PageBuilder(knowledge).build(*condition);
    if (const Topic *topic = knowledge.topic(TopicId(pageId)))
        return PageBuilder(knowledge).build(*topic);
    return {};
}

} // namespace legwise
