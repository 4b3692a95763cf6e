#pragma once

#include "core/content/json_file.h"
#include "core/content/pack_log.h"

#include <QDate>
#include <QLatin1StringView>
#include <QStringList>

#include <json/value.h>

#include <array>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace legwise {

/// One value of a content file, with its place.
class Node
{
public:
    Node(const JsonFile &file, const Json::Value &value) : m_file(&file), m_value(&value) {}

    [[nodiscard]] const Json::Value &value() const noexcept { return *m_value; }
    [[nodiscard]] Place place() const { return m_file->placeOf(*m_value); }
    /// The property of an object; nothing when it is missing or this is no object.
    [[nodiscard]] std::optional<Node> property(const QString &name) const;
    /// The names of an object's properties in the file's order.
    [[nodiscard]] QStringList propertyNames() const;
    [[nodiscard]] std::vector<Node> elements() const; ///< of a list; empty for anything else

    /// The text, or an empty one and a problem in the log. `what` names the value in the problem.
    [[nodiscard]] QString asText(const QString &what, PackLog &log) const;
    [[nodiscard]] std::optional<int> asInteger(const QString &what, PackLog &log) const;
    [[nodiscard]] bool asFlag(const QString &what, PackLog &log) const;
    [[nodiscard]] QDate asDate(const QString &what, PackLog &log) const;
    void complainOfType(const QString &what, const QString &expected, PackLog &log) const;

private:
    const JsonFile *m_file;
    const Json::Value *m_value;
};

/// How many elements a list may have.
struct Count
{
    static constexpr int limit = 5000; ///< a longer list is refused unread

    int least = 0;
    int most = limit;
};

/// A word of the pack and what it stands for.
template <class Value> struct Choice
{
    QLatin1StringView word;
    Value value;
};

/// Reads one object property by property. Each getter complains of a missing or wrong property and then gives
/// an empty value; properties that no getter asked for are reported when the reader goes out of scope.
class ObjectReader
{
public:
    ObjectReader(const Node &node, PackLog &log);
    ~ObjectReader();
    Q_DISABLE_COPY_MOVE(ObjectReader)

    [[nodiscard]] Place place() const { return m_node.place(); }
    [[nodiscard]] PackLog &log() const noexcept { return m_log; }
    /// Where the property stands; the object's own place when it is missing.
    [[nodiscard]] Place placeOf(QLatin1StringView key) const;

    [[nodiscard]] std::optional<Node> required(QLatin1StringView key);
    [[nodiscard]] std::optional<Node> optional(QLatin1StringView key);
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] QString optionalText(QLatin1StringView key); ///< empty when missing
    [[nodiscard]] bool flag(QLatin1StringView key);            ///< false when missing
    [[nodiscard]] QDate date(QLatin1StringView key);
    /// An id that this object gets; checks its form and logs it.
    [[nodiscard]] QString id(QLatin1StringView key, IdKind kind, const QString &scope = {});
    /// The id of something else; logs that it is used here.
    [[nodiscard]] QString reference(QLatin1StringView key, IdKind kind, const IdName &owner = {});
    /// A list of such ids, without repetitions.
    [[nodiscard]] QStringList references(QLatin1StringView key, IdKind kind, Count count,
                                         const IdName &owner = {});
    [[nodiscard]] QStringList optionalTexts(QLatin1StringView key);

    /// The list's elements, each read by `read(const Node &)`.
    template <class Read> [[nodiscard]] auto list(QLatin1StringView key, Count count, Read read)
    {
        QList<std::invoke_result_t<Read &, const Node &>> items;
        for (const Node &node : elements(required(key), key, count))
            items.append(read(node));
        return items;
    }
    template <class Read> [[nodiscard]] auto optionalList(QLatin1StringView key, Read read)
    {
        QList<std::invoke_result_t<Read &, const Node &>> items;
        for (const Node &node : elements(optional(key), key, {}))
            items.append(read(node));
        return items;
    }
    /// One of the choices' values; nothing, and a problem, when the word is none of them.
    template <class Value, std::size_t size>
    [[nodiscard]] std::optional<Value> choice(QLatin1StringView key,
                                              const std::array<Choice<Value>, size> &choices)
    {
        QStringList words;
        for (const Choice<Value> &choice : choices)
            words.append(choice.word);
        const std::optional<std::size_t> index = chosenWord(required(key), key, words);
        return index ? std::optional(choices[*index].value) : std::nullopt;
    }

private:
    [[nodiscard]] std::vector<Node> elements(const std::optional<Node> &list, QLatin1StringView key,
                                             Count count);
    [[nodiscard]] std::optional<std::size_t> chosenWord(const std::optional<Node> &node,
                                                        QLatin1StringView key, const QStringList &words);
    void reportUnknown();

    Node m_node;
    PackLog &m_log;
    QStringList m_known;
};

/// True when the id has the form that its kind asks for; otherwise a problem is logged.
bool hasIdForm(const QString &id, IdKind kind, const Place &place, PackLog &log);

} // namespace legwise
