#include "core/content/figure_reader.h"

#include "core/content/svg_inspector.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostLabels = 7;

static FigureLabel readLabel(const Node &node, const ReadContext &context, const FigureId &figure)
{
    static constexpr std::array<Choice<LabelSide>, 2> sides{{
        {"left"_L1, LabelSide::Left},
        {"right"_L1, LabelSide::Right},
    }};
    ObjectReader object(node, context.log);
    FigureLabel label;
    label.anchor = object.text("anchor"_L1);
    if (!label.anchor.isEmpty())
        context.log.use({IdKind::Element, label.anchor, figure.value()}, object.placeOf("anchor"_L1));
    label.side = object.choice("side"_L1, sides).value_or(LabelSide::Right);
    label.label = readText(object, "label"_L1, context);
    label.parts = object.optionalTexts("parts"_L1);
    for (const QString &part : std::as_const(label.parts))
        context.log.use({IdKind::Element, part, figure.value()}, object.placeOf("parts"_L1));
    if (object.optional("term"_L1))
        label.term = object.reference("term"_L1, IdKind::Term);
    return label;
}

static FigureLayer readLayer(const Node &node, const ReadContext &context, const FigureId &figure)
{
    ObjectReader object(node, context.log);
    FigureLayer layer;
    layer.element = object.text("element"_L1);
    if (!layer.element.isEmpty())
        context.log.use({IdKind::Element, layer.element, figure.value()}, object.placeOf("element"_L1));
    layer.name = readText(object, "name"_L1, context);
    return layer;
}

static FigureStep readStep(const Node &node, const ReadContext &context, const FigureId &figure)
{
    ObjectReader object(node, context.log);
    FigureStep step;
    step.id = object.id("id"_L1, IdKind::FigureStep, figure.value());
    step.title = readText(object, "title"_L1, context);
    step.caption = readText(object, "caption"_L1, context);
    return step;
}

/// Holds the steps of a figure against the groups of its SVG: each step has one, and each group a step.
static void checkStepGroups(const Figure &figure, const SvgElements &elements, const Place &place,
                            PackLog &log)
{
    const auto isIn = [](const QString &group, const FigureStep &step) {
        return !group.isEmpty() && isOfStep(group, step.id);
    };
    for (const FigureStep &step : figure.steps) {
        if (std::none_of(elements.cbegin(), elements.cend(),
                         [&](const QString &group) { return isIn(group, step); }))
            log.error(ProblemCode::Figure, place,
                      u"the SVG of “%1” has no group “step.%2”; add it or take the step out"_s.arg(
                          figure.id.value(), step.id));
    }
    for (const QString &group : elements) {
        const auto isThis = [&](const FigureStep &step) { return isIn(group, step); };
        if (!group.isEmpty() && std::none_of(figure.steps.cbegin(), figure.steps.cend(), isThis))
            log.error(ProblemCode::Figure, place,
                      u"the group “%1” of the SVG belongs to no step of “%2” and would never be seen"_s.arg(
                          group, figure.id.value()));
    }
}

/// Whether a label is in sight in a step: it names nothing special, or something that shows then.
static bool isInStep(const FigureLabel &label, const FigureStep &step, const SvgElements &elements)
{
    const auto shows = [&](const QString &part) {
        const QString group = elements.value(part);
        return group.isEmpty() || isOfStep(group, step.id);
    };
    return label.parts.isEmpty() || std::any_of(label.parts.cbegin(), label.parts.cend(), shows);
}

static void checkLabelCounts(const Figure &figure, const SvgElements &elements, const Place &place,
                             PackLog &log)
{
    const auto check = [&](qsizetype count, const QString &where) {
        if (count > mostLabels)
            log.error(ProblemCode::Shape, place,
                      u"“labels” has %1 elements%2; it may have at most %3"_s.arg(
                          QString::number(count), where, QString::number(mostLabels)));
    };
    if (figure.steps.isEmpty())
        check(figure.labels.size(), {});
    for (const FigureStep &step : figure.steps) {
        const auto inSight = [&](const FigureLabel &label) { return isInStep(label, step, elements); };
        check(std::count_if(figure.labels.cbegin(), figure.labels.cend(), inSight),
              u" in the step “%1”"_s.arg(step.id));
    }
}

/// The name of the SVG file, and what it holds; no elements when it cannot be read.
static std::optional<SvgElements> readSvg(ObjectReader &object, Figure &figure,
                                          const QString &illustrationsDir)
{
    static const QRegularExpression name(u"^[a-z0-9]+(-[a-z0-9]+)*\\.svg\\z"_s);
    const QString file = object.text("file"_L1);
    if (name.match(file).hasMatch()) {
        figure.file = file;
        return inspectSvg({u"%1/%2"_s.arg(illustrationsDir, file), u"illustrations/%1"_s.arg(file)},
                          figure.id, object.placeOf("file"_L1), object.log());
    }
    object.log().markUnread(figure.id.value());
    if (!file.isEmpty())
        object.log().error(ProblemCode::Value, object.placeOf("file"_L1),
                           u"“%1” has the wrong form; write a file name such as dvt-leg.svg"_s.arg(file));
    return std::nullopt;
}

static Figure readFigure(const Node &node, const ReadContext &context, const QString &illustrationsDir)
{
    ObjectReader object(node, context.log);
    Figure figure;
    figure.id = FigureId(object.id("id"_L1, IdKind::Figure));
    const std::optional<SvgElements> elements = readSvg(object, figure, illustrationsDir);
    figure.title = readText(object, "title"_L1, context);
    figure.caption = readText(object, "caption"_L1, context);
    figure.description = readText(object, "description"_L1, context);
    figure.skinTones = object.flag("skinTones"_L1);
    figure.layers = object.optionalList(
        "layers"_L1, [&](const Node &layer) { return readLayer(layer, context, figure.id); });
    figure.steps =
        object.optionalList("steps"_L1, [&](const Node &step) { return readStep(step, context, figure.id); });
    figure.labels =
        object.list("labels"_L1, {}, [&](const Node &label) { return readLabel(label, context, figure.id); });
    if (elements) {
        checkStepGroups(figure, *elements, object.placeOf("steps"_L1), context.log);
        checkLabelCounts(figure, *elements, object.placeOf("labels"_L1), context.log);
    }
    return figure;
}

QList<Figure> readFiguresFile(ObjectReader &file, const ReadContext &context, const QString &illustrationsDir)
{
    return file.list("figures"_L1, {},
                     [&](const Node &node) { return readFigure(node, context, illustrationsDir); });
}

FigureUse readFigureUse(ObjectReader &object)
{
    FigureUse use;
    use.figure = FigureId(object.reference("figure"_L1, IdKind::Figure));
    if (const std::optional<Node> step = object.optional("step"_L1)) {
        use.step = step->asText(u"“step”"_s, object.log());
        if (!use.step.isEmpty())
            object.log().use({IdKind::FigureStep, use.step, use.figure.value()}, step->place());
    }
    return use;
}

} // namespace legwise
