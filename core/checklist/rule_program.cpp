#include "core/checklist/rule_program.h"

#include "core/checklist/answers.h"

#include <algorithm>
#include <bit>

namespace legwise {

namespace {

using Mask = RuleProgram::Mask;
using Masks = RuleProgram::Masks;
using Node = RuleProgram::Node;
using Operation = RuleProgram::Operation;
using Step = RuleProgram::Step;

constexpr std::size_t wordBits = 64;

/// Turns a checklist into a program. What a condition reads is compiled before it, so that each definition,
/// rule and "asked when" is worked out once and in one pass.
class Compiler
{
public:
    explicit Compiler(const ChecklistDefinition &checklist) : m_checklist(checklist) {}

    [[nodiscard]] RuleProgram compile();

private:
    /// `Running` stops a name that leads back to itself.
    enum class State { Unknown, Running, Done };

    [[nodiscard]] Mask newBit();
    void addQuestions();
    void addValuesIn(const Expression &expression);
    void addValue(const QuestionId &question, const QString &value);
    void addRules();

    [[nodiscard]] Node compiled(const Expression &expression);
    [[nodiscard]] Node compiledAnswer(const Expression &expression);
    [[nodiscard]] Node compiledDefinition(const QString &name);
    [[nodiscard]] Node compiledRule(qsizetype index);
    [[nodiscard]] Node compiledRule(const QString &name);
    void addOperand(Node &node, const Expression &operand);
    [[nodiscard]] bool isReady(const QString &key, const Expression &when, Step step);
    [[nodiscard]] Node broken();

    const ChecklistDefinition &m_checklist;
    RuleProgram m_program;
    QHash<QString, State> m_states; ///< by kind and name
    QHash<QString, Mask> m_definitionBits;
    std::size_t m_bitCount = 0;
};

void add(Masks &masks, const Mask &mask)
{
    const auto same =
        std::find_if(masks.begin(), masks.end(), [&mask](const Mask &m) { return m.word == mask.word; });
    if (same == masks.end())
        masks.push_back(mask);
    else
        same->bits |= mask.bits;
}

bool holdsBit(const Masks &masks, const Mask &bit)
{
    return std::any_of(masks.cbegin(), masks.cend(), [&bit](const Mask &mask) {
        return mask.word == bit.word && (mask.bits & bit.bits) != 0;
    });
}

Mask Compiler::newBit()
{
    const std::size_t bit = m_bitCount++;
    return {bit / wordBits, quint64(1) << (bit % wordBits)};
}

RuleProgram Compiler::compile()
{
    addQuestions();
    // The answers end with a whole word, so that a sheet of them can be copied as it is.
    m_program.answerWords = m_bitCount / wordBits + 1;
    m_bitCount = m_program.answerWords * wordBits;
    for (const NamedExpression &definition : m_checklist.definitions) {
        if (!m_definitionBits.contains(definition.id))
            m_definitionBits.insert(definition.id, newBit());
    }
    addRules();
    m_program.words = m_bitCount / wordBits + 1;
    return std::move(m_program);
}

void Compiler::addQuestions()
{
    for (const Question &question : m_checklist.questions) {
        addValue(question.id, unsureValue);
        const QStringList values = question.allValues();
        for (const QString &value : values)
            addValue(question.id, value);
    }
    // A condition may name a value that nothing offers. It gets a bit all the same, because answers are
    // texts.
    for (const Question &question : m_checklist.questions) {
        if (question.askedWhen)
            addValuesIn(*question.askedWhen);
    }
    for (const NamedExpression &definition : m_checklist.definitions)
        addValuesIn(definition.when);
    for (const Rule &rule : m_checklist.rules) {
        if (rule.when)
            addValuesIn(*rule.when);
    }
}

void Compiler::addValuesIn(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Answer && m_program.questions.contains(expression.question)) {
        for (const QString &value : expression.values)
            addValue(expression.question, value);
    }
    for (const Expression &operand : expression.operands)
        addValuesIn(operand);
}

void Compiler::addValue(const QuestionId &question, const QString &value)
{
    RuleProgram::QuestionBits &bits = m_program.questions[question];
    if (bits.values.contains(value))
        return;
    const Mask bit = newBit();
    bits.values.insert(value, bit);
    add(bits.all, bit);
}

void Compiler::addRules()
{
    std::optional<Level> otherwise;
    for (const Rule &rule : m_checklist.rules) {
        m_program.rules.push_back({rule.id, rule.level, newBit(), !rule.when});
        if (!rule.when)
            otherwise = otherwise ? std::max(*otherwise, rule.level) : rule.level;
    }
    m_program.otherwiseLevel = otherwise.value_or(Level::Emergency);
    for (qsizetype i = 0; i < m_checklist.rules.size(); ++i) {
        const RuleProgram::RuleBit &rule = m_program.rules.at(static_cast<std::size_t>(i));
        if (rule.otherwise)
            continue;
        add(m_program.rulesOfLevel.at(static_cast<std::size_t>(rule.level)), rule.bit);
        (void)compiledRule(i);
    }
}

Node Compiler::broken()
{
    m_program.isBroken = true;
    return {};
}

/// Compiles the condition of that name unless that was done before. False when it leads back to itself.
bool Compiler::isReady(const QString &key, const Expression &when, Step step)
{
    const State state = m_states.value(key, State::Unknown);
    if (state == State::Unknown) {
        m_states.insert(key, State::Running);
        step.condition = compiled(when);
        m_program.steps.push_back(std::move(step));
        m_states.insert(key, State::Done);
    }
    return state != State::Running;
}

Node Compiler::compiledDefinition(const QString &name)
{
    const Expression *when = m_checklist.definition(name);
    if (!when)
        return broken();
    const Mask bit = m_definitionBits.value(name);
    if (!isReady(u'd' + name, *when, {{}, bit, {}}))
        return broken();
    return {Operation::Any, 0, {bit}, {}};
}

Node Compiler::compiledRule(qsizetype index)
{
    const std::optional<Expression> &when = m_checklist.rules.at(index).when;
    const Mask bit = m_program.rules.at(static_cast<std::size_t>(index)).bit;
    if (!when || !isReady(u'r' + QString::number(index), *when, {{}, bit, {}}))
        return broken();
    return {Operation::Any, 0, {bit}, {}};
}

Node Compiler::compiledRule(const QString &name)
{
    const QList<Rule> &rules = m_checklist.rules;
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
                                   [&name](const Rule &candidate) { return candidate.id.value() == name; });
    return rule == rules.cend() ? broken() : compiledRule(rule - rules.cbegin());
}

