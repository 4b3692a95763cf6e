#include "core/content/pack_validator.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static void checkDuplicates(PackLog &log)
{
    QHash<IdName, Place> first;
    const QList<IdDefinition> definitions = log.definitions();
    for (const IdDefinition &definition : definitions) {
        const auto it = first.constFind(definition.name);
        if (it == first.constEnd()) {
            first.insert(definition.name, definition.place);
            continue;
        }
        log.error(ProblemCode::DuplicateId, definition.place,
                  u"the %1 “%2” is already in %3, line %4; give one of them another id or take it out"_s.arg(
                      wordsFor(definition.name.kind).noun, definition.name.id, it->file,
                      QString::number(it->line)));
    }
}

/// Which ids were given, by kind and scope.
using KnownIds = QHash<IdName, QStringList>;

static IdName family(const IdName &name)
{
    return {name.kind, {}, name.scope};
}

static QString unknownMessage(const IdName &name, const QStringList &known)
{
    const IdKindWords words = wordsFor(name.kind);
    QString what = u"unknown %1 “%2”"_s.arg(words.noun, name.id);
    if (!name.scope.isEmpty())
        what = u"%1 of the %2 “%3”"_s.arg(what, wordsFor(words.scopeKind).noun, name.scope);
    const QString near = nearest(name.id, known);
    if (!near.isEmpty())
        return u"%1; %2 has “%3”"_s.arg(what, words.file, near);
    return u"%1; add it to %2 or correct the id"_s.arg(what, words.file);
}

/// True when the use cannot be judged, because what it belongs to is itself missing or unread.
static bool isBeyondJudging(const IdName &name, const QSet<IdName> &given, const PackLog &log)
{
    const IdKindWords words = wordsFor(name.kind);
    if (log.isUnread(words.file))
        return true;
    if (words.scopeKind == IdKind::None)
        return false;
    return log.isUnread(name.scope) || !given.contains({words.scopeKind, name.scope, {}});
}

static void checkUses(PackLog &log)
{
    QSet<IdName> given;
    KnownIds known;
    for (const IdDefinition &definition : log.definitions()) {
        given.insert(definition.name);
        known[family(definition.name)].append(definition.name.id);
    }
    const QList<IdUse> uses = log.uses();
    for (const IdUse &use : uses) {
        // Parts are not given by one place alone; checkParts() looks at them.
        if (use.name.kind == IdKind::FigurePart || given.contains(use.name) ||
            isBeyondJudging(use.name, given, log))
            continue;
        const ProblemCode code =
            use.name.kind == IdKind::Element ? ProblemCode::Figure : ProblemCode::UnknownId;
        log.error(code, use.place, unknownMessage(use.name, known.value(family(use.name))));
    }
}

void checkIds(PackLog &log)
{
    checkDuplicates(log);
    checkUses(log);
}

/// The parts that the labels of a page's pictures name.
struct PageParts
{
    QStringList parts;
    bool isWhole = true; ///< false when one of its pictures is not known: nobody can be blamed for its parts
};

static QHash<QString, PageParts> partsOfPages(const KnowledgeBase &knowledge)
{
    QHash<QString, PageParts> parts;
    const auto add = [&](const QString &page, const FigureUse &use) {
        const Figure *figure = knowledge.figure(use.figure);
        if (!figure)
            parts[page].isWhole = false;
        for (const FigureLabel &label : figure ? figure->labels : QList<FigureLabel>())
            parts[page].parts += label.parts;
    };
    for (const Condition &condition : knowledge.conditions) {
        for (const FigurePlacement &placement : condition.figures)
            add(condition.id.value(), placement.use);
    }
    for (const Topic &topic : knowledge.topics) {
        for (const TopicSection &section : topic.sections) {
            for (const FigureUse &use : section.figures)
                add(topic.id.value(), use);
        }
    }
    return parts;
}

void checkParts(const KnowledgeBase &knowledge, PackLog &log)
{
    if (log.isUnread(wordsFor(IdKind::FigurePart).file))
        return;
    const QHash<QString, PageParts> known = partsOfPages(knowledge);
    const QList<IdUse> uses = log.uses();
    for (const IdUse &use : uses) {
        const PageParts here = known.value(use.name.scope);
        if (use.name.kind != IdKind::FigurePart || !here.isWhole || here.parts.contains(use.name.id))
            continue;
        const QString near = nearest(use.name.id, here.parts);
        const QString advice = near.isEmpty() ? u"add it to a label there or take it out here"_s
                                              : u"perhaps “%1” is meant"_s.arg(near);
        log.error(ProblemCode::Figure, use.place,
                  u"no picture of this page has a label for the part “%1”; %2"_s.arg(use.name.id, advice));
    }
}

