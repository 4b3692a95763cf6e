#include "core/verification/answer_space.h"

#include "core/checklist/assessment.h"

#include <algorithm>
#include <bit>

namespace legwise {

/// So many groups of places would make too many sets of groups to go through.
static constexpr qsizetype mostPlaceGroups = 12;

DiagramLibrary::DiagramLibrary(int variables)
{
    static constexpr int nodes = 200'000;
    static constexpr int cache = 50'000;
    Q_ASSERT(!bdd_isrunning());
    bdd_init(nodes, cache);
    bdd_gbc_hook(nullptr); // it would write to standard error
    bdd_setmaxincrease(nodes);
    bdd_setvarnum(std::max(1, variables));
}

DiagramLibrary::~DiagramLibrary()
{
    bdd_done();
}

static QStringList calmAnswerOf(const ChecklistDefinition &checklist, const QuestionId &question)
{
    const auto calm =
        std::find_if(checklist.calmAnswers.cbegin(), checklist.calmAnswers.cend(),
                     [&question](const CalmAnswer &answer) { return answer.question == question; });
    return calm == checklist.calmAnswers.cend() ? QStringList() : QStringList{calm->value};
}

std::vector<AnswerSpace::Field> AnswerSpace::fieldsOf(const ChecklistDefinition &checklist)
{
    std::vector<Field> fields;
    int next = 0;
    for (const Question &question : checklist.questions) {
        Field field{&question,
                    question.allValues(),
                    next,
                    0,
                    question.kind == AnswerKind::Zones,
                    question.askedWhen.has_value(),
                    calmAnswerOf(checklist, question.id)};
        const auto numbers = static_cast<unsigned>(field.values.size()) + (field.isConditional ? 2U : 1U);
        field.variables = field.isPlaces
                              ? static_cast<int>(field.values.size()) + (field.isConditional ? 1 : 0)
                              : static_cast<int>(std::bit_width(numbers - 1));
        next += field.variables;
        fields.push_back(field);
    }
    return fields;
}

int AnswerSpace::variablesOf(const std::vector<Field> &fields)
{
    return fields.empty() ? 0 : fields.back().first + fields.back().variables;
}

AnswerSpace::AnswerSpace(const ChecklistDefinition &checklist)
    : m_checklist(checklist), m_fields(fieldsOf(checklist)), m_library(variablesOf(m_fields))
{}

std::optional<std::size_t> AnswerSpace::fieldOf(const QuestionId &question) const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].question->id == question)
            return i;
    }
    return std::nullopt;
}

QStringList AnswerSpace::valuesOf(std::size_t field) const
{
    return m_fields.at(field).values;
}

static bdd variable(int number, bool on)
{
    return on ? bdd_ithvarpp(number) : bdd_nithvarpp(number);
}

bdd AnswerSpace::bits(const Field &field, unsigned number)
{
    bdd cube = bddtrue;
    for (int i = field.variables - 1; i >= 0; --i)
        cube &= variable(field.first + i, (number >> unsigned(field.variables - 1 - i) & 1U) != 0);
    return cube;
}

unsigned AnswerSpace::absentNumber(const Field &field)
{
    return static_cast<unsigned>(field.values.size()) + 1;
}

unsigned AnswerSpace::numberOf(const Field &field, const QStringList &values)
{
    return values.isEmpty() ? 0 : static_cast<unsigned>(field.values.indexOf(values.first())) + 1;
}

bdd AnswerSpace::noPlace(const Field &field)
{
    bdd cube = bddtrue;
    for (qsizetype i = field.values.size() - 1; i >= 0; --i)
        cube &= variable(field.first + static_cast<int>(i), false);
    return cube;
}

bdd AnswerSpace::isAbsent(std::size_t index) const
{
    const Field &field = m_fields.at(index);
    if (!field.isConditional)
        return bddfalse;
    return field.isPlaces ? variable(field.first + field.variables - 1, true)
                          : bits(field, absentNumber(field));
}

bdd AnswerSpace::answeredBy(std::size_t index, const QStringList &values) const
{
    const Field &field = m_fields.at(index);
    bdd any = bddfalse;
    for (qsizetype i = 0; i < field.values.size(); ++i) {
        if (values.contains(field.values.at(i)))
            any |= field.isPlaces ? variable(field.first + static_cast<int>(i), true)
                                  : bits(field, static_cast<unsigned>(i) + 1);
    }
    if (values.contains(unsureValue))
        any |= field.isPlaces ? noPlace(field) : bits(field, 0) | isAbsent(index);
    return any;
}

