#include "core/tool/page_text.h"

#include "core/tool/tool.h"

#include <QStringList>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

/// Writes one condition's page from top to bottom.
class PageWriter
{
public:
    PageWriter(const KnowledgeBase &knowledge, const Condition &condition)
        : m_knowledge(knowledge), m_condition(condition)
    {}

    [[nodiscard]] QString write();

private:
    void writeTop();
    void writeKeyMessage();
    void writeGlance();
    void writeSymptoms();
    void writeCauses();
    void writeTests();
    void writeTreatments();
    void writeQuestions();
    void writeSources();
    void writeReview();
    void writeList(const QString &title, Section section, const Claims &claims);

    [[nodiscard]] QString shown(const Text &text) const { return shownText(m_knowledge.manifest, text); }
    [[nodiscard]] QString shown(const Claim &claim) const;
    [[nodiscard]] QString namesOf(const Symptom &symptom) const;
    void heading(const QString &title, QChar line);
    void section(const QString &title, Section section);
    void line(const QString &text) { m_page += text + u'\n'; }
    void item(const QString &text) { line(u"- "_s + text); }
    void items(const Claims &claims);
    void gap();

    const KnowledgeBase &m_knowledge;
    const Condition &m_condition;
    QString m_page;
};

QString PageWriter::shown(const Claim &claim) const
{
    const QString text = shown(claim.text);
    return claim.audience == Audience::Clinician ? u"For clinicians: %1"_s.arg(text) : text;
}

/// An empty line, but never two.
void PageWriter::gap()
{
    if (!m_page.isEmpty() && !m_page.endsWith("\n\n"_L1))
        m_page += u'\n';
}

void PageWriter::heading(const QString &title, QChar underline)
{
    gap();
    line(title);
    line(QString(title.size(), underline));
}

/// A section's heading, and the pictures that stand beside it, in words.
void PageWriter::section(const QString &title, Section section)
{
    heading(title, u'-');
    for (const FigurePlacement &placement : m_condition.figures) {
        const Figure *figure = m_knowledge.figure(placement.figure);
        if (placement.section != section || !figure)
            continue;
        line(u"[Picture: %1 %2]"_s.arg(shown(figure->caption), shown(figure->description)));
        gap();
    }
}

void PageWriter::items(const Claims &claims)
{
    for (const Claim &claim : claims)
        item(shown(claim));
}

void PageWriter::writeList(const QString &title, Section which, const Claims &claims)
{
    if (claims.isEmpty())
        return;
    section(title, which);
    items(claims);
}

void PageWriter::writeTop()
{
    heading(shown(m_condition.name), u'=');
    line(shown(m_condition.medicalName));
    QStringList synonyms;
    for (const Text &synonym : m_condition.synonyms)
        synonyms.append(shown(synonym));
    if (!synonyms.isEmpty())
        line(u"Also called: %1"_s.arg(synonyms.join(u", "_s)));
    gap();
    line(shown(m_condition.summary));
    gap();
    line(shown(m_condition.urgency.headline));
    line(shown(m_condition.urgency.escalation));
}

void PageWriter::writeKeyMessage()
{
    section(u"Key message"_s, Section::KeyMessage);
    line(shown(m_condition.keyMessage));
    if (m_condition.keyPoints.isEmpty())
        return;
    gap();
    items(m_condition.keyPoints);
}

void PageWriter::writeGlance()
{
    section(u"At a glance"_s, Section::Glance);
    for (const AspectGroup &group : m_knowledge.aspectGroups) {
        for (const Aspect &aspect : group.aspects) {
            const auto glance = std::find_if(m_condition.glance.cbegin(), m_condition.glance.cend(),
                                             [&aspect](const Glance &g) { return g.aspect == aspect.id; });
            if (glance == m_condition.glance.cend())
                continue;
            item(u"%1: %2"_s.arg(shown(aspect.name), shown(glance->usual)));
            if (glance->misleads)
                line(u"  Can mislead: %1"_s.arg(shown(*glance->misleads)));
        }
    }
}

