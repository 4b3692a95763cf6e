#include "core/checklist/assessment.h"

#include "core/checklist/rule_engine.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace legwise {

using namespace Qt::StringLiterals;

namespace {

/// Works out single expressions for one set of answers, as reasons, notes and the flow need them. Levels are
/// decided by the RuleEngine alone. Each definition, rule and question is worked out once.
class Evaluator
{
public:
    Evaluator(const ChecklistDefinition &checklist, const Answers &answers)
        : m_checklist(checklist), m_answers(answers),
          m_asked(static_cast<std::size_t>(checklist.questions.size()), State::Unknown),
          m_defined(static_cast<std::size_t>(checklist.definitions.size()), State::Unknown),
          m_fired(static_cast<std::size_t>(checklist.rules.size()), State::Unknown)
    {}

    [[nodiscard]] bool holds(const Expression &expression);
    /// The chosen values; "unsure" when the question is open.
    [[nodiscard]] QStringList counted(const QuestionId &question) const;

private:
    /// `Running` stops a name that leads back to itself.
    enum class State : quint8 { Unknown, Running, No, Yes };

    template <class Work> bool once(State &state, Work work);
    bool answerHolds(const Expression &expression);
    bool isAsked(const QuestionId &id);
    bool definitionHolds(const QString &name);
    bool namedRuleFires(const QString &name);
    int countHolding(const std::vector<Expression> &operands);

    const ChecklistDefinition &m_checklist;
    const Answers &m_answers;
    std::vector<State> m_asked;
    std::vector<State> m_defined;
    std::vector<State> m_fired;
};

template <class Work> bool Evaluator::once(State &state, Work work)
{
    if (state == State::Running)
        return false;
    if (state == State::Unknown) {
        state = State::Running;
        state = work() ? State::Yes : State::No;
    }
    return state == State::Yes;
}

bool Evaluator::holds(const Expression &expression)
{
    const std::vector<Expression> &operands = expression.operands;
    const auto operandHolds = [this](const Expression &operand) { return holds(operand); };
    switch (expression.kind) {
    case Expression::Kind::Answer:
        return answerHolds(expression);
    case Expression::Kind::All:
        return std::all_of(operands.cbegin(), operands.cend(), operandHolds);
    case Expression::Kind::Any:
        return std::any_of(operands.cbegin(), operands.cend(), operandHolds);
    case Expression::Kind::Not:
        return !operands.empty() && !holds(operands.front());
    case Expression::Kind::AtLeast:
        return countHolding(operands) >= expression.count;
    case Expression::Kind::Exactly:
        return countHolding(operands) == expression.count;
    case Expression::Kind::Definition:
        return definitionHolds(expression.name);
    case Expression::Kind::Rule:
        return namedRuleFires(expression.name);
    }
    Q_UNREACHABLE();
}

int Evaluator::countHolding(const std::vector<Expression> &operands)
{
    return static_cast<int>(std::count_if(operands.cbegin(), operands.cend(),
                                          [this](const Expression &operand) { return holds(operand); }));
}

bool Evaluator::answerHolds(const Expression &expression)
{
    const QStringList chosen = m_answers.values(expression.question);
    const QStringList &wanted = expression.values;
    const bool matches =
        chosen.isEmpty() ? wanted.contains(unsureValue)
                         : std::any_of(chosen.cbegin(), chosen.cend(),
                                       [&wanted](const QString &value) { return wanted.contains(value); });
    // The question is looked up only for a match: that is the dearer half, and most answers do not match.
    return matches && isAsked(expression.question);
}

QStringList Evaluator::counted(const QuestionId &question) const
{
    const QStringList chosen = m_answers.values(question);
    return chosen.isEmpty() ? QStringList{unsureValue} : chosen;
}

bool Evaluator::isAsked(const QuestionId &id)
{
    for (qsizetype i = 0; i < m_checklist.questions.size(); ++i) {
        const Question &question = m_checklist.questions.at(i);
        if (question.id != id)
            continue;
        if (!question.askedWhen)
            return true;
        return once(m_asked[static_cast<std::size_t>(i)],
                    [this, &question] { return holds(*question.askedWhen); });
    }
    return false;
}

bool Evaluator::definitionHolds(const QString &name)
{
    for (qsizetype i = 0; i < m_checklist.definitions.size(); ++i) {
        const NamedExpression &definition = m_checklist.definitions.at(i);
        if (definition.id == name) {
            return once(m_defined[static_cast<std::size_t>(i)],
                        [this, &definition] { return holds(definition.when); });
        }
    }
    return false;
}

bool Evaluator::namedRuleFires(const QString &name)
{
    for (qsizetype i = 0; i < m_checklist.rules.size(); ++i) {
        const Rule &rule = m_checklist.rules.at(i);
        if (rule.id.value() == name) {
            return rule.when &&
                   once(m_fired[static_cast<std::size_t>(i)], [this, &rule] { return holds(*rule.when); });
        }
    }
    return false;
}

/// Gathers the answers that a rule rests on.
class ReasonCollector
{
public:
    ReasonCollector(const ChecklistDefinition &checklist, const Answers &answers)
        : m_checklist(checklist), m_evaluator(checklist, answers)
    {}

