#include "core/comparison/comparison.h"

#include <algorithm>

namespace legwise {

static const Glance *glanceOf(const Condition &condition, const AspectId &aspect)
{
    const auto it = std::find_if(condition.glance.cbegin(), condition.glance.cend(),
                                 [&aspect](const Glance &glance) { return glance.aspect == aspect; });
    return it == condition.glance.cend() ? nullptr : &*it;
}

static bool sayTheSame(const Claim *a, const Claim *b)
{
    return a == b || (a && b && a->text.english == b->text.english);
}

static ComparisonRow rowOf(const AspectGroup &group, const Aspect &aspect,
                           const QList<const Condition *> &compared)
{
    ComparisonRow row{&group, &aspect, {}, {}, false, nullptr};
    for (const Condition *condition : compared) {
        const Glance *glance = glanceOf(*condition, aspect.id);
        row.cells.append(glance ? &glance->usual : nullptr);
        if (!glance || !glance->misleads)
            continue;
        const Claim *warning = &*glance->misleads;
        const bool known = std::any_of(row.misleads.cbegin(), row.misleads.cend(),
                                       [warning](const Claim *other) { return sayTheSame(warning, other); });
        if (!known)
            row.misleads.append(warning);
    }
    row.differs = std::any_of(row.cells.cbegin(), row.cells.cend(), [&row](const Claim *cell) {
        return !sayTheSame(cell, row.cells.constFirst());
    });
    return row;
}

QList<ComparisonRow> compare(const KnowledgeBase &knowledge, const QList<ConditionId> &conditions)
{
    QList<const Condition *> compared;
    for (const ConditionId &id : conditions) {
        if (const Condition *condition = knowledge.condition(id))
            compared.append(condition);
    }
    QList<ComparisonRow> rows;
    for (const AspectGroup &group : knowledge.aspectGroups) {
        for (const Aspect &aspect : group.aspects)
            rows.append(rowOf(group, aspect, compared));
    }
    return rows;
}

QList<ComparisonRow> lookAlikeRows(const KnowledgeBase &knowledge, const LookAlikePair &pair, PairOrder order)
{
    const AspectGroup &group = knowledge.lookAlikeAspects;
    QList<ComparisonRow> rows;
    for (const LookAlikeRow &pairRow : pair.rows) {
        const auto aspect = std::find_if(group.aspects.cbegin(), group.aspects.cend(),
                                         [&pairRow](const Aspect &one) { return one.id == pairRow.aspect; });
        if (aspect == group.aspects.cend())
            continue;
        ComparisonRow row{&group, &*aspect, {&pairRow.first, &pairRow.second}, {}, true, nullptr};
        if (order == PairOrder::Swapped)
            row.cells.swapItemsAt(0, 1);
        row.differs = !sayTheSame(row.cells.constFirst(), row.cells.constLast());
        rows.append(row);
    }
    if (rows.isEmpty())
        return rows;
    rows.first().intro = &pair.intro;
    for (const Claim &claim : pair.misleads)
        rows.last().misleads.append(&claim);
    return rows;
}

QList<ComparisonRow> onlyDiffering(const QList<ComparisonRow> &rows)
{
    QList<ComparisonRow> differing;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(differing),
                 [](const ComparisonRow &row) { return row.differs; });
    return differing;
}

} // namespace legwise
