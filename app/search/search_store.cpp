#include "app/search/search_store.h"

#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"

#include <QFile>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr auto english = "en"_L1;

SearchStore::SearchStore(const ScreenContext &context) : m_context(context)
{}

Result<SearchResults, QString> SearchStore::search(const QString &words)
{
    if (const std::optional<QString> fault = open())
        return Failure{*fault};
    return m_index->search(words);
}

std::optional<QString> SearchStore::open()
{
    const Localizer &localizer = m_context.localizer;
    const QString language = localizer.contentIsTranslated() ? localizer.language() : QString(english);
    if (m_index && m_language == language)
        return std::nullopt;
    m_index.reset();
    // A database opens files, not memory, so the index lies in a folder of its own until the program ends.
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return m_folder->errorString();
    const QString file = m_folder->filePath(u"search.index"_s);
    if (const std::optional<QString> fault = writeIndex(file, language))
        return fault;
    Result<SearchIndex, QString> index = SearchIndex::open(file);
    if (!index)
        return index.error();
    m_index = *std::move(index);
    m_language = language;
    return std::nullopt;
}

std::optional<QString> SearchStore::writeIndex(const QString &file, const QString &language)
{
    if (m_context.knowledge.isBuiltIn() && language == english) {
        QFile compiledIn(u":/legwise/search/search.index"_s);
        if (compiledIn.copy(file))
            return std::nullopt;
        return compiledIn.errorString();
    }
    const auto text = [this](const Text &one) { return m_context.localizer.text(one); };
    return SearchIndex::build(m_context.knowledge.knowledge(), {language, text}, file);
}

} // namespace legwise::ui
