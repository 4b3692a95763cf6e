#pragma once

#include "app/learn/reader_page.h"
#include "app/shell/screen.h"
#include "core/page/page_lines.h"

namespace legwise::ui {

class ConditionCard;

/// The reader: a list of all conditions and topics, and one page for each.
class LearnScreen : public Screen
{
    Q_OBJECT
public:
    using Screen::Screen;

    [[nodiscard]] QString title() const override;
    /// The id of a condition or topic shows its page, at a section when “#” and its address follow; anything
    /// else the list.
    void enter(const QString &argument) override;

protected:
    void build(QVBoxLayout &page) override;

private:
    void buildList(QVBoxLayout &page);
    void addSearchButton(QVBoxLayout &column);
    void addGroup(QVBoxLayout &column, const QString &name, const QList<ConditionCard *> &cards);
    [[nodiscard]] ConditionCard *makeCard(const PageHead &head);
    [[nodiscard]] ReaderPage *makePage();
    void buildFigure(QVBoxLayout &page, const Figure &figure);
    void showFigure(const FigureId &figure, const FigureState &state);
    void leaveFigure();
    void keepFigure(const FigureId &figure, const FigureState &state);

    QString m_pageId;  ///< of the condition or topic shown; empty: the list
    QString m_anchor;  ///< the section to begin at; empty: the top
    FigureId m_figure; ///< the picture of that page that is shown large; empty: the page itself
    ReaderChoices m_choices;
};

} // namespace legwise::ui
