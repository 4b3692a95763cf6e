#include "core/content/checklist_reader.h"
#include "core/content/expression_reader.h"
#include "core/content/level_words.h"

namespace legwise {

using namespace Qt::StringLiterals;

static constexpr int mostRules = 200;
static constexpr ClaimRules urgentClaim{.role = ClaimRole::Urgent};

static NamedExpression readDefinition(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    NamedExpression definition;
    definition.id = object.id("id"_L1, IdKind::Definition);
    if (const std::optional<Node> when = object.required("when"_L1))
        definition.when = readExpression(*when, {IdKind::Definition, definition.id, {}}, context.log);
    return definition;
}

static std::optional<Expression> readWhenOrOtherwise(ObjectReader &object, const RuleId &rule,
                                                     int &otherwiseCount)
{
    const std::optional<Node> when = object.optional("when"_L1);
    const bool otherwise = object.flag("otherwise"_L1);
    otherwiseCount += otherwise ? 1 : 0;
    if (when && otherwise) {
        object.log().error(
            ProblemCode::Checklist, object.placeOf("otherwise"_L1),
            u"the rule “%1” has both “when” and “otherwise”; keep one of them"_s.arg(rule.value()));
    }
    if (!when && !otherwise) {
        object.log().error(ProblemCode::Shape, object.place(),
                           u"the rule “%1” has no “when”; say when it fires"_s.arg(rule.value()));
    }
    if (!when)
        return std::nullopt;
    return readExpression(*when, {IdKind::Rule, rule.value(), {}}, object.log());
}

static Rule readRule(const Node &node, const ReadContext &context, int &otherwiseCount)
{
    ObjectReader object(node, context.log);
    Rule rule;
    rule.id = RuleId(object.id("id"_L1, IdKind::Rule));
    rule.level = object.choice("level"_L1, levelWords).value_or(Level::Emergency);
    rule.when = readWhenOrOtherwise(object, rule.id, otherwiseCount);
    rule.why = readClaim(object, "why"_L1, context);
    return rule;
}

void readRulesFile(ObjectReader &file, const ReadContext &context, ChecklistDefinition &checklist)
{
    checklist.definitions = file.list("definitions"_L1, {.most = mostRules},
                                      [&](const Node &node) { return readDefinition(node, context); });
    int otherwiseCount = 0;
    checklist.rules = file.list("rules"_L1, {.least = 1, .most = mostRules},
                                [&](const Node &node) { return readRule(node, context, otherwiseCount); });
    if (otherwiseCount != 1 && !checklist.rules.isEmpty()) {
        context.log.error(
            ProblemCode::Checklist, file.placeOf("rules"_L1),
            u"%1 rules have “otherwise”: true; exactly one must have it, for when no other rule "
            "fires"_s.arg(otherwiseCount));
    }
}

static Claim readDoNot(const Node &node, const ReadContext &context)
{
    Claim claim = readClaim(node, context, urgentClaim);
    if (!claim.text.isEmpty() && !claim.text.english.startsWith("Do not "_L1)) {
        context.log.error(ProblemCode::Checklist, node.property(u"text"_s)->place(),
                          u"a text in “doNot” must begin with “Do not”; move this to “do” or reword it"_s);
    }
    return claim;
}

static ResultText readResult(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    ResultText result;
    const std::optional<Level> level = object.choice("level"_L1, levelWords);
    result.level = level.value_or(Level::Emergency);
    if (level)
        context.log.define({IdKind::Result, toString(*level), {}}, object.placeOf("level"_L1));
    result.badge = readText(object, "badge"_L1, context);
    result.title = readText(object, "title"_L1, context);
    result.lead = readClaims(object, "lead"_L1, context, {.least = 1}, urgentClaim);
    result.steps = readClaims(object, "do"_L1, context, {.least = 1}, urgentClaim);
    result.doNot = object.list("doNot"_L1, {}, [&](const Node &claim) { return readDoNot(claim, context); });
    result.moreUrgent = object.optionalList(
        "moreUrgent"_L1, [&](const Node &claim) { return readClaim(claim, context, urgentClaim); });
    return result;
}

static ResultNote readNote(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    ResultNote note;
    note.id = object.id("id"_L1, IdKind::Note);
    if (const std::optional<Node> when = object.required("when"_L1))
        note.when = readExpression(*when, {IdKind::Note, note.id, {}}, context.log);
    const QStringList levels = object.optionalTexts("levels"_L1);
    for (const QString &name : levels) {
        if (const std::optional<Level> level = levelFromString(name)) {
            note.levels.append(*level);
        } else if (!name.isEmpty()) {
            context.log.error(
                ProblemCode::Value, object.placeOf("levels"_L1),
                u"unknown level “%1”; write emergency, same-day, soon or self-care"_s.arg(name));
        }
    }
    note.claim = readClaim(object, "claim"_L1, context);
    return note;
}

static void readCallIf(const Node &node, const ReadContext &context, ChecklistDefinition &checklist)
{
    ObjectReader object(node, context.log);
    checklist.callIfTitle = readText(object, "title"_L1, context);
    checklist.callIf = readClaim(object, "claim"_L1, context, urgentClaim);
}

static void checkAllLevels(ObjectReader &file, const ChecklistDefinition &checklist)
{
    for (const Level level : allLevels) {
        if (!checklist.result(level)) {
            file.log().error(
                ProblemCode::Checklist, file.placeOf("results"_L1),
                u"the level “%1” has no result; add what to do at this level"_s.arg(toString(level)));
        }
    }
}

void readResultsFile(ObjectReader &file, const ReadContext &context, ChecklistDefinition &checklist)
{
    checklist.disclaimer = readText(file, "disclaimer"_L1, context);
    if (const std::optional<Node> callIf = file.required("callIf"_L1))
        readCallIf(*callIf, context, checklist);
    checklist.results =
        file.list("results"_L1, {}, [&](const Node &node) { return readResult(node, context); });
    if (file.optional("results"_L1))
        checkAllLevels(file, checklist);
    checklist.notes = file.list("notes"_L1, {}, [&](const Node &node) { return readNote(node, context); });
}

} // namespace legwise
