#pragma once

#include "core/model/condition.h"

namespace legwise {

/// What a topic is about. Also the order of the groups in the reader's list.
enum class TopicGroup { HowItWorks, Situation, Care, Questions, Recognise, Research };

inline constexpr std::array allTopicGroups{TopicGroup::HowItWorks, TopicGroup::Situation,
                                           TopicGroup::Care,       TopicGroup::Questions,
                                           TopicGroup::Recognise,  TopicGroup::Research};

/// How fast to act on what one section describes.
struct SectionUrgency
{
    Level level = Level::Soon;
    Claim action;

    friend bool operator==(const SectionUrgency &, const SectionUrgency &) = default;
};

/// One part of a topic's page. In the group `Recognise` each is a card with an urgency of its own.
struct TopicSection
{
    QString id; ///< unique within its topic
    Text title;
    QList<FigureUse> figures; ///< stand beside the section
    Claims claims;
    std::optional<SectionUrgency> urgency;
    QList<Treatment> treatments;
    QList<ReaderQuestion> questions;

    friend bool operator==(const TopicSection &, const TopicSection &) = default;
};

/// A page that is not about one condition: how something works, a situation, a kind of care, questions.
struct Topic
{
    TopicId id; ///< unlike any condition's id, since both name pages
    QDate written;
    TopicGroup group = TopicGroup::HowItWorks;
    Text name;
    Texts synonyms;
    Claim summary;
    Claim keyMessage;
    UrgencyCard urgency;
    Claims keyPoints;
    QList<TopicSection> sections;

    friend bool operator==(const Topic &, const Topic &) = default;

    [[nodiscard]] const TopicSection *section(const QString &sectionId) const; ///< null when unknown
};

/// All claims of a topic, in reading order, each once.
[[nodiscard]] QList<const Claim *> claimsOf(const Topic &topic);

} // namespace legwise
