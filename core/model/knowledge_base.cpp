#include "core/model/knowledge_base.h"

#include <algorithm>

namespace legwise {

template <class Item, class ItemId> static const Item *find(const QList<Item> &items, const ItemId &id)
{
    const auto it =
        std::find_if(items.cbegin(), items.cend(), [&id](const Item &item) { return item.id == id; });
    return it == items.cend() ? nullptr : &*it;
}

const Region &Manifest::region(const RegionId &wanted) const
{
    if (const Region *found = find(regions, wanted))
        return *found;
    const Region *fallback = find(regions, defaultRegion);
    static const Region none;
    return fallback ? *fallback : none;
}

const Condition *KnowledgeBase::condition(const ConditionId &id) const
{
    return find(conditions, id);
}

const Topic *KnowledgeBase::topic(const TopicId &id) const
{
    return find(topics, id);
}

const LookAlikePair *KnowledgeBase::lookAlike(const QString &id) const
{
    return find(lookAlikes, id);
}

const LookAlikePair *KnowledgeBase::lookAlikeOf(const ConditionId &one, const ConditionId &other) const
{
    const auto it =
        std::find_if(lookAlikes.cbegin(), lookAlikes.cend(), [&one, &other](const LookAlikePair &pair) {
            const ConditionId &first = pair.first.condition;
            const ConditionId &second = pair.second.condition;
            return (first == one && second == other) || (first == other && second == one);
        });
    return it == lookAlikes.cend() ? nullptr : &*it;
}

const Source *KnowledgeBase::source(const SourceId &id) const
{
    return find(sources, id);
}

const Figure *KnowledgeBase::figure(const FigureId &id) const
{
    return find(figures, id);
}

const Finding *KnowledgeBase::finding(const FindingId &id) const
{
    return find(findings, id);
}

const Text *KnowledgeBase::qualifierValue(const QString &qualifier, const QString &value) const
{
    const Qualifier *found = find(qualifiers, qualifier);
    const QualifierValue *match = found ? find(found->values, value) : nullptr;
    return match ? &match->name : nullptr;
}

static void appendChecklist(QList<const Claim *> &all, const ChecklistDefinition &checklist)
{
    for (const Rule &rule : checklist.rules)
        all.append(&rule.why);
    all.append(&checklist.callIf);
    for (const ResultText &result : checklist.results) {
        for (const Claims *claims : {&result.lead, &result.steps, &result.doNot, &result.moreUrgent})
            appendClaims(all, *claims);
    }
    for (const Invariant &invariant : checklist.invariants)
        all.append(&invariant.statement);
    for (const ResultNote &note : checklist.notes)
        all.append(&note.claim);
}

QList<const Claim *> claimsOf(const KnowledgeBase &knowledge)
{
    QList<const Claim *> all{&knowledge.comparisonFooter};
    for (const Condition &condition : knowledge.conditions)
        all += claimsOf(condition);
    for (const Topic &topic : knowledge.topics)
        all += claimsOf(topic);
    for (const LookAlikePair &pair : knowledge.lookAlikes)
        all += claimsOf(pair);
    for (const GlossaryTerm &term : knowledge.glossary)
        all.append(&term.meaning);
    appendChecklist(all, knowledge.checklist);
    return all;
}

} // namespace legwise
