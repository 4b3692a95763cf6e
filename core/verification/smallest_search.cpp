#include "core/verification/answer_space.h"

#include <limits>

namespace legwise {

/// Looks for the cheapest way through a diagram to "true", question by question. Diagrams share their parts,
/// so each part is searched once for each question that may come next.
class SmallestSearch
{
public:
    explicit SmallestSearch(const AnswerSpace &space) : m_space(space) {}

    [[nodiscard]] std::optional<Answers> search(const bdd &set);

private:
    using Field = AnswerSpace::Field;

    /// What has been decided on the way: the next question, or the next place of it.
    struct State
    {
        int node = 0;
        int field = 0;
        int place = 0;
        bool differs = false; ///< a place differs from the calm answer
        bool isAbsent = false;

        friend bool operator==(const State &, const State &) = default;
        friend size_t qHash(const State &s, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, s.node, s.field, s.place, s.differs, s.isAbsent);
        }
    };

    /// One way on from a state.
    struct Move
    {
        int cost = 0;
        State next;
        QString value; ///< that it chooses, or empty
    };

    [[nodiscard]] static int follow(int node, int variable, bool on);
    [[nodiscard]] std::vector<Move> movesFrom(const State &state) const;
    [[nodiscard]] std::vector<Move> choices(const State &state, const Field &field) const;
    [[nodiscard]] std::vector<Move> placeMoves(const State &state, const Field &field) const;
    [[nodiscard]] Move best(const State &state);
    [[nodiscard]] int costFrom(const State &state);

    // A question weighs more than all places together.
    static constexpr int questionCost = 1000;
    static constexpr int impossible = std::numeric_limits<int>::max() / 2;

    const AnswerSpace &m_space;
    QHash<State, int> m_costs;
};

int SmallestSearch::follow(int node, int variable, bool on)
{
    if (node <= 1 || bdd_var(node) != variable)
        return node;
    return on ? bdd_high(node) : bdd_low(node);
}

std::vector<SmallestSearch::Move> SmallestSearch::choices(const State &state, const Field &field) const
{
    std::vector<Move> moves;
    const unsigned numbers = static_cast<unsigned>(field.values.size()) + (field.isConditional ? 2U : 1U);
    for (unsigned number = 0; number < numbers; ++number) {
        int node = state.node;
        for (int i = 0; i < field.variables; ++i)
            node = follow(node, field.first + i, (number >> unsigned(field.variables - 1 - i) & 1U) != 0);
        const bool isAbsent = field.isConditional && number + 1 == numbers;
        const QString value =
            number > 0 && !isAbsent ? field.values.at(static_cast<qsizetype>(number) - 1) : QString();
        const bool isCalm = isAbsent || (value.isEmpty() ? field.calm.isEmpty() : field.calm.contains(value));
        // Between sets of one size, an answer says more than an open question.
        const int cost = isCalm ? 0 : questionCost + (number == 0 ? 1 : 0);
        moves.push_back({cost, {node, state.field + 1, 0, false, false}, value});
    }
    return moves;
}

/// Places come after whether the question is absent, which is the last variable: it is guessed at the first
/// place and held against the diagram at the end.
std::vector<SmallestSearch::Move> SmallestSearch::placeMoves(const State &state, const Field &field) const
{
    std::vector<Move> moves;
    if (state.place == 0 && field.isConditional && !state.isAbsent) {
        State absent = state;
        absent.isAbsent = true;
        moves.push_back({0, absent, {}});
    }
    const bool isLast = state.place == field.values.size();
    if (isLast) {
        int node = state.node;
        if (field.isConditional)
            node = follow(node, field.first + field.variables - 1, state.isAbsent);
        const bool counts = state.differs && !state.isAbsent;
        moves.push_back({counts ? questionCost : 0, {node, state.field + 1, 0, false, false}, {}});
        return moves;
    }
    const QString &value = field.values.at(state.place);
    for (const bool on : {false, true}) {
        State next = state;
        next.node = follow(state.node, field.first + state.place, on);
        next.place = state.place + 1;
        next.differs = state.differs || on != field.calm.contains(value);
        moves.push_back({on ? 1 : 0, next, on ? value : QString()});
    }
    return moves;
}

std::vector<SmallestSearch::Move> SmallestSearch::movesFrom(const State &state) const
{
    const Field &field = m_space.m_fields.at(static_cast<std::size_t>(state.field));
    return field.isPlaces ? placeMoves(state, field) : choices(state, field);
}

SmallestSearch::Move SmallestSearch::best(const State &state)
{
    Move best{impossible, {}, {}};
    for (const Move &move : movesFrom(state)) {
        const int cost = move.cost + costFrom(move.next);
        if (cost < best.cost)
            best = {cost, move.next, move.value};
    }
    return best;
}

int SmallestSearch::costFrom(const State &state)
{
    if (state.node == 0)
        return impossible;
    if (static_cast<std::size_t>(state.field) == m_space.m_fields.size())
        return state.node == 1 ? 0 : impossible;
    const auto known = m_costs.constFind(state);
    if (known != m_costs.cend())
        return *known;
    const int cost = best(state).cost;
    m_costs.insert(state, cost);
    return cost;
}

std::optional<Answers> SmallestSearch::search(const bdd &set)
{
    State state{set.id(), 0, 0, false, false};
    if (costFrom(state) >= impossible)
        return std::nullopt;
    Answers answers;
    while (static_cast<std::size_t>(state.field) < m_space.m_fields.size()) {
        const QuestionId id = m_space.m_fields.at(static_cast<std::size_t>(state.field)).question->id;
        const Move move = best(state);
        if (!move.value.isEmpty())
            answers = answers.with(id, answers.values(id) + QStringList{move.value});
        state = move.next;
    }
    return answers;
}

std::optional<Answers> AnswerSpace::smallest(const bdd &set) const
{
    return SmallestSearch(*this).search(set);
}

} // namespace legwise
