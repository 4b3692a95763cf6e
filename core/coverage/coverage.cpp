#include "core/coverage/coverage.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

/// The cells of a table's row; empty for any other line.
static QStringList cellsOf(const QString &line)
{
    const QString row = line.trimmed();
    if (row.size() < 2 || !row.startsWith(u'|') || !row.endsWith(u'|'))
        return {};
    QStringList cells = row.mid(1, row.size() - 2).split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

QList<CoverageItem> coverageItemsFrom(const QString &markdown)
{
    static const QRegularExpression id(u"^[A-Z]-[0-9]+\\z"_s);
    QList<CoverageItem> items;
    qsizetype doColumn = -1;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = cellsOf(line);
        if (cells.isEmpty())
            continue;
        if (cells.constFirst() == "id"_L1)
            doColumn = cells.indexOf("do"_L1);
        if (!id.match(cells.constFirst()).hasMatch())
            continue;
        const QString what = doColumn >= 0 ? cells.value(doColumn) : QString();
        items.append({cells.constFirst(), cells.value(1), what == "leave out"_L1});
    }
    return items;
}

Coverage coverageOf(const KnowledgeBase &knowledge, const QList<CoverageItem> &items)
{
    QHash<QString, CoverageItem> known;
    for (const CoverageItem &item : items)
        known.insert(item.id, item);
    Coverage coverage;
    QSet<QString> answered;
    const QList<const Claim *> claims = claimsOf(knowledge);
    for (const Claim *claim : claims) {
        for (const QString &id : claim->covers) {
            const auto item = known.constFind(id);
            if (item == known.constEnd() || item->leaveOut)
                coverage.strays.append({id, claim->text.id, item != known.constEnd()});
            answered.insert(id);
        }
    }
    for (const CoverageItem &item : items) {
        if (item.leaveOut)
            coverage.leftOut.append(item);
        else if (answered.contains(item.id))
            coverage.covered.append(item);
        else
            coverage.missing.append(item);
    }
    return coverage;
}

} // namespace legwise
