#pragma once

#include "app/shell/screen.h"
#include "app/widgets/theme.h"
#include "core/comparison/comparison.h"

#include <QDate>
#include <QList>

namespace legwise::ui {

class ClaimRow;
class ConditionChooser;

/// One of the things compared: a condition, or a card of a topic.
struct ComparedColumn
{
    const Condition *condition = nullptr; ///< null: not a condition
    const Text *name = nullptr;
    QDate written;
};

/// What is compared, in its order, and the rows that are shown. Points into the pack.
struct Compared
{
    QList<ComparedColumn> columns;
    QList<ComparisonRow> rows;
};

/// Makes the pieces of a comparison that table and cards share. Each sentence opens where it comes from.
class CompareParts
{
public:
    CompareParts(const ScreenContext &context, Compared compared);

    [[nodiscard]] const Compared &compared() const noexcept { return m_compared; }
    [[nodiscard]] QString text(const Text &text) const;

    /// The name of that column's condition, which opens the choice of another. What is no condition has
    /// nothing to choose from.
    [[nodiscard]] ConditionChooser *makeChooser(qsizetype column, QWidget *parent) const;
    /// Why the two of a pair are mixed up; null for any row but a pair's first.
    [[nodiscard]] QWidget *makeIntro(const ComparisonRow &row, QWidget *parent) const;
    /// What that column's condition usually shows, with its small picture if it has one; null when the pack
    /// says nothing.
    [[nodiscard]] QWidget *makeCell(const ComparisonRow &row, qsizetype column, TextRole role,
                                    QWidget *parent) const;
    /// The row's warnings, one below the other; null when there are none.
    [[nodiscard]] QWidget *makeMisleads(const ComparisonRow &row, TextRole role, QWidget *parent) const;
    /// What stands below every comparison.
    [[nodiscard]] ClaimRow *makeFooter(Weight weight, TextRole role, QWidget *parent) const;

private:
    [[nodiscard]] const Figure *figureOf(const Claim &usual, qsizetype column) const;
    [[nodiscard]] QDate writtenOf(const Claim &misleads) const;

    ScreenContext m_context;
    Compared m_compared;
};

} // namespace legwise::ui
