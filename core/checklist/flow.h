#pragma once

#include "core/checklist/answers.h"
#include "core/checklist/definition.h"

#include <QList>

#include <optional>

namespace legwise {

/// How many questions a page shows.
enum class PageLayout {
    Grouped,     ///< the pack's pages: questions that belong together
    OneQuestion, ///< each question on a page of its own
};

/// One page to show: the questions of it that are asked with the answers so far.
struct FlowPage
{
    int step = 0;       ///< index into ChecklistDefinition::steps
    int page = 0;       ///< index into the step's pages
    int pageInStep = 1; ///< counted from 1 among the pages shown of this step
    int pagesInStep = 1;
    QList<QuestionId> questions;

    friend bool operator==(const FlowPage &, const FlowPage &) = default;
};

/// The pages to show, in order. A page whose questions are all not asked is left out.
[[nodiscard]] QList<FlowPage> pages(const ChecklistDefinition &checklist, const Answers &answers,
                                    PageLayout layout = PageLayout::Grouped);

/// The index in `pages` that shows the question, or -1 when it is not asked.
[[nodiscard]] int pageOf(const QList<FlowPage> &pages, const QuestionId &question);

/// True when a red flag is answered "yes": the result is shown at once.
[[nodiscard]] bool hasRedFlag(const ChecklistDefinition &checklist, const Answers &answers);

/// The first emergency sign that is asked and has no answer yet: no way leads past it to a result.
[[nodiscard]] std::optional<QuestionId> firstOpenRedFlag(const ChecklistDefinition &checklist,
                                                         const Answers &answers);

/// The open questions of the page that "none of these" answers with no. Empty when the page does not offer
/// it.
[[nodiscard]] QList<QuestionId> deniable(const ChecklistDefinition &checklist, const FlowPage &page,
                                         const Answers &answers);

/// The asked questions that count as "not sure": answered so, or still open.
[[nodiscard]] QList<QuestionId> unsureQuestions(const ChecklistDefinition &checklist, const Answers &answers);

/// Answers to questions that are no longer asked are dropped, so that nothing hidden can speak.
[[nodiscard]] Answers withoutUnasked(const ChecklistDefinition &checklist, const Answers &answers);

} // namespace legwise
