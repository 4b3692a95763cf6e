#pragma once

#include "app/figure/skin_tone.h"
#include "app/shell/screen.h"
#include "core/model/condition.h"

#include <QWidget>

class QVBoxLayout;

namespace legwise::ui {

class ScrollPage;
struct ClaimRowStyle;

/// What a reader chose on these pages. Kept while the program runs, never written down.
struct ReaderChoices
{
    SkinTone tone = SkinTone::Light;
    bool clinicianNotes = false;
};

/// One condition, whole: key message first, then each section, every sentence opening its source.
class ConditionPage : public QWidget
{
    Q_OBJECT
public:
    /// `condition` is part of the knowledge base.
    ConditionPage(const Condition &condition, const ScreenContext &context, WidthClass widthClass,
                  const ReaderChoices &choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void listRequested();
    void toneChosen(legwise::ui::SkinTone tone);
    void clinicianNotesChosen(bool shown);

private:
    void addHeader(QVBoxLayout &column);
    static void addLimited(QVBoxLayout &column, QWidget *part, int margin);
    void addClinicianSwitch(QVBoxLayout &column);
    void addUrgency(QVBoxLayout &column);
    void addSectionsMenu(QVBoxLayout &column);
    void addSections(QVBoxLayout &column);
    void addSection(QVBoxLayout &column, Section section);
    void fill(Section section, QVBoxLayout &text);
    void fillKeyMessage(QVBoxLayout &text);
    void fillGlance(QVBoxLayout &text);
    void fillSymptoms(QVBoxLayout &text);
    void fillCauses(QVBoxLayout &text);
    void fillTests(QVBoxLayout &text);
    void fillTreatments(QVBoxLayout &text);
    void fillQuestions(QVBoxLayout &text);
    void fillSources(QVBoxLayout &text);
    void addClaims(QVBoxLayout &text, const Claims &claims);
    void addClaim(QVBoxLayout &text, const Claim &claim, const ClaimRowStyle &style,
                  const QString &qualifiers = {});
    void addSubheading(QVBoxLayout &text, const QString &words);
    [[nodiscard]] QWidget *makeFigure(Section section);
    [[nodiscard]] QWidget *makeSectionList();
    [[nodiscard]] QString qualifierWords(const Symptom &symptom) const;

    const Condition &m_condition;
    ScreenContext m_context;
    bool m_narrow;
    ReaderChoices m_choices;
    ScrollPage *m_scroll;       // owned by this through the Qt parent
    QList<QWidget *> m_targets; ///< the sections' headings, in order
    QStringList m_names;        ///< the sections' names, in order
    int m_number = 0;           ///< of the last claim
};

} // namespace legwise::ui
