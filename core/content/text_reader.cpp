#include "core/content/text_reader.h"

#include "core/model/glossary.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr int monthsForTeaching = 36;
static constexpr int monthsForUrgent = 12;

/// Words that promise more than a program can know.
static constexpr std::array bannedPhrases{
    "no clot"_L1,      "rule out a clot"_L1,  "nothing serious"_L1, "all clear"_L1,
    "safe to wait"_L1, "low risk of clot"_L1, "you have dvt"_L1,    "you have a cramp"_L1,
};

static void checkBannedPhrases(const QString &text, const Place &place, PackLog &log)
{
    const QString simplified = text.simplified();
    for (const QLatin1StringView phrase : bannedPhrases) {
        if (containsWord(simplified, phrase)) {
            log.error(
                ProblemCode::Value, place,
                u"the text says “%1”, which Legwise never says; say what to watch for instead"_s.arg(phrase));
        }
    }
}

static void checkPlaceholders(const QString &text, const Place &place, PackLog &log)
{
    static const QRegularExpression braces(u"\\{[^{}]*\\}?|\\}"_s);
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (found != "{emergency-number}"_L1) {
            log.error(ProblemCode::Value, place,
                      u"unknown placeholder “%1”; the only one is {emergency-number}"_s.arg(found));
        }
    }
}

static bool isUnprintable(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter || c == QChar(0x2028);
}

static void checkText(const QString &text, const Place &place, PackLog &log, TextRules rules)
{
    if (text.size() > rules.limit) {
        log.error(
            ProblemCode::TextLength, place,
            u"the text has %1 characters; %2 is the limit here, so shorten or split it"_s.arg(text.size())
                .arg(rules.limit));
    }
    if (text.trimmed() != text)
        log.error(ProblemCode::Value, place, u"the text begins or ends with white space; take it away"_s);
    if (text.contains(u'<') || text.contains(u'>'))
        log.error(ProblemCode::Value, place,
                  u"the text holds “<” or “>”; texts have no markup, so use words"_s);
    if (std::any_of(text.cbegin(), text.cend(), isUnprintable))
        log.error(ProblemCode::Value, place,
                  u"the text holds a line break or a broken character; take it out"_s);
    checkPlaceholders(text, place, log);
    if (!rules.isMyth)
        checkBannedPhrases(text, place, log);
}

static QString readTextId(ObjectReader &object, const ReadContext &context)
{
    QString id = object.id("id"_L1, IdKind::Text);
    if (!id.isEmpty() && !context.owner.isEmpty() && !id.startsWith(context.owner + u'.')) {
        context.log.error(ProblemCode::Value, object.placeOf("id"_L1),
                          u"the text id “%1” must begin with “%2.” in this file"_s.arg(id, context.owner));
    }
    return id;
}

static Text readTextProperties(ObjectReader &object, const ReadContext &context, TextRules rules)
{
    Text text;
    text.id = readTextId(object, context);
    text.english = object.text("text"_L1);
    checkText(text.english, object.placeOf("text"_L1), context.log, rules);
    return text;
}

Text readText(const Node &node, const ReadContext &context, TextRules rules)
{
    ObjectReader object(node, context.log);
    return readTextProperties(object, context, rules);
}

Text readText(ObjectReader &object, QLatin1StringView key, const ReadContext &context, TextRules rules)
{
    const std::optional<Node> node = object.required(key);
    return node ? readText(*node, context, rules) : Text();
}

std::optional<Text> readOptionalText(ObjectReader &object, QLatin1StringView key, const ReadContext &context)
{
    const std::optional<Node> node = object.optional(key);
    return node ? std::optional(readText(*node, context)) : std::nullopt;
}

Texts readTexts(ObjectReader &object, QLatin1StringView key, const ReadContext &context)
{
    return object.list(key, {}, [&context](const Node &node) { return readText(node, context); });
}

