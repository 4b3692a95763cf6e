#include "core/tool/pack_texts.h"
#include "core/tool/subcommands.h"

#include <QMap>

#include <array>

namespace legwise {

using namespace Qt::StringLiterals;

/// What the texts of a pack add up to.
struct TextCounts
{
    qsizetype words = 0;
    qsizetype claims = 0;
    QMap<QString, qsizetype> perEvidence;
};

static TextCounts countsOf(const QList<PackText> &texts)
{
    TextCounts counts;
    for (const PackText &text : texts) {
        counts.words += text.english.simplified().count(u' ') + 1;
        if (text.evidence.isEmpty())
            continue;
        ++counts.claims;
        ++counts.perEvidence[text.evidence];
    }
    return counts;
}

static void printCount(const QString &what, qsizetype number, const QString &share = {})
{
    print(u"%1 %2%3\n"_s.arg(u"%1:"_s.arg(what).leftJustified(18), QString::number(number).rightJustified(6),
                             share));
}

/// "  53 in 100", rounded.
static QString shareOf(qsizetype part, qsizetype whole)
{
    if (whole == 0)
        return {};
    return u"  %1 in 100"_s.arg(QString::number((part * 100 + whole / 2) / whole).rightJustified(3));
}

static void printStats(const KnowledgeBase &knowledge, const QList<PackText> &texts)
{
    static constexpr std::array grades{"checked"_L1, "second-hand"_L1, "unverified"_L1, "choice"_L1};
    const TextCounts counts = countsOf(texts);
    print(u"%1 %2\n"_s.arg(knowledge.manifest.id, knowledge.manifest.version));
    printCount(u"conditions"_s, knowledge.conditions.size());
    printCount(u"topics"_s, knowledge.topics.size());
    printCount(u"pairs"_s, knowledge.lookAlikes.size());
    printCount(u"claims"_s, counts.claims);
    for (const QLatin1StringView grade : grades)
        printCount(u"  "_s + grade, counts.perEvidence.value(grade),
                   shareOf(counts.perEvidence.value(grade), counts.claims));
    printCount(u"texts"_s, texts.size());
    printCount(u"words"_s, counts.words);
    printCount(u"findings"_s, knowledge.findings.size());
    printCount(u"glossary terms"_s, knowledge.glossary.size());
    printCount(u"questions"_s, knowledge.checklist.questions.size());
    printCount(u"rules"_s, knowledge.checklist.rules.size());
    printCount(u"sources"_s, knowledge.sources.size());
    printCount(u"figures"_s, knowledge.figures.size());
}

static int stats(const Request &request)
{
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const Result<QList<PackText>, Problems> texts = packTexts(locationOf(request).contentDir);
    if (!texts) {
        complainAt(problemLine(request, texts.error().constFirst()));
        return exitCode::problems;
    }
    printStats(*pack->knowledge, *texts);
    return exitCode::fine;
}

Subcommand statsCommand()
{
    return {
        .name = u"stats"_s,
        .syntax = u"[DIR]"_s,
        .summary = u"Count what a content pack holds."_s,
        .help =
            u"Counts what the content pack in DIR holds: conditions, topics, claims, claims per evidence "
            u"grade and\n"
            "their share, words,\n"
            "glossary terms, questions, rules, sources. Claims and words are those of the whole pack, the\n"
            "checklist's too. Without DIR: the compiled-in pack."_s,
        .operands = Operands::Folder,
        .options = {},
        .run = stats,
    };
}

} // namespace legwise
