#include "core/content/shared_reader.h"

#include <QRegularExpression>

namespace legwise {

using namespace Qt::StringLiterals;

static void checkForm(const QString &text, const QRegularExpression &form, const Place &place,
                      const QString &advice, PackLog &log)
{
    if (!text.isEmpty() && !form.match(text).hasMatch())
        log.error(ProblemCode::Value, place, u"“%1” has the wrong form; %2"_s.arg(text, advice));
}

static Region readRegion(const Node &node, const ReadContext &context)
{
    static const QRegularExpression number(u"^[0-9]{2,6}\\z"_s);
    ObjectReader object(node, context.log);
    Region region;
    region.id = RegionId(object.id("id"_L1, IdKind::Region));
    region.name = readText(object, "name"_L1, context);
    region.emergencyNumber = object.text("emergencyNumber"_L1);
    region.adviceLine = object.optionalText("adviceLine"_L1);
    const QString advice = u"write a short number in digits, such as 112"_s;
    checkForm(region.emergencyNumber, number, object.placeOf("emergencyNumber"_L1), advice, context.log);
    checkForm(region.adviceLine, number, object.placeOf("adviceLine"_L1), advice, context.log);
    return region;
}

static Reviewer readReviewer(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    Reviewer reviewer;
    reviewer.name = object.text("name"_L1);
    reviewer.role = object.text("role"_L1);
    reviewer.date = object.date("date"_L1);
    reviewer.scope = object.text("scope"_L1);
    return reviewer;
}

static void readReview(const Node &node, const ReadContext &context, Manifest &manifest)
{
    static constexpr std::array<Choice<ReviewStatus>, 2> words{{
        {"machine-drafted"_L1, ReviewStatus::MachineDrafted},
        {"clinician-reviewed"_L1, ReviewStatus::ClinicianReviewed},
    }};
    ObjectReader object(node, context.log);
    manifest.reviewStatus = object.choice("status"_L1, words).value_or(ReviewStatus::MachineDrafted);
    manifest.reviewStatement = readText(object, "statement"_L1, context);
    manifest.reviewProcess = readText(object, "process"_L1, context);
    manifest.reviewers = object.list("reviewers"_L1, {},
                                     [&](const Node &reviewer) { return readReviewer(reviewer, context); });
    if (manifest.reviewStatus == ReviewStatus::ClinicianReviewed && manifest.reviewers.isEmpty()) {
        context.log.error(
            ProblemCode::Value, object.placeOf("status"_L1),
            u"the status says that a clinician reviewed the pack; name at least one reviewer"_s);
    }
}

/// The id of a page at that place in the manifest, or an empty one. The id becomes a file name, so nothing
/// may pass that leads out of the folder.
static QString readPageId(const Node &node, IdKind kind, const QString &what, PackLog &log)
{
    QString id = node.asText(what, log);
    if (id.isEmpty() || !hasIdForm(id, kind, node.place(), log))
        return {};
    log.define({kind, id, {}}, node.place());
    return id;
}

static QList<ConditionId> readConditionIds(ObjectReader &file)
{
    QList<ConditionId> ids;
    const QStringList names = file.list("conditions"_L1, {.least = 1}, [&file](const Node &node) {
        return readPageId(node, IdKind::Condition, u"a condition's id"_s, file.log());
    });
    for (const QString &name : names) {
        if (!name.isEmpty() && !ids.contains(ConditionId(name)))
            ids.append(ConditionId(name));
    }
    return ids;
}

static QList<TopicId> readTopicIds(ObjectReader &file, const QList<ConditionId> &conditions)
{
    QList<TopicId> ids;
    const QStringList names = file.optionalList("topics"_L1, [&](const Node &node) {
        QString id = readPageId(node, IdKind::Topic, u"a topic's id"_s, file.log());
        if (conditions.contains(ConditionId(id))) {
            file.log().error(ProblemCode::DuplicateId, node.place(),
                             u"“%1” is a condition already; give the topic another id"_s.arg(id));
        }
        return id;
    });
    for (const QString &name : names) {
        if (!name.isEmpty() && !ids.contains(TopicId(name)))
            ids.append(TopicId(name));
    }
    return ids;
}

Manifest readManifestFile(ObjectReader &file, const ReadContext &context)
{
    static const QRegularExpression version(u"^[0-9]+(\\.[0-9]+)+\\z"_s);
    static const QRegularExpression language(u"^[a-z]{2,3}(-[A-Za-z0-9]+)*\\z"_s);
    Manifest manifest;
    manifest.id = file.text("id"_L1);
    (void)hasIdForm(manifest.id, IdKind::None, file.placeOf("id"_L1), context.log);
    manifest.version = file.text("version"_L1);
    checkForm(manifest.version, version, file.placeOf("version"_L1), u"write it as in 2026.11.0"_s,
              context.log);
    manifest.language = file.text("language"_L1);
    checkForm(manifest.language, language, file.placeOf("language"_L1), u"write a language code such as en"_s,
              context.log);
    manifest.title = readText(file, "title"_L1, context);
    manifest.written = file.date("written"_L1);
    if (const std::optional<Node> review = file.required("review"_L1))
        readReview(*review, context, manifest);
    manifest.regions =
        file.list("regions"_L1, {.least = 1}, [&](const Node &node) { return readRegion(node, context); });
    manifest.defaultRegion = RegionId(file.reference("defaultRegion"_L1, IdKind::Region));
    manifest.conditions = readConditionIds(file);
    manifest.topics = readTopicIds(file, manifest.conditions);
    manifest.intendedUse = readText(file, "intendedUse"_L1, context);
    return manifest;
}

static Source readSource(const Node &node, const ReadContext &context)
{
    static const QRegularExpression address(u"^https?://\\S+\\z"_s);
    ObjectReader object(node, context.log);
    Source source;
    source.id = SourceId(object.id("id"_L1, IdKind::Source));
    source.title = object.text("title"_L1);
    source.organisation = object.text("organisation"_L1);
    if (const std::optional<Node> year = object.optional("year"_L1))
        source.year = year->asInteger(u"“year”"_s, context.log);
    if (source.year && (*source.year < 1800 || *source.year > 2200))
        context.log.error(ProblemCode::Value, object.placeOf("year"_L1), u"“year” must have four digits"_s);
    source.url = object.optionalText("url"_L1);
    checkForm(source.url, address, object.placeOf("url"_L1), u"an address begins with https://"_s,
              context.log);
    source.read = object.text("read"_L1);
    return source;
}

QList<Source> readSourcesFile(ObjectReader &file, const ReadContext &context)
{
    return file.list("sources"_L1, {.least = 1}, [&](const Node &node) { return readSource(node, context); });
}

static QualifierValue readQualifierValue(const Node &node, const ReadContext &context,
                                         const QString &qualifier)
{
    ObjectReader object(node, context.log);
    QualifierValue value;
    value.id = object.id("id"_L1, IdKind::QualifierValue, qualifier);
    value.name = readText(object, "name"_L1, context);
    return value;
}

static Qualifier readQualifier(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    Qualifier qualifier;
    qualifier.id = object.id("id"_L1, IdKind::Qualifier);
    qualifier.name = readText(object, "name"_L1, context);
    qualifier.values = object.list("values"_L1, {.least = 1}, [&](const Node &value) {
        return readQualifierValue(value, context, qualifier.id);
    });
    return qualifier;
}

static Finding readFinding(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    Finding finding;
    finding.id = FindingId(object.id("id"_L1, IdKind::Finding));
    finding.name = readText(object, "name"_L1, context);
    const QStringList questions = object.references("questions"_L1, IdKind::Question, {});
    for (const QString &id : questions)
        finding.questions.append(QuestionId(id));
    return finding;
}

void readFindingsFile(ObjectReader &file, const ReadContext &context, KnowledgeBase &knowledge)
{
    knowledge.qualifiers =
        file.list("qualifiers"_L1, {}, [&](const Node &node) { return readQualifier(node, context); });
    knowledge.findings =
        file.list("findings"_L1, {}, [&](const Node &node) { return readFinding(node, context); });
}

static GlossaryTerm readTerm(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    GlossaryTerm term;
    term.id = object.id("id"_L1, IdKind::Term);
    term.term = readText(object, "term"_L1, context);
    term.forms = object.optionalList("forms"_L1, [&](const Node &form) { return readText(form, context); });
    term.plain = object.optionalText("plain"_L1);
    term.meaning = readClaim(object, "meaning"_L1, context, {.limit = textLimits::glossaryMeaning});
    return term;
}

QList<GlossaryTerm> readGlossaryFile(ObjectReader &file, const ReadContext &context)
{
    return file.list("terms"_L1, {}, [&](const Node &node) { return readTerm(node, context); });
}

QList<QStringList> readSearchFile(ObjectReader &file)
{
    return file.list("synonyms"_L1, {}, [&file](const Node &group) {
        QStringList words;
        if (!group.value().isArray() || group.value().size() < 2) {
            group.complainOfType(u"a group of synonyms"_s, u"a list of two words or more"_s, file.log());
            return words;
        }
        for (const Node &word : group.elements())
            words.append(word.asText(u"a word"_s, file.log()));
        return words;
    });
}

} // namespace legwise
