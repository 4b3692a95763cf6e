#include "core/interchange/response_reader.h"

#include "core/base/json_names.h"
#include "core/checklist/flow.h"
#include "core/content/pack_log.h"
#include "core/interchange/fhir_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QSet>

#include <algorithm>
#include <optional>

namespace legwise::fhir {

using namespace Qt::StringLiterals;

namespace {

/// Collects the answers of one response. The first thing that is wrong ends the reading.
class ResponseReader
{
public:
    ResponseReader(const ChecklistDefinition &checklist, const Manifest &manifest);

    [[nodiscard]] Result<Answers, QString> read(const QJsonObject &response);

private:
    void readHead(const QJsonObject &response);
    void readQuestionnaire(const QJsonValue &canonical);
    void readStatus(const QJsonValue &status);
    void readItems(const QJsonObject &parent, const QString &parentName);
    void readItem(const QJsonObject &item);
    void readQuestion(const Question &question, const QJsonObject &item);
    [[nodiscard]] QString valueOf(const Question &question, const QJsonObject &answer);
    void checkSet(const Question &question, const QStringList &values);
    void refuseModifier(const QJsonObject &object, const QString &name);
    void fail(const QString &sentence);
    [[nodiscard]] bool hasFailed() const { return !m_error.isEmpty(); }

