#include "core/interchange/fhir_names.h"

namespace legwise::fhir {

using namespace Qt::StringLiterals;

static QString address(const QString &type, const QString &id)
{
    return u"https://legwise.invalid/fhir/%1/%2"_s.arg(type, id);
}

QString questionnaireUrl(const Manifest &manifest)
{
    return address(u"Questionnaire"_s, manifest.id);
}

QString questionnaireCanonical(const Manifest &manifest)
{
    return u"%1|%2"_s.arg(questionnaireUrl(manifest), manifest.version);
}

QString answerSystem(const Manifest &manifest, const QuestionId &question)
{
    return address(u"CodeSystem"_s, u"%1.%2"_s.arg(manifest.id, question.value()));
}

QString linkIdOf(const ChecklistStep &step)
{
    return u"step."_s + step.id;
}

QString linkIdOf(const ChecklistPage &page)
{
    return u"page."_s + page.id;
}

QString noteLinkId(const ChecklistPage &page)
{
    return u"note."_s + page.id;
}

QString helpLinkId(const Question &question)
{
    return u"help."_s + question.id.value();
}

QList<CodedAnswer> codedAnswers(const Question &question)
{
    QList<CodedAnswer> answers;
    bool isFirstSide = true;
    for (const BodySide &side : question.sides) {
        for (const Zone &zone : question.zones)
            answers.append({u"%1.%2"_s.arg(side.id, zone.id), isFirstSide ? zone.leftName : zone.rightName});
        isFirstSide = false;
    }
    for (const AnswerOption &option : question.options)
        answers.append({option.value, option.label});
    return answers;
}

QJsonObject coding(const QString &system, const QString &code)
{
    return {{u"system"_s, system}, {u"code"_s, code}};
}

} // namespace legwise::fhir
