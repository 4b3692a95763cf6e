#pragma once

#include "app/compare/compare_parts.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace legwise::ui {

/// Conditions side by side, one aspect a row, below names that stay in sight.
class CompareTable : public QWidget
{
    Q_OBJECT
public:
    explicit CompareTable(const CompareParts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void conditionChosen(qsizetype column, const legwise::ConditionId &condition);
    void checkRequested();

private:
    struct LinePlace
    {
        Qt::Alignment alignment;
        int endMargin;
    };
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeRows();
    void addGroupTitle(QVBoxLayout &column, const AspectGroup &group, QWidget *parent);
    void addRow(QVBoxLayout &column, const ComparisonRow &row, QWidget *parent);
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] int endMargin() const;
    /// A line of the table: what it is about, then one widget a column, each null or as wide as the others.
    [[nodiscard]] QHBoxLayout *makeLine(QWidget *first, const QList<QWidget *> &cells,
                                        const LinePlace &place);

    CompareParts m_parts;
};

} // namespace legwise::ui
