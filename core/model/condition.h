#pragma once

#include "core/model/claim.h"
#include "core/model/figure.h"
#include "core/model/level.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <array>
#include <optional>

namespace legwise {

/// How fast to act when one may have the condition.
struct UrgencyCard
{
    Level level = Level::Soon;
    Claim headline;
    Claim escalation;

    friend bool operator==(const UrgencyCard &, const UrgencyCard &) = default;
};

/// What a condition usually shows under one aspect, in a few words. The comparison is made of these.
struct Glance
{
    AspectId aspect;
    Claim usual;
    std::optional<Claim> misleads; ///< why this aspect can mislead
    FigureId figure;               ///< a small picture that says the same; empty: none

    friend bool operator==(const Glance &, const Glance &) = default;
};

/// A finding as this condition shows it.
struct Symptom
{
    FindingId finding;
    QList<std::pair<QString, QString>> qualifiers; ///< qualifier id and value id, in the file's order
    Claims claims;

    friend bool operator==(const Symptom &, const Symptom &) = default;
};

/// A test that finds the condition.
struct MedicalTest
{
    QString id;
    Text name;
    Claims claims;

    friend bool operator==(const MedicalTest &, const MedicalTest &) = default;
};

enum class TreatmentKind { SelfCare, Medicine, Procedure };

/// A way to treat the condition, always with its benefit, its risk and who decides on it.
struct Treatment
{
    QString id;
    TreatmentKind kind = TreatmentKind::SelfCare;
    Text name;
    Claims claims;
    Claim benefit;
    Claim risk;
    Claim whoDecides;

    friend bool operator==(const Treatment &, const Treatment &) = default;
};

enum class QuestionKind { Myth, Question };

/// A question people ask, or a myth they have heard, with its answer.
struct ReaderQuestion
{
    QString id;
    QuestionKind kind = QuestionKind::Question;
    Text question;
    Claims answer;

    friend bool operator==(const ReaderQuestion &, const ReaderQuestion &) = default;
};

/// The parts of a condition's page, in reading order.
enum class Section {
    KeyMessage,
    Glance,
    Symptoms,
    Causes,
    Tests,
    Treatments,
    Prevention,
    Complications,
    Questions,
    Sources,
};

inline constexpr std::array allSections{
    Section::KeyMessage, Section::Glance,     Section::Symptoms,      Section::Causes,    Section::Tests,
    Section::Treatments, Section::Prevention, Section::Complications, Section::Questions, Section::Sources,
};

/// The section's name in the pack and in addresses within a page: `key-message`, `glance`, `symptoms` …
[[nodiscard]] QString toString(Section section);

/// A picture that stands beside one section.
struct FigurePlacement
{
    FigureUse use;
    Section section = Section::KeyMessage;

    friend bool operator==(const FigurePlacement &, const FigurePlacement &) = default;
};

/// Everything the pack says about one condition.
struct Condition
{
    ConditionId id;
    QDate written;
    Text name;
    Text medicalName;
    Text shortName;
    Texts synonyms;
    Claim summary;
    Claim keyMessage;
    UrgencyCard urgency;
    QList<Glance> glance; ///< every aspect of the comparison, once, in its order
    QList<Symptom> symptoms;
    Claims causes;
    Claims riskFactors;
    QList<MedicalTest> tests;
    QList<Treatment> treatments;
    Claims prevention;
    Claims complications;
    QList<ReaderQuestion> questions;
    Claims keyPoints;
    QList<FigurePlacement> figures;

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// All claims of a condition, in reading order, each once.
[[nodiscard]] QList<const Claim *> claimsOf(const Condition &condition);

/// Adds each of the claims, or of a treatment's claims, to the list.
void appendClaims(QList<const Claim *> &all, const Claims &claims);
void appendClaims(QList<const Claim *> &all, const Treatment &treatment);

} // namespace legwise
