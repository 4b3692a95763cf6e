#include "core/verification/verification.h"

#include "core/verification/fault_finder.h"

#include <algorithm>

namespace legwise {

bool Verification::isFaultless() const
{
    return faults.isEmpty() &&
           std::none_of(invariants.cbegin(), invariants.cend(),
                        [](const InvariantProof &proof) { return proof.violation.has_value(); });
}

static void addValueLists(const Expression &expression, QHash<QuestionId, QList<QStringList>> &lists)
{
    if (expression.kind == Expression::Kind::Answer)
        lists[expression.question].append(expression.values);
    for (const Expression &operand : expression.operands)
        addValueLists(operand, lists);
}

/// One answer set for each class that the conditions of rules, definitions and questions can tell apart.
static bdd classRepresentatives(const AnswerSpace &space)
{
    const ChecklistDefinition &checklist = space.checklist();
    QHash<QuestionId, QList<QStringList>> lists;
    for (const NamedExpression &definition : checklist.definitions)
        addValueLists(definition.when, lists);
    for (const Rule &rule : checklist.rules) {
        if (rule.when)
            addValueLists(*rule.when, lists);
    }
    for (const Question &question : checklist.questions) {
        if (question.askedWhen)
            addValueLists(*question.askedWhen, lists);
    }
    bdd classes = bddtrue;
    for (std::size_t field = space.size(); field-- > 0;)
        classes &= space.representatives(field, lists.value(space.question(field).id));
    return classes;
}

static InvariantProof proofOf(const Invariant &invariant, RequirementProver &prover)
{
    InvariantProof proof{invariant.id, invariant.heldBy, std::nullopt};
    for (const Requirement &requirement : invariant.requirements)
        proof.violation = smaller(proof.violation, prover.violation(requirement));
    return proof;
}

Verification verify(const ChecklistDefinition &checklist)
{
    const AnswerSpace space(checklist);
    RuleDiagrams diagrams(space);
    RequirementProver prover(diagrams);
    Verification verification;
    verification.answerSets = AnswerSpace::count(diagrams.reachable());
    verification.classes = AnswerSpace::count(diagrams.reachable() & classRepresentatives(space));
    for (const Invariant &invariant : checklist.invariants)
        verification.invariants.append(proofOf(invariant, prover));
    verification.faults = findFaults(diagrams, prover) + prover.disagreements();
    verification.notes = rulesThatNeverDecide(diagrams);
    return verification;
}

} // namespace legwise
