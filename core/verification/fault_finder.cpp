#include "core/verification/fault_finder.h"

#include <QSet>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the questions that conditions read, also through definitions and rules.
class ReadQuestions
{
public:
    explicit ReadQuestions(const ChecklistDefinition &checklist) : m_checklist(checklist) {}

    void add(const Expression &expression);
    [[nodiscard]] const QSet<QString> &ids() const noexcept { return m_ids; }

private:
    const ChecklistDefinition &m_checklist;
    QSet<QString> m_ids;
    QSet<QString> m_followed;
};

void ReadQuestions::add(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Answer)
        m_ids.insert(expression.question.value());
    for (const Expression &operand : expression.operands)
        add(operand);
    if (expression.kind != Expression::Kind::Definition || m_followed.contains(expression.name))
        return;
    m_followed.insert(expression.name);
    if (const Expression *when = m_checklist.definition(expression.name))
        add(*when);
}

} // namespace

static QSet<QString> questionsThatMatter(const ChecklistDefinition &checklist)
{
    ReadQuestions read(checklist);
    for (const Rule &rule : checklist.rules) {
        if (rule.when)
            read.add(*rule.when);
    }
    for (const ResultNote &note : checklist.notes)
        read.add(note.when);
    for (const Question &question : checklist.questions) {
        if (question.askedWhen)
            read.add(*question.askedWhen);
    }
    QSet<QString> ids = read.ids();
    // A question that is declared to have no effect is asked to teach.
    for (const Invariant &invariant : checklist.invariants) {
        for (const Requirement &requirement : invariant.requirements) {
            const auto *noEffect = std::get_if<NoEffectRequirement>(&requirement);
            for (const QuestionId &question : noEffect ? noEffect->questions : QList<QuestionId>())
                ids.insert(question.value());
        }
    }
    return ids;
}

static void addUnreadQuestions(const ChecklistDefinition &checklist, QList<Fault> &faults)
{
    const QSet<QString> read = questionsThatMatter(checklist);
    for (const Question &question : checklist.questions) {
        if (!read.contains(question.id.value())) {
            faults.append({u"nothing reads the question “%1”: no rule, no note, no other question"_s.arg(
                               question.id.value()),
                           {}});
        }
    }
}

static void addDeadRules(const RuleDiagrams &diagrams, QList<Fault> &faults)
{
    const QList<Rule> &rules = diagrams.space().checklist().rules;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if ((diagrams.fires(static_cast<std::size_t>(i)) & diagrams.reachable()) == bddfalse)
            faults.append({u"the rule “%1” can never fire"_s.arg(rules.at(i).id.value()), {}});
    }
}

static bool isEverAsked(RuleDiagrams &diagrams, std::size_t field)
{
    return (diagrams.asked(field) & diagrams.reachable()) != bddfalse;
}

static void addDeadQuestions(RuleDiagrams &diagrams, QList<Fault> &faults)
{
    const AnswerSpace &space = diagrams.space();
    for (std::size_t field = 0; field < space.size(); ++field) {
        const QString id = space.question(field).id.value();
        if (!isEverAsked(diagrams, field)) {
            faults.append(
                {u"the question “%1” is never asked, so nobody can choose its answers"_s.arg(id), {}});
            continue;
        }
        const QStringList values = space.valuesOf(field);
        for (const QString &value : values) {
            if ((space.answeredBy(field, {value}) & diagrams.reachable()) == bddfalse)
                faults.append({u"nobody can choose “%1” for “%2”"_s.arg(value, id), {}});
        }
    }
}

static void addDeadPages(RuleDiagrams &diagrams, QList<Fault> &faults)
{
    const AnswerSpace &space = diagrams.space();
    for (const ChecklistStep &step : space.checklist().steps) {
        for (const ChecklistPage &page : step.pages) {
            const bool isReached =
                std::any_of(page.questions.cbegin(), page.questions.cend(), [&](const QuestionId &id) {
                    const std::optional<std::size_t> field = space.fieldOf(id);
                    return field && isEverAsked(diagrams, *field);
                });
            if (!isReached)
                faults.append({u"the page “%1” can never be reached"_s.arg(page.id), {}});
        }
    }
}

static void addMisplacedSigns(const ChecklistDefinition &checklist, QList<Fault> &faults)
{
    bool isLate = false;
    for (const ChecklistStep &step : checklist.steps) {
        if (step.redFlags && isLate)
            faults.append(
                {u"the step “%1” has emergency signs and is not among the first"_s.arg(step.id), {}});
        isLate = isLate || !step.redFlags;
    }
    for (const Question &question : checklist.questions) {
        if (question.askedWhen && checklist.isRedFlag(question.id))
            faults.append(
                {u"the emergency sign “%1” is not asked of everybody"_s.arg(question.id.value()), {}});
    }
}

/// A result that is in no hurry while an emergency sign is open or "unsure".
static void addOpenSigns(RuleDiagrams &diagrams, RequirementProver &prover, QList<Fault> &faults)
{
    const AnswerSpace &space = diagrams.space();
    const bdd calm = diagrams.reachable() - diagrams.atLeast(Level::SameDay);
    for (std::size_t field = 0; field < space.size(); ++field) {
        const QuestionId &id = space.question(field).id;
        if (!space.checklist().isRedFlag(id))
            continue;
        const bdd open = space.answeredBy(field, {unsureValue}) & diagrams.asked(field);
        if (const std::optional<Fault> fault = prover.smallestOf(
                calm & open, u"a result may wait while the emergency sign “%1” is open"_s.arg(id.value()),
                Level::SameDay))
            faults.append(*fault);
    }
}

QList<Fault> findFaults(RuleDiagrams &diagrams, RequirementProver &prover)
{
    const ChecklistDefinition &checklist = diagrams.space().checklist();
    QList<Fault> faults;
    addDeadRules(diagrams, faults);
    addUnreadQuestions(checklist, faults);
    addDeadQuestions(diagrams, faults);
    addDeadPages(diagrams, faults);
    addMisplacedSigns(checklist, faults);
    addOpenSigns(diagrams, prover, faults);
    return faults;
}

/// Where the level would be another without the rule.
static bdd decides(const RuleDiagrams &diagrams, std::size_t index)
{
    const QList<Rule> &rules = diagrams.space().checklist().rules;
    const Level level = rules.at(static_cast<qsizetype>(index)).level;
    bdd asUrgent = bddfalse;
    bdd lessUrgent = bddfalse;
    for (std::size_t i = 0; i < static_cast<std::size_t>(rules.size()); ++i) {
        if (i != index && rules.at(static_cast<qsizetype>(i)).level >= level)
            asUrgent |= diagrams.conditionOf(i);
        else if (i != index)
            lessUrgent |= diagrams.conditionOf(i);
    }
    // With neither, the level falls to the one for when nothing holds, and that may be the same.
    const bdd fallsThrough = diagrams.otherwiseLevel() == level ? lessUrgent : bdd(bddtrue);
    return (diagrams.conditionOf(index) - asUrgent) & fallsThrough & diagrams.reachable();
}

QStringList rulesThatNeverDecide(const RuleDiagrams &diagrams)
{
    QStringList notes;
    const QList<Rule> &rules = diagrams.space().checklist().rules;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const bool canFire = (diagrams.fires(index) & diagrams.reachable()) != bddfalse;
        if (rules.at(i).when && canFire && decides(diagrams, index) == bddfalse)
            notes.append(
                u"the rule “%1” never decides a level: wherever it fires, others give the same one"_s.arg(
                    rules.at(i).id.value()));
    }
    return notes;
}

} // namespace legwise
