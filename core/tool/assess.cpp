#include "core/checklist/assessment.h"
#include "core/checklist/flow.h"
#include "core/tool/answer_line.h"
#include "core/tool/subcommands.h"

#include <QFile>

namespace legwise {

using namespace Qt::StringLiterals;

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
    QFile input;
    if (!openInput(input, path, u"one JSON object a line"_s))
        return exitCode::usage;
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    return assessLines(input, inputName(path), pack->knowledge->checklist);
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