/// "One leg swells (often, one leg)".
QString PageWriter::namesOf(const Symptom &symptom) const
{
    const Finding *finding = m_knowledge.finding(symptom.finding);
    const QString name = finding ? shown(finding->name) : symptom.finding.value();
    QStringList qualifiers;
    for (const auto &[qualifier, value] : symptom.qualifiers) {
        if (const Text *text = m_knowledge.qualifierValue(qualifier, value))
            qualifiers.append(shown(*text));
    }
    return qualifiers.isEmpty() ? name : u"%1 (%2)"_s.arg(name, qualifiers.join(u", "_s));
}

void PageWriter::writeSymptoms()
{
    section(u"Symptoms"_s, Section::Symptoms);
    for (const Symptom &symptom : m_condition.symptoms) {
        gap();
        line(namesOf(symptom));
        items(symptom.claims);
    }
}

void PageWriter::writeCauses()
{
    section(u"Causes and risks"_s, Section::Causes);
    items(m_condition.causes);
    if (m_condition.riskFactors.isEmpty())
        return;
    gap();
    line(u"What makes it more likely"_s);
    items(m_condition.riskFactors);
}

void PageWriter::writeTests()
{
    if (m_condition.tests.isEmpty())
        return;
    section(u"How it is found"_s, Section::Tests);
    for (const MedicalTest &test : m_condition.tests) {
        gap();
        line(shown(test.name));
        items(test.claims);
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

void PageWriter::writeTreatments()
{
    if (m_condition.treatments.isEmpty())
        return;
    section(u"Treatment"_s, Section::Treatments);
    for (const Treatment &treatment : m_condition.treatments) {
        gap();
        line(u"%1 (%2)"_s.arg(shown(treatment.name), kindName(treatment.kind)));
        items(treatment.claims);
        item(u"Benefit: %1"_s.arg(shown(treatment.benefit)));
        item(u"Risk: %1"_s.arg(shown(treatment.risk)));
        item(u"Who decides: %1"_s.arg(shown(treatment.whoDecides)));
    }
}

void PageWriter::writeQuestions()
{
    if (m_condition.questions.isEmpty())
        return;
    section(u"Myths and questions"_s, Section::Questions);
    for (const ReaderQuestion &question : m_condition.questions) {
        gap();
        const QString kind = question.kind == QuestionKind::Myth ? u"Myth"_s : u"Question"_s;
        line(u"%1: %2"_s.arg(kind, shown(question.question)));
        items(question.answer);
    }
}

static QString sourceLine(const Source &source)
{
    QString text = u"%1: %2"_s.arg(source.organisation, source.title);
    if (source.year)
        text += u", %1"_s.arg(QString::number(*source.year));
    return source.url.isEmpty() ? text : u"%1. %2"_s.arg(text, source.url);
}

void PageWriter::writeSources()
{
    section(u"Sources"_s, Section::Sources);
    QList<SourceId> named;
    const QList<const Claim *> claims = claimsOf(m_condition);
    for (const Claim *claim : claims) {
        for (const SourceId &id : claim->sources) {
            const Source *source = m_knowledge.source(id);
            if (!source || named.contains(id))
                continue;
            named.append(id);
            item(sourceLine(*source));
        }
    }
}

void PageWriter::writeReview()
{
    const QList<const Claim *> claims = claimsOf(m_condition);
    const auto first = std::min_element(claims.cbegin(), claims.cend(), [](const Claim *a, const Claim *b) {
        return a->reviewBy < b->reviewBy;
    });
    gap();
    line(shown(m_knowledge.manifest.reviewStatement));
    line(u"Written: %1. First review due: %2."_s.arg(m_condition.written.toString(Qt::ISODate),
                                                     (*first)->reviewBy.toString(Qt::ISODate)));
}

QString PageWriter::write()
{
    writeTop();
    writeKeyMessage();
    writeGlance();
    writeSymptoms();
    writeCauses();
    writeTests();
    writeTreatments();
    writeList(u"Prevention"_s, Section::Prevention, m_condition.prevention);
    writeList(u"What it can lead to"_s, Section::Complications, m_condition.complications);
    writeQuestions();
    writeSources();
    writeReview();
    return m_page;
}

QString pageText(const KnowledgeBase &knowledge, const Condition &condition)
{
    return PageWriter(knowledge, condition).write();
}

} // namespace legwise
