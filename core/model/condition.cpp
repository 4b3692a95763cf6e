#include "core/model/condition.h"

namespace legwise {

static void append(QList<const Claim *> &all, const Claims &claims)
{
    for (const Claim &claim : claims)
        all.append(&claim);
}

QList<const Claim *> claimsOf(const Condition &condition)
{
    QList<const Claim *> all{&condition.summary, &condition.keyMessage, &condition.urgency.headline,
                             &condition.urgency.escalation};
    append(all, condition.keyPoints);
    for (const Glance &glance : condition.glance) {
        all.append(&glance.usual);
        if (glance.misleads)
            all.append(&*glance.misleads);
    }
    for (const Symptom &symptom : condition.symptoms)
        append(all, symptom.claims);
    append(all, condition.causes);
    append(all, condition.riskFactors);
    for (const MedicalTest &test : condition.tests)
        append(all, test.claims);
    for (const Treatment &treatment : condition.treatments) {
        append(all, treatment.claims);
        all << &treatment.benefit << &treatment.risk << &treatment.whoDecides;
    }
    append(all, condition.prevention);
    append(all, condition.complications);
    for (const ReaderQuestion &question : condition.questions)
        append(all, question.answer);
    return all;
}

} // namespace legwise
