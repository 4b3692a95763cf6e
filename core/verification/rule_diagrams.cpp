#include "core/verification/rule_diagrams.h"

#include <algorithm>

namespace legwise {

RuleDiagrams::RuleDiagrams(const AnswerSpace &space, const ChecklistDefinition &rules)
    : m_space(space), m_checklist(rules), m_urgent(bddfalse), m_selfCare(bddfalse), m_reachable(bddtrue)
{
    addRules();
    addReachable();
}

void RuleDiagrams::addRules()
{
    std::optional<Level> otherwise;
    for (const Rule &rule : m_checklist.rules) {
        const bdd holding = rule.when ? condition(*rule.when) : bdd(bddfalse);
        m_conditions.push_back(holding);
        if (rule.level == Level::SelfCare)
            m_selfCare |= holding;
        else
            m_urgent |= holding;
        if (!rule.when)
            otherwise = std::max(otherwise.value_or(rule.level), rule.level);
    }
    m_otherwise = otherwise.value_or(Level::Emergency);
}

void RuleDiagrams::addReachable()
{
    for (std::size_t field = m_space.size(); field-- > 0;) {
        m_reachable &= m_space.isWellFormed(field);
        if (m_space.question(field).askedWhen)
            m_reachable &= m_space.isAbsent(field) ^ asked(field);
    }
}

bdd RuleDiagrams::broken()
{
    m_broken = true;
    return bddfalse;
}

template <class Make> bdd RuleDiagrams::once(const QString &key, Make make)
{
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (m_running.contains(key))
        return broken();
    m_running.append(key);
    const bdd made = make();
    m_running.removeLast();
    m_known.insert(key, made);
    return made;
}

bdd RuleDiagrams::asked(std::size_t field)
{
    const Question &question = m_space.question(field);
    if (!question.askedWhen)
        return bddtrue;
    return once(u'q' + question.id.value(), [&] { return condition(*question.askedWhen); });
}

bdd RuleDiagrams::answer(const Expression &expression)
{
    const std::optional<std::size_t> field = m_space.fieldOf(expression.question);
    return field ? m_space.answeredBy(*field, expression.values) & asked(*field) : broken();
}

bdd RuleDiagrams::named(const Expression &expression)
{
    const bool isRule = expression.kind == Expression::Kind::Rule;
    const Rule *rule = isRule ? m_checklist.rule(RuleId(expression.name)) : nullptr;
    const Expression *when =
        isRule ? (rule && rule->when ? &*rule->when : nullptr) : m_checklist.definition(expression.name);
    if (!when)
        return broken();
    return once((isRule ? u'r' : u'd') + expression.name, [&] { return condition(*when); });
}

std::vector<bdd> RuleDiagrams::counts(const std::vector<Expression> &operands, int most)
{
    std::vector<bdd> holding(static_cast<std::size_t>(std::max(most, 0)) + 2, bdd(bddfalse));
    holding.front() = bddtrue;
    for (const Expression &operand : operands) {
        const bdd holds = condition(operand);
        holding.back() |= holding[holding.size() - 2] & holds;
        for (std::size_t i = holding.size() - 2; i > 0; --i)
            holding[i] = (holding[i] & !holds) | (holding[i - 1] & holds);
        holding.front() &= !holds;
    }
    return holding;
}

bdd RuleDiagrams::condition(const Expression &expression)
{
    bdd result;
    switch (expression.kind) {
    case Expression::Kind::Answer:
        return answer(expression);
    case Expression::Kind::Definition:
    case Expression::Kind::Rule:
        return named(expression);
    case Expression::Kind::All:
        result = bddtrue;
        for (const Expression &operand : expression.operands)
            result &= condition(operand);
        return result;
    case Expression::Kind::Any:
        for (const Expression &operand : expression.operands)
            result |= condition(operand);
        return result;
    case Expression::Kind::Not:
        return expression.operands.empty() ? broken() : !condition(expression.operands.front());
    case Expression::Kind::AtLeast: {
        const std::vector<bdd> holding = counts(expression.operands, expression.count);
        return holding.back() | holding[holding.size() - 2];
    }
    case Expression::Kind::Exactly:
        return expression.count < 0 ? bdd(bddfalse)
                                    : counts(expression.operands, expression.count)
                                          .at(static_cast<std::size_t>(expression.count));
    }
    Q_UNREACHABLE();
}

bdd RuleDiagrams::fires(std::size_t index) const
{
    const Rule &rule = m_checklist.rules.at(static_cast<qsizetype>(index));
    if (!rule.when)
        return !(m_urgent | m_selfCare);
    return rule.level == Level::SelfCare ? m_conditions.at(index) - m_urgent : m_conditions.at(index);
}

bdd RuleDiagrams::atLeast(Level level) const
{
    if (m_broken || level == Level::SelfCare)
        return bddtrue;
    bdd any = m_otherwise >= level ? !(m_urgent | m_selfCare) : bdd(bddfalse);
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        if (m_checklist.rules.at(static_cast<qsizetype>(i)).level >= level)
            any |= m_conditions[i];
    }
    return any;
}

bdd RuleDiagrams::levelIs(Level level) const
{
    const bdd least = atLeast(level);
    return level == Level::Emergency ? least
                                     : least - atLeast(static_cast<Level>(static_cast<int>(level) + 1));
}

} // namespace legwise
