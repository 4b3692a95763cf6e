#include "core/content/json_node.h"

#include <QRegularExpression>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static QString typeInWords(const Json::Value &value)
{
    switch (value.type()) {
    case Json::nullValue:
        return u"null"_s;
    case Json::intValue:
    case Json::uintValue:
    case Json::realValue:
        return u"a number"_s;
    case Json::stringValue:
        return u"a text"_s;
    case Json::booleanValue:
        return u"true or false"_s;
    case Json::arrayValue:
        return u"a list"_s;
    case Json::objectValue:
        return u"an object"_s;
    }
    Q_UNREACHABLE();
}

static QString quoted(QLatin1StringView key)
{
    return u"“%1”"_s.arg(key);
}

std::optional<Node> Node::property(const QString &name) const
{
    if (!m_value->isObject())
        return std::nullopt;
    const QByteArray key = name.toUtf8();
    const Json::Value *found = m_value->find(key.constData(), key.constData() + key.size());
    return found ? std::optional(Node(*m_file, *found)) : std::nullopt;
}

QStringList Node::propertyNames() const
{
    if (!m_value->isObject())
        return {};
    std::vector<std::pair<std::ptrdiff_t, QString>> names;
    for (auto it = m_value->begin(); it != m_value->end(); ++it)
        names.emplace_back(it->getOffsetStart(), QString::fromStdString(it.name()));
    std::sort(names.begin(), names.end());
    QStringList inOrder;
    for (const auto &[offset, name] : names)
        inOrder.append(name);
    return inOrder;
}

std::vector<Node> Node::elements() const
{
    std::vector<Node> nodes;
    if (!m_value->isArray())
        return nodes;
    nodes.reserve(m_value->size());
    for (const Json::Value &element : *m_value)
        nodes.emplace_back(*m_file, element);
    return nodes;
}

void Node::complainOfType(const QString &what, const QString &expected, PackLog &log) const
{
    log.error(ProblemCode::Shape, place(),
              u"%1 is %2; it must be %3"_s.arg(what, typeInWords(*m_value), expected));
}

QString Node::asText(const QString &what, PackLog &log) const
{
    if (!m_value->isString()) {
        complainOfType(what, u"a text"_s, log);
        return {};
    }
    QString text = QString::fromStdString(m_value->asString());
    if (!text.trimmed().isEmpty())
        return text;
    log.error(ProblemCode::Value, place(), u"%1 is empty; write something or take it out"_s.arg(what));
    return {};
}

std::optional<int> Node::asInteger(const QString &what, PackLog &log) const
{
    if (m_value->isNumeric() && m_value->isInt())
        return m_value->asInt();
    complainOfType(what, u"a whole number"_s, log);
    return std::nullopt;
}

bool Node::asFlag(const QString &what, PackLog &log) const
{
    if (m_value->isBool())
        return m_value->asBool();
    complainOfType(what, u"true or false"_s, log);
    return false;
}

QDate Node::asDate(const QString &what, PackLog &log) const
{
    const QString text = m_value->isString() ? QString::fromStdString(m_value->asString()) : QString();
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}\\z"_s);
    const QDate date = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        log.error(ProblemCode::Value, place(),
                  u"%1 is not a date; write year, month and day as in 2027-11-21"_s.arg(what));
    }
    return date;
}

ObjectReader::ObjectReader(const Node &node, PackLog &log) : m_node(node), m_log(log)
{
    if (!node.value().isObject())
        node.complainOfType(u"this value"_s, u"an object { … }"_s, log);
}

ObjectReader::~ObjectReader()
{
    reportUnknown();
}

void ObjectReader::reportUnknown()
{
    const QStringList names = m_node.propertyNames();
    for (const QString &name : names) {
        if (m_known.contains(name))
            continue;
        QStringList free = m_known;
        free.removeIf([&names](const QString &known) { return names.contains(known); });
        const QString meant = nearest(name, free);
        const QString advice = meant.isEmpty() ? u"take it out"_s : u"perhaps “%1” is meant"_s.arg(meant);
        m_log.error(ProblemCode::Shape, m_node.property(name)->place(),
                    u"unknown property “%1”; %2"_s.arg(name, advice));
    }
}

Place ObjectReader::placeOf(QLatin1StringView key) const
{
    const std::optional<Node> found = m_node.property(key);
    return found ? found->place() : place();
}

std::optional<Node> ObjectReader::optional(QLatin1StringView key)
{
    m_known.append(key);
    return m_node.property(key);
}

std::optional<Node> ObjectReader::required(QLatin1StringView key)
{
    const std::optional<Node> found = optional(key);
    if (!found && m_node.value().isObject()) {
        m_log.error(ProblemCode::Shape, place(),
                    u"the property “%1” is missing in the object that begins here; add it"_s.arg(key));
    }
    return found;
}

