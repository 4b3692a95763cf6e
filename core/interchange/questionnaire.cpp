#include "core/interchange/questionnaire.h"

#include "core/interchange/enable_when.h"
#include "core/interchange/fhir_names.h"
#include "core/page/page_lines.h"

#include <QJsonArray>

namespace legwise::fhir {

using namespace Qt::StringLiterals;

/// An extension of FHIR's own (https://hl7.org/fhir/R4/extensibility-registry.html).
static QJsonObject extension(QLatin1StringView name, const QString &valueName, const QJsonValue &value)
{
    return {{u"url"_s, u"http://hl7.org/fhir/StructureDefinition/%1"_s.arg(name)}, {valueName, value}};
}

/// How the item is drawn: one of the codes of
/// https://hl7.org/fhir/R4/valueset-questionnaire-item-control.html.
static QJsonArray drawnAs(const QString &control)
{
    const QJsonObject drawing{
        {u"coding"_s, QJsonArray{coding(u"http://hl7.org/fhir/questionnaire-item-control"_s, control)}}};
    return {extension("questionnaire-itemControl"_L1, u"valueCodeableConcept"_s, drawing)};
}

namespace {

/// Makes the parts of one questionnaire.
class QuestionnaireWriter
{
public:
    QuestionnaireWriter(const ChecklistDefinition &checklist, const Manifest &manifest,
                        const ContentLanguages &languages)
        : m_checklist(checklist), m_manifest(manifest), m_languages(languages)
    {}

    [[nodiscard]] Result<QJsonObject, QString> write();

private:
    void insert(QJsonObject &object, const QString &property, const Text &text) const;
    [[nodiscard]] QJsonObject display(const QString &linkId, const Text &text) const;
    [[nodiscard]] QJsonArray advice() const;
    [[nodiscard]] QJsonObject item(const ChecklistStep &step);
    [[nodiscard]] QJsonObject item(const ChecklistPage &page);
    [[nodiscard]] QJsonObject item(const Question &question);
    [[nodiscard]] QJsonArray answerOptions(const Question &question) const;

