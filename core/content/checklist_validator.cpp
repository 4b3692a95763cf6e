#include "core/content/pack_validator.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostConditions = 600;

namespace {

/// What reads what: the conditions of definitions, rules and questions as a graph over the log's uses.
class ReadingGraph
{
public:
    explicit ReadingGraph(const PackLog &log);

    [[nodiscard]] const QList<IdUse> &usesBy(const IdName &owner) const;
    /// The first use of each circle that leads back to where it began.
    [[nodiscard]] QList<IdUse> circles() const;
    /// The questions that a condition reads, also through definitions and rules.
    [[nodiscard]] QSet<QString> questionsReadBy(const IdName &owner) const;

private:
    struct Walk
    {
        QList<IdName> path;
        QSet<IdName> done;
        QList<IdUse> circles;
    };
    void follow(const IdName &owner, Walk &walk) const;
    void collect(const IdName &owner, QSet<IdName> &seen, QSet<QString> &questions) const;

    QList<IdName> m_owners;
    QHash<IdName, QList<IdUse>> m_uses;
};

bool isCondition(IdKind kind)
{
    return kind == IdKind::Definition || kind == IdKind::Rule || kind == IdKind::Question;
}

ReadingGraph::ReadingGraph(const PackLog &log)
{
    for (const IdDefinition &definition : log.definitions()) {
        if (isCondition(definition.name.kind))
            m_owners.append(definition.name);
    }
    for (const IdUse &use : log.uses()) {
        if (isCondition(use.name.kind) && isCondition(use.owner.kind))
            m_uses[use.owner].append(use);
    }
}

const QList<IdUse> &ReadingGraph::usesBy(const IdName &owner) const
{
    static const QList<IdUse> none;
    const auto it = m_uses.constFind(owner);
    return it == m_uses.constEnd() ? none : *it;
}

void ReadingGraph::follow(const IdName &owner, Walk &walk) const
{
    walk.path.append(owner);
    for (const IdUse &use : usesBy(owner)) {
        if (walk.path.contains(use.name)) {
            // Rules that read each other are told by their order, which says more.
            if (owner.kind != IdKind::Rule || use.name.kind != IdKind::Rule)
                walk.circles.append(use);
        } else if (!walk.done.contains(use.name)) {
            follow(use.name, walk);
        }
    }
    walk.path.removeLast();
    walk.done.insert(owner);
}

QList<IdUse> ReadingGraph::circles() const
{
    Walk walk;
    for (const IdName &owner : m_owners) {
        if (!walk.done.contains(owner))
            follow(owner, walk);
    }
    return walk.circles;
}

void ReadingGraph::collect(const IdName &owner, QSet<IdName> &seen, QSet<QString> &questions) const
{
    for (const IdUse &use : usesBy(owner)) {
        if (seen.contains(use.name))
            continue;
        seen.insert(use.name);
        if (use.name.kind == IdKind::Question)
            questions.insert(use.name.id);
        else
            collect(use.name, seen, questions);
    }
}

QSet<QString> ReadingGraph::questionsReadBy(const IdName &owner) const
{
    QSet<IdName> seen;
    QSet<QString> questions;
    collect(owner, seen, questions);
    return questions;
}

} // namespace

/// The page of each question, counted over all steps. Complains of questions on no page or on two.
static QHash<QString, qsizetype> placeOnPages(PackLog &log)
{
    QList<IdName> pages;
    QHash<QString, qsizetype> pageOf;
    const QList<IdUse> uses = log.uses();
    for (const IdUse &use : uses) {
        if (use.name.kind != IdKind::Question || use.owner.kind != IdKind::Page)
            continue;
        if (!pages.contains(use.owner))
            pages.append(use.owner);
        if (pageOf.contains(use.name.id)) {
            log.error(ProblemCode::Checklist, use.place,
                      u"the question “%1” already stands on another page; keep it on one"_s.arg(use.name.id));
            continue;
        }
        pageOf.insert(use.name.id, pages.indexOf(use.owner));
    }
    const QList<IdDefinition> definitions = log.definitions();
    for (const IdDefinition &definition : definitions) {
        if (definition.name.kind == IdKind::Question && !pageOf.contains(definition.name.id)) {
            log.error(ProblemCode::Checklist, definition.place,
                      u"the question “%1” stands on no page; add it to a page in “steps”"_s.arg(
                          definition.name.id));
        }
    }
    return pageOf;
}

static void checkAskedWhen(const ChecklistDefinition &checklist, const QHash<QString, qsizetype> &pageOf,
                           const ReadingGraph &graph, PackLog &log)
{
    for (const Question &question : checklist.questions) {
        const IdName owner{IdKind::Question, question.id.value(), {}};
        const QList<IdUse> &uses = graph.usesBy(owner);
        if (uses.isEmpty() || !pageOf.contains(question.id.value()))
            continue;
        QStringList read = graph.questionsReadBy(owner).values();
        read.sort();
        for (const QString &other : read) {
            if (pageOf.value(other, -1) > pageOf.value(question.id.value())) {
                log.error(
                    ProblemCode::Checklist, uses.first().place,
                    u"“askedWhen” reads the question “%1”, which stands on a later page; ask that one first"_s
                        .arg(other));
            }
        }
    }
}

static void checkRuleReferences(const ChecklistDefinition &checklist, PackLog &log)
{
    QStringList order;
    for (const Rule &rule : checklist.rules)
        order.append(rule.id.value());
    const QList<IdUse> uses = log.uses();
    for (const IdUse &use : uses) {
        if (use.name.kind != IdKind::Rule || !order.contains(use.name.id))
            continue;
        const Rule *named = checklist.rule(RuleId(use.name.id));
        if (use.owner.kind == IdKind::Rule && order.indexOf(use.name.id) >= order.indexOf(use.owner.id)) {
            log.error(ProblemCode::Checklist, use.place,
                      u"the rule “%1” does not stand before “%2”; a rule may only read earlier ones"_s.arg(
                          use.name.id, use.owner.id));
        } else if (!named->when) {
            log.error(
                ProblemCode::Checklist, use.place,
                u"the rule “%1” has no condition of its own, so nothing can read it"_s.arg(use.name.id));
        }
    }
}

void checkChecklist(const ChecklistDefinition &checklist, PackLog &log)
{
    // The walks are recursive. A checklist this long was refused when it was read.
    if (checklist.definitions.size() + checklist.rules.size() + checklist.questions.size() > mostConditions)
        return;
    const ReadingGraph graph(log);
    const QHash<QString, qsizetype> pageOf = placeOnPages(log);
    checkAskedWhen(checklist, pageOf, graph, log);
    checkRuleReferences(checklist, log);
    const QList<IdUse> circles = graph.circles();
    for (const IdUse &use : circles) {
        log.error(
            ProblemCode::Checklist, use.place,
            u"the %1 “%2” leads back to itself through the %3 “%4”; break the circle"_s.arg(
                wordsFor(use.name.kind).noun, use.name.id, wordsFor(use.owner.kind).noun, use.owner.id));
    }
}

} // namespace legwise