QString ObjectReader::text(QLatin1StringView key)
{
    const std::optional<Node> found = required(key);
    return found ? found->asText(quoted(key), m_log) : QString();
}

QString ObjectReader::optionalText(QLatin1StringView key)
{
    const std::optional<Node> found = optional(key);
    return found ? found->asText(quoted(key), m_log) : QString();
}

bool ObjectReader::flag(QLatin1StringView key)
{
    const std::optional<Node> found = optional(key);
    return found && found->asFlag(quoted(key), m_log);
}

QDate ObjectReader::date(QLatin1StringView key)
{
    const std::optional<Node> found = required(key);
    return found ? found->asDate(quoted(key), m_log) : QDate();
}

QString ObjectReader::id(QLatin1StringView key, IdKind kind, const QString &scope)
{
    QString id = text(key);
    if (!id.isEmpty() && hasIdForm(id, kind, placeOf(key), m_log))
        m_log.define({kind, id, scope}, placeOf(key));
    return id;
}

QString ObjectReader::reference(QLatin1StringView key, IdKind kind, const IdName &owner)
{
    QString id = text(key);
    if (!id.isEmpty())
        m_log.use({kind, id, {}}, placeOf(key), owner);
    return id;
}

QStringList ObjectReader::references(QLatin1StringView key, IdKind kind, Count count, const IdName &owner)
{
    QStringList ids;
    for (const Node &node : elements(required(key), key, count)) {
        const QString id = node.asText(u"an id in “%1”"_s.arg(key), m_log);
        if (id.isEmpty())
            continue;
        if (ids.contains(id)) {
            m_log.error(ProblemCode::Value, node.place(),
                        u"“%1” stands twice in “%2”; keep one of them"_s.arg(id, key));
            continue;
        }
        m_log.use({kind, id, {}}, node.place(), owner);
        ids.append(id);
    }
    return ids;
}

QStringList ObjectReader::optionalTexts(QLatin1StringView key)
{
    QStringList texts;
    for (const Node &node : elements(optional(key), key, {}))
        texts.append(node.asText(u"an element of “%1”"_s.arg(key), m_log));
    return texts;
}

std::vector<Node> ObjectReader::elements(const std::optional<Node> &list, QLatin1StringView key, Count count)
{
    if (!list)
        return {};
    if (!list->value().isArray()) {
        list->complainOfType(quoted(key), u"a list [ … ]"_s, m_log);
        return {};
    }
    const int size = static_cast<int>(list->value().size());
    if (size < count.least) {
        m_log.error(ProblemCode::Shape, list->place(),
                    u"“%1” has %2 elements; it needs at least %3"_s.arg(key).arg(size).arg(count.least));
    }
    if (size > count.most) {
        m_log.error(ProblemCode::Shape, list->place(),
                    u"“%1” has %2 elements; it may have at most %3"_s.arg(key).arg(size).arg(count.most));
    }
    return size > Count::limit ? std::vector<Node>() : list->elements();
}

std::optional<std::size_t> ObjectReader::chosenWord(const std::optional<Node> &node, QLatin1StringView key,
                                                    const QStringList &words)
{
    const QString word = node ? node->asText(quoted(key), m_log) : QString();
    const qsizetype index = words.indexOf(word);
    if (index >= 0)
        return static_cast<std::size_t>(index);
    if (!word.isEmpty()) {
        m_log.error(ProblemCode::Value, node->place(),
                    u"“%1” cannot be “%2”; write one of these: %3"_s.arg(key, word, words.join(u", "_s)));
    }
    return std::nullopt;
}

bool hasIdForm(const QString &id, IdKind kind, const Place &place, PackLog &log)
{
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    static const QRegularExpression dotted(u"^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+\\z"_s);
    static const QRegularExpression row(u"^[A-Z]+[0-9]+[a-z]?\\z"_s);
    static const QRegularExpression numbered(u"^[A-Z]+-[0-9]+\\z"_s);
    const QRegularExpression &form = kind == IdKind::Rule        ? row
                                     : kind == IdKind::Invariant ? numbered
                                     : kind == IdKind::Text      ? dotted
                                                                 : kebab;
    if (form.match(id).hasMatch())
        return true;
    const QString example = kind == IdKind::Rule        ? u"T6"_s
                            : kind == IdKind::Invariant ? u"INV-1"_s
                            : kind == IdKind::Text      ? u"dvt.key-message"_s
                                                        : u"one-leg"_s;
    log.error(ProblemCode::Value, place,
              u"the id “%1” has the wrong form; write it like “%2”"_s.arg(id, example));
    return false;
}

} // namespace legwise
