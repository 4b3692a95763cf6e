#pragma once

#include "core/checklist/definition.h"
#include "core/model/condition.h"
#include "core/model/figure.h"
#include "core/model/finding.h"
#include "core/model/glossary.h"
#include "core/model/look_alikes.h"
#include "core/model/source.h"
#include "core/model/topic.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace legwise {

/// A country or group of countries with its own numbers to call.
struct Region
{
    RegionId id;
    Text name;
    QString emergencyNumber;
    QString adviceLine; ///< a nurse line, or empty

    friend bool operator==(const Region &, const Region &) = default;
};

enum class ReviewStatus { MachineDrafted, ClinicianReviewed };

/// Who checked the pack, when, and how much of it.
struct Reviewer
{
    QString name;
    QString role;
    QDate date;
    QString scope;

    friend bool operator==(const Reviewer &, const Reviewer &) = default;
};

/// What the pack says about itself.
struct Manifest
{
    QString id;
    QString version;
    QString language;
    Text title;
    QDate written;
    ReviewStatus reviewStatus = ReviewStatus::MachineDrafted;
    Text reviewStatement;
    Text reviewProcess; ///< who may change the status, and how
    QList<Reviewer> reviewers;
    QList<Region> regions;
    RegionId defaultRegion;
    QList<ConditionId> conditions; ///< in the order they are shown
    QList<TopicId> topics;         ///< in the order they are shown
    Text intendedUse;

    friend bool operator==(const Manifest &, const Manifest &) = default;

    /// The region of that id, or the default one.
    [[nodiscard]] const Region &region(const RegionId &id) const;
};

/// One row of the comparison.
struct Aspect
{
    AspectId id;
    Text name;

    friend bool operator==(const Aspect &, const Aspect &) = default;
};

/// Rows that belong together under one heading.
struct AspectGroup
{
    QString id;
    Text name;
    QList<Aspect> aspects;

    friend bool operator==(const AspectGroup &, const AspectGroup &) = default;
};

/// A content pack, whole and checked. Immutable once built; share it as `shared_ptr<const>`.
struct KnowledgeBase
{
    Manifest manifest;
    QList<Source> sources;
    QList<Qualifier> qualifiers;
    QList<Finding> findings;
    QList<AspectGroup> aspectGroups;
    Claim comparisonFooter;
    AspectGroup lookAlikeAspects;    ///< the rows of the pairs
    QList<LookAlikePair> lookAlikes; ///< things that are easily mixed up
    QList<GlossaryTerm> glossary;
    QList<Figure> figures;
    QList<QStringList> searchSynonyms; ///< words that stand for each other when somebody looks for one
    QList<Condition> conditions;       ///< in the manifest's order
    QList<Topic> topics;               ///< in the manifest's order
    ChecklistDefinition checklist;

    [[nodiscard]] const Condition *condition(const ConditionId &id) const; ///< null when unknown
    [[nodiscard]] const Topic *topic(const TopicId &id) const;             ///< null when unknown
    [[nodiscard]] const LookAlikePair *lookAlike(const QString &id) const; ///< null when unknown
    /// The pair of these two conditions, in either order, or null.
    [[nodiscard]] const LookAlikePair *lookAlikeOf(const ConditionId &one, const ConditionId &other) const;
    [[nodiscard]] const Source *source(const SourceId &id) const;    ///< null when unknown
    [[nodiscard]] const Figure *figure(const FigureId &id) const;    ///< null when unknown
    [[nodiscard]] const Finding *finding(const FindingId &id) const; ///< null when unknown
    /// The name of a qualifier's value, or null when either is unknown.
    [[nodiscard]] const Text *qualifierValue(const QString &qualifier, const QString &value) const;
};

/// All claims of a pack, each once: pages, comparison, pairs, glossary and checklist.
[[nodiscard]] QList<const Claim *> claimsOf(const KnowledgeBase &knowledge);

using KnowledgeBasePtr = std::shared_ptr<const KnowledgeBase>;

} // namespace legwise
