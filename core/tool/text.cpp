#include "core/readability/plain_language.h"
#include "core/tool/page_text.h"
#include "core/tool/subcommands.h"

namespace legwise {

using namespace Qt::StringLiterals;

/// What the plain-language limits are measured on, one sentence a line as “lint” splits them, each closed by
/// a full stop. A colon within one becomes a comma: GNU style drops what follows it.
static QString measuredText(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines) {
        const QStringList sentences = sentencesOf(line);
        for (QString sentence : sentences) {
            if (sentence.endsWith(u':'))
                sentence.chop(1);
            if (!QStringView(u".!?").contains(sentence.back()))
                sentence += u'.';
            text += sentence.replace(u':', u',') + u'\n';
        }
    }
    return text;
}

static int text(const Request &request)
{
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const KnowledgeBase &knowledge = *pack->knowledge;
    QStringList known;
    const QList<PageHead> pages = pagesOf(knowledge);
    for (const PageHead &page : pages)
        known.append(page.id);
    const QStringList wanted = request.operands.isEmpty() ? known : request.operands;
    for (const QString &id : wanted) {
        if (!known.contains(id)) {
            complain(u"there is no page “%1”; choose from %2"_s.arg(id, known.join(u", "_s)));
            return exitCode::usage;
        }
    }
    QStringList texts;
    for (const QString &id : wanted)
        texts.append(request.measured ? measuredText(measuredLines(knowledge, id))
                                      : pageText(linesOf(knowledge, id)));
    print(texts.join(u"\n\n"_s));
    return exitCode::fine;
}

Subcommand textCommand()
{
    return {
        .name = u"text"_s,
        .syntax = u"[ID…]"_s,
        .summary = u"Print the pages as plain text."_s,
        .help = u"Prints the pages of the named conditions and topics as a reader sees them, as plain text.\n"
                "Without ID: all of them. The emergency number is that of the pack's default region.\n"
                "With --measured: only what “lint” measures, a sentence a line, each ended by a full stop, "
                "so that\n"
                "other programs that measure language split it in the same way."_s,
        .operands = Operands::AnyNumber,
        .options = {u"measured"_s},
        .run = text,
    };
}

} // namespace legwise
