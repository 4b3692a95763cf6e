#include "core/coverage/coverage.h"

#include "core/tool/subcommands.h"

#include <QFile>

namespace legwise {

using namespace Qt::StringLiterals;

static void printItems(const QString &title, const QList<CoverageItem> &items)
{
    if (items.isEmpty())
        return;
    print(title + u'\n');
    for (const CoverageItem &item : items)
        print(u"  %1  %2\n"_s.arg(item.id, item.topic));
    print(u"\n"_s);
}

static void printStrays(const QList<StrayCoverage> &strays)
{
    for (const StrayCoverage &stray : strays) {
        print(u"%1 names %2, which the list %3.\n"_s.arg(
            stray.claimId, stray.id, stray.isLeftOut ? u"says to leave out"_s : u"does not know"_s));
    }
}

static int coverage(const Request &request)
{
    const QString path = request.operands.constFirst();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(u"“%1” cannot be read (%2); name the list of topics"_s.arg(path, file.errorString()));
        return exitCode::usage;
    }
    const QList<CoverageItem> items = coverageItemsFrom(QString::fromUtf8(file.readAll()));
    if (items.isEmpty()) {
        complain(u"“%1” holds no topics; write them as a Markdown table with ids such as C-001"_s.arg(path));
        return exitCode::usage;
    }
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const Coverage result = coverageOf(*pack->knowledge, items);
    printItems(u"Not covered yet:"_s, result.missing);
    printItems(u"Left out on purpose:"_s, result.leftOut);
    printStrays(result.strays);
    print(u"%1: %2 covered, %3 missing, %4 left out.\n"_s.arg(
        counted(items.size(), u"topic"_s, u"topics"_s), QString::number(result.covered.size()),
        QString::number(result.missing.size()), QString::number(result.leftOut.size())));
    return result.missing.isEmpty() && result.strays.isEmpty() ? exitCode::fine : exitCode::problems;
}

Subcommand coverageCommand()
{
    return {
        .name = u"coverage"_s,
        .syntax = u"FILE"_s,
        .summary = u"List the topics that no claim treats yet."_s,
        .help = u"Holds the pack against the list of topics in FILE, a Markdown table whose first column is "
                u"an id\n"
                "such as C-001: lists the topics that no claim names in “covers”, those that the column “do” "
                "says\n"
                "to leave out, and ids that a claim names and should not.\n"
                "Ends with 1 when a topic is missing or an id is wrong, else with 0."_s,
        .operands = Operands::One,
        .options = {},
        .run = coverage,
    };
}

} // namespace legwise
