#pragma once

#include "core/page/page_lines.h"
#include "core/search/search_index.h"

#include <QList>

#include <xapian.h>

namespace legwise {

/// Writes the documents of one index: one a section, and one for the top of each page.
class IndexWriter
{
public:
    IndexWriter(const KnowledgeBase &knowledge, const SearchLanguage &language,
                Xapian::WritableDatabase &database);
    void write();

private:
    void writePage(const PageHead &page);
    void writeSection(const PageHead &page, const QList<const PageLine *> &lines);
    void addNames(const PageHead &page, Xapian::Document &document);
    void writeSynonyms();

    /// What may be shown of a section, each whole: a sentence of the page, after the question it answers.
    [[nodiscard]] QStringList passagesOf(const QList<const PageLine *> &lines) const;
    [[nodiscard]] QString inLanguage(const Text &text) const;

    const KnowledgeBase &m_knowledge;
    const SearchLanguage &m_language;
    Xapian::WritableDatabase &m_database;
    Xapian::TermGenerator m_terms;
};

} // namespace legwise
