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
    const Claim *intro = nullptr;  ///< what stands above the rows of a pair, with its first row
};

/// The conditions side by side, every aspect a row, from the model alone. Unknown conditions are left out.
[[nodiscard]] QList<ComparisonRow> compare(const KnowledgeBase &knowledge,
                                           const QList<ConditionId> &conditions);

/// In which order the two of a pair stand side by side.
enum class PairOrder { AsWritten, Swapped };

/// What tells the two of a pair apart. Why it can mislead stands with the last row.
[[nodiscard]] QList<ComparisonRow> lookAlikeRows(const KnowledgeBase &knowledge, const LookAlikePair &pair,
                                                 PairOrder order = PairOrder::AsWritten);

/// The rows whose cells are not all the same.
[[nodiscard]] QList<ComparisonRow> onlyDiffering(const QList<ComparisonRow> &rows);

} // namespace legwise
