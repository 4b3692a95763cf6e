#include "core/content/checklist_reader.h"

#include "core/checklist/answers.h"
#include "core/content/expression_reader.h"
#include "core/content/figure_reader.h"

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr int mostQuestions = 200;

/// The labels that questions share: yes, no, not sure.
using SharedLabels = QHash<QString, Text>;

static SharedLabels readSharedLabels(ObjectReader &file, const ReadContext &context)
{
    SharedLabels labels;
    const auto read = [&](const Node &node) {
        ObjectReader object(node, context.log);
        QString value = object.text("value"_L1);
        const Text label = readText(object, "label"_L1, context);
        if (labels.contains(value)) {
            context.log.error(ProblemCode::DuplicateId, object.placeOf("value"_L1),
                              u"the answer “%1” stands twice in “answers”; keep one of them"_s.arg(value));
        }
        labels.insert(value, label);
        return value;
    };
    (void)file.list("answers"_L1, {}, read);
    return labels;
}

static AnswerOption readOption(const Node &node, const ReadContext &context, const QuestionId &question,
                               const SharedLabels &labels)
{
    ObjectReader object(node, context.log);
    AnswerOption option;
    option.value = object.id("value"_L1, IdKind::Answer, question.value());
    const std::optional<Text> label = readOptionalText(object, "label"_L1, context);
    if (!label && !option.value.isEmpty() && !labels.contains(option.value)) {
        context.log.error(
            ProblemCode::Shape, object.place(),
            u"the answer “%1” has no label here and none in “answers”; add one"_s.arg(option.value));
    }
    option.label = label ? *label : labels.value(option.value);
    option.reason = readOptionalText(object, "reason"_L1, context);
    option.say = readOptionalText(object, "say"_L1, context);
    option.alone = object.flag("alone"_L1) || option.value == unsureValue;
    return option;
}

static BodySide readSide(const Node &node, const ReadContext &context, const QuestionId &question)
{
    static constexpr std::array<Choice<QLatin1StringView>, 2> words{{
        {"left"_L1, "left"_L1},
        {"right"_L1, "right"_L1},
    }};
    ObjectReader object(node, context.log);
    BodySide side;
    if (const std::optional<QLatin1StringView> id = object.choice("id"_L1, words))
        side.id = *id;
    else
        context.log.markUnread(question.value());
    side.name = readText(object, "name"_L1, context);
    return side;
}

static Zone readZone(const Node &node, const ReadContext &context, const Question &question)
{
    ObjectReader object(node, context.log);
    Zone zone;
    zone.id = object.text("id"_L1);
    zone.name = readText(object, "name"_L1, context);
    zone.leftName = readText(object, "leftName"_L1, context);
    zone.rightName = readText(object, "rightName"_L1, context);
    const Place place = object.placeOf("id"_L1);
    if (zone.id.isEmpty() || !hasIdForm(zone.id, IdKind::Answer, place, context.log))
        return zone;
    for (const BodySide &side : question.sides) {
        const QString value = u"%1.%2"_s.arg(side.id, zone.id);
        if (!side.id.isEmpty())
            context.log.define({IdKind::Answer, value, question.id.value()}, place);
    }
    return zone;
}

static void readZones(ObjectReader &object, const ReadContext &context, const SharedLabels &labels,
                      Question &question)
{
    question.figure = FigureId(object.reference("figure"_L1, IdKind::Figure));
    question.sides = object.list("sides"_L1, {.least = 2, .most = 2},
                                 [&](const Node &node) { return readSide(node, context, question.id); });
    question.zones = object.list("zones"_L1, {.least = 1},
                                 [&](const Node &node) { return readZone(node, context, question); });
    question.options = object.list("others"_L1, {.least = 1}, [&](const Node &node) {
        return readOption(node, context, question.id, labels);
    });
}

static void readAnswers(ObjectReader &object, const ReadContext &context, const SharedLabels &labels,
                        Question &question)
{
    static constexpr std::array<Choice<AnswerKind>, 2> kinds{{
        {"choice"_L1, AnswerKind::Choice},
        {"zones"_L1, AnswerKind::Zones},
    }};
    const std::optional<AnswerKind> kind = object.choice("kind"_L1, kinds);
    if (!kind) {
        // Without a kind nothing says which of these belong to it, so only the kind is to blame.
        for (const QLatin1StringView key : {"options"_L1, "zones"_L1, "sides"_L1, "others"_L1, "figure"_L1})
            (void)object.optional(key);
        context.log.markUnread(question.id.value());
        return;
    }
    question.kind = *kind;
    if (question.kind == AnswerKind::Zones) {
        readZones(object, context, labels, question);
    } else {
        question.options = object.list("options"_L1, {.least = 2}, [&](const Node &node) {
            return readOption(node, context, question.id, labels);
        });
    }
    if (!question.options.isEmpty() && !question.option(unsureValue)) {
        context.log.error(
            ProblemCode::Checklist, object.place(),
            u"the question “%1” does not offer “unsure”; everybody must be able to say so"_s.arg(
                question.id.value()));
    }
}

