#include "core/checklist/flow.h"
#include "core/tool/answer_line.h"
#include "core/tool/subcommands.h"
#include "core/verification/verification.h"

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

static const QString indent = QStringLiteral("        ");

/// "1.23 × 10^45"; small numbers in full.
static QString shown(double number)
{
    if (number < 1e6)
        return QString::number(number, 'f', 0);
    const QStringList parts = QString::number(number, 'e', 2).split(u'e');
    return u"%1 × 10^%2"_s.arg(parts.first(), QString::number(parts.last().toInt()));
}

/// Who else holds it.
static QString holdersOf(const InvariantProof &proof)
{
    static const QHash<Holder, QString> words{{Holder::Loader, u"loader"_s}, {Holder::Program, u"program"_s}};
    QStringList holders;
    for (const Holder holder : proof.heldBy) {
        if (holder != Holder::Rules)
            holders.append(words.value(holder));
    }
    return holders.join(u" and "_s);
}

static QString levelLine(const Counterexample &example)
{
    const QString level = u"level: %1"_s.arg(toString(example.level));
    if (example.compared && example.needed)
        return u"%1; with the other answer it is %2"_s.arg(level, toString(*example.needed));
    return example.needed ? u"%1; it must be %2 or more urgent"_s.arg(level, toString(*example.needed))
                          : level;
}

/// The answers that show it: first those that matter, then a line that “assess” takes.
static void printExample(const Counterexample &example, const ChecklistDefinition &checklist)
{
    QStringList differing;
    for (const QuestionId &question : example.differing) {
        const QStringList values = example.answers.values(question);
        differing.append(
            u"%1=%2"_s.arg(question.value(), values.isEmpty() ? u"(open)"_s : values.join(u'+')));
    }
    const QString list = differing.isEmpty() ? u"(none)"_s : differing.join(u", "_s);
    print(u"%1answers that are not calm: %2\n"_s.arg(indent, list));
    print(u"%1%2\n"_s.arg(indent, levelLine(example)));
    print(answersLine(withoutUnasked(checklist, example.answers), checklist));
    if (example.compared)
        print(answersLine(withoutUnasked(checklist, *example.compared), checklist));
}

static void printFault(const QString &head, const Fault &fault, const ChecklistDefinition &checklist)
{
    print(u"%1%2\n"_s.arg(head, fault.sentence));
    if (fault.example)
        printExample(*fault.example, checklist);
}

static void printProof(const InvariantProof &proof, const ChecklistDefinition &checklist)
{
    const QString name = proof.id.leftJustified(indent.size());
    if (proof.violation)
        printFault(name + u"broken: "_s, *proof.violation, checklist);
    else if (proof.heldBy == QList<Holder>{Holder::Rules})
        print(name + u"holds\n"_s);
    else if (proof.heldBy.contains(Holder::Rules))
        print(u"%1holds in the rules; what else it says is held by the %2\n"_s.arg(name, holdersOf(proof)));
    else
        print(u"%1is no matter of the rules: held by the %2\n"_s.arg(name, holdersOf(proof)));
}

static QString summaryOf(const Verification &verification)
{
    qsizetype broken = 0;
    qsizetype proved = 0;
    for (const InvariantProof &proof : verification.invariants) {
        broken += proof.violation ? 1 : 0;
        proved += !proof.violation && proof.heldBy.contains(Holder::Rules) ? 1 : 0;
    }
    const QString proofs = u"%1 proved"_s.arg(counted(proved, u"invariant"_s, u"invariants"_s));
    if (verification.isFaultless())
        return u"No problems: %1.\n"_s.arg(proofs);
    return u"%1, %2 broken, %3.\n"_s.arg(proofs, QString::number(broken),
                                         counted(verification.faults.size(), u"fault"_s, u"faults"_s));
}

static int verifyRules(const Request &request)
{
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const ChecklistDefinition &checklist = pack->knowledge->checklist;
    const Verification verification = verify(checklist);
    print(u"All %1 sets of answers were looked at; the rules tell %2 classes of them apart.\n"_s.arg(
        shown(verification.answerSets), shown(verification.classes)));
    for (const InvariantProof &proof : verification.invariants)
        printProof(proof, checklist);
    for (const Fault &fault : verification.faults)
        printFault(u"fault: "_s, fault, checklist);
    for (const QString &note : verification.notes)
        print(u"note: %1\n"_s.arg(note));
    print(summaryOf(verification));
    return verification.isFaultless() ? exitCode::fine : exitCode::problems;
}

Subcommand verifyRulesCommand()
{
    return {
        .name = u"verify-rules"_s,
        .syntax = u"[DIR]"_s,
        .summary = u"Prove the checklist's invariants for all answers."_s,
        .help = u"Proves or refutes every invariant of checklist/invariants.json over all sets of answers "
                u"that can "
                u"be given,\n"
                "and looks for rules that never fire, questions and pages that nothing reads or reaches, and "
                "emergency\n"
                "signs that can be passed over. What is wrong is shown with the fewest answers that do it: "
                "those that "
                "are\n"
                "not calm, and a line of all answers that “assess” takes; where two sets must agree, a line "
                "for each.\n"
                "Without DIR: the compiled-in pack.\n"
                "Ends with 1 when an invariant is broken or there is a fault, else with 0."_s,
        .operands = Operands::Folder,
        .options = {},
        .run = verifyRules,
    };
}

} // namespace legwise
