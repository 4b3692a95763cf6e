#pragma once

#include "core/base/result.h"
#include "core/model/knowledge_base.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace legwise {

/// Gives a text in the language that is searched.
using TextInLanguage = std::function<QString(const Text &)>;

/// What an index is made in.
struct SearchLanguage
{
    QString code = QStringLiteral("en"); ///< decides how words are cut to their stems
    TextInLanguage text = [](const Text &one) { return one.english; };
};

/// A place on a page where words were found.
struct SearchHit
{
    QString anchor;  ///< the section's id; empty: the top of the page
    QString title;   ///< the section's heading in the language of the index
    QString snippet; ///< a whole sentence or more of the section, as HTML with <b> around what was found
};

/// A page that was found, with its best places first.
struct FoundPage
{
    QString page; ///< id of a condition or topic
    QList<SearchHit> hits;
};

/// What a search gives.
struct SearchResults
{
    QList<FoundPage> pages; ///< the best first
    QString corrected;      ///< the words that were looked for instead, or empty
    QStringList words;      ///< the words found in the best place of each page, each once
};

/// Finds pages by words, forgiving in spelling, in word forms, and in lay words for medical ones. An index is
/// a single file, made from a pack by build(); nothing that is looked for is kept.
class SearchIndex
{
public:
    /// Writes the index of the pack to `file`, replacing it. Gives an English sentence when that fails.
    [[nodiscard]] static std::optional<QString> build(const KnowledgeBase &knowledge,
                                                      const SearchLanguage &language, const QString &file);
    /// Opens an index. Gives an English sentence when it is missing or broken.
    [[nodiscard]] static Result<SearchIndex, QString> open(const QString &file);

    SearchIndex(SearchIndex &&other) noexcept;
    SearchIndex &operator=(SearchIndex &&other) noexcept;
    ~SearchIndex();

    /// The pages that fit the words best, at most `mostPages`. Empty for no words.
    [[nodiscard]] SearchResults search(const QString &words, int mostPages = 10) const;

private:
    struct Opened;
    explicit SearchIndex(std::unique_ptr<Opened> opened);

    std::unique_ptr<Opened> m_opened;
};

} // namespace legwise
