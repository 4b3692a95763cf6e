#include "core/content/expression_reader.h"

namespace legwise {

using namespace Qt::StringLiterals;

using Kind = Expression::Kind;

static constexpr std::array<Choice<Kind>, 8> kindWords{{
    {"question"_L1, Kind::Answer},
    {"all"_L1, Kind::All},
    {"any"_L1, Kind::Any},
    {"not"_L1, Kind::Not},
    {"atLeast"_L1, Kind::AtLeast},
    {"exactly"_L1, Kind::Exactly},
    {"definition"_L1, Kind::Definition},
    {"rule"_L1, Kind::Rule},
}};

static const Choice<Kind> *kindOf(const Node &node)
{
    for (const Choice<Kind> &word : kindWords) {
        if (node.property(word.word))
            return &word;
    }
    return nullptr;
}

static void readAnswer(ObjectReader &object, const IdName &owner, Expression &expression)
{
    expression.question = QuestionId(object.reference("question"_L1, IdKind::Question, owner));
    expression.values = object.list("is"_L1, {.least = 1}, [&](const Node &node) {
        QString value = node.asText(u"an answer"_s, object.log());
        if (!value.isEmpty() && !expression.question.isEmpty()) {
            object.log().use({IdKind::Answer, value, expression.question.value()}, node.place(), owner);
        }
        return value;
    });
}

static std::vector<Expression> readOperands(ObjectReader &object, QLatin1StringView key, const IdName &owner)
{
    const QList<Expression> operands = object.list(
        key, {.least = 1}, [&](const Node &node) { return readExpression(node, owner, object.log()); });
    return {operands.cbegin(), operands.cend()};
}

static void readCounted(ObjectReader &object, QLatin1StringView key, const IdName &owner,
                        Expression &expression)
{
    const std::optional<Node> count = object.required(key);
    expression.count = count->asInteger(u"“%1”"_s.arg(key), object.log()).value_or(1);
    expression.operands = readOperands(object, "of"_L1, owner);
    if (expression.count < 1 || expression.count > static_cast<int>(expression.operands.size())) {
        object.log().error(
            ProblemCode::Checklist, count->place(),
            u"“%1” is %2 of %3; it must be from 1 to the number of conditions in “of”"_s.arg(key)
                .arg(expression.count)
                .arg(expression.operands.size()));
    }
}

static void readNamed(ObjectReader &object, const Choice<Kind> &kind, const IdName &owner,
                      Expression &expression)
{
    const IdKind idKind = kind.value == Kind::Rule ? IdKind::Rule : IdKind::Definition;
    expression.name = object.reference(kind.word, idKind, owner);
}

static void readOperandOfNot(ObjectReader &object, const IdName &owner, Expression &expression)
{
    if (const std::optional<Node> operand = object.required("not"_L1))
        expression.operands.push_back(readExpression(*operand, owner, object.log()));
}

Expression readExpression(const Node &node, const IdName &owner, PackLog &log)
{
    Expression expression;
    const Choice<Kind> *kind = kindOf(node);
    if (!kind) {
        log.error(
            ProblemCode::Shape, node.place(),
            u"this is no condition; write one of question, all, any, not, atLeast, exactly, definition, rule"_s);
        return expression;
    }
    ObjectReader object(node, log);
    expression.kind = kind->value;
    switch (kind->value) {
    case Kind::Answer:
        readAnswer(object, owner, expression);
        break;
    case Kind::All:
    case Kind::Any:
        expression.operands = readOperands(object, kind->word, owner);
        break;
    case Kind::Not:
        readOperandOfNot(object, owner, expression);
        break;
    case Kind::AtLeast:
    case Kind::Exactly:
        readCounted(object, kind->word, owner, expression);
        break;
    case Kind::Definition:
    case Kind::Rule:
        readNamed(object, *kind, owner, expression);
        break;
    }
    return expression;
}

} // namespace legwise
