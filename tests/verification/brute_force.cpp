#include "tests/verification/brute_force.h"

#include "core/checklist/flow.h"

#include <QSet>

#include <algorithm>

namespace legwise::test {

using namespace Qt::StringLiterals;

/// Everything that can be said to a question, leaving it open included.
static QList<QStringList> answersTo(const Question &question)
{
    QList<QStringList> answers{{}};
    QStringList places;
    const QStringList values = question.allValues();
    for (const QString &value : values) {
        if (question.kind == AnswerKind::Choice || value == u"nowhere"_s || value == unsureValue)
            answers.append({value});
        else
            places.append(value);
    }
    for (int set = 1; set < 1 << places.size(); ++set) {
        QStringList chosen;
        for (int i = 0; i < places.size(); ++i) {
            if ((set >> i & 1) != 0)
                chosen.append(places.at(i));
        }
        answers.append(chosen);
    }
    return answers;
}

BruteForce::BruteForce(const ChecklistDefinition &checklist) : m_checklist(checklist), m_engine(checklist)
{
    std::vector<Answers> sets{Answers()};
    for (const Question &question : checklist.questions) {
        const QList<QStringList> choices = answersTo(question);
        std::vector<Answers> longer;
        for (const Answers &set : sets) {
            for (const QStringList &choice : choices)
                longer.push_back(set.with(question.id, choice));
        }
        sets = std::move(longer);
    }
    for (const Answers &set : sets) {
        if (withoutUnasked(checklist, set) == set)
            m_all.push_back(set);
    }
}

static void collect(const Expression &expression, QList<const Expression *> &atoms)
{
    if (expression.kind == Expression::Kind::Answer)
        atoms.append(&expression);
    for (const Expression &operand : expression.operands)
        collect(operand, atoms);
}

std::size_t BruteForce::classes() const
{
    QList<const Expression *> atoms;
    for (const NamedExpression &definition : m_checklist.definitions)
        collect(definition.when, atoms);
    for (const Rule &rule : m_checklist.rules) {
        if (rule.when)
            collect(*rule.when, atoms);
    }
    for (const Question &question : m_checklist.questions) {
        if (question.askedWhen)
            collect(*question.askedWhen, atoms);
    }
    QSet<QString> seen;
    for (const Answers &answers : m_all) {
        QString view;
        for (const Question &question : m_checklist.questions)
            view += isAsked(m_checklist, question, answers) ? u'?' : u'-';
        for (const Expression *atom : std::as_const(atoms))
            view += holds(m_checklist, *atom, answers) ? u'1' : u'0';
        seen.insert(view);
    }
    return static_cast<std::size_t>(seen.size());
}

bool BruteForce::asks(const QuestionId &question, const Answers &answers) const
{
    return isAsked(m_checklist, *m_checklist.question(question), answers);
}

qsizetype BruteForce::sizeOf(const Answers &answers) const
{
    return std::count_if(m_checklist.questions.cbegin(), m_checklist.questions.cend(),
                         [&](const Question &question) {
                             if (!isAsked(m_checklist, question, answers))
                                 return false;
                             QStringList calm;
                             for (const CalmAnswer &answer : m_checklist.calmAnswers) {
                                 if (answer.question == question.id)
                                     calm.append(answer.value);
                             }
                             return answers.values(question.id) != calm;
                         });
}

bool BruteForce::breaks(const AtLeastRequirement &requirement, const Answers &answers) const
{
    return holds(m_checklist, requirement.when, answers) &&
           m_engine.assess(answers).level < requirement.level;
}

/// The set is the end of a step that lowers the level, or the beginning of one.
bool BruteForce::lowers(const MonotoneRequirement &requirement, const Answers &answers, End end) const
{
    for (const QuestionId &question : requirement.questions) {
        if (!asks(question, answers))
            continue;
        for (qsizetype i = 1; i < requirement.worse.size(); ++i) {
            const QStringList from{requirement.worse.at(i - 1)};
            const QStringList to{requirement.worse.at(i)};
            if (answers.values(question) != (end == End::After ? to : from))
                continue;
            if (m_engine.assess(answers.with(question, to)).level <
                m_engine.assess(answers.with(question, from)).level)
                return true;
        }
    }
    return false;
}

bool BruteForce::breaks(const MonotoneRequirement &requirement, const Answers &answers) const
{
    return lowers(requirement, answers, End::After);
}

bool BruteForce::breaks(const NoEffectRequirement &requirement, const Answers &answers) const
{
    return std::any_of(
        requirement.questions.cbegin(), requirement.questions.cend(), [&](const QuestionId &question) {
            return m_engine.assess(answers).rules != m_engine.assess(answers.with(question, {})).rules;
        });
}

bool BruteForce::breaks(const OpenIsUnsureRequirement &, const Answers &answers) const
{
    return std::any_of(m_checklist.questions.cbegin(), m_checklist.questions.cend(),
                       [&](const Question &question) {
                           return answers.values(question.id) == QStringList{unsureValue} &&
                                  m_engine.assess(answers) != m_engine.assess(answers.with(question.id, {}));
                       });
}

bool BruteForce::breaks(const DefaultRequirement &requirement, const Answers &answers) const
{
    const std::vector<bool> conditions = m_engine.conditions(m_engine.sheet(answers));
    return std::none_of(conditions.cbegin(), conditions.cend(), [](bool holding) { return holding; }) &&
           m_engine.assess(answers).level != requirement.level;
}

bool BruteForce::breaks(const PureRequirement &, const Answers &) const
{
    return m_engine.isBroken();
}

bool BruteForce::breaks(const NeverMentionedRequirement &, const Answers &) const
{
    return false; // is about texts
}

bool BruteForce::breaks(const NoteRequirement &requirement, const Answers &answers) const
{
    const QList<const ResultNote *> notes = notesFor(m_checklist, answers, m_engine.assess(answers).level);
    return holds(m_checklist, requirement.when, answers) &&
           std::none_of(notes.cbegin(), notes.cend(),
                        [&](const ResultNote *note) { return note->id == requirement.note; });
}

std::optional<qsizetype> BruteForce::smallestViolation(const Requirement &requirement) const
{
    std::optional<qsizetype> least;
    for (const Answers &answers : m_all) {
        const bool isBroken =
            std::visit([&](const auto &kind) { return breaks(kind, answers); }, requirement);
        if (isBroken)
            least = std::min(least.value_or(sizeOf(answers)), sizeOf(answers));
    }
    const auto *monotone = std::get_if<MonotoneRequirement>(&requirement);
    const bool isOnlyBefore =
        !least && monotone && std::any_of(m_all.cbegin(), m_all.cend(), [&](const Answers &set) {
            return lowers(*monotone, set, End::Before);
        });
    return isOnlyBefore ? m_checklist.questions.size() : least;
}

bool BruteForce::canFire(const RuleId &rule) const
{
    return std::any_of(m_all.cbegin(), m_all.cend(),
                       [&](const Answers &answers) { return m_engine.assess(answers).rules.contains(rule); });
}

bool BruteForce::decides(const RuleId &rule) const
{
    // Others may read the rule by name, so it keeps its condition and loses its say.
    const auto index = static_cast<std::size_t>(
        std::find_if(m_checklist.rules.cbegin(), m_checklist.rules.cend(),
                     [&rule](const Rule &candidate) { return candidate.id == rule; }) -
        m_checklist.rules.cbegin());
    const auto levelOf = [&](const std::vector<bool> &conditions) {
        std::optional<Level> level;
        Level otherwise = Level::Emergency;
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            const Rule &candidate = m_checklist.rules.at(static_cast<qsizetype>(i));
            if (conditions[i])
                level = std::max(level.value_or(candidate.level), candidate.level);
            if (!candidate.when)
                otherwise = candidate.level;
        }
        return level.value_or(otherwise);
    };
    return std::any_of(m_all.cbegin(), m_all.cend(), [&](const Answers &answers) {
        std::vector<bool> conditions = m_engine.conditions(m_engine.sheet(answers));
        const Level with = levelOf(conditions);
        conditions.at(index) = false;
        return levelOf(conditions) != with;
    });
}

} // namespace legwise::test
