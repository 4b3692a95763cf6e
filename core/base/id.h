#pragma once

#include <QHash>
#include <QString>

#include <utility>

namespace legwise {

/// A name of one kind of thing. Ids of different kinds do not convert into each other.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}
    [[nodiscard]] const QString &value() const noexcept { return m_value; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) noexcept { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using ConditionId = Id<struct ConditionTag>;
using TopicId = Id<struct TopicTag>;
using FindingId = Id<struct FindingTag>;
using SourceId = Id<struct SourceTag>;
using AspectId = Id<struct AspectTag>;
using FigureId = Id<struct FigureTag>;
using RegionId = Id<struct RegionTag>;
using QuestionId = Id<struct QuestionTag>;
using RuleId = Id<struct RuleTag>;

} // namespace legwise
