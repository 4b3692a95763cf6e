#include "core/checklist/rule_engine.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace legwise {

using Masks = RuleProgram::Masks;
using Mask = RuleProgram::Mask;
using Node = RuleProgram::Node;
using Operation = RuleProgram::Operation;

/// All bits for one set of answers; on the stack for a checklist of usual size.
using Words = QVarLengthArray<quint64, 24>;

static bool anySet(const Masks &masks, const quint64 *words)
{
    return std::any_of(masks.cbegin(), masks.cend(),
                       [words](const Mask &mask) { return (words[mask.word] & mask.bits) != 0; });
}

static bool allSet(const Masks &masks, const quint64 *words)
{
    return std::all_of(masks.cbegin(), masks.cend(),
                       [words](const Mask &mask) { return (words[mask.word] & mask.bits) == mask.bits; });
}

static bool isSet(const Mask &bit, const Words &words)
{
    return (words.at(static_cast<qsizetype>(bit.word)) & bit.bits) != 0;
}

static bool holds(const Node &node, const quint64 *words);

static int countHolding(const Node &node, const quint64 *words)
{
    int count = 0;
    for (const Mask &mask : node.masks)
        count += std::popcount(words[mask.word] & mask.bits);
    for (const Node &child : node.children)
        count += holds(child, words) ? 1 : 0;
    return count;
}

static bool holds(const Node &node, const quint64 *words)
{
    const auto childHolds = [words](const Node &child) { return holds(child, words); };
    switch (node.operation) {
    case Operation::Any:
        return anySet(node.masks, words) ||
               std::any_of(node.children.cbegin(), node.children.cend(), childHolds);
    case Operation::All:
        return allSet(node.masks, words) &&
               std::all_of(node.children.cbegin(), node.children.cend(), childHolds);
    case Operation::Not:
        return !holds(node.children.front(), words);
    case Operation::AtLeast:
        return countHolding(node, words) >= node.count;
    case Operation::Exactly:
        return countHolding(node, words) == node.count;
    }
    Q_UNREACHABLE();
}

/// Works out every definition and rule from the answers in the first words.
static Words worked(const RuleProgram &program, const std::vector<quint64> &answers)
{
    Words words(static_cast<qsizetype>(program.words));
    quint64 *const bits = words.data();
    std::fill(std::copy(answers.cbegin(), answers.cend(), bits), bits + program.words, quint64(0));
    for (const RuleProgram::Step &step : program.steps) {
        const bool holding = holds(step.condition, bits);
        // Without a branch: whether a rule holds is hard to foresee.
        bits[step.setsWhenTrue.word] |= step.setsWhenTrue.bits & (quint64(0) - quint64(holding));
        if (!holding) {
            for (const Mask &mask : step.clearsWhenFalse)
                bits[mask.word] &= ~mask.bits;
        }
    }
    return words;
}

/// The highest level of the rules whose conditions hold, or nothing.
static std::optional<Level> highestLevel(const RuleProgram &program, const Words &words)
{
    for (const Level level : allLevels) {
        if (anySet(program.rulesOfLevel[static_cast<std::size_t>(level)], words.constData()))
            return level;
    }
    return std::nullopt;
}

static Level levelOf(const RuleProgram &program, std::optional<Level> highest)
{
    return program.isBroken ? Level::Emergency : highest.value_or(program.otherwiseLevel);
}

/// Self-care rules count only when no other rule fires, the one without a condition when none does.
static bool counts(const RuleProgram::RuleBit &rule, const Words &words, std::optional<Level> highest)
{
    if (!highest)
        return rule.otherwise;
    return isSet(rule.bit, words) && (rule.level > Level::SelfCare || highest == Level::SelfCare);
}

RuleEngine::RuleEngine(const ChecklistDefinition &checklist) : m_program(compileRules(checklist))
{
    m_allOpen.m_words.assign(m_program.answerWords, 0);
    for (const RuleProgram::QuestionBits &bits : std::as_const(m_program.questions)) {
        const Mask open = bits.values.value(unsureValue);
        m_allOpen.m_words[open.word] |= open.bits;
    }
}

/// Answers one question anew among the words of a sheet.
static void setAnswer(std::vector<quint64> &words, const RuleProgram::QuestionBits &bits,
                      const QStringList &values)
{
    for (const Mask &mask : bits.all)
        words[mask.word] &= ~mask.bits;
    const auto choose = [&words, &bits](const QString &value) {
        const Mask mask = bits.values.value(value);
        words[mask.word] |= mask.bits;
    };
    if (values.isEmpty())
        choose(unsureValue);
    for (const QString &value : values)
        choose(value);
}

AnswerSheet RuleEngine::sheet(const Answers &answers) const
{
    AnswerSheet made = m_allOpen;
    for (auto it = m_program.questions.cbegin(); it != m_program.questions.cend(); ++it) {
        const QStringList values = answers.values(it.key());
        if (!values.isEmpty())
            setAnswer(made.m_words, it.value(), values);
    }
    return made;
}

void RuleEngine::set(AnswerSheet &sheet, const QuestionId &question, const QStringList &values) const
{
    const auto bits = m_program.questions.constFind(question);
    if (bits != m_program.questions.cend())
        setAnswer(sheet.m_words, bits.value(), values);
}

PreparedAnswer RuleEngine::prepared(const QuestionId &question, const QStringList &values) const
{
    PreparedAnswer answer;
    const auto bits = m_program.questions.constFind(question);
    if (bits == m_program.questions.cend())
        return answer;
    answer.m_clears = bits->all;
    const QStringList counted = values.isEmpty() ? QStringList{unsureValue} : values;
    for (const QString &value : counted)
        answer.m_sets.push_back(bits->values.value(value));
    return answer;
}

void RuleEngine::set(AnswerSheet &sheet, const PreparedAnswer &answer) const
{
    Q_ASSERT(sheet.m_words.size() == m_program.answerWords);
    for (const Mask &mask : answer.m_clears)
        sheet.m_words[mask.word] &= ~mask.bits;
    for (const Mask &mask : answer.m_sets)
        sheet.m_words[mask.word] |= mask.bits;
}

Level RuleEngine::level(const AnswerSheet &sheet) const
{
    Q_ASSERT(sheet.m_words.size() == m_program.answerWords);
    return levelOf(m_program, highestLevel(m_program, worked(m_program, sheet.m_words)));
}

Assessment RuleEngine::assess(const AnswerSheet &sheet) const
{
    Q_ASSERT(sheet.m_words.size() == m_program.answerWords);
    const Words words = worked(m_program, sheet.m_words);
    const std::optional<Level> highest = highestLevel(m_program, words);
    Assessment assessment{levelOf(m_program, highest), {}};
    for (const RuleProgram::RuleBit &rule : m_program.rules) {
        if (counts(rule, words, highest))
            assessment.rules.append(rule.id);
    }
    return assessment;
}

std::vector<bool> RuleEngine::conditions(const AnswerSheet &sheet) const
{
    const Words words = worked(m_program, sheet.m_words);
    std::vector<bool> holding;
    holding.reserve(m_program.rules.size());
    for (const RuleProgram::RuleBit &rule : m_program.rules)
        holding.push_back(isSet(rule.bit, words));
    return holding;
}

} // namespace legwise
