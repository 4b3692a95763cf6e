#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QStringList>

namespace legwise {

/// The answer that every question has until it is answered.
inline const QString unsureValue = QStringLiteral("unsure");

/// What one person has answered so far. A value: changing an answer makes a new one, so nothing
/// computed from an older one can be shown by mistake.
class Answers
{
public:
    /// These answers with that question answered by one value, or by a set of zones. An empty list
    /// takes the answer back.
    [[nodiscard]] Answers with(const QuestionId &question, const QStringList &values) const;

    /// The chosen values; empty when the question is open.
    [[nodiscard]] QStringList values(const QuestionId &question) const;
    [[nodiscard]] bool isAnswered(const QuestionId &question) const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_values.isEmpty(); }

    friend bool operator==(const Answers &, const Answers &) = default;

private:
    QHash<QuestionId, QStringList> m_values;
};

} // namespace legwise
