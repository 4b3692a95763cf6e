#pragma once

#include "core/checklist/assessment.h"
#include "core/checklist/rule_program.h"

#include <vector>

namespace legwise {

/// One person's answers as a RuleEngine reads them. Made by an engine and good for that engine alone.
class AnswerSheet
{
public:
    friend bool operator==(const AnswerSheet &, const AnswerSheet &) = default;

private:
    friend class RuleEngine;

    std::vector<quint64> m_words;
};

/// One answer to one question, looked up beforehand: for whoever gives it many times. Good for one engine
/// alone.
class PreparedAnswer
{
private:
    friend class RuleEngine;

    RuleProgram::Masks m_clears;
    RuleProgram::Masks m_sets;
};

/// The rules of one checklist, compiled once so that an assessment takes well under a microsecond. The one
/// place that decides a level. Never changes, and needs the checklist no longer once it is made.
///
/// A checklist in which a name leads nowhere or back to itself never reassures: every set of answers is an
/// emergency then.
class RuleEngine
{
public:
    explicit RuleEngine(const ChecklistDefinition &checklist);

    /// The sheet of these answers; open questions count as "unsure".
    [[nodiscard]] AnswerSheet sheet(const Answers &answers) const;
    /// Answers one question anew; no value leaves it open. Does nothing for a question of another checklist.
    void set(AnswerSheet &sheet, const QuestionId &question, const QStringList &values) const;
    /// The same in two parts: the look-up once, and then only bits.
    [[nodiscard]] PreparedAnswer prepared(const QuestionId &question, const QStringList &values) const;
    void set(AnswerSheet &sheet, const PreparedAnswer &answer) const;

    /// The level alone. Allocates nothing for a checklist of usual size.
    [[nodiscard]] Level level(const AnswerSheet &sheet) const;
    [[nodiscard]] Assessment assess(const AnswerSheet &sheet) const;
    [[nodiscard]] Assessment assess(const Answers &answers) const { return assess(sheet(answers)); }
    /// For each rule in the table's order: whether its own condition holds, whatever the other rules do.
    [[nodiscard]] std::vector<bool> conditions(const AnswerSheet &sheet) const;
    /// True when a name leads nowhere or back to itself.
    [[nodiscard]] bool isBroken() const noexcept { return m_program.isBroken; }

private:
    RuleProgram m_program;
    AnswerSheet m_allOpen;
};

} // namespace legwise