bdd AnswerSpace::answerIs(std::size_t index, const QStringList &values) const
{
    const Field &field = m_fields.at(index);
    if (!field.isPlaces)
        return bits(field, numberOf(field, values));
    bdd cube = bddtrue;
    for (int i = field.variables - 1; i >= 0; --i) {
        const bool on = i < field.values.size() && values.contains(field.values.at(i));
        cube &= variable(field.first + i, on);
    }
    return cube;
}

bdd AnswerSpace::isWellFormed(std::size_t index) const
{
    const Field &field = m_fields.at(index);
    if (field.isPlaces) {
        bdd formed = isAbsent(index) >> noPlace(field);
        for (const QString &value : field.values) {
            if (field.question->standsAlone(value))
                formed &= answeredBy(index, {value}) >> (answerIs(index, {value}) | noPlace(field));
        }
        return formed;
    }
    bdd formed = bits(field, 0) | isAbsent(index);
    for (qsizetype i = 0; i < field.values.size(); ++i)
        formed |= bits(field, static_cast<unsigned>(i) + 1);
    return formed;
}

/// How the value lists see an answer: for each, whether the answer holds one of its values.
static QList<bool> seenBy(const QList<QStringList> &valueLists, const QStringList &answer)
{
    const QStringList counted = answer.isEmpty() ? QStringList{unsureValue} : answer;
    QList<bool> seen;
    for (const QStringList &values : valueLists) {
        seen.append(std::any_of(counted.cbegin(), counted.cend(),
                                [&values](const QString &value) { return values.contains(value); }));
    }
    return seen;
}

/// Answers among which every way to be seen occurs: of places, all sets of one place of each kind.
QList<QStringList> AnswerSpace::answersToTry(const Field &field, const QList<QStringList> &valueLists)
{
    QList<QStringList> answers{{}};
    QList<QList<bool>> kinds;
    QStringList places;
    for (const QString &value : field.values) {
        if (field.question->standsAlone(value)) {
            answers.append({value});
        } else if (const QList<bool> kind = seenBy(valueLists, {value}); !kinds.contains(kind)) {
            kinds.append(kind);
            places.append(value);
        }
    }
    const auto groups = static_cast<unsigned>(std::min(places.size(), mostPlaceGroups));
    for (unsigned set = 1; set < 1U << groups; ++set) {
        QStringList chosen;
        for (unsigned i = 0; i < groups; ++i) {
            if ((set >> i & 1U) != 0)
                chosen.append(places.at(static_cast<qsizetype>(i)));
        }
        answers.append(chosen);
    }
    return answers;
}

bdd AnswerSpace::representatives(std::size_t index, const QList<QStringList> &valueLists) const
{
    QList<QList<bool>> seen;
    bdd chosen = isAbsent(index) & isWellFormed(index);
    const QList<QStringList> answers = answersToTry(m_fields.at(index), valueLists);
    for (const QStringList &answer : answers) {
        const QList<bool> view = seenBy(valueLists, answer);
        if (seen.contains(view))
            continue;
        seen.append(view);
        chosen |= answerIs(index, answer);
    }
    return chosen;
}

std::vector<bool> AnswerSpace::assignmentOf(const Answers &answers) const
{
    std::vector<bool> assignment(static_cast<std::size_t>(variablesOf(m_fields)));
    for (const Field &field : m_fields) {
        const QStringList values = answers.values(field.question->id);
        const bool isAbsent = field.isConditional && !isAsked(m_checklist, *field.question, answers);
        const unsigned number = isAbsent ? absentNumber(field) : numberOf(field, values);
        for (int i = 0; i < field.variables; ++i) {
            const bool isPlace = i < field.values.size();
            const bool place = isPlace ? !isAbsent && values.contains(field.values.at(i)) : isAbsent;
            const bool bit = (number >> unsigned(field.variables - 1 - i) & 1U) != 0;
            assignment[static_cast<std::size_t>(field.first) + static_cast<std::size_t>(i)] =
                field.isPlaces ? place : bit;
        }
    }
    return assignment;
}

bool AnswerSpace::contains(const bdd &set, const std::vector<bool> &assignment)
{
    int node = set.id();
    while (node > 1)
        node = assignment[static_cast<std::size_t>(bdd_var(node))] ? bdd_high(node) : bdd_low(node);
    return node == 1;
}

QList<QuestionId> AnswerSpace::differing(const Answers &answers) const
{
    QList<QuestionId> questions;
    for (const Field &field : m_fields) {
        if (answers.values(field.question->id) != field.calm &&
            isAsked(m_checklist, *field.question, answers))
            questions.append(field.question->id);
    }
    return questions;
}

} // namespace legwise
