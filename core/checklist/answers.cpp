#include "core/checklist/answers.h"

namespace legwise {

Answers Answers::with(const QuestionId &question, const QStringList &values) const
{
    Answers changed = *this;
    if (values.isEmpty())
        changed.m_values.remove(question);
    else
        changed.m_values.insert(question, values);
    return changed;
}

QStringList Answers::values(const QuestionId &question) const
{
    return m_values.value(question);
}

bool Answers::isAnswered(const QuestionId &question) const
{
    return m_values.contains(question);
}

} // namespace legwise