    const ChecklistDefinition &m_checklist;
    const Manifest &m_manifest;
    const ContentLanguages &m_languages;
    QString m_error; ///< the first thing that FHIR cannot say
};

/// The text as that property, and its translations beside it under the property's name with “_”
/// (https://hl7.org/fhir/R4/extension-translation.html).
void QuestionnaireWriter::insert(QJsonObject &object, const QString &property, const Text &text) const
{
    object.insert(property, shownText(m_manifest, text));
    QJsonArray translations;
    for (const ContentLanguage &language : m_languages) {
        const QString translated = language.translation(text);
        if (translated.isEmpty())
            continue;
        const QJsonArray parts{
            QJsonObject{{u"url"_s, u"lang"_s}, {u"valueCode"_s, language.code}},
            QJsonObject{{u"url"_s, u"content"_s},
                        {u"valueString"_s, shownText(m_manifest, {text.id, translated})}},
        };
        translations.append(extension("translation"_L1, u"extension"_s, parts));
    }
    if (!translations.isEmpty())
        object.insert(u'_' + property, QJsonObject{{u"extension"_s, translations}});
}

QJsonObject QuestionnaireWriter::display(const QString &linkId, const Text &text) const
{
    QJsonObject display{{u"linkId"_s, linkId}, {u"type"_s, u"display"_s}};
    insert(display, u"text"_s, text);
    return display;
}

/// What every result of the program says. A person who fills in the form elsewhere sees no result.
QJsonArray QuestionnaireWriter::advice() const
{
    QJsonObject signs{{u"linkId"_s, callIfLinkId},
                      {u"type"_s, u"group"_s},
                      {u"item"_s, QJsonArray{display(callIfSignsLinkId, m_checklist.callIf.text)}}};
    insert(signs, u"text"_s, m_checklist.callIfTitle);
    return {display(disclaimerLinkId, m_checklist.disclaimer), signs};
}

QJsonArray QuestionnaireWriter::answerOptions(const Question &question) const
{
    const QString system = answerSystem(m_manifest, question.id);
    QJsonArray options;
    const QList<CodedAnswer> answers = codedAnswers(question);
    for (const CodedAnswer &answer : answers) {
        QJsonObject value = coding(system, answer.value);
        insert(value, u"display"_s, answer.label);
        QJsonObject option{{u"valueCoding"_s, value}};
        // Where one answer is all that may be given, each excludes the others anyway.
        if (question.kind == AnswerKind::Zones && question.standsAlone(answer.value))
            option.insert(u"extension"_s,
                          QJsonArray{extension("questionnaire-optionExclusive"_L1, u"valueBoolean"_s, true)});
        options.append(option);
    }
    return options;
}

QJsonObject QuestionnaireWriter::item(const Question &question)
{
    const bool isSet = question.kind == AnswerKind::Zones;
    QJsonObject item{
        {u"linkId"_s, question.id.value()},
        {u"type"_s, u"choice"_s},
        {u"extension"_s, drawnAs(isSet ? u"check-box"_s : u"radio-button"_s)},
        {u"answerOption"_s, answerOptions(question)},
    };
    insert(item, u"text"_s, question.text);
    if (isSet)
        item.insert(u"repeats"_s, true);
    const Result<QJsonObject, QString> condition = enableWhen(m_checklist, m_manifest, question);
    if (!condition) {
        if (m_error.isEmpty())
            m_error = condition.error();
        return item;
    }
    for (auto property = condition->constBegin(); property != condition->constEnd(); ++property)
        item.insert(property.key(), property.value());
    if (question.helper) {
        QJsonObject help = display(helpLinkId(question), *question.helper);
        help.insert(u"extension"_s, drawnAs(u"help"_s));
        item.insert(u"item"_s, QJsonArray{help});
    }
    return item;
}

QJsonObject QuestionnaireWriter::item(const ChecklistPage &page)
{
    QJsonArray items;
    if (page.note)
        items.append(display(noteLinkId(page), *page.note));
    for (const QuestionId &id : page.questions) {
        if (const Question *question = m_checklist.question(id))
            items.append(item(*question));
    }
    QJsonObject group{{u"linkId"_s, linkIdOf(page)}, {u"type"_s, u"group"_s}, {u"item"_s, items}};
    insert(group, u"text"_s, page.title);
    return group;
}

QJsonObject QuestionnaireWriter::item(const ChecklistStep &step)
{
    QJsonArray pages;
    for (const ChecklistPage &page : step.pages)
        pages.append(item(page));
    QJsonObject group{{u"linkId"_s, linkIdOf(step)}, {u"type"_s, u"group"_s}, {u"item"_s, pages}};
    insert(group, u"text"_s, step.name);
    return group;
}

Result<QJsonObject, QString> QuestionnaireWriter::write()
{
    QJsonArray items = advice();
    for (const ChecklistStep &step : m_checklist.steps)
        items.append(item(step));
    if (!m_error.isEmpty())
        return Failure{m_error};

    QJsonObject questionnaire{
        {u"resourceType"_s, u"Questionnaire"_s},
        {u"url"_s, questionnaireUrl(m_manifest)},
        {u"version"_s, m_manifest.version},
        {u"name"_s, u"LegwiseChecklist"_s}, // for programs: no spaces
        {u"status"_s, u"draft"_s},
        {u"date"_s, m_manifest.written.toString(Qt::ISODate)},
        {u"language"_s, m_manifest.language},
        {u"copyright"_s, u"CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/"_s},
        {u"item"_s, items},
    };
    insert(questionnaire, u"title"_s, m_manifest.title);
    insert(questionnaire, u"description"_s, m_manifest.reviewStatement);
    insert(questionnaire, u"purpose"_s, m_manifest.intendedUse);
    return questionnaire;
}

} // namespace

Result<QJsonObject, QString> questionnaire(const ChecklistDefinition &checklist, const Manifest &manifest,
                                           const ContentLanguages &languages)
{
    return QuestionnaireWriter(checklist, manifest, languages).write();
}

} // namespace legwise::fhir
