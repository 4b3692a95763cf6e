#include "core/interchange/content_languages.h"

#include <QDir>
#include <QTranslator>

namespace legwise {

using namespace Qt::StringLiterals;

QString ContentLanguage::translation(const Text &text) const
{
    return translator->translate("content", text.english.toUtf8().constData(), text.id.toUtf8().constData());
}

Result<ContentLanguages, QString> contentLanguages(const QString &folder)
{
    static constexpr auto prefix = "content_"_L1;
    static constexpr auto suffix = ".qm"_L1;
    const QDir dir(folder);
    const QStringList names = dir.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return Failure{u"there is no catalogue in “%1”; name a folder with files such as content_es.qm, "
                       "as lrelease writes them"_s.arg(folder)};
    ContentLanguages languages;
    for (const QString &name : names) {
        const auto translator = std::make_shared<QTranslator>();
        if (!translator->load(dir.filePath(name)))
            return Failure{
                u"“%1” is no compiled catalogue; write it anew with lrelease"_s.arg(dir.filePath(name))};
        // Qt parts language and country by “_”, BCP 47 by “-”.
        QString code = name.sliced(prefix.size()).chopped(suffix.size());
        languages.append({code.replace(u'_', u'-'), translator});
    }
    return languages;
}

QString builtInTranslations()
{
    return u":/legwise/translations"_s;
}

} // namespace legwise
