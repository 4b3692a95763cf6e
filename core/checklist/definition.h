#pragma once

#include "core/base/id.h"
#include "core/checklist/expression.h"
#include "core/checklist/invariant.h"
#include "core/model/claim.h"
#include "core/model/figure.h"
#include "core/model/level.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace legwise {

/// One answer a question offers.
struct AnswerOption
{
    QString value;
    Text label;
    std::optional<Text> reason; ///< short phrase for "the answers that led here"
    std::optional<Text> say;    ///< the answer as a sentence to tell a clinician
    bool alone = false;         ///< Zones: takes back all other answers, and they take it back

    friend bool operator==(const AnswerOption &, const AnswerOption &) = default;
};

/// A place on the body that can be chosen on either side; its values are `left.<id>` and `right.<id>`.
struct Zone
{
    QString id;
    Text name;
    Text leftName;
    Text rightName;

    friend bool operator==(const Zone &, const Zone &) = default;
};

/// A side of the body as the zones' values begin: `left`, `right`.
struct BodySide
{
    QString id;
    Text name;

    friend bool operator==(const BodySide &, const BodySide &) = default;
};

/// Choose one answer, or any set of places on the body.
enum class AnswerKind { Choice, Zones };

/// One question of the checklist. Immutable.
struct Question
{
    QuestionId id;
    QString row; ///< its row in the published rule table, such as RF1
    AnswerKind kind = AnswerKind::Choice;
    Text text;
    std::optional<Text> helper;
    Text summary; ///< short phrase for the list of answers
    Text why;     ///< why we ask
    std::optional<Expression> askedWhen;
    QList<AnswerOption> options; ///< Choice: what may be answered. Zones: the answers that are not a zone
    QList<Zone> zones;           ///< Zones only
    QList<BodySide> sides;       ///< Zones only
    FigureId figure;             ///< Zones only: the body map
    FigureUse picture;           ///< shows what is asked about, where it is asked alone; empty: none

    friend bool operator==(const Question &, const Question &) = default;

    /// The option of that value, or null (also for a zone's value).
    [[nodiscard]] const AnswerOption *option(const QString &value) const;
    /// The option that says that nothing of the kind is there ("no" or "none"), or null.
    [[nodiscard]] const AnswerOption *denial() const;
    /// True for an answer that excludes all others: every answer to a question that takes one, and those
    /// among the places on the body that stand alone.
    [[nodiscard]] bool standsAlone(const QString &value) const;
    /// Every value that may be answered, zones included.
    [[nodiscard]] QStringList allValues() const;
};

/// Questions that belong on one page, by topic.
struct ChecklistPage
{
    /// Nobody takes in more at a glance. A list of short rows may be longer.
    static constexpr qsizetype mostQuestions = 4;

    QString id;
    Text title;
    std::optional<Text> note;
    bool isList = false;           ///< many short rows
    QList<QuestionId> noneOfThese; ///< those of them that one press may answer with their denial()
    QList<QuestionId> questions;

    friend bool operator==(const ChecklistPage &, const ChecklistPage &) = default;
};

/// One of the steps a person is told about ("Step 2 of 5").
struct ChecklistStep
{
    QString id;
    Text name;
    Text reviewName;
    bool redFlags = false; ///< a "yes" here shows the result at once
    QList<ChecklistPage> pages;

    friend bool operator==(const ChecklistStep &, const ChecklistStep &) = default;
};

/// One row of the rule table.
struct Rule
{
    RuleId id;
    Level level = Level::Soon;
    std::optional<Expression> when; ///< none: fires when no other rule does
    Claim why;

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// What a level says to the person.
struct ResultText
{
    Level level = Level::Soon;
    Text badge;
    Text title;
    Claims lead;
    Claims steps;      ///< what to do, in order
    Claims doNot;      ///< what not to do
    Claims moreUrgent; ///< what would make it more urgent, beside the emergency signs

    friend bool operator==(const ResultText &, const ResultText &) = default;
};

/// A sentence that a result adds when some answers hold.
struct ResultNote
{
    QString id;
    Expression when;
    QList<Level> levels; ///< empty: at every level
    Claim claim;

    friend bool operator==(const ResultNote &, const ResultNote &) = default;
};

/// The whole checklist: questions, rules and results. Pure data from the pack.
struct ChecklistDefinition
{
    QList<ChecklistStep> steps;
    QList<Question> questions;
    QList<NamedExpression> definitions;
    QList<Rule> rules;
    Text disclaimer;
    Text callIfTitle;
    Claim callIf; ///< the emergency signs, listed with every result
    QList<ResultText> results;
    QList<ResultNote> notes;
    QList<Invariant> invariants;   ///< what must hold for any answers
    QList<CalmAnswer> calmAnswers; ///< of each question, what a well person answers

    friend bool operator==(const ChecklistDefinition &, const ChecklistDefinition &) = default;

    [[nodiscard]] const Question *question(const QuestionId &id) const;  ///< null when unknown
    [[nodiscard]] const Rule *rule(const RuleId &id) const;              ///< null when unknown
    [[nodiscard]] const Expression *definition(const QString &id) const; ///< null when unknown
    [[nodiscard]] const ResultText *result(Level level) const;           ///< null when missing
    [[nodiscard]] const ResultNote *note(const QString &id) const;       ///< null when unknown
    [[nodiscard]] bool isRedFlag(const QuestionId &id) const;
};

} // namespace legwise
