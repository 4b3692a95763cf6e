#include "core/checklist/assessment.h"
#include "core/checklist/flow.h"
#include "core/tool/answer_line.h"
#include "core/tool/subcommands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace legwise {

using namespace Qt::StringLiterals;

static QString resultLine(const Assessment &assessment)
{
    QJsonArray rules;
    for (const RuleId &rule : assessment.rules)
        rules.append(rule.value());
    const QJsonObject result{{u"level"_s, toString(assessment.level)}, {u"rules"_s, rules}};
    return QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) + u'\n';
}

/// Assesses line by line, so that each result is out before the next line is read.
static int assessLines(QFile &input, const QString &name, const ChecklistDefinition &checklist)
{
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const Result<Answers, QString> answers = answersFromJson(line, checklist);
        if (!answers) {
            (void)flushOutput(); // results before the message about the line after them
            complainAt(u"%1:%2: %3"_s.arg(name, QString::number(number), answers.error()));
            return exitCode::usage;
        }
        // A question that is not asked with these answers is absent: no rule may read it.
        print(resultLine(assess(checklist, withoutUnasked(checklist, *answers))));
        if (!flushOutput())
            return exitCode::problems;
    }
    return exitCode::fine;
}

static int assessCommandLine(const Request &request)
{
    const QString path = request.operands.constFirst();
    const bool isStandardInput = path == "-"_L1;
    QFile input(path);
    const bool opened =
        isStandardInput ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!opened) {
        complain(
            u"“%1” cannot be read (%2); name a file with one JSON object a line, or “-” for standard input"_s
                .arg(path, input.errorString()));
        return exitCode::usage;
    }
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    return assessLines(input, isStandardInput ? u"<stdin>"_s : path, pack->knowledge->checklist);
}

Subcommand assessCommand()
{
    return {
        .name = u"assess"_s,
        .syntax = u"FILE.jsonl"_s,
        .summary = u"Apply the checklist's rules to answers."_s,
        .help = u"Reads one JSON object of answers a line, question id → value (for “where” a value or a "
                u"list of values),\n"
                "and prints one JSON object a line: {\"level\":\"emergency\",\"rules\":[\"E1\"]}. FILE “-” "
                "is standard input.\n"
                "Empty lines are skipped. An answer to a question that is not asked with the other answers "
                "is ignored.\n"
                "A line that is wrong ends the program with 2 and a message that names line and question; "
                "the results\n"
                "of the lines before it are printed by then."_s,
        .operands = Operands::One,
        .options = {},
        .run = assessCommandLine,
    };
}

} // namespace legwise