static Question readQuestion(const Node &node, const ReadContext &context, const SharedLabels &labels)
{
    ObjectReader object(node, context.log);
    Question question;
    question.id = QuestionId(object.id("id"_L1, IdKind::Question));
    question.row = object.text("row"_L1);
    question.text = readText(object, "question"_L1, context);
    question.helper = readOptionalText(object, "helper"_L1, context);
    if (const std::optional<Node> picture = object.optional("picture"_L1)) {
        ObjectReader use(*picture, context.log);
        question.picture = readFigureUse(use);
    }
    question.summary = readText(object, "summary"_L1, context);
    question.why = readText(object, "why"_L1, context);
    if (const std::optional<Node> askedWhen = object.optional("askedWhen"_L1))
        question.askedWhen =
            readExpression(*askedWhen, {IdKind::Question, question.id.value(), {}}, context.log);
    readAnswers(object, context, labels, question);
    return question;
}

static ChecklistPage readPage(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    ChecklistPage page;
    page.id = object.id("id"_L1, IdKind::Page);
    page.title = readText(object, "title"_L1, context);
    page.note = readOptionalText(object, "note"_L1, context);
    page.isList = object.flag("list"_L1);
    const QStringList questions =
        object.references("questions"_L1, IdKind::Question, {.least = 1}, {IdKind::Page, page.id, {}});
    for (const QString &id : questions)
        page.questions.append(QuestionId(id));
    const QStringList denied = object.optionalTexts("noneOfThese"_L1);
    for (const QString &id : denied) {
        page.noneOfThese.append(QuestionId(id));
        if (!questions.contains(id)) {
            context.log.error(
                ProblemCode::Checklist, object.placeOf("noneOfThese"_L1),
                u"“noneOfThese” names “%1”, which does not stand on the page “%2”"_s.arg(id, page.id));
        }
    }
    if (!page.isList && page.questions.size() > ChecklistPage::mostQuestions) {
        context.log.error(
            ProblemCode::Checklist, object.placeOf("questions"_L1),
            u"the page “%1” holds %2 questions; %3 are the most, unless it is a “list” of short rows"_s.arg(
                page.id, QString::number(page.questions.size()),
                QString::number(ChecklistPage::mostQuestions)));
    }
    return page;
}

static ChecklistStep readStep(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    ChecklistStep step;
    step.id = object.id("id"_L1, IdKind::Step);
    step.name = readText(object, "name"_L1, context);
    step.reviewName = readText(object, "reviewName"_L1, context);
    step.redFlags = object.flag("redFlags"_L1);
    step.pages =
        object.list("pages"_L1, {.least = 1}, [&](const Node &page) { return readPage(page, context); });
    return step;
}

/// One press can only deny what can be denied.
static void checkDenials(const ChecklistDefinition &checklist, const Place &place, const ReadContext &context)
{
    for (const ChecklistStep &step : checklist.steps) {
        for (const ChecklistPage &page : step.pages) {
            for (const QuestionId &id : page.noneOfThese) {
                const Question *question = checklist.question(id);
                if (question && !question->denial()) {
                    context.log.error(
                        ProblemCode::Checklist, place,
                        u"“noneOfThese” of the page “%1” names “%2”, which has no answer “no” or “none”"_s
                            .arg(page.id, id.value()));
                }
            }
        }
    }
}

void readQuestionsFile(ObjectReader &file, const ReadContext &context, ChecklistDefinition &checklist)
{
    const SharedLabels labels = readSharedLabels(file, context);
    checklist.steps =
        file.list("steps"_L1, {.least = 1}, [&](const Node &node) { return readStep(node, context); });
    const bool hasRedFlags = std::any_of(checklist.steps.cbegin(), checklist.steps.cend(),
                                         [](const ChecklistStep &step) { return step.redFlags; });
    if (!hasRedFlags && !checklist.steps.isEmpty()) {
        context.log.error(ProblemCode::Checklist, file.placeOf("steps"_L1),
                          u"no step has “redFlags”: true; the step with the emergency signs needs it"_s);
    }
    checklist.questions = file.list("questions"_L1, {.least = 1, .most = mostQuestions},
                                    [&](const Node &node) { return readQuestion(node, context, labels); });
    checkDenials(checklist, file.placeOf("steps"_L1), context);
}

} // namespace legwise
