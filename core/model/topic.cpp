#include "core/model/topic.h"

#include <algorithm>

namespace legwise {

const TopicSection *Topic::section(const QString &sectionId) const
{
    const auto it =
        std::find_if(sections.cbegin(), sections.cend(),
                     [&sectionId](const TopicSection &section) { return section.id == sectionId; });
    return it == sections.cend() ? nullptr : &*it;
}

QList<const Claim *> claimsOf(const Topic &topic)
{
    QList<const Claim *> all{&topic.summary, &topic.keyMessage, &topic.urgency.headline,
                             &topic.urgency.escalation};
    appendClaims(all, topic.keyPoints);
    for (const TopicSection &section : topic.sections) {
        appendClaims(all, section.claims);
        if (section.urgency)
            all.append(&section.urgency->action);
        for (const Treatment &treatment : section.treatments)
            appendClaims(all, treatment);
        for (const ReaderQuestion &question : section.questions)
            appendClaims(all, question.answer);
    }
    return all;
}

} // namespace legwise
