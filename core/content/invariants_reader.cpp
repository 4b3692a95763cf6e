#include "core/content/checklist_reader.h"
#include "core/content/expression_reader.h"
#include "core/content/level_words.h"

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr int mostInvariants = 100;

static IdName ownerOf(const Invariant &invariant)
{
    return {IdKind::Invariant, invariant.id, {}};
}

static Expression readWhen(ObjectReader &object, const Invariant &invariant)
{
    const std::optional<Node> when = object.required("when"_L1);
    return when ? readExpression(*when, ownerOf(invariant), object.log()) : Expression();
}

static QList<QuestionId> readQuestionIds(ObjectReader &object, QLatin1StringView key,
                                         const Invariant &invariant)
{
    QList<QuestionId> questions;
    const QStringList ids = object.references(key, IdKind::Question, {.least = 1}, ownerOf(invariant));
    for (const QString &id : ids)
        questions.append(QuestionId(id));
    return questions;
}

static Requirement readAtLeast(ObjectReader &object, const Invariant &invariant)
{
    const Level level = object.choice("atLeast"_L1, levelWords).value_or(Level::Emergency);
    return AtLeastRequirement{level, readWhen(object, invariant)};
}

static Requirement readMonotone(ObjectReader &object, const Invariant &invariant)
{
    MonotoneRequirement monotone{readQuestionIds(object, "monotone"_L1, invariant), {}};
    (void)object.list("worse"_L1, {.least = 2}, [&](const Node &node) {
        QString value = node.asText(u"an answer in “worse”"_s, object.log());
        if (monotone.worse.contains(value)) {
            object.log().error(ProblemCode::Value, node.place(),
                               u"“%1” stands twice in “worse”; keep one of them"_s.arg(value));
        }
        for (const QuestionId &question : std::as_const(monotone.questions)) {
            if (!value.isEmpty())
                object.log().use({IdKind::Answer, value, question.value()}, node.place(), ownerOf(invariant));
        }
        monotone.worse.append(value);
        return value;
    });
    return monotone;
}

static Requirement readNeverMentioned(ObjectReader &object, const Invariant &)
{
    NeverMentionedRequirement never;
    never.words = object.list("neverMentioned"_L1, {.least = 1},
                              [&object](const Node &node) { return node.asText(u"a word"_s, object.log()); });
    return never;
}

static Requirement readNote(ObjectReader &object, const Invariant &invariant)
{
    const QString note = object.reference("note"_L1, IdKind::Note, ownerOf(invariant));
    return NoteRequirement{note, readWhen(object, invariant)};
}

static Requirement readNoEffect(ObjectReader &object, const Invariant &invariant)
{
    return NoEffectRequirement{readQuestionIds(object, "noEffect"_L1, invariant)};
}

static Requirement readDefault(ObjectReader &object, const Invariant &)
{
    return DefaultRequirement{object.choice("default"_L1, levelWords).value_or(Level::Soon)};
}

/// A requirement that has nothing to say but its name.
static void readTrue(ObjectReader &object, QLatin1StringView key)
{
    if (!object.flag(key)) {
        object.log().error(ProblemCode::Value, object.placeOf(key),
                           u"“%1” can only be true; take it out if it need not be so"_s.arg(key));
    }
}

static Requirement readOpenIsUnsure(ObjectReader &object, const Invariant &)
{
    readTrue(object, "openIsUnsure"_L1);
    return OpenIsUnsureRequirement{};
}

static Requirement readPure(ObjectReader &object, const Invariant &)
{
    readTrue(object, "pure"_L1);
    return PureRequirement{};
}

static Requirement readRequirement(const Node &node, const ReadContext &context, const Invariant &invariant)
{
    using Read = Requirement (*)(ObjectReader &, const Invariant &);
    static constexpr std::array<Choice<Read>, 8> kinds{{
        {"atLeast"_L1, readAtLeast},
        {"monotone"_L1, readMonotone},
        {"noEffect"_L1, readNoEffect},
        {"openIsUnsure"_L1, readOpenIsUnsure},
        {"default"_L1, readDefault},
        {"pure"_L1, readPure},
        {"neverMentioned"_L1, readNeverMentioned},
        {"note"_L1, readNote},
    }};
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [&node](const Choice<Read> &choice) {
        return node.property(choice.word).has_value();
    });
    if (kind == kinds.cend()) {
        context.log.error(ProblemCode::Shape, node.place(),
                          u"this is no requirement; write one of atLeast, monotone, noEffect, openIsUnsure, "
                          "default, pure, neverMentioned, note"_s);
        return PureRequirement{};
    }
    ObjectReader object(node, context.log);
    return kind->value(object, invariant);
}

