#include "core/model/condition.h"

namespace legwise {

using namespace Qt::StringLiterals;

QString toString(Section section)
{
    switch (section) {
    case Section::KeyMessage:
        return u"key-message"_s;
    case Section::Glance:
        return u"glance"_s;
    case Section::Symptoms:
        return u"symptoms"_s;
    case Section::Causes:
        return u"causes"_s;
    case Section::Tests:
        return u"tests"_s;
    case Section::Treatments:
        return u"treatments"_s;
    case Section::Prevention:
        return u"prevention"_s;
    case Section::Complications:
        return u"complications"_s;
    case Section::Questions:
        return u"questions"_s;
    case Section::Sources:
        return u"sources"_s;
    }
    Q_UNREACHABLE();
}

void appendClaims(QList<const Claim *> &all, const Claims &claims)
{
    for (const Claim &claim : claims)
        all.append(&claim);
}

void appendClaims(QList<const Claim *> &all, const Treatment &treatment)
{
    appendClaims(all, treatment.claims);
    all << &treatment.benefit << &treatment.risk << &treatment.whoDecides;
}

QList<const Claim *> claimsOf(const Condition &condition)
{
    QList<const Claim *> all{&condition.summary, &condition.keyMessage, &condition.urgency.headline,
                             &condition.urgency.escalation};
    appendClaims(all, condition.keyPoints);
    for (const Glance &glance : condition.glance) {
        all.append(&glance.usual);
        if (glance.misleads)
            all.append(&*glance.misleads);
    }
    for (const Symptom &symptom : condition.symptoms)
        appendClaims(all, symptom.claims);
    appendClaims(all, condition.causes);
    appendClaims(all, condition.riskFactors);
    for (const MedicalTest &test : condition.tests)
        appendClaims(all, test.claims);
    for (const Treatment &treatment : condition.treatments)
        appendClaims(all, treatment);
    appendClaims(all, condition.prevention);
    appendClaims(all, condition.complications);
    for (const ReaderQuestion &question : condition.questions)
        appendClaims(all, question.answer);
    return all;
}

} // namespace legwise
