#include "core/checklist/assessment.h"
#include "core/interchange/content_languages.h"
#include "core/interchange/questionnaire.h"
#include "core/interchange/response.h"
#include "core/interchange/response_reader.h"
#include "core/tool/answer_line.h"
#include "core/tool/subcommands.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace legwise {

using namespace Qt::StringLiterals;

static void printResource(const QJsonObject &resource)
{
    print(QString::fromUtf8(QJsonDocument(resource).toJson(QJsonDocument::Indented)));
}

/// Writes one sentence about an input to standard error.
static int wrongInput(const Request &request, const QString &sentence)
{
    complainAt(u"%1: %2"_s.arg(inputName(request.operands.constFirst()), sentence));
    return exitCode::usage;
}

static int writeQuestionnaire(const Request &request)
{
    const Result<ContentLanguages, QString> languages =
        contentLanguages(request.translationsDir.isEmpty() ? builtInTranslations() : request.translationsDir);
    if (!languages) {
        complain(languages.error());
        return exitCode::usage;
    }
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const KnowledgeBase &knowledge = *pack->knowledge;
    const Result<QJsonObject, QString> questionnaire =
        fhir::questionnaire(knowledge.checklist, knowledge.manifest, *languages);
    if (!questionnaire) {
        complain(questionnaire.error());
        return exitCode::problems;
    }
    printResource(*questionnaire);
    return exitCode::fine;
}

static int writeResponse(const Request &request)
{
    QFile input;
    if (!openInput(input, request.operands.constFirst(), u"one JSON object of answers"_s))
        return exitCode::usage;
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const KnowledgeBase &knowledge = *pack->knowledge;
    const Result<Answers, QString> answers = answersFromJson(input.readAll(), knowledge.checklist);
    if (!answers)
        return wrongInput(request, answers.error());
    printResource(fhir::response(knowledge.checklist, knowledge.manifest, *answers, request.authored));
    return exitCode::fine;
}

static int importResponse(const Request &request)
{
    QFile input;
    if (!openInput(input, request.operands.constFirst(), u"a FHIR QuestionnaireResponse as JSON"_s))
        return exitCode::usage;
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const ChecklistDefinition &checklist = pack->knowledge->checklist;
    const Result<Answers, QString> answers =
        fhir::answersFromResponse(input.readAll(), checklist, pack->knowledge->manifest);
    if (!answers)
        return wrongInput(request, answers.error());
    print(request.asAnswers ? answersLine(*answers, checklist) : resultLine(assess(checklist, *answers)));
    return exitCode::fine;
}

Subcommand fhirQuestionnaireCommand()
{
    return {
        .name = u"fhir questionnaire"_s,
        .syntax = u"[DIR] [--translations DIR]"_s,
        .summary = u"Write the checklist as an HL7 FHIR Questionnaire."_s,
        .help =
            u"Writes the checklist's questions as an HL7 FHIR R4 Questionnaire (JSON) to standard output: a "
            u"group a step,\n"
            "in it a group a page, in it the questions under their ids. The rules are not in it. Each text "
            "has its\n"
            "translation into every language whose catalogue of medical texts has one."_s,
        .operands = Operands::Folder,
        .options = {u"translations"_s},
        .run = writeQuestionnaire,
    };
}

Subcommand fhirResponseCommand()
{
    return {
        .name = u"fhir response"_s,
        .syntax = u"ANSWERS.json [--authored TIME]"_s,
        .summary = u"Write answers as an HL7 FHIR QuestionnaireResponse."_s,
        .help =
            u"Reads one JSON object of answers, as a line of “assess”, and writes it as an HL7 FHIR R4\n"
            "QuestionnaireResponse (JSON) to standard output. It names nobody. It is “completed” when every "
            "question that\n"
            "is asked has an answer, and “in-progress” otherwise. An answer to a question that is not asked "
            "with the\n"
            "other answers is left out. The file “-” is standard input. Wrong answers end the program with "
            "2."_s,
        .operands = Operands::One,
        .options = {u"authored"_s},
        .run = writeResponse,
    };
}

Subcommand fhirImportCommand()
{
    return {
        .name = u"fhir import"_s,
        .syntax = u"RESPONSE.json [--answers]"_s,
        .summary = u"Read an HL7 FHIR QuestionnaireResponse and apply the rules."_s,
        .help =
            u"Reads an HL7 FHIR R4 QuestionnaireResponse (JSON) to this checklist in this version, from any "
            u"program, and\n"
            "prints what “assess” prints for its answers; with --answers: the answers, as “assess” reads "
            "them. An answer\n"
            "to a question that is not asked with the other answers is left out. Who the response is about "
            "is not read.\n"
            "The file “-” is standard input. A response that is wrong, or answers anything else, ends the "
            "program with 2."_s,
        .operands = Operands::One,
        .options = {u"answers"_s},
        .run = importResponse,
    };
}

} // namespace legwise
