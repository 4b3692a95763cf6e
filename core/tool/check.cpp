#include "core/tool/subcommands.h"

#include <QSet>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static QString summaryOf(const Problems &problems)
{
    const auto errors = std::count_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity == Severity::Error;
    });
    QSet<QString> files;
    for (const Problem &problem : problems)
        files.insert(problem.file);
    return u"%1 and %2 in %3.\n"_s.arg(counted(errors, u"error"_s, u"errors"_s),
                                       counted(problems.size() - errors, u"warning"_s, u"warnings"_s),
                                       counted(files.size(), u"file"_s, u"files"_s));
}

static QString summaryOf(const KnowledgeBase &knowledge)
{
    return u"No problems: %1, %2, %3, %4, %5.\n"_s.arg(
        counted(knowledge.conditions.size(), u"condition"_s, u"conditions"_s),
        counted(knowledge.topics.size(), u"topic"_s, u"topics"_s),
        counted(knowledge.checklist.questions.size(), u"question"_s, u"questions"_s),
        counted(knowledge.checklist.rules.size(), u"rule"_s, u"rules"_s),
        counted(knowledge.sources.size(), u"source"_s, u"sources"_s));
}

static int check(const Request &request)
{
    const Result<LoadedPack, Problems> pack = readPack(locationOf(request), request.today);
    Problems problems = pack ? pack->warnings : pack.error();
    if (pack && request.strict) {
        const PlainLanguageReport report = lintLanguage(*pack->knowledge, plainWordsOf(request));
        const std::optional<Problems> language = languageProblems(request, {*pack->knowledge, report});
        if (!language)
            return exitCode::problems;
        problems += *language;
    }
    if (pack && problems.isEmpty()) {
        print(summaryOf(*pack->knowledge));
        return exitCode::fine;
    }
    for (const Problem &problem : std::as_const(problems))
        print(problemLine(request, problem) + u'\n');
    print(summaryOf(problems));
    return exitCode::problems;
}

Subcommand checkCommand()
{
    return {
        .name = u"check"_s,
        .syntax = u"[DIR] [--strict]"_s,
        .summary = u"List all problems of a content pack."_s,
        .help = u"Lists every problem of the content pack in DIR as “file:line: message”, then a summary.\n"
                "A review that is overdue counts too. With --strict everything that “lint” finds counts as "
                "well.\n"
                "Without DIR: the compiled-in pack.\n"
                "Ends with 1 when there is any problem, else with 0."_s,
        .operands = Operands::Folder,
        .options = {u"strict"_s},
        .run = check,
    };
}

} // namespace legwise
