#include "core/content/comparison_reader.h"

namespace legwise {

using namespace Qt::StringLiterals;

static Aspect readAspect(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    Aspect aspect;
    aspect.id = AspectId(object.id("id"_L1, IdKind::Aspect));
    aspect.name = readText(object, "name"_L1, context);
    return aspect;
}

static AspectGroup readAspectGroup(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    AspectGroup group;
    group.id = object.id("id"_L1, IdKind::AspectGroup);
    group.name = readText(object, "name"_L1, context);
    group.aspects = object.list("aspects"_L1, {.least = 1},
                                [&](const Node &aspect) { return readAspect(aspect, context); });
    return group;
}

/// One of the two things of a pair: `{ "condition": … }` or `{ "topic": …, "section": … }`.
static LookAlike readLookAlike(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    LookAlike side;
    if (object.optional("condition"_L1)) {
        side.condition = ConditionId(object.reference("condition"_L1, IdKind::Condition));
        return side;
    }
    side.topic = TopicId(object.reference("topic"_L1, IdKind::Topic));
    side.section = object.text("section"_L1);
    if (!side.section.isEmpty())
        context.log.use({IdKind::TopicSection, side.section, side.topic.value()},
                        object.placeOf("section"_L1));
    return side;
}

static LookAlikeRow readLookAlikeRow(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    LookAlikeRow row;
    row.aspect = AspectId(object.reference("aspect"_L1, IdKind::Aspect));
    row.first = readClaim(object, "first"_L1, context, {.limit = textLimits::glanceUsual});
    row.second = readClaim(object, "second"_L1, context, {.limit = textLimits::glanceUsual});
    return row;
}

static LookAlikePair readPair(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    LookAlikePair pair;
    pair.id = object.id("id"_L1, IdKind::LookAlikes);
    pair.name = readText(object, "name"_L1, context);
    pair.intro = readClaim(object, "intro"_L1, context);
    if (const std::optional<Node> first = object.required("first"_L1))
        pair.first = readLookAlike(*first, context);
    if (const std::optional<Node> second = object.required("second"_L1))
        pair.second = readLookAlike(*second, context);
    pair.rows =
        object.list("rows"_L1, {.least = 1}, [&](const Node &row) { return readLookAlikeRow(row, context); });
    pair.misleads = readClaims(object, "misleads"_L1, context, {.least = 1});
    return pair;
}

static void readLookAlikes(const Node &node, const ReadContext &context, KnowledgeBase &knowledge)
{
    ObjectReader object(node, context.log);
    AspectGroup &group = knowledge.lookAlikeAspects;
    group.id = u"look-alikes"_s;
    group.name = readText(object, "name"_L1, context);
    group.aspects = object.list("aspects"_L1, {.least = 1},
                                [&](const Node &aspect) { return readAspect(aspect, context); });
    knowledge.lookAlikes =
        object.list("pairs"_L1, {.least = 1}, [&](const Node &pair) { return readPair(pair, context); });
}

void readComparisonFile(ObjectReader &file, const ReadContext &context, KnowledgeBase &knowledge)
{
    knowledge.comparisonFooter = readClaim(file, "footer"_L1, context);
    knowledge.aspectGroups = file.list("groups"_L1, {.least = 1},
                                       [&](const Node &node) { return readAspectGroup(node, context); });
    if (const std::optional<Node> lookAlikes = file.optional("lookAlikes"_L1))
        readLookAlikes(*lookAlikes, context, knowledge);
}

} // namespace legwise
