#include "tests/support/reference_rules.h"

#include <algorithm>

namespace legwise::test {

using namespace Qt::StringLiterals;

static ReferenceQuestion yesNo(const char *row, const char *id)
{
    return {QString::fromLatin1(row),
            QString::fromLatin1(id),
            {u"yes"_s, u"no"_s, u"unsure"_s},
            {u"no"_s, u"unsure"_s, u"yes"_s}};
}

/// A yes-or-no question that describes and has no better or worse answer.
static ReferenceQuestion described(const char *row, const char *id)
{
    ReferenceQuestion question = yesNo(row, id);
    question.worse.clear();
    return question;
}

static ReferenceQuestion choice(const char *row, const char *id, const QString &values,
                                const QString &worse = {})
{
    return {QString::fromLatin1(row), QString::fromLatin1(id), values.split(u' '),
            worse.split(u' ', Qt::SkipEmptyParts)};
}

static ReferenceQuestion where()
{
    const QString zones =
        u"groin thigh-front thigh-inner thigh-back buttock knee-front knee-back calf shin ankle "
        "foot toes whole-leg"_s;
    ReferenceQuestion question{u"B1"_s, u"where"_s, {}, {}};
    for (const QString &side : {u"left."_s, u"right."_s}) {
        for (const QString &zone : zones.split(u' '))
            question.values.append(side + zone);
    }
    question.values << u"arm"_s << u"nowhere"_s << u"unsure"_s;
    return question;
}

static QList<ReferenceQuestion> redFlagQuestions()
{
    return {
        yesNo("RF1", "breathless"),         yesNo("RF2", "chest-pain"),
        yesNo("RF3", "coughed-blood"),      yesNo("RF4", "collapse-or-racing-heart"),
        yesNo("RF5", "cold-pale-leg"),      yesNo("RF6", "numb-or-weak-leg"),
        yesNo("RF7", "unbearable-pain"),    yesNo("RF8", "swollen-blue-leg"),
        yesNo("RF9", "very-ill"),           yesNo("RF10", "skin-spreading-or-black"),
        yesNo("RF11", "heavy-bleeding"),    yesNo("RF12", "saddle-numbness"),
        yesNo("RF13", "injured-and-tight"),
    };
}

static QList<ReferenceQuestion> legQuestions()
{
    return {
        where(),
        choice("B2", "which-leg", u"left right both changes none unsure"_s),
        choice("L1", "one-leg-swollen", u"no new old unsure"_s, u"no unsure new"_s),
        yesNo("L2", "both-legs-swollen"),
        yesNo("L3", "warmer"),
        yesNo("L4", "colour-change"),
        yesNo("L5", "tender"),
        yesNo("L6", "new-veins"),
        yesNo("L7", "rope-like-vein"),
        yesNo("L8", "lump-behind-knee"),
        choice("L9", "toe-sore", u"none sore black unsure"_s, u"none unsure black"_s),
        yesNo("L10", "ankle-skin-or-lumpy-veins"),
    };
}

static QList<ReferenceQuestion> painQuestions()
{
    return {
        choice("P1", "pain-pattern", u"spells lasting walking evening none unsure"_s),
        choice("P2", "spell-length", u"under-10-minutes over-10-minutes unsure"_s,
               u"under-10-minutes unsure over-10-minutes"_s),
        choice("P3", "started", u"under-2-weeks 2-weeks-to-3-months over-3-months unsure"_s),
        choice("P4", "stretching-helps", u"yes a-little no not-tried unsure"_s),
        described("P5", "injury"),
        described("P5b", "can-rise-on-toes"),
        described("P5c", "improving"),
        yesNo("P6", "night-foot-pain"),
        yesNo("P7", "new-walking-pain"),
        yesNo("P8", "frequent-cramps"),
        yesNo("P9", "dark-urine"),
        yesNo("P10", "fever"),
        described("P11", "hard-exercise"),
        yesNo("P12", "spasms-elsewhere"),
        yesNo("P13", "new-medicine"),
        yesNo("P14", "old-numbness"),
    };
}

static QList<ReferenceQuestion> personQuestions()
{
    return {
        yesNo("K1", "past-clot"),
        yesNo("K2", "pregnancy"),
        yesNo("K3", "cancer"),
        yesNo("K4", "operation-or-bed"),
        yesNo("K5", "immobile-leg"),
        yesNo("K6", "long-trip"),
        yesNo("K7", "hormones"),
        // Who does not know the age may be old or a child: both count then, so nothing is worse.
        choice("K8", "age", u"under-16 16-to-59 60-or-over unsure"_s, u"16-to-59 60-or-over unsure"_s),
        yesNo("K9", "very-overweight"),
        yesNo("K10", "family-clot"),
        yesNo("K11", "infection-or-heart-failure"),
        yesNo("K12", "blood-thinner"),
        yesNo("K13", "artery-risks"),
    };
}

const QList<ReferenceQuestion> &referenceQuestions()
{
    static const QList<ReferenceQuestion> all =
        redFlagQuestions() + legQuestions() + painQuestions() + personQuestions();
    return all;
}

static QStringList idsOf(const QList<ReferenceQuestion> &questions)
{
    QStringList ids;
    for (const ReferenceQuestion &question : questions)
        ids.append(question.id);
    return ids;
}

const QStringList &referenceRedFlags()
{
    static const QStringList ids = idsOf(redFlagQuestions());
    return ids;
}

const QStringList &referenceMajorRisks()
{
    static const QStringList ids = idsOf(personQuestions().first(5));
    return ids;
}

QString describe(const Answers &answers)
{
    QStringList parts;
    for (const ReferenceQuestion &question : referenceQuestions()) {
        const QStringList chosen = answers.values(QuestionId(question.id));
        if (!chosen.isEmpty())
            parts.append(u"%1=%2"_s.arg(question.id, chosen.join(u'+')));
    }
    return parts.isEmpty() ? u"(no answers)"_s : parts.join(u' ');
}

} // namespace legwise::test
