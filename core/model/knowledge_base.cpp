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

} // namespace legwise
