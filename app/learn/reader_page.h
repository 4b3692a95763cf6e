#pragma once

#include "app/figure/figure_panel.h"
#include "app/shell/screen.h"
#include "core/model/knowledge_base.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace legwise::ui {

class ClaimRow;
class ScrollPage;
struct ClaimDetails;
struct ClaimRowStyle;

/// What a reader chose on these pages. Kept while the program runs, never written down.
struct ReaderChoices
{
    bool clinicianNotes = false;
    QHash<FigureId, FigureState> figures; ///< of this page, where somebody changed something
};

/// What the top of a page shows. Points into the knowledge base.
struct ReaderHead
{
    const Text *name = nullptr;
    const Text *medicalName = nullptr; ///< null: none
    const UrgencyCard *urgency = nullptr;
    QDate written;
    QList<const Claim *> claims; ///< all of the page
};

/// One section of a page, with what fills it.
struct ReaderSection
{
    QString anchor; ///< its address within the page
    QString name;   ///< in the reader's language
    QList<FigureUse> figures;
    std::function<void(QVBoxLayout &)> fill;
};

/// One page of the reader: how fast to act first, then its sections, every sentence opening its source. What
/// the sections hold is up to the pages derived from it.
class ReaderPage : public QWidget
{
    Q_OBJECT
public:
    /// Scrolls to a section. An unknown or empty address leaves the page at its top.
    void scrollTo(const QString &anchor);
    /// Scrolls to a picture and puts the focus on the button that makes it large.
    void returnTo(const FigureId &figure);

Q_SIGNALS:
    void listRequested();
    void enlargeRequested(const legwise::FigureId &figure, const legwise::ui::FigureState &state);
    void figureChanged(const legwise::FigureId &figure, const legwise::ui::FigureState &state);
    void clinicianNotesChosen(bool shown);

protected:
    ReaderPage(ReaderHead head, const ScreenContext &context, WidthClass widthClass,
               const ReaderChoices &choices, QWidget *parent);

    /// Lays out the whole page. Call it once, in the constructor of the derived page.
    void build(const QList<ReaderSection> &sections);

    // The parts that pages are made of. They are in reader_parts.cpp.
    void addClaim(QVBoxLayout &text, const Claim &claim, const ClaimRowStyle &style,
                  const QString &qualifiers = {});
    void addClaims(QVBoxLayout &text, const Claims &claims);
    void addSubheading(QVBoxLayout &text, const QString &words);
    void addKeyMessage(QVBoxLayout &text, const Claim &keyMessage, const Claim &summary,
                       const Claims &keyPoints, const Texts &synonyms);
    void addTreatments(QVBoxLayout &text, const QList<Treatment> &treatments);
    void addQuestions(QVBoxLayout &text, const QList<ReaderQuestion> &questions);
    void addSources(QVBoxLayout &text);

    [[nodiscard]] const ScreenContext &context() const noexcept { return m_context; }
    [[nodiscard]] bool isNarrow() const noexcept { return m_narrow; }

private:
    void addHeader(QVBoxLayout &column);
    static void addLimited(QVBoxLayout &column, QWidget *part, int margin);
    void addClinicianSwitch(QVBoxLayout &column);
    void addUrgency(QVBoxLayout &column);
    void addSectionsMenu(QVBoxLayout &column);
    void addSection(QVBoxLayout &column, const ReaderSection &section);
    void addDisagreement(QVBoxLayout &text, const Disagreement &disagreement);
    void addSource(QVBoxLayout &text, const Source &source);
    void markFirstUses(const ClaimDetails &details, ClaimRowStyle &style);
    [[nodiscard]] QWidget *makeFigures(const QList<FigureUse> &figures);
    [[nodiscard]] FigurePanel *makeFigure(const FigureUse &use, const Figure &figure, QWidget *parent);
    void lightUp(const ClaimRow &row, const QStringList &parts);
    void showLit(const QStringList &parts);
    [[nodiscard]] QWidget *makeSectionList();

    ReaderHead m_head;
    ScreenContext m_context;
    bool m_narrow;
    ReaderChoices m_choices;
    ScrollPage *m_scroll;       // owned by this through the Qt parent
    QStringList m_anchors;      ///< the sections' addresses, in order
    QList<QWidget *> m_targets; ///< the sections' headings, in order
    QStringList m_names;        ///< the sections' names, in order
    QSet<QString> m_explained;  ///< glossary terms whose first use has been marked
    int m_number = 0;           ///< of the last claim
    QList<FigurePanel *> m_figures;
};

} // namespace legwise::ui