static void checkSources(const QStringList &sources, Evidence evidence, const Place &place, PackLog &log)
{
    const auto isOnly = [&sources](QLatin1StringView id) { return sources == QStringList{id}; };
    const auto isOwn = [](const QString &id) {
        return id == "general-knowledge"_L1 || id == "triage-choice"_L1;
    };
    QString fault;
    if (isOnly("general-knowledge"_L1) != (evidence == Evidence::Unverified)) {
        fault =
            u"“unverified” goes with the single source “general-knowledge”, and only with it; name the real "
            "source, or write unverified"_s;
    } else if (isOnly("triage-choice"_L1) != (evidence == Evidence::Choice)) {
        fault = u"“choice” goes with the single source “triage-choice”, and only with it; name the real "
                u"source, or "
                "write choice"_s;
    } else if (sources.size() > 1 && std::all_of(sources.cbegin(), sources.cend(), isOwn)) {
        fault =
            u"no source here was read by anyone; name a real one, or keep one of these and its evidence word"_s;
    }
    if (!fault.isEmpty())
        log.error(ProblemCode::Evidence, place, fault);
}

/// What a sentence rests on: its sources, and how well it was checked against them.
struct Grounds
{
    QList<SourceId> sources;
    Evidence evidence = Evidence::Unverified;
};

static Grounds readGrounds(ObjectReader &object, ClaimRole role)
{
    static constexpr std::array<Choice<Evidence>, 4> words{{
        {"checked"_L1, Evidence::Checked},
        {"second-hand"_L1, Evidence::SecondHand},
        {"unverified"_L1, Evidence::Unverified},
        {"choice"_L1, Evidence::Choice},
    }};
    PackLog &log = object.log();
    Grounds grounds;
    const std::optional<Node> listed = object.optional("sources"_L1);
    if (listed && listed->value().isArray() && listed->value().empty()) {
        log.error(ProblemCode::MissingSource, listed->place(),
                  u"the claim has no source; name at least one id of sources.json"_s);
    }
    const QStringList sources = object.references("sources"_L1, IdKind::Source, {});
    for (const QString &id : sources)
        grounds.sources.append(SourceId(id));
    const std::optional<Evidence> evidence = object.choice("evidence"_L1, words);
    if (!evidence)
        return grounds;
    grounds.evidence = *evidence;
    const Place place = object.placeOf("evidence"_L1);
    if (!sources.isEmpty())
        checkSources(sources, *evidence, place, log);
    if (role == ClaimRole::Urgent && *evidence == Evidence::Unverified) {
        log.error(ProblemCode::Evidence, place,
                  u"advice on how fast to act may not be unverified; find a source, or use “choice” with "
                  "triage-choice"_s);
    }
    return grounds;
}

static void checkReview(QDate reviewBy, const Place &place, const ReadContext &context, ClaimRole role)
{
    if (!reviewBy.isValid())
        return;
    const int months = role == ClaimRole::Urgent ? monthsForUrgent : monthsForTeaching;
    const QDate latest = context.written.isValid() ? context.written.addMonths(months) : QDate();
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    if (latest.isValid() && reviewBy > latest) {
        context.log.error(
            ProblemCode::Value, place,
            u"the review date %1 is more than %2 months after the file was written (%3); %4 is the latest"_s
                .arg(iso(reviewBy), QString::number(months), iso(context.written), iso(latest)));
    }
    if (context.today.isValid() && reviewBy < context.today) {
        context.log.warning(
            ProblemCode::ReviewExpired, place,
            u"this should have been reviewed by %1; check it again and set a new date"_s.arg(iso(reviewBy)));
    }
}

static void checkPerCent(const QString &text, const Place &place, PackLog &log)
{
    if (text.contains(u'%'))
        log.error(ProblemCode::Value, place,
                  u"the claim has a “%”; write whole numbers, such as “about 1 in 3”"_s);
}

