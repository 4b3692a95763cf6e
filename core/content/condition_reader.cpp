#include "core/content/condition_reader.h"

#include "core/content/figure_reader.h"
#include "core/content/page_parts_reader.h"

namespace legwise {

using namespace Qt::StringLiterals;

static Glance readGlance(const Node &node, const ReadContext &context, const IdName &table)
{
    ObjectReader object(node, context.log);
    Glance glance;
    glance.aspect = AspectId(object.reference("aspect"_L1, IdKind::Aspect, table));
    glance.usual = readClaim(object, "usual"_L1, context, {.limit = textLimits::glanceUsual});
    if (const std::optional<Node> misleads = object.optional("misleads"_L1))
        glance.misleads = readClaim(*misleads, context, {.limit = textLimits::glanceMisleads});
    if (object.optional("figure"_L1))
        glance.figure = FigureId(object.reference("figure"_L1, IdKind::Figure));
    return glance;
}

static QList<Glance> readGlances(ObjectReader &file, const ReadContext &context, const ConditionId &condition)
{
    const IdName table{IdKind::GlanceTable, condition.value(), {}};
    context.log.define(table, file.placeOf("glance"_L1));
    return file.list("glance"_L1, {}, [&](const Node &node) { return readGlance(node, context, table); });
}

static QList<std::pair<QString, QString>> readQualifiers(ObjectReader &object)
{
    QList<std::pair<QString, QString>> qualifiers;
    const std::optional<Node> node = object.required("qualifiers"_L1);
    if (!node)
        return qualifiers;
    if (!node->value().isObject())
        node->complainOfType(u"“qualifiers”"_s, u"an object { … }"_s, object.log());
    const QStringList names = node->propertyNames();
    for (const QString &name : names) {
        const Node valueNode = *node->property(name);
        const QString value = valueNode.asText(u"the qualifier “%1”"_s.arg(name), object.log());
        object.log().use({IdKind::Qualifier, name, {}}, valueNode.place());
        if (!value.isEmpty())
            object.log().use({IdKind::QualifierValue, value, name}, valueNode.place());
        qualifiers.append({name, value});
    }
    return qualifiers;
}

static Symptom readSymptom(const Node &node, const ReadContext &context, const QString &page)
{
    ObjectReader object(node, context.log);
    Symptom symptom;
    symptom.finding = FindingId(object.reference("finding"_L1, IdKind::Finding));
    if (!symptom.finding.isEmpty()) {
        context.log.define({IdKind::Symptom, symptom.finding.value(), page}, object.placeOf("finding"_L1));
    }
    symptom.qualifiers = readQualifiers(object);
    symptom.claims = readClaims(object, "claims"_L1, context, {.least = 1});
    return symptom;
}

static MedicalTest readTest(const Node &node, const ReadContext &context, const QString &page)
{
    ObjectReader object(node, context.log);
    MedicalTest test;
    test.id = object.id("id"_L1, IdKind::MedicalTest, page);
    test.name = readText(object, "name"_L1, context);
    test.claims = readClaims(object, "claims"_L1, context, {.least = 1});
    return test;
}

static FigurePlacement readPlacement(const Node &node, const ReadContext &context)
{
    static constexpr std::array<Choice<Section>, 9> sections{{
        {"key-message"_L1, Section::KeyMessage},
        {"glance"_L1, Section::Glance},
        {"symptoms"_L1, Section::Symptoms},
        {"causes"_L1, Section::Causes},
        {"tests"_L1, Section::Tests},
        {"treatments"_L1, Section::Treatments},
        {"prevention"_L1, Section::Prevention},
        {"complications"_L1, Section::Complications},
        {"questions"_L1, Section::Questions},
    }};
    ObjectReader object(node, context.log);
    FigurePlacement placement;
    placement.use = readFigureUse(object);
    placement.section = object.choice("section"_L1, sections).value_or(Section::KeyMessage);
    return placement;
}

static void readHead(ObjectReader &file, ReadContext &context, const ConditionId &expected,
                     Condition &condition)
{
    checkPageId(file, expected.value());
    condition.id = expected;
    condition.written = file.date("written"_L1);
    context.written = condition.written;
    condition.name = readText(file, "name"_L1, context);
    condition.medicalName = readText(file, "medicalName"_L1, context);
    condition.shortName = readText(file, "shortName"_L1, context);
    condition.synonyms = readTexts(file, "synonyms"_L1, context);
    condition.summary = readClaim(file, "summary"_L1, context);
    condition.keyMessage = readClaim(file, "keyMessage"_L1, context);
    if (const std::optional<Node> urgency = file.required("urgency"_L1))
        condition.urgency = readUrgency(*urgency, context);
}

Condition readConditionFile(ObjectReader &file, ReadContext context, const ConditionId &expected)
{
    context.owner = expected.value();
    Condition condition;
    readHead(file, context, expected, condition);
    const auto each = [&](auto read) {
        return
            [&context, &expected, read](const Node &node) { return read(node, context, expected.value()); };
    };
    condition.glance = readGlances(file, context, expected);
    condition.symptoms = file.list("symptoms"_L1, {}, each(readSymptom));
    condition.causes = readClaims(file, "causes"_L1, context);
    condition.riskFactors = readClaims(file, "riskFactors"_L1, context);
    condition.tests = file.list("tests"_L1, {}, each(readTest));
    condition.treatments = file.list("treatments"_L1, {}, each(readTreatment));
    condition.prevention = readClaims(file, "prevention"_L1, context);
    condition.complications = readClaims(file, "complications"_L1, context);
    condition.questions = file.list("questions"_L1, {}, each(readReaderQuestion));
    condition.keyPoints = readClaims(file, "keyPoints"_L1, context, keyPointCount);
    condition.figures =
        file.list("figures"_L1, {}, [&context](const Node &node) { return readPlacement(node, context); });
    return condition;
}

} // namespace legwise
