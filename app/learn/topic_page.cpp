#include "app/learn/topic_page.h"

#include "app/shell/localizer.h"
#include "app/shell/section_names.h"
#include "app/widgets/claim_row.h"
#include "app/widgets/icon.h"

#include <QBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static ReaderHead headOf(const Topic &topic)
{
    return {&topic.name, nullptr, &topic.urgency, topic.written, claimsOf(topic)};
}

TopicPage::TopicPage(const Topic &topic, const ScreenContext &context, WidthClass widthClass,
                     const ReaderChoices &choices, QWidget *parent)
    : ReaderPage(headOf(topic), context, widthClass, choices, parent)
{
    QList<ReaderSection> sections;
    sections.append({toString(Section::KeyMessage),
                     sectionName(Section::KeyMessage),
                     {},
                     [this, &topic](QVBoxLayout &text) {
                         addKeyMessage(text, topic.keyMessage, topic.summary, topic.keyPoints,
                                       topic.synonyms);
                     }});
    for (const TopicSection &section : topic.sections) {
        sections.append({section.id, context.localizer.text(section.title), section.figures,
                         [this, &section](QVBoxLayout &text) { fill(section, text); }});
    }
    sections.append(
        {toString(Section::Sources), sectionName(Section::Sources), {}, [this](QVBoxLayout &text) {
             addSources(text);
         }});
    build(sections);
}

void TopicPage::fill(const TopicSection &section, QVBoxLayout &text)
{
    addClaims(text, section.claims);
    if (section.urgency) {
        const Level level = section.urgency->level;
        const Token color = Theme::tokens(level).text;
        addClaim(text, section.urgency->action,
                 {.role = TextRole::Body,
                  .weight = Weight::Bold,
                  .color = color,
                  .icon = iconOf(level),
                  .prefix = {}});
    }
    addTreatments(text, section.treatments);
    addQuestions(text, section.questions);
}

} // namespace legwise::ui
