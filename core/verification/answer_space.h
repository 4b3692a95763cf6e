#pragma once

#include "core/checklist/answers.h"
#include "core/checklist/definition.h"

#include <bdd.h>

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace legwise {

/// Turns the diagram library on for as long as it lives. The library has one state for the whole process, so
/// there may be one at a time, and every diagram must be gone before it.
class DiagramLibrary
{
public:
    explicit DiagramLibrary(int variables);
    ~DiagramLibrary();
    Q_DISABLE_COPY_MOVE(DiagramLibrary)
};

/// All sets of answers as diagrams (binary decision diagrams): a diagram over this space is a set of answer
/// sets.
///
/// A question with choices is a number in binary: 0 is "open", the values follow, and a conditional question
/// has one number more for "absent". A question about places has a variable for each place. An order of
/// variables that follows the questions keeps the variables of each question together.
class AnswerSpace
{
public:
    explicit AnswerSpace(const ChecklistDefinition &checklist);

    [[nodiscard]] const ChecklistDefinition &checklist() const noexcept { return m_checklist; }
    [[nodiscard]] std::size_t size() const noexcept { return m_fields.size(); }
    [[nodiscard]] const Question &question(std::size_t field) const { return *m_fields.at(field).question; }
    [[nodiscard]] std::optional<std::size_t> fieldOf(const QuestionId &question) const;

    /// Everything that can be said to a question: each choice, or each place alone; without "open" and
    /// "absent".
    [[nodiscard]] QStringList valuesOf(std::size_t field) const;
    /// The answer is one of the values, or holds one of them. Open and absent count as "unsure".
    [[nodiscard]] bdd answeredBy(std::size_t field, const QStringList &values) const;
    /// The answer is these values and no other; none: the question is open.
    [[nodiscard]] bdd answerIs(std::size_t field, const QStringList &values) const;
    /// The question is marked as absent. Only a conditional one can be.
    [[nodiscard]] bdd isAbsent(std::size_t field) const;
    /// The number is one that stands for something, and places that stand alone do.
    [[nodiscard]] bdd isWellFormed(std::size_t field) const;
    /// One answer for each way in which the value lists see the question: what a set of conditions tells
    /// apart.
    [[nodiscard]] bdd representatives(std::size_t field, const QList<QStringList> &valueLists) const;

    /// How many answer sets the diagram holds.
    [[nodiscard]] static double count(const bdd &set) { return bdd_satcount(set); }
    /// The values of all variables for these answers. A question that they do not let be asked is absent,
    /// whatever they say to it.
    [[nodiscard]] std::vector<bool> assignmentOf(const Answers &answers) const;
    [[nodiscard]] static bool contains(const bdd &set, const std::vector<bool> &assignment);
    /// The answer set that differs from the calm answers in the fewest questions, and among those leaves the
    /// fewest open and names the fewest places; absent questions do not count. Nothing when the diagram is
    /// empty.
    [[nodiscard]] std::optional<Answers> smallest(const bdd &set) const;
    /// The asked questions whose answers are not the calm ones, in the pack's order.
    [[nodiscard]] QList<QuestionId> differing(const Answers &answers) const;

private:
    friend class SmallestSearch;

    /// Where a question lies among the variables.
    struct Field
    {
        const Question *question = nullptr;
        QStringList values;
        int first = 0;         ///< number of its first variable
        int variables = 0;     ///< how many it has
        bool isPlaces = false; ///< a variable for each value, not a number
        bool isConditional = false;
        QStringList calm; ///< empty: being open is calm
    };

    [[nodiscard]] static std::vector<Field> fieldsOf(const ChecklistDefinition &checklist);
    [[nodiscard]] static int variablesOf(const std::vector<Field> &fields);
    [[nodiscard]] static bdd bits(const Field &field, unsigned number);
    [[nodiscard]] static unsigned absentNumber(const Field &field);
    [[nodiscard]] static unsigned numberOf(const Field &field, const QStringList &values);
    [[nodiscard]] static bdd noPlace(const Field &field);
    [[nodiscard]] static QList<QStringList> answersToTry(const Field &field,
                                                         const QList<QStringList> &valueLists);

    const ChecklistDefinition &m_checklist;
    std::vector<Field> m_fields;
    DiagramLibrary m_library;
};

} // namespace legwise