    const ChecklistDefinition &m_checklist;
    const Manifest &m_manifest;
    QSet<QString> m_withoutAnswer; ///< the link ids of groups and of texts to read
    QSet<QString> m_seen;          ///< the questions so far
    Answers m_answers;
    QString m_error;
};

ResponseReader::ResponseReader(const ChecklistDefinition &checklist, const Manifest &manifest)
    : m_checklist(checklist),
      m_manifest(manifest), m_withoutAnswer{disclaimerLinkId, callIfLinkId, callIfSignsLinkId}
{
    for (const ChecklistStep &step : checklist.steps) {
        m_withoutAnswer.insert(linkIdOf(step));
        for (const ChecklistPage &page : step.pages) {
            m_withoutAnswer.insert(linkIdOf(page));
            m_withoutAnswer.insert(noteLinkId(page));
        }
    }
    for (const Question &question : checklist.questions)
        m_withoutAnswer.insert(helpLinkId(question));
}

void ResponseReader::fail(const QString &sentence)
{
    if (m_error.isEmpty())
        m_error = sentence;
}

Result<Answers, QString> ResponseReader::read(const QJsonObject &response)
{
    readHead(response);
    readItems(response, u"the response"_s);
    if (hasFailed())
        return Failure{m_error};
    return withoutUnasked(m_checklist, m_answers);
}

void ResponseReader::readHead(const QJsonObject &response)
{
    const QString type = response["resourceType"_L1].toString();
    if (type.isEmpty())
        fail(u"this is no FHIR resource: it has no “resourceType”; give a QuestionnaireResponse"_s);
    else if (type != "QuestionnaireResponse"_L1)
        fail(u"this is a FHIR resource of the type “%1”; give a QuestionnaireResponse"_s.arg(type));
    refuseModifier(response, u"the response"_s);
    if (response.contains("implicitRules"_L1))
        fail(u"the response has “implicitRules”, which may change its meaning and are not known here; give "
             u"one "
             "without"_s);
    readQuestionnaire(response["questionnaire"_L1]);
    readStatus(response["status"_L1]);
}

/// FHIR forbids to read on where an unknown extension says that it changes the meaning.
void ResponseReader::refuseModifier(const QJsonObject &object, const QString &name)
{
    if (object.contains("modifierExtension"_L1))
        fail(
            u"%1 has a “modifierExtension”, which changes its meaning and is not known here; give a response "
            "without"_s.arg(name));
}

void ResponseReader::readQuestionnaire(const QJsonValue &canonical)
{
    const QString wanted = questionnaireCanonical(m_manifest);
    const QString given = canonical.toString();
    const QString url = given.section(u'|', 0, 0);
    const QString version = given.section(u'|', 1);
    if (given.isEmpty())
        fail(u"the response does not say which questionnaire it answers; “questionnaire” must be “%1”"_s.arg(
            wanted));
    else if (url != questionnaireUrl(m_manifest))
        fail(
            u"the response answers another questionnaire, “%1”; this checklist is “%2”"_s.arg(given, wanted));
    else if (version.isEmpty())
        fail(u"the response does not say which version of the questionnaire it answers; “questionnaire” must "
             u"be "
             "“%1”"_s.arg(wanted));
    else if (version != m_manifest.version)
        fail(u"the response answers version %1 of the questionnaire, and this is version %2, whose questions "
             u"may "
             "differ; answer this one, or use the content pack of that version"_s.arg(version,
                                                                                      m_manifest.version));
}

void ResponseReader::readStatus(const QJsonValue &status)
{
    static const QStringList usable{u"in-progress"_s, u"completed"_s, u"amended"_s, u"stopped"_s};
    const QString given = status.toString();
    if (usable.contains(given))
        return;
    const QString advice = u"it must be one of %1"_s.arg(usable.join(u", "_s));
    if (given.isEmpty())
        fail(u"the response has no “status”; %1"_s.arg(advice));
    else if (given == "entered-in-error"_L1)
        fail(u"the response is marked as entered in error; give the one that replaced it"_s);
    else
        fail(u"the response has the unknown status “%1”; %2"_s.arg(given, advice));
}

void ResponseReader::readItems(const QJsonObject &parent, const QString &parentName)
{
    const QJsonValue items = parent["item"_L1];
    if (!items.isUndefined() && !items.isArray())
        fail(u"“item” of %1 must be a list"_s.arg(parentName));
    const QJsonArray list = items.toArray();
    for (const auto &item : list) {
        if (hasFailed())
            return;
        if (item.isObject())
            readItem(item.toObject());
        else
            fail(u"each “item” of %1 must be an object"_s.arg(parentName));
    }
}

void ResponseReader::readItem(const QJsonObject &item)
{
    const QString linkId = item["linkId"_L1].toString();
    const QString name = u"“%1”"_s.arg(linkId);
    if (linkId.isEmpty()) {
        fail(u"an item of the response has no “linkId”, so nobody can know what it answers; give each item "
             u"that "
             "of its question"_s);
        return;
    }
    refuseModifier(item, name);
    if (const Question *question = m_checklist.question(QuestionId(linkId))) {
        readQuestion(*question, item);
    } else if (!m_withoutAnswer.contains(linkId)) {
        QStringList known;
        for (const Question &one : m_checklist.questions)
            known.append(one.id.value());
        const QString near = nearest(linkId, known);
        fail(u"the questionnaire has no item “%1”; %2"_s.arg(
            linkId, near.isEmpty() ? u"leave it out"_s : u"did you mean “%1”?"_s.arg(near)));
    } else if (!item["answer"_L1].toArray().isEmpty()) {
        fail(u"“%1” is no question, so it takes no answer; leave the answer out"_s.arg(linkId));
    }
    readItems(item, name);
}

void ResponseReader::readQuestion(const Question &question, const QJsonObject &item)
{
    const QString id = question.id.value();
    if (m_seen.contains(id)) {
        fail(u"the question “%1” stands twice in the response; keep one of them"_s.arg(id));
        return;
    }
    m_seen.insert(id);
    const QJsonValue answer = item["answer"_L1];
    if (!answer.isUndefined() && !answer.isArray())
        fail(u"“answer” of “%1” must be a list"_s.arg(id));
    QStringList values;
    const QJsonArray answers = answer.toArray();
    for (const auto &one : answers) {
        const QString value = valueOf(question, one.toObject());
        if (hasFailed())
            return;
        if (!values.contains(value))
            values.append(value);
        readItems(one.toObject(), u"the answer to “%1”"_s.arg(id));
    }
    checkSet(question, values);
    m_answers = m_answers.with(question.id, values);
}

QString ResponseReader::valueOf(const Question &question, const QJsonObject &answer)
{
    const QString id = question.id.value();
    refuseModifier(answer, u"the answer to “%1”"_s.arg(id));
    const QString takes = u"it takes %1"_s.arg(question.allValues().join(u", "_s));
    const QJsonObject coded = answer["valueCoding"_L1].toObject();
    QString code = coded["code"_L1].toString();
    const QString system = answerSystem(m_manifest, question.id);
    const QString givenSystem = coded["system"_L1].toString(system);
    if (code.isEmpty())
        fail(u"an answer to “%1” has no “valueCoding” with a “code”; %2"_s.arg(id, takes));
    else if (givenSystem != system)
        fail(u"the answer to “%1” is a code of another system, “%2”; the questionnaire's is “%3”"_s.arg(
            id, givenSystem, system));
    else if (!question.allValues().contains(code))
        fail(u"the question “%1” has no answer “%2”; %3"_s.arg(id, code, takes));
    return code;
}

/// Several answers must be possible at once.
void ResponseReader::checkSet(const Question &question, const QStringList &values)
{
    if (values.size() < 2)
        return;
    const QString id = question.id.value();
    if (question.kind == AnswerKind::Choice) {
        fail(u"the question “%1” takes one answer and has %2: %3; keep one of them"_s.arg(
            id, QString::number(values.size()), values.join(u", "_s)));
        return;
    }
    const auto alone = std::find_if(values.cbegin(), values.cend(), [&question](const QString &value) {
        return question.standsAlone(value);
    });
    if (alone != values.cend())
        fail(u"the answer “%1” to “%2” excludes all others, and it has %3; keep it or the others"_s.arg(
            *alone, id, values.join(u", "_s)));
}

} // namespace

Result<Answers, QString> answersFromResponse(const QByteArray &json, const ChecklistDefinition &checklist,
                                             const Manifest &manifest)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{u"this is not valid JSON: %1 at character %2"_s.arg(error.errorString(),
                                                                           QString::number(error.offset))};
    if (!document.isObject())
        return Failure{u"this is no FHIR resource: it must be one JSON object"_s};
    if (const std::optional<QString> name = repeatedName(json))
        return Failure{u"“%1” stands twice in one object of the JSON; keep one of them"_s.arg(*name)};
    return ResponseReader(checklist, manifest).read(document.object());
}

} // namespace legwise::fhir
