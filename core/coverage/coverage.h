#pragma once

#include "core/model/knowledge_base.h"

#include <QList>
#include <QString>

namespace legwise {

/// One topic that the content must treat, or must leave out on purpose.
struct CoverageItem
{
    QString id; ///< such as C-001
    QString topic;
    bool leaveOut = false;

    friend bool operator==(const CoverageItem &, const CoverageItem &) = default;
};

/// Reads a list of topics written as Markdown tables. A row counts when its first cell is an id such as
/// C-001; the second cell is the topic. In a table with a column “do”, “leave out” there means what it says;
/// all else is to be treated.
[[nodiscard]] QList<CoverageItem> coverageItemsFrom(const QString &markdown);

/// An id that a claim names and should not.
struct StrayCoverage
{
    QString id;
    QString claimId;
    bool isLeftOut = false; ///< the list says to leave it out; otherwise the list does not know it
};

/// How a pack answers a list.
struct Coverage
{
    QList<CoverageItem> covered;
    QList<CoverageItem> missing;
    QList<CoverageItem> leftOut;
    QList<StrayCoverage> strays;
};

/// Which items the claims of the pack answer, by the ids that each claim names.
[[nodiscard]] Coverage coverageOf(const KnowledgeBase &knowledge, const QList<CoverageItem> &items);

} // namespace legwise
