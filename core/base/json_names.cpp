#include "core/base/json_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace legwise {

/// The end of the JSON text that begins at `start`: the index of its closing quotation mark.
static qsizetype endOfText(const QByteArray &json, qsizetype start)
{
    for (qsizetype i = start + 1; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i;
    }
    return json.size();
}

std::optional<QString> repeatedName(const QByteArray &json)
{
    QList<QSet<QString>> open{{}}; // the names so far of each object or list around this place
    QByteArray text;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype end = endOfText(json, i);
            text = json.mid(i, end - i + 1);
            i = end;
        } else if (c == '{' || c == '[') {
            open.append(QSet<QString>());
        } else if ((c == '}' || c == ']') && open.size() > 1) {
            open.removeLast();
        } else if (c == ':') {
            // The same name may be written in two ways: “fever” and “\u0066ever”.
            const QString name = QJsonDocument::fromJson('[' + text + ']').array().at(0).toString();
            if (open.constLast().contains(name))
                return name;
            open.last().insert(name);
        }
    }
    return std::nullopt;
}

} // namespace legwise
