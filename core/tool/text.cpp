#include "core/tool/page_text.h"
#include "core/tool/subcommands.h"

namespace legwise {

using namespace Qt::StringLiterals;

static QStringList idsOf(const QList<Condition> &conditions)
{
    QStringList ids;
    for (const Condition &condition : conditions)
        ids.append(condition.id.value());
    return ids;
}

static int text(const Request &request)
{
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const KnowledgeBase &knowledge = *pack->knowledge;
    const QStringList known = idsOf(knowledge.conditions);
    const QStringList wanted = request.operands.isEmpty() ? known : request.operands;
    for (const QString &id : wanted) {
        if (!known.contains(id)) {
            complain(u"there is no condition “%1”; choose from %2"_s.arg(id, known.join(u", "_s)));
            return exitCode::usage;
        }
    }
    bool first = true;
    for (const QString &id : wanted) {
        if (!first)
            print(u"\n\n"_s);
        first = false;
        print(pageText(knowledge, *knowledge.condition(ConditionId(id))));
    }
    return exitCode::fine;
}

Subcommand textCommand()
{
    return {
        .name = u"text"_s,
        .syntax = u"[ID…]"_s,
        .summary = u"Print the pages as plain text."_s,
        .help = u"Prints the pages of the named conditions as a reader sees them, as plain text. Without ID: "
                u"all of them.\n"
                "The emergency number is that of the pack's default region."_s,
        .operands = Operands::AnyNumber,
        .options = {},
        .run = text,
    };
}

} // namespace legwise
