#pragma once

#include "app/compare/compare_parts.h"

#include <QWidget>

class QBoxLayout;

namespace legwise::ui {

class Button;
class Panel;
class ScrollPage;

/// One aspect at a time on cards, for a narrow window. Cards stand side by side where they fit, else one
/// below the other; the foot stays in sight where its buttons fit in a line, else it ends the page.
class CompareCards : public QWidget
{
    Q_OBJECT
public:
    /// `index` is the row shown; `tools` stand beside the aspect's name and become a child of the cards.
    CompareCards(const CompareParts &parts, qsizetype index, QWidget *tools, QWidget *parent = nullptr);

Q_SIGNALS:
    void conditionChosen(qsizetype column, const legwise::ConditionId &condition);
    void aspectChosen(const legwise::AspectId &aspect);
    void checkRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] const ComparisonRow &row() const { return m_parts.compared().rows.at(m_index); }
    [[nodiscard]] QWidget *makeHeader(QWidget *tools);
    [[nodiscard]] QWidget *makeCards();
    [[nodiscard]] QWidget *makeCard(qsizetype column, QWidget *parent);
    [[nodiscard]] QWidget *makeNotes();
    void fillFoot();
    [[nodiscard]] Button *makeNext();
    void showAllRows();
    void arrange();

    CompareParts m_parts;
    qsizetype m_index;
    ScrollPage *m_scroll; // owned by this through the Qt parent, as all below
    Panel *m_foot;
    QBoxLayout *m_header = nullptr;
    QBoxLayout *m_cards = nullptr;
    QBoxLayout *m_footLine = nullptr;
    QWidget *m_title = nullptr;
    QWidget *m_tools = nullptr;
    Button *m_allRows = nullptr;
};

} // namespace legwise::ui
