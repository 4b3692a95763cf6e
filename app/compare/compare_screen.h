#pragma once

#include "app/shell/screen.h"
#include "core/base/id.h"
#include "core/comparison/comparison.h"

#include <QList>

namespace legwise::ui {

struct Compared;

/// Conditions side by side: a table where there is room, cards with one aspect at a time in a narrow window.
class CompareScreen : public Screen
{
    Q_OBJECT
public:
    using Screen::Screen;
    [[nodiscard]] QString title() const override;
    /// `argument`: ids of conditions joined by commas, or “pair:” and the id of a pair. Empty keeps what was
    /// compared before, at first the pack's first two; a single one is compared with the pack's first other.
    void enter(const QString &argument) override;

protected:
    void build(QVBoxLayout &page) override;

private:
    void choose(const QStringList &ids);
    void choosePair(const QString &id);
    [[nodiscard]] Compared compared() const;
    [[nodiscard]] Compared comparedPair(const LookAlikePair &pair) const;
    [[nodiscard]] const LookAlikePair *shownPair() const;
    [[nodiscard]] const Condition *firstNotChosen() const;
    [[nodiscard]] qsizetype indexIn(const QList<ComparisonRow> &rows) const;
    void buildTable(QVBoxLayout &page, const Compared &compared);
    void buildCards(QVBoxLayout &page, const Compared &compared);
    void buildNothingDiffers(QVBoxLayout &page);
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeTools();
    void addPairsButton(QWidget &tools);
    void showOnlyDiffering(bool onlyDiffering);
    void setCondition(qsizetype column, const ConditionId &condition);
    void toggleThird();
    void showAspect(const AspectId &aspect);

    QList<ConditionId> m_conditions;
    QString m_pair; ///< id of the pair shown in place of conditions; empty: none
    bool m_onlyDiffering = false;
    AspectId m_aspect; ///< shown in a narrow window; empty: the first
};

} // namespace legwise::ui
