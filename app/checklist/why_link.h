#pragma once

#include "app/shell/screen.h"
#include "app/widgets/button.h"
#include "core/checklist/definition.h"

namespace legwise::ui {

class Label;

/// Opens and closes the sentence that says why a question is asked.
class WhyLink : public Button
{
    Q_OBJECT
public:
    enum class Words { Short, Whole };

    WhyLink(const Question &question, const ScreenContext &context, Words words, QWidget *parent = nullptr);

    /// The sentence, hidden until the link is pressed. To be placed where there is room for it.
    [[nodiscard]] Label *sentence() const noexcept { return m_sentence; }

private:
    Label *m_sentence; // owned by the parent
};

} // namespace legwise::ui
