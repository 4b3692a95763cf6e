#pragma once

#include "core/checklist/definition.h"
#include "core/model/knowledge_base.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

/// What both sides of the exchange with HL7 FHIR R4 (4.0.1, https://hl7.org/fhir/R4/) must call the same:
/// addresses, link ids and codes.
namespace legwise::fhir {

/// The canonical address of the pack's checklist, without its version. It lies under `.invalid`, which RFC
/// 2606 keeps free for ever: an address that names the checklist and that nobody else can come to own.
[[nodiscard]] QString questionnaireUrl(const Manifest &manifest);

/// `url|version`: the one edition of the checklist that a response answers.
[[nodiscard]] QString questionnaireCanonical(const Manifest &manifest);

/// The code system of the answers to one question. Each question has its own, since a word such as “none”
/// means another thing in each, and a code has one meaning in its system.
[[nodiscard]] QString answerSystem(const Manifest &manifest, const QuestionId &question);

/// Link ids of what is not a question. A question's link id is its own id, which never holds a full stop.
[[nodiscard]] QString linkIdOf(const ChecklistStep &step);
[[nodiscard]] QString linkIdOf(const ChecklistPage &page);
[[nodiscard]] QString noteLinkId(const ChecklistPage &page);
[[nodiscard]] QString helpLinkId(const Question &question);
inline constexpr QLatin1StringView disclaimerLinkId("advice.disclaimer");
inline constexpr QLatin1StringView callIfLinkId("advice.call-if");
inline constexpr QLatin1StringView callIfSignsLinkId("advice.call-if-signs");

/// One answer of a question with the words for it.
struct CodedAnswer
{
    QString value;
    Text label;
};

/// All answers of a question in the order in which they are offered.
[[nodiscard]] QList<CodedAnswer> codedAnswers(const Question &question);

/// A FHIR Coding without words.
[[nodiscard]] QJsonObject coding(const QString &system, const QString &code);

} // namespace legwise::fhir