static std::optional<Text> readWhy(ObjectReader &object, const QString &claimId, const ReadContext &context)
{
    std::optional<Text> why = readOptionalText(object, "why"_L1, context);
    if (!why)
        return why;
    const Place place = object.placeOf("why"_L1);
    checkPerCent(why->english, place, context.log);
    if (!why->id.isEmpty() && !claimId.isEmpty() && why->id != u"%1.why"_s.arg(claimId)) {
        context.log.error(ProblemCode::Value, place,
                          u"the id of this “why” is “%1”; it must be “%2.why”"_s.arg(why->id, claimId));
    }
    return why;
}

static Viewpoint readViewpoint(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    Viewpoint view;
    view.text = readTextProperties(object, context, {});
    checkPerCent(view.text.english, object.placeOf("text"_L1), context.log);
    const Grounds grounds = readGrounds(object, ClaimRole::Teaching);
    view.sources = grounds.sources;
    view.evidence = grounds.evidence;
    return view;
}

static Disagreement readDisagreement(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    Disagreement disagreement;
    disagreement.views =
        object.list("views"_L1, {.least = 2}, [&](const Node &view) { return readViewpoint(view, context); });
    disagreement.follows = readText(object, "follows"_L1, context);
    return disagreement;
}

/// The ids of the coverage list that a claim answers; their form is all that can be checked without the list.
static QStringList readCovers(ObjectReader &object)
{
    static const QRegularExpression form(u"^[A-Z]-[0-9]+\\z"_s);
    QStringList covers = object.optionalTexts("covers"_L1);
    for (const QString &id : std::as_const(covers)) {
        if (!form.match(id).hasMatch())
            object.log().error(ProblemCode::Value, object.placeOf("covers"_L1),
                               u"“%1” is no id of a coverage list; write it as in C-001"_s.arg(id));
    }
    return covers;
}

/// The parts of pictures that a claim names. They must be in the pictures of its page, so only pages have
/// any.
static QStringList readParts(ObjectReader &object, const ReadContext &context)
{
    QStringList parts = object.optionalTexts("parts"_L1);
    for (const QString &part : std::as_const(parts))
        object.log().use({IdKind::FigurePart, part, context.owner}, object.placeOf("parts"_L1));
    return parts;
}

Claim readClaim(const Node &node, const ReadContext &context, ClaimRules rules)
{
    static constexpr std::array<Choice<Audience>, 2> audiences{{
        {"everyone"_L1, Audience::Everyone},
        {"clinician"_L1, Audience::Clinician},
    }};
    ObjectReader object(node, context.log);
    Claim claim;
    claim.text = readTextProperties(object, context, {.limit = rules.limit});
    checkPerCent(claim.text.english, object.placeOf("text"_L1), context.log);
    const Grounds grounds = readGrounds(object, rules.role);
    claim.sources = grounds.sources;
    claim.evidence = grounds.evidence;
    claim.reviewBy = object.date("reviewBy"_L1);
    checkReview(claim.reviewBy, object.placeOf("reviewBy"_L1), context, rules.role);
    if (object.optional("audience"_L1))
        claim.audience = object.choice("audience"_L1, audiences).value_or(Audience::Everyone);
    claim.why = readWhy(object, claim.text.id, context);
    if (const std::optional<Node> disagreement = object.optional("disagreement"_L1))
        claim.disagreement = readDisagreement(*disagreement, context);
    claim.parts = readParts(object, context);
    claim.facts = object.optionalTexts("facts"_L1);
    claim.covers = readCovers(object);
    return claim;
}

Claim readClaim(ObjectReader &object, QLatin1StringView key, const ReadContext &context, ClaimRules rules)
{
    const std::optional<Node> node = object.required(key);
    return node ? readClaim(*node, context, rules) : Claim();
}

Claims readClaims(ObjectReader &object, QLatin1StringView key, const ReadContext &context, Count count,
                  ClaimRules rules)
{
    return object.list(key, count, [&](const Node &node) { return readClaim(node, context, rules); });
}

} // namespace legwise
