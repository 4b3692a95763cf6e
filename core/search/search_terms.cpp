#include "core/search/search_terms.h"

#include <QStringList>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Xapian::Stem stemmerOf(const QString &language)
{
    try {
        return Xapian::Stem(utf8(language));
    } catch (const Xapian::InvalidArgumentError &) {
        return {};
    }
}

std::string stemTerm(const Xapian::Stem &stem, const QString &word)
{
    std::string term(1, 'Z');
    return term.append(stem(utf8(word.toLower())));
}

QString onlyWords(const QString &typed)
{
    static constexpr qsizetype longest = 200; // a longer question is not looked for to its end
    QString words;
    for (const QChar c : typed.first(std::min(typed.size(), longest)))
        words += c.isLetterOrNumber() || c == u'\'' || c == u'’' ? c.toLower() : QChar(u' ');
    return words.simplified();
}

std::string nameTerm(const Xapian::Stem &stem, const QString &name)
{
    std::string term = "XN";
    const QStringList words = onlyWords(name).split(u' ');
    for (const QString &word : words)
        term.append(stem(utf8(word))).append(1, ' ');
    static constexpr std::size_t longest = 200; // a term has no more than 245 bytes
    return term.substr(0, longest);
}

} // namespace legwise