Node Compiler::compiledAnswer(const Expression &expression)
{
    const Question *question = m_checklist.question(expression.question);
    if (!question)
        return broken();
    const RuleProgram::QuestionBits bits = m_program.questions.value(question->id);
    if (question->askedWhen &&
        !isReady(u'q' + question->id.value(), *question->askedWhen, {{}, {}, bits.all}))
        return broken();
    Node node;
    for (const QString &value : expression.values)
        add(node.masks, bits.values.value(value));
    return node;
}

/// An operand that masks can stand for needs no child of its own.
void Compiler::addOperand(Node &node, const Expression &operand)
{
    Node child = compiled(operand);
    const bool isMasks = child.operation == Operation::Any && child.children.empty();
    const bool isOneBit = isMasks && child.masks.size() == 1 && std::has_single_bit(child.masks.front().bits);
    // Bits that are counted must differ: two operands that are the same bit count twice.
    const bool fits =
        node.operation == Operation::Any ? isMasks : isOneBit && !holdsBit(node.masks, child.masks.front());
    if (!fits) {
        node.children.push_back(std::move(child));
        return;
    }
    for (const Mask &mask : child.masks)
        add(node.masks, mask);
}

Operation operationOf(Expression::Kind kind)
{
    switch (kind) {
    case Expression::Kind::All:
        return Operation::All;
    case Expression::Kind::Not:
        return Operation::Not;
    case Expression::Kind::AtLeast:
        return Operation::AtLeast;
    case Expression::Kind::Exactly:
        return Operation::Exactly;
    case Expression::Kind::Any:
    case Expression::Kind::Answer:
    case Expression::Kind::Definition:
    case Expression::Kind::Rule:
        return Operation::Any;
    }
    Q_UNREACHABLE();
}

Node Compiler::compiled(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Answer)
        return compiledAnswer(expression);
    if (expression.kind == Expression::Kind::Definition)
        return compiledDefinition(expression.name);
    if (expression.kind == Expression::Kind::Rule)
        return compiledRule(expression.name);
    Node node{operationOf(expression.kind), expression.count, {}, {}};
    if (node.operation == Operation::Not) {
        if (expression.operands.empty())
            return broken();
        node.children.push_back(compiled(expression.operands.front()));
        return node;
    }
    for (const Expression &operand : expression.operands)
        addOperand(node, operand);
    return node;
}

} // namespace

RuleProgram compileRules(const ChecklistDefinition &checklist)
{
    return Compiler(checklist).compile();
}

} // namespace legwise
