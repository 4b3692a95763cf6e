#include "core/page/page_lines.h"
#include "core/tool/subcommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace legwise {

using namespace Qt::StringLiterals;

static QJsonObject toJson(const Expression &expression);

static QJsonArray operandsOf(const Expression &expression)
{
    QJsonArray operands;
    for (const Expression &operand : expression.operands)
        operands.append(toJson(operand));
    return operands;
}

/// The expression as the pack writes it.
static QJsonObject toJson(const Expression &expression)
{
    switch (expression.kind) {
    case Expression::Kind::Answer:
        return {{u"question"_s, expression.question.value()},
                {u"is"_s, QJsonArray::fromStringList(expression.values)}};
    case Expression::Kind::All:
        return {{u"all"_s, operandsOf(expression)}};
    case Expression::Kind::Any:
        return {{u"any"_s, operandsOf(expression)}};
    case Expression::Kind::Not:
        return {{u"not"_s, operandsOf(expression).first()}};
    case Expression::Kind::AtLeast:
        return {{u"atLeast"_s, expression.count}, {u"of"_s, operandsOf(expression)}};
    case Expression::Kind::Exactly:
        return {{u"exactly"_s, expression.count}, {u"of"_s, operandsOf(expression)}};
    case Expression::Kind::Definition:
        return {{u"definition"_s, expression.name}};
    case Expression::Kind::Rule:
        return {{u"rule"_s, expression.name}};
    }
    Q_UNREACHABLE();
}

/// A question with its place in the checklist.
struct PlacedQuestion
{
    const Question *question = nullptr;
    const ChecklistStep *step = nullptr;
    const ChecklistPage *page = nullptr;
};

/// All questions in the order in which they are asked.
static QList<PlacedQuestion> placedQuestions(const ChecklistDefinition &checklist)
{
    QList<PlacedQuestion> placed;
    for (const ChecklistStep &step : checklist.steps) {
        for (const ChecklistPage &page : step.pages) {
            for (const QuestionId &id : page.questions) {
                if (const Question *question = checklist.question(id))
                    placed.append({question, &step, &page});
            }
        }
    }
    return placed;
}

static QJsonObject toJson(const Manifest &manifest, const PlacedQuestion &placed)
{
    const Question &question = *placed.question;
    const bool isChoice = question.kind == AnswerKind::Choice;
    return {
        {u"id"_s, question.id.value()},
        {u"row"_s, question.row},
        {u"kind"_s, isChoice ? u"choice"_s : u"zones"_s},
        {u"text"_s, shownText(manifest, question.text)},
        {u"helper"_s, question.helper ? QJsonValue(shownText(manifest, *question.helper)) : QJsonValue()},
        {u"values"_s, QJsonArray::fromStringList(question.allValues())},
        {u"askedWhen"_s, question.askedWhen ? QJsonValue(toJson(*question.askedWhen)) : QJsonValue()},
        {u"step"_s, placed.step->id},
        {u"page"_s, placed.page->id},
    };
}

static void printJson(const KnowledgeBase &knowledge)
{
    QJsonArray questions;
    const QList<PlacedQuestion> all = placedQuestions(knowledge.checklist);
    for (const PlacedQuestion &placed : all)
        questions.append(toJson(knowledge.manifest, placed));
    print(QString::fromUtf8(QJsonDocument(questions).toJson(QJsonDocument::Indented)));
}

static void printList(const KnowledgeBase &knowledge)
{
    const ChecklistPage *page = nullptr;
    const QList<PlacedQuestion> all = placedQuestions(knowledge.checklist);
    for (const PlacedQuestion &placed : all) {
        const Question &question = *placed.question;
        if (placed.page != page) {
            print(u"%1%2: %3\n"_s.arg(page ? u"\n"_s : QString(),
                                      shownText(knowledge.manifest, placed.step->name),
                                      shownText(knowledge.manifest, placed.page->title)));
            page = placed.page;
        }
        print(u"  %1 %2: %3\n"_s.arg(question.row, question.id.value(),
                                     shownText(knowledge.manifest, question.text)));
        print(u"      answers: %1\n"_s.arg(question.allValues().join(u", "_s)));
        if (question.askedWhen) {
            const QByteArray when = QJsonDocument(toJson(*question.askedWhen)).toJson(QJsonDocument::Compact);
            print(u"      asked when: %1\n"_s.arg(QString::fromUtf8(when)));
        }
    }
}

static int questions(const Request &request)
{
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    if (request.asJson)
        printJson(*pack->knowledge);
    else
        printList(*pack->knowledge);
    return exitCode::fine;
}

Subcommand questionsCommand()
{
    return {
        .name = u"questions"_s,
        .syntax = u"[--json]"_s,
        .summary = u"List the checklist's questions and their answers."_s,
        .help =
            u"Lists all questions of the checklist in the order in which they are asked, with the values "
            u"that\n"
            "“assess” takes. With --json: a JSON array of objects with id, row, kind, text, helper, values,\n"
            "askedWhen, step and page; helper and askedWhen are null where there is none."_s,
        .operands = Operands::None,
        .options = {u"json"_s},
        .run = questions,
    };
}

} // namespace legwise