    void addRule(const Rule &rule)
    {
        m_followed.clear();
        if (rule.when)
            follow(*rule.when, rule.id);
    }
    [[nodiscard]] QList<Reason> take() { return std::move(m_reasons); }

private:
    void follow(const Expression &expression, const RuleId &rule);
    void followDefinition(const QString &name, const RuleId &rule);
    void add(const QuestionId &question, const QString &value, const RuleId &rule);

    const ChecklistDefinition &m_checklist;
    Evaluator m_evaluator;
    QStringList m_followed; ///< the definitions this rule was followed into: once each is enough
    QList<Reason> m_reasons;
};

void ReasonCollector::follow(const Expression &expression, const RuleId &rule)
{
    if (!m_evaluator.holds(expression))
        return;
    switch (expression.kind) {
    case Expression::Kind::Answer:
        for (const QString &value : m_evaluator.counted(expression.question)) {
            if (expression.values.contains(value))
                add(expression.question, value, rule);
        }
        return;
    case Expression::Kind::All:
    case Expression::Kind::Any:
    case Expression::Kind::AtLeast:
    case Expression::Kind::Exactly:
        for (const Expression &operand : expression.operands)
            follow(operand, rule);
        return;
    case Expression::Kind::Definition:
        followDefinition(expression.name, rule);
        return;
    case Expression::Kind::Not:
    case Expression::Kind::Rule:
        return;
    }
    Q_UNREACHABLE();
}

void ReasonCollector::followDefinition(const QString &name, const RuleId &rule)
{
    const Expression *when = m_checklist.definition(name);
    if (!when || m_followed.contains(name))
        return;
    m_followed.append(name);
    follow(*when, rule);
}

void ReasonCollector::add(const QuestionId &question, const QString &value, const RuleId &rule)
{
    const auto it = std::find_if(m_reasons.begin(), m_reasons.end(), [&](const Reason &reason) {
        return reason.question == question && reason.value == value;
    });
    if (it == m_reasons.end())
        m_reasons.append({question, value, {rule}});
    else if (!it->rules.contains(rule))
        it->rules.append(rule);
}

} // namespace

/// Whether a well person would answer so.
static bool isCalm(const ChecklistDefinition &checklist, const Reason &reason)
{
    const auto calm =
        std::find_if(checklist.calmAnswers.cbegin(), checklist.calmAnswers.cend(),
                     [&reason](const CalmAnswer &one) { return one.question == reason.question; });
    if (calm != checklist.calmAnswers.cend())
        return reason.value == calm->value;
    return reason.value == "no"_L1 || reason.value == "none"_L1;
}

static QHash<QuestionId, int> pageOrder(const ChecklistDefinition &checklist)
{
    QHash<QuestionId, int> order;
    int position = 0;
    for (const ChecklistStep &step : checklist.steps) {
        for (const ChecklistPage &page : step.pages) {
            for (const QuestionId &question : page.questions)
                order.insert(question, position++);
        }
    }
    return order;
}

bool isAsked(const ChecklistDefinition &checklist, const Question &question, const Answers &answers)
{
    return !question.askedWhen || holds(checklist, *question.askedWhen, answers);
}

bool holds(const ChecklistDefinition &checklist, const Expression &expression, const Answers &answers)
{
    return Evaluator(checklist, answers).holds(expression);
}

Assessment assess(const ChecklistDefinition &checklist, const Answers &answers)
{
    return RuleEngine(checklist).assess(answers);
}

QList<Reason> reasons(const ChecklistDefinition &checklist, const Answers &answers,
                      const Assessment &assessment)
{
    ReasonCollector collector(checklist, answers);
    for (const RuleId &id : assessment.rules) {
        const Rule *rule = checklist.rule(id);
        if (rule && rule->level == assessment.level)
            collector.addRule(*rule);
    }
    QList<Reason> found = collector.take();
    const auto calm = [&checklist](const Reason &reason) { return isCalm(checklist, reason); };
    if (!std::all_of(found.cbegin(), found.cend(), calm))
        found.removeIf(calm);
    // What a person said weighs more than what nobody asked yet: a result that comes at once names the one
    // "yes".
    const auto isOpen = [&answers](const Reason &reason) { return !answers.isAnswered(reason.question); };
    if (!std::all_of(found.cbegin(), found.cend(), isOpen))
        found.removeIf(isOpen);
    const QHash<QuestionId, int> order = pageOrder(checklist);
    const auto position = [&order](const Reason &reason) {
        return order.value(reason.question, std::numeric_limits<int>::max());
    };
    std::stable_sort(found.begin(), found.end(),
                     [&position](const Reason &a, const Reason &b) { return position(a) < position(b); });
    return found;
}

QList<const ResultNote *> notesFor(const ChecklistDefinition &checklist, const Answers &answers, Level level)
{
    QList<const ResultNote *> notes;
    for (const ResultNote &note : checklist.notes) {
        const bool atThisLevel = note.levels.isEmpty() || note.levels.contains(level);
        if (atThisLevel && holds(checklist, note.when, answers))
            notes.append(&note);
    }
    return notes;
}

} // namespace legwise
