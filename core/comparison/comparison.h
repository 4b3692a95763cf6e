#pragma once

#include "core/model/knowledge_base.h"

#include <QList>

namespace legwise {

/// One aspect of the compared conditions. Points into the knowledge base, which must outlive it.
struct ComparisonRow
{
    const AspectGroup *group = nullptr;
    const Aspect *aspect = nullptr;
    QList<const Claim *> cells;    ///< one a condition, in the order asked for; never null for a loaded pack
    QList<const Claim *> misleads; ///< why this row can mislead, each once
    bool differs = true;           ///< false when all cells say the same words
};

/// The conditions side by side, every aspect a row, from the model alone. Unknown conditions are left out.
[[nodiscard]] QList<ComparisonRow> compare(const KnowledgeBase &knowledge,
                                           const QList<ConditionId> &conditions);

/// The rows whose cells are not all the same.
[[nodiscard]] QList<ComparisonRow> onlyDiffering(const QList<ComparisonRow> &rows);

} // namespace legwise