static QList<Holder> readHolders(ObjectReader &object)
{
    static constexpr std::array<Choice<Holder>, 3> words{{
        {"rules"_L1, Holder::Rules},
        {"loader"_L1, Holder::Loader},
        {"program"_L1, Holder::Program},
    }};
    QList<Holder> holders;
    (void)object.list("heldBy"_L1, {.least = 1}, [&](const Node &node) {
        QString name = node.asText(u"a word in “heldBy”"_s, object.log());
        const auto word = std::find_if(words.cbegin(), words.cend(),
                                       [&name](const Choice<Holder> &choice) { return name == choice.word; });
        if (word != words.cend()) {
            holders.append(word->value);
        } else if (!name.isEmpty()) {
            object.log().error(
                ProblemCode::Value, node.place(),
                u"“heldBy” cannot be “%1”; write one of these: rules, loader, program"_s.arg(name));
        }
        return name;
    });
    return holders;
}

static Invariant readInvariant(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    Invariant invariant;
    invariant.id = object.id("id"_L1, IdKind::Invariant);
    invariant.statement = readClaim(object, "statement"_L1, context, {.role = ClaimRole::Urgent});
    invariant.heldBy = readHolders(object);
    invariant.requirements = object.optionalList("requires"_L1, [&](const Node &requirement) {
        return readRequirement(requirement, context, invariant);
    });
    if (!invariant.heldBy.isEmpty() &&
        invariant.heldBy.contains(Holder::Rules) == invariant.requirements.isEmpty()) {
        context.log.error(
            ProblemCode::Checklist, object.placeOf("heldBy"_L1),
            u"the invariant “%1” must have “requires” when the rules hold it, and only then"_s.arg(
                invariant.id));
    }
    return invariant;
}

static CalmAnswer readCalmAnswer(const Node &node, const ReadContext &context)
{
    const Expression expression = readExpression(node, {}, context.log);
    if (expression.kind != Expression::Kind::Answer || expression.values.size() != 1) {
        context.log.error(ProblemCode::Shape, node.place(),
                          u"a calm answer names one question and one answer: “question” and “is”"_s);
        return {};
    }
    return {expression.question, expression.values.first()};
}

/// The calm answer of each question: the one that is named for it, or the first of the usual ones it offers.
static void readCalm(const Node &node, const ReadContext &context, ChecklistDefinition &checklist)
{
    ObjectReader object(node, context.log);
    const QStringList usual = object.list("usual"_L1, {}, [&](const Node &word) {
        return word.asText(u"an answer in “usual”"_s, context.log);
    });
    checklist.calmAnswers =
        object.list("others"_L1, {}, [&](const Node &answer) { return readCalmAnswer(answer, context); });
    for (const Question &question : std::as_const(checklist.questions)) {
        const auto isNamed = [&question](const CalmAnswer &calm) { return calm.question == question.id; };
        if (std::any_of(checklist.calmAnswers.cbegin(), checklist.calmAnswers.cend(), isNamed))
            continue;
        const QStringList values = question.allValues();
        const auto value = std::find_if(usual.cbegin(), usual.cend(),
                                        [&values](const QString &word) { return values.contains(word); });
        if (value != usual.cend()) {
            checklist.calmAnswers.append({question.id, *value});
        } else if (!values.isEmpty()) {
            context.log.error(
                ProblemCode::Checklist, object.place(),
                u"the question “%1” has no calm answer; name one in “others”"_s.arg(question.id.value()));
        }
    }
}

void readInvariantsFile(ObjectReader &file, const ReadContext &context, ChecklistDefinition &checklist)
{
    if (const std::optional<Node> calm = file.required("calm"_L1))
        readCalm(*calm, context, checklist);
    checklist.invariants = file.list("invariants"_L1, {.most = mostInvariants},
                                     [&](const Node &node) { return readInvariant(node, context); });
}

} // namespace legwise
