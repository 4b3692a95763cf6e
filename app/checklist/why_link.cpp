#include "app/checklist/why_link.h"

#include "app/shell/localizer.h"
#include "app/widgets/label.h"

namespace legwise::ui {

using namespace Qt::StringLiterals;

WhyLink::WhyLink(const Question &question, const ScreenContext &context, Words words, QWidget *parent)
    : Button(ButtonKind::Link, words == Words::Short ? tr("Why?") : tr("Why do we ask?"), parent),
      m_sentence(new Label(context.localizer.text(question.why), TextRole::Body, Weight::Regular,
                           Token::Primary, parent))
{
    setObjectName(u"why-%1"_s.arg(question.id.value()));
    setLeadingIcon(u"info"_s);
    setCheckable(true);
    setAccessibleName(tr("Why do we ask? %1").arg(context.localizer.text(question.text)));
    m_sentence->setObjectName(u"whyText-%1"_s.arg(question.id.value()));
    m_sentence->hide();
    connect(this, &Button::toggled, m_sentence, [this](bool shown) {
        m_sentence->setVisible(shown);
        // Whoever cannot see the line hears it with the link that opened it.
        setAccessibleDescription(shown ? m_sentence->text() : QString());
    });
}

} // namespace legwise::ui
