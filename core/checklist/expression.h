#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace legwise {

/// A condition over answers, as the pack writes it. A closed family: one kind, and the fields that kind uses.
struct Expression
{
    enum class Kind { Answer, All, Any, Not, AtLeast, Exactly, Definition, Rule };

    Kind kind = Kind::All;
    QuestionId question; ///< Answer: the question
    QStringList values;  ///< Answer: the answer is one of these (a set of zones: holds one of these)
    std::vector<Expression> operands; ///< All, Any, AtLeast, Exactly: any number; Not: one
    int count = 0;                    ///< AtLeast, Exactly: how many operands hold
    QString name;                     ///< Definition: its id; Rule: the id of an earlier rule

    friend bool operator==(const Expression &, const Expression &) = default;
};

/// A named condition that several rules use.
struct NamedExpression
{
    QString id;
    Expression when;

    friend bool operator==(const NamedExpression &, const NamedExpression &) = default;
};

} // namespace legwise