static QStringList aspectOrder(const QList<AspectGroup> &groups)
{
    QStringList order;
    for (const AspectGroup &group : groups) {
        for (const Aspect &aspect : group.aspects)
            order.append(aspect.id.value());
    }
    return order;
}

static void checkGlance(const IdDefinition &table, const QList<IdUse> &rows, const QStringList &order,
                        PackLog &log)
{
    QStringList seen;
    for (const IdUse &row : rows) {
        const QString &aspect = row.name.id;
        const bool isLate = !seen.isEmpty() && order.indexOf(aspect) < order.indexOf(seen.last());
        if (!order.contains(aspect))
            continue;
        if (seen.contains(aspect)) {
            log.error(ProblemCode::Value, row.place,
                      u"the aspect “%1” stands twice in “glance”; keep one of them"_s.arg(aspect));
            continue;
        }
        if (isLate) {
            log.error(
                ProblemCode::Value, row.place,
                u"the aspect “%1” must stand before “%2”, as in comparison.json"_s.arg(aspect, seen.last()));
        }
        seen.append(aspect);
    }
    for (const QString &aspect : order) {
        if (!seen.contains(aspect)) {
            log.error(ProblemCode::Value, table.place,
                      u"“glance” lacks the aspect “%1”; every aspect of comparison.json needs an entry"_s.arg(
                          aspect));
        }
    }
}

void checkGlances(const QList<AspectGroup> &groups, PackLog &log)
{
    const QStringList order = aspectOrder(groups);
    const QList<IdDefinition> definitions = log.definitions();
    const QList<IdUse> uses = log.uses();
    for (const IdDefinition &table : definitions) {
        if (table.name.kind != IdKind::GlanceTable)
            continue;
        QList<IdUse> rows;
        for (const IdUse &use : uses) {
            if (use.name.kind == IdKind::Aspect && use.owner == table.name)
                rows.append(use);
        }
        checkGlance(table, rows, order, log);
    }
}

/// Complains of zones that are drawn for one leg only.
static void checkDrawnSides(const Question &question, const QMap<QString, Place> &drawn, PackLog &log)
{
    QHash<QString, Place> placeOf;
    for (const IdDefinition &definition : log.definitions()) {
        if (definition.name.kind == IdKind::Answer && definition.name.scope == question.id.value())
            placeOf.insert(definition.name.id, definition.place);
    }
    for (const Zone &zone : question.zones) {
        QStringList missing;
        for (const BodySide &side : question.sides) {
            const QString value = u"%1.%2"_s.arg(side.id, zone.id);
            if (!drawn.contains(u"zone.%1"_s.arg(value)))
                missing.append(value);
        }
        if (missing.size() != 1)
            continue;
        log.error(ProblemCode::Figure, placeOf.value(missing.first()),
                  u"the figure “%1” draws this zone for the other leg only; add “zone.%2” to its SVG"_s.arg(
                      question.figure.value(), missing.first()));
    }
}

/// Complains of elements `zone.…` that stand for no zone of the question.
static void checkStrayZones(const Question &question, const QMap<QString, Place> &drawn, PackLog &log)
{
    static const QRegularExpression form(u"^zone\\.([a-z]+\\.[a-z0-9-]+)(\\.back)?\\z"_s);
    const QStringList values = question.allValues();
    for (auto it = drawn.cbegin(); it != drawn.cend(); ++it) {
        const QString value = form.match(it.key()).captured(1);
        if (!it.key().startsWith("zone."_L1) || values.contains(value))
            continue;
        const QString near = nearest(value, values);
        const QString advice =
            near.isEmpty() ? u"add it there or rename it here"_s : u"perhaps zone.%1 is meant"_s.arg(near);
        log.error(ProblemCode::Figure, *it,
                  u"“%1” is no zone of the question “%2”; %3"_s.arg(it.key(), question.id.value(), advice));
    }
}

void checkZones(const ChecklistDefinition &checklist, PackLog &log)
{
    for (const Question &question : checklist.questions) {
        const bool isKnown = !log.isUnread(question.figure.value()) && !log.isUnread(question.id.value());
        if (question.kind != AnswerKind::Zones || !isKnown)
            continue;
        QMap<QString, Place> drawn;
        for (const IdDefinition &definition : log.definitions()) {
            if (definition.name.kind == IdKind::Element && definition.name.scope == question.figure.value())
                drawn.insert(definition.name.id, definition.place);
        }
        checkDrawnSides(question, drawn, log);
        checkStrayZones(question, drawn, log);
    }
}

} // namespace legwise
