#include "core/tool/answer_line.h"

#include "core/base/json_names.h"
#include "core/content/pack_log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

#include <algorithm>
#include <optional>
#include <utility>

namespace legwise {

using namespace Qt::StringLiterals;

static QString takes(const Question &question)
{
    return u"it takes %1"_s.arg(question.allValues().join(u", "_s));
}

static QString unknownQuestion(const QString &id, const ChecklistDefinition &checklist)
{
    QStringList known;
    for (const Question &question : checklist.questions)
        known.append(question.id.value());
    const QString near = nearest(id, known);
    const QString advice =
        near.isEmpty() ? u"“legwise-content questions” lists them all"_s : u"did you mean “%1”?"_s.arg(near);
    return u"there is no question “%1”; %2"_s.arg(id, advice);
}

/// The values as the question takes them, or what is wrong with them.
static Result<QStringList, QString> valuesOf(const Question &question, const QJsonValue &json)
{
    const bool mayBeList = question.kind == AnswerKind::Zones;
    QJsonArray items = json.toArray();
    if (json.isString())
        items.append(json);
    else if (!json.isArray() || !mayBeList)
        return Failure{u"the answer to “%1” must be %2; %3"_s.arg(
            question.id.value(), mayBeList ? u"a text or a list of texts"_s : u"a text"_s, takes(question))};

    const QStringList known = question.allValues();
    QStringList values;
    for (const auto &item : std::as_const(items)) {
        if (!item.isString())
            return Failure{
                u"each answer to “%1” must be a text; %2"_s.arg(question.id.value(), takes(question))};
        const QString value = item.toString();
        if (!known.contains(value))
            return Failure{u"the question “%1” has no answer “%2”; %3"_s.arg(question.id.value(), value,
                                                                             takes(question))};
        if (!values.contains(value))
            values.append(value);
    }
    const auto alone = std::find_if(values.cbegin(), values.cend(), [&question](const QString &value) {
        return question.standsAlone(value);
    });
    if (values.size() > 1 && alone != values.cend())
        return Failure{u"the answer “%1” to “%2” excludes all others; keep it or the others"_s.arg(
            *alone, question.id.value())};
    return values;
}

Result<Answers, QString> answersFromJson(const QByteArray &line, const ChecklistDefinition &checklist)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{u"this is not valid JSON: %1 at character %2"_s.arg(error.errorString(),
                                                                           QString::number(error.offset))};
    if (!document.isObject())
        return Failure{u"answers must be one JSON object, such as {\"chest-pain\":\"no\"}"_s};
    if (const std::optional<QString> name = repeatedName(line))
        return Failure{u"the question “%1” is answered twice; keep one of the answers"_s.arg(*name)};

    Answers answers;
    const QJsonObject object = document.object();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const Question *question = checklist.question(QuestionId(entry.key()));
        if (!question)
            return Failure{unknownQuestion(entry.key(), checklist)};
        const Result<QStringList, QString> values = valuesOf(*question, entry.value());
        if (!values)
            return Failure{values.error()};
        answers = answers.with(question->id, *values);
    }
    return answers;
}

static QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

QString answersLine(const Answers &answers, const ChecklistDefinition &checklist)
{
    QJsonObject object;
    for (const Question &question : checklist.questions) {
        const QStringList values = answers.values(question.id);
        if (values.isEmpty())
            continue;
        const bool isSet = question.kind == AnswerKind::Zones;
        object.insert(question.id.value(),
                      isSet ? QJsonValue(QJsonArray::fromStringList(values)) : QJsonValue(values.first()));
    }
    return jsonLine(object);
}

QString resultLine(const Assessment &assessment)
{
    QJsonArray rules;
    for (const RuleId &rule : assessment.rules)
        rules.append(rule.value());
    return jsonLine({{u"level"_s, toString(assessment.level)}, {u"rules"_s, rules}});
}

} // namespace legwise
