#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <xapian.h>

namespace legwise {

/// A query and the words that it looks for instead of those given.
struct ParsedQuery
{
    Xapian::Query query;
    QString corrected; ///< empty: the words given
};

/// Makes a query of the words a person typed.
class QueryMaker
{
public:
    QueryMaker(const Xapian::Database &database, const Xapian::Stem &stemmer)
        : m_database(database), m_stemmer(stemmer)
    {}
    [[nodiscard]] ParsedQuery make(const QString &words) const;

private:
    [[nodiscard]] bool isKnown(const QString &word) const;
    [[nodiscard]] bool isGrowing(const QString &word) const;
    [[nodiscard]] QString corrected(const QString &words) const;
    [[nodiscard]] Xapian::Query parsed(const QString &words) const;
    [[nodiscard]] QList<Xapian::Query> phrasesFor(const QStringList &words) const;

    const Xapian::Database &m_database;
    const Xapian::Stem &m_stemmer;
};

} // namespace legwise
