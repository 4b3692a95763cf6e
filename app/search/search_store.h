#pragma once

#include "app/shell/screen.h"
#include "core/search/search_index.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace legwise::ui {

/// Finds pages for the search screen. Opens its index when something is looked for the first time, and again
/// when the texts change their language: the compiled-in one for the compiled-in English texts, and one made
/// on the spot for any other.
class SearchStore
{
public:
    explicit SearchStore(const ScreenContext &context);

    /// What fits the words, or an English sentence that says why nothing can be looked for.
    [[nodiscard]] Result<SearchResults, QString> search(const QString &words);

private:
    [[nodiscard]] std::optional<QString> open();
    [[nodiscard]] std::optional<QString> writeIndex(const QString &file, const QString &language);

    ScreenContext m_context;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<SearchIndex> m_index;
    QString m_language; ///< that of the open index
};

} // namespace legwise::ui
