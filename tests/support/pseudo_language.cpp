#include "tests/support/pseudo_language.h"

namespace legwise::test {

using namespace Qt::StringLiterals;

/// As long as 40 % of the text, in words that can wrap.
static QString filling(qsizetype textLength)
{
    static const QString words = u"ëxtra wörds "_s;
    const qsizetype length = qMax<qsizetype>(1, (textLength * 4 + 9) / 10);
    return words.repeated(length / words.size() + 1).first(length).trimmed();
}

QString inPseudoLanguage(const QString &english)
{
    return u'[' + english + u' ' + filling(english.size()) + u']';
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *, int) const
{
    const QString english = QString::fromUtf8(sourceText);
    // The pattern of a date: what is not part of the date stands in quotes.
    if (QByteArray(context) == "legwise::ui::Localizer")
        return u"'['%1' %2]'"_s.arg(english, filling(english.size()));
    return inPseudoLanguage(english);
}

bool isTranslated(const QString &text)
{
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'[')
            ++depth;
        else if (letter == u']')
            --depth;
        else if (depth == 0 && letter.isLetter())
            return false;
    }
    return true;
}

} // namespace legwise::test
