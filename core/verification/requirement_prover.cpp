#include "core/verification/requirement_prover.h"

#include "core/verification/checklist_texts.h"

#include <limits>

namespace legwise {

using namespace Qt::StringLiterals;

static qsizetype sizeOf(const Fault &fault)
{
    return fault.example ? fault.example->differing.size() : std::numeric_limits<qsizetype>::max();
}

std::optional<Fault> smaller(std::optional<Fault> one, std::optional<Fault> other)
{
    if (!one || (other && sizeOf(*other) < sizeOf(*one)))
        return other;
    return one;
}

RequirementProver::RequirementProver(RuleDiagrams &diagrams)
    : m_diagrams(diagrams), m_space(diagrams.space()), m_engine(diagrams.space().checklist())
{
    for (const Level level : allLevels)
        m_atLeast.at(static_cast<std::size_t>(level)) = diagrams.atLeast(level);
    for (qsizetype i = 0; i < m_space.checklist().rules.size(); ++i)
        m_fires.push_back(diagrams.fires(static_cast<std::size_t>(i)));
}

/// The level that the engine gives, after a look at whether the diagrams give it too.
Level RequirementProver::confirmedLevel(const Answers &answers)
{
    const Level level = m_engine.assess(answers).level;
    if (!AnswerSpace::contains(m_diagrams.levelIs(level), m_space.assignmentOf(answers))) {
        m_disagreements.append({u"the proof and the rule engine give these answers different levels"_s,
                                Counterexample{answers, m_space.differing(answers), level, {}, {}}});
    }
    return level;
}

Counterexample RequirementProver::example(const Answers &answers, std::optional<Level> needed)
{
    return {answers, m_space.differing(answers), confirmedLevel(answers), needed, std::nullopt};
}

std::optional<Fault> RequirementProver::smallestOf(const bdd &set, const QString &sentence,
                                                   std::optional<Level> needed)
{
    const std::optional<Answers> answers = m_space.smallest(set);
    if (!answers)
        return std::nullopt;
    return Fault{sentence, example(*answers, needed)};
}

std::optional<Fault> RequirementProver::violation(const Requirement &requirement)
{
    return std::visit([this](const auto &kind) { return violationOf(kind); }, requirement);
}

std::optional<Fault> RequirementProver::violationOf(const AtLeastRequirement &requirement)
{
    const bdd &enough = m_atLeast.at(static_cast<std::size_t>(requirement.level));
    return smallestOf((m_diagrams.condition(requirement.when) & m_diagrams.reachable()) - enough,
                      u"the level is not urgent enough"_s, requirement.level);
}

/// Where the step lowers the level with all other answers as they are, one of the two sets being one that
/// people can give.
std::optional<Fault> RequirementProver::lowered(const Change &change)
{
    const QuestionId &question = m_space.question(change.field).id;
    const bdd from = m_space.answerIs(change.field, {change.from});
    const bdd to = m_space.answerIs(change.field, {change.to});
    bdd drops = bddfalse;
    for (const bdd &least : m_atLeast)
        drops |= bdd_restrict(least, from) - bdd_restrict(least, to);
    drops &= m_diagrams.asked(change.field);
    for (const bdd &start : {to, from}) {
        const std::optional<Answers> found = m_space.smallest(drops & m_diagrams.reachable() & start);
        if (!found)
            continue;
        const Answers better = found->with(question, {change.from});
        Counterexample shown = example(found->with(question, {change.to}), confirmedLevel(better));
        shown.compared = better;
        return Fault{
            u"“%1” from “%2” to “%3” lowers the level"_s.arg(question.value(), change.from, change.to),
            shown};
    }
    return std::nullopt;
}

std::optional<Fault> RequirementProver::violationOf(const MonotoneRequirement &requirement)
{
    std::optional<Fault> least;
    for (const QuestionId &question : requirement.questions) {
        const std::optional<std::size_t> field = m_space.fieldOf(question);
        for (qsizetype i = 1; field && i < requirement.worse.size(); ++i)
            least = smaller(least, lowered({*field, requirement.worse.at(i - 1), requirement.worse.at(i)}));
    }
    return least;
}

/// Where an answer to the question makes other rules fire than leaving it open would.
std::optional<Fault> RequirementProver::differsFromOpen(std::size_t field, const bdd &among)
{
    const bdd open = m_space.answerIs(field, {});
    bdd differs = bddfalse;
    for (const bdd &fires : m_fires)
        differs |= fires ^ bdd_restrict(fires, open);
    const QuestionId &question = m_space.question(field).id;
    std::optional<Fault> found =
        smallestOf(differs & among & m_diagrams.reachable(),
                   u"the answer to “%1” changes which rules fire"_s.arg(question.value()));
    if (found) {
        const Answers opened = found->example->answers.with(question, {});
        found->example->needed = confirmedLevel(opened);
        found->example->compared = opened;
    }
    return found;
}

std::optional<Fault> RequirementProver::violationOf(const NoEffectRequirement &requirement)
{
    std::optional<Fault> least;
    for (const QuestionId &question : requirement.questions) {
        if (const std::optional<std::size_t> field = m_space.fieldOf(question))
            least = smaller(least, differsFromOpen(*field, bddtrue));
    }
    return least;
}

std::optional<Fault> RequirementProver::violationOf(const OpenIsUnsureRequirement &)
{
    std::optional<Fault> least;
    for (std::size_t field = 0; field < m_space.size(); ++field) {
        if (m_space.valuesOf(field).contains(unsureValue))
            least = smaller(least, differsFromOpen(field, m_space.answerIs(field, {unsureValue})));
    }
    return least;
}

std::optional<Fault> RequirementProver::violationOf(const DefaultRequirement &requirement)
{
    if (m_diagrams.otherwiseLevel() == requirement.level)
        return std::nullopt;
    return smallestOf(m_diagrams.reachable() - (m_diagrams.anyUrgent() | m_diagrams.anySelfCare()),
                      u"no rule's condition holds, and the level is another"_s, requirement.level);
}

std::optional<Fault> RequirementProver::violationOf(const PureRequirement &)
{
    if (!m_diagrams.isBroken())
        return std::nullopt;
    return Fault{u"a condition names something that does not exist, or leads back to itself"_s, std::nullopt};
}

std::optional<Fault> RequirementProver::violationOf(const NeverMentionedRequirement &requirement)
{
    const QList<const Text *> texts = textsOf(m_space.checklist());
    for (const Text *text : texts) {
        for (const QString &word : requirement.words) {
            if (text->english.contains(word, Qt::CaseInsensitive))
                return Fault{u"the text “%1” says “%2”"_s.arg(text->id, word), std::nullopt};
        }
    }
    return std::nullopt;
}

std::optional<Fault> RequirementProver::violationOf(const NoteRequirement &requirement)
{
    bdd shown = bddfalse;
    if (const ResultNote *note = m_space.checklist().note(requirement.note)) {
        for (const Level level : allLevels) {
            if (note->levels.isEmpty() || note->levels.contains(level))
                shown |= m_diagrams.levelIs(level);
        }
        shown &= m_diagrams.condition(note->when);
    }
    return smallestOf((m_diagrams.condition(requirement.when) & m_diagrams.reachable()) - shown,
                      u"the result does not show the note “%1”"_s.arg(requirement.note));
}

} // namespace legwise
