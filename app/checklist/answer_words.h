#pragma once

#include "app/shell/localizer.h"
#include "core/checklist/assessment.h"
#include "core/checklist/definition.h"

#include <QCoreApplication>

namespace legwise::ui {

/// Puts answers into words, in the reader's language.
class AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(legwise::ui::AnswerWords)
public:
    /// Both must outlive this.
    AnswerWords(const ChecklistDefinition &checklist, const Localizer &localizer);

    /// One value as its button says it, or a place by its name ("left calf").
    [[nodiscard]] QString value(const Question &question, const QString &value) const;
    /// All chosen values in a row; "Left open" when there is none.
    [[nodiscard]] QString answer(const Question &question, const Answers &answers) const;
    /// The short phrase of a reason in the result.
    [[nodiscard]] QString reason(const Reason &reason) const;
    /// What to tell a clinician, a sentence each: what is so, then what is not known.
    [[nodiscard]] QStringList sentences(const Answers &answers) const;

private:
    [[nodiscard]] QString places(const Question &question, const QStringList &values) const;

    const ChecklistDefinition &m_checklist;
    const Localizer &m_localizer;
};

} // namespace legwise::ui
