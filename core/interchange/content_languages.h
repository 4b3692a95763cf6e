#pragma once

#include "core/base/result.h"
#include "core/model/text.h"

#include <QList>
#include <QString>

#include <memory>

class QTranslator;

namespace legwise {

/// A language that the content pack's texts may be shown in, beside the pack's own.
struct ContentLanguage
{
    QString code; ///< a BCP 47 tag, such as "es" or "pt-BR"
    std::shared_ptr<const QTranslator> translator;

    /// The translation of the text, or an empty one where nobody confirmed any.
    [[nodiscard]] QString translation(const Text &text) const;
};

using ContentLanguages = QList<ContentLanguage>;

/// The languages whose catalogues of medical texts lie in that folder, which may be a Qt resource: a file
/// `content_<language>.qm` each, by the language's code. Gives the sentence that says what is wrong when the
/// folder holds none, or one that is no catalogue.
[[nodiscard]] Result<ContentLanguages, QString> contentLanguages(const QString &folder);

/// The folder with the catalogues that are compiled in; a program has it when it links legwise_translations.
[[nodiscard]] QString builtInTranslations();

} // namespace legwise
