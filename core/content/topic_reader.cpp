#include "core/content/topic_reader.h"

#include "core/content/figure_reader.h"
#include "core/content/level_words.h"
#include "core/content/page_parts_reader.h"

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr std::array<Choice<TopicGroup>, 6> groupWords{{
    {"how-it-works"_L1, TopicGroup::HowItWorks},
    {"situation"_L1, TopicGroup::Situation},
    {"care"_L1, TopicGroup::Care},
    {"questions"_L1, TopicGroup::Questions},
    {"recognise"_L1, TopicGroup::Recognise},
    {"research"_L1, TopicGroup::Research},
}};

static SectionUrgency readSectionUrgency(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    SectionUrgency urgency;
    urgency.level = object.choice("level"_L1, levelWords).value_or(Level::Emergency);
    urgency.action = readClaim(object, "action"_L1, context, {.role = ClaimRole::Urgent});
    return urgency;
}

static TopicSection readSection(const Node &node, const ReadContext &context, const Topic &topic)
{
    ObjectReader object(node, context.log);
    TopicSection section;
    const QString &page = topic.id.value();
    section.id = object.id("id"_L1, IdKind::TopicSection, page);
    section.title = readText(object, "title"_L1, context);
    section.figures = object.optionalList("figures"_L1, [&](const Node &use) {
        ObjectReader figure(use, context.log);
        return readFigureUse(figure);
    });
    section.claims = readClaims(object, "claims"_L1, context);
    if (const std::optional<Node> urgency = object.optional("urgency"_L1))
        section.urgency = readSectionUrgency(*urgency, context);
    section.treatments = object.optionalList(
        "treatments"_L1, [&](const Node &treatment) { return readTreatment(treatment, context, page); });
    section.questions = object.optionalList(
        "questions"_L1, [&](const Node &question) { return readReaderQuestion(question, context, page); });
    if (section.claims.isEmpty() && section.treatments.isEmpty() && section.questions.isEmpty()) {
        context.log.error(
            ProblemCode::Shape, object.place(),
            u"the section “%1” is empty; give it claims, treatments or questions"_s.arg(section.id));
    }
    if (topic.group == TopicGroup::Recognise && !section.urgency) {
        context.log.error(
            ProblemCode::Shape, object.place(),
            u"the card “%1” does not say how fast to act; give it an “urgency”"_s.arg(section.id));
    }
    return section;
}

Topic readTopicFile(ObjectReader &file, ReadContext context, const TopicId &expected)
{
    context.owner = expected.value();
    checkPageId(file, expected.value());
    Topic topic;
    topic.id = expected;
    topic.written = file.date("written"_L1);
    context.written = topic.written;
    topic.group = file.choice("group"_L1, groupWords).value_or(TopicGroup::HowItWorks);
    topic.name = readText(file, "name"_L1, context);
    topic.synonyms = readTexts(file, "synonyms"_L1, context);
    topic.summary = readClaim(file, "summary"_L1, context);
    topic.keyMessage = readClaim(file, "keyMessage"_L1, context);
    if (const std::optional<Node> urgency = file.required("urgency"_L1))
        topic.urgency = readUrgency(*urgency, context);
    topic.keyPoints = readClaims(file, "keyPoints"_L1, context, keyPointCount);
    topic.sections = file.list("sections"_L1, {.least = 1},
                               [&](const Node &node) { return readSection(node, context, topic); });
    return topic;
}

} // namespace legwise
