#include "tests/core/rule_cases.h"

#include "tests/support/builders.h"
#include "tests/support/reference_rules.h"

namespace legwise::test {

using namespace Qt::StringLiterals;

using Given = std::initializer_list<std::pair<const char *, const char *>>;

void PrintTo(const RuleCase &ruleCase, std::ostream *out)
{
    *out << ruleCase.rule.toStdString() << ' ' << ruleCase.name.toStdString() << ": "
         << describe(ruleCase.answers).toStdString();
}

static Answers makeClearAnswers()
{
    Answers all;
    for (const ReferenceQuestion &question : referenceQuestions()) {
        if (question.values.contains("no"_L1))
            all = all.with(QuestionId(question.id), {u"no"_s});
    }
    const Given others{{"where", "left.calf"},
                       {"which-leg", "left"},
                       {"toe-sore", "none"},
                       {"pain-pattern", "spells"},
                       {"improving", "yes"},
                       {"started", "under-2-weeks"},
                       {"spell-length", "under-10-minutes"},
                       {"age", "16-to-59"},
                       {"stretching-helps", "yes"}};
    for (const auto &[question, value] : others)
        all = all.with(questionId(question), {name(value)});
    return all.with(questionId("can-rise-on-toes"), {}); // not asked without an injury
}

const Answers &clearAnswers()
{
    static const Answers all = makeClearAnswers();
    return all;
}

/// The clear answers with a few others.
static RuleCase ruleCase(const char *rule, Level level, const char *title, Given changes)
{
    RuleCase made{name(title), name(rule), level, clearAnswers()};
    for (const auto &[question, value] : changes)
        made.answers = made.answers.with(questionId(question), {name(value)});
    if (!made.answers.values(questionId("pain-pattern")).contains("spells"_L1))
        made.answers = made.answers.with(questionId("spell-length"), {});
    return made;
}

static RuleCase emergency(const char *rule, const char *title, Given changes)
{
    return ruleCase(rule, Level::Emergency, title, changes);
}

static RuleCase sameDay(const char *rule, const char *title, Given changes)
{
    return ruleCase(rule, Level::SameDay, title, changes);
}

static RuleCase soon(const char *rule, const char *title, Given changes)
{
    return ruleCase(rule, Level::Soon, title, changes);
}

static RuleCase selfCare(const char *rule, const char *title, Given changes)
{
    return ruleCase(rule, Level::SelfCare, title, changes);
}

static QList<RuleCase> emergencyCases()
{
    QList<RuleCase> cases;
    for (const QString &flag : referenceRedFlags())
        cases.append(emergency("E1", flag.toLatin1().constData(), {{flag.toLatin1().constData(), "yes"}}));
    cases << emergency("E2", "two flags unsure", {{"breathless", "unsure"}, {"saddle-numbness", "unsure"}})
          << emergency("E3", "flag unsure and a sign unsure",
                       {{"breathless", "unsure"}, {"warmer", "unsure"}})
          << emergency("E3", "flag unsure and lasting pain",
                       {{"chest-pain", "unsure"}, {"pain-pattern", "lasting"}})
          << emergency("E3", "flag unsure and a major risk unsure",
                       {{"very-ill", "unsure"}, {"cancer", "unsure"}})
          << emergency("E3", "flag unsure and new walking pain",
                       {{"numb-or-weak-leg", "unsure"}, {"new-walking-pain", "yes"}})
          << emergency("E3", "cold leg unsure and artery risks unsure",
                       {{"cold-pale-leg", "unsure"}, {"artery-risks", "unsure"}});
    return cases;
}

static QList<RuleCase> signCases()
{
    return {
        sameDay("T1", "new swelling of one leg", {{"one-leg-swollen", "new"}}),
        sameDay("T2", "swelling unsure and minor risk",
                {{"one-leg-swollen", "unsure"}, {"very-overweight", "yes"}}),
        sameDay("T2", "swelling unsure and age unsure", {{"one-leg-swollen", "unsure"}, {"age", "unsure"}}),
        sameDay("T2", "swelling unsure and sixty", {{"one-leg-swollen", "unsure"}, {"age", "60-or-over"}}),
        sameDay("T2", "swelling unsure and major risk",
                {{"one-leg-swollen", "unsure"}, {"past-clot", "yes"}}),
        sameDay("T2", "swelling unsure and cord unsure",
                {{"one-leg-swollen", "unsure"}, {"rope-like-vein", "unsure"}}),
        sameDay("T2", "swelling unsure and new veins", {{"one-leg-swollen", "unsure"}, {"new-veins", "yes"}}),
        sameDay("T2", "swelling unsure and warmth", {{"one-leg-swollen", "unsure"}, {"warmer", "yes"}}),
        sameDay("T2", "swelling unsure and colour",
                {{"one-leg-swollen", "unsure"}, {"colour-change", "yes"}}),
        sameDay("T2", "swelling unsure and cord", {{"one-leg-swollen", "unsure"}, {"rope-like-vein", "yes"}}),
        sameDay("T2", "swelling unsure and lasting pain",
                {{"one-leg-swollen", "unsure"}, {"pain-pattern", "lasting"}, {"which-leg", "both"}}),
        sameDay("T3", "warmer", {{"warmer", "yes"}}),
        sameDay("T3", "colour", {{"colour-change", "yes"}}),
        sameDay("T4", "new veins", {{"new-veins", "yes"}}),
        sameDay("T5", "rope", {{"rope-like-vein", "yes"}}),
        sameDay("T6", "lasting in one leg", {{"pain-pattern", "lasting"}}),
        sameDay("T6", "long spells in one leg",
                {{"spell-length", "over-10-minutes"}, {"which-leg", "right"}}),
        sameDay("T6", "pattern and leg unsure", {{"pain-pattern", "unsure"}, {"which-leg", "unsure"}}),
        sameDay("T6", "lasting in a leg that changes",
                {{"pain-pattern", "lasting"}, {"which-leg", "changes"}}),
        sameDay("T6", "lasting pain said to be in neither leg",
                {{"pain-pattern", "lasting"}, {"which-leg", "none"}, {"hard-exercise", "yes"}}),
        soon("S8", "nothing in neither leg",
             {{"pain-pattern", "none"}, {"which-leg", "none"}, {"started", "2-weeks-to-3-months"}}),
        sameDay("T6", "long spells in both legs",
                {{"spell-length", "over-10-minutes"}, {"which-leg", "both"}, {"hard-exercise", "yes"}}),
        sameDay("T6", "start unsure", {{"pain-pattern", "lasting"}, {"started", "unsure"}}),
        sameDay("T7", "lasting in both legs and major risk",
                {{"pain-pattern", "lasting"}, {"which-leg", "both"}, {"cancer", "yes"}}),
        sameDay("T8", "lasting and major risk",
                {{"pain-pattern", "lasting"}, {"which-leg", "none"}, {"pregnancy", "yes"}}),
        sameDay("T8", "lasting for long and major risk",
                {{"pain-pattern", "lasting"}, {"started", "over-3-months"}, {"past-clot", "yes"}}),
        sameDay("T8", "tender and minor risk", {{"tender", "yes"}, {"long-trip", "yes"}}),
        sameDay("T8", "tender unsure and major risk unsure",
                {{"tender", "unsure"}, {"immobile-leg", "unsure"}}),
    };
}

static QList<RuleCase> otherSameDayCases()
{
    return {
        sameDay("T9", "new walking pain", {{"new-walking-pain", "yes"}}),
        sameDay("T9", "new walking pain unsure", {{"new-walking-pain", "unsure"}}),
        sameDay("T9", "walking pain that started lately", {{"pain-pattern", "walking"}}),
        sameDay("T10", "foot sore and artery risks unsure",
                {{"toe-sore", "sore"}, {"artery-risks", "unsure"}}),
        sameDay("T10", "foot sore unsure and old numbness",
                {{"toe-sore", "unsure"}, {"old-numbness", "yes"}}),
        sameDay("T10", "lasting pain in the foot with artery risks",
                {{"where", "right.toes"},
                 {"pain-pattern", "lasting"},
                 {"started", "over-3-months"},
                 {"artery-risks", "yes"}}),
        sameDay("T10", "black toe", {{"toe-sore", "black"}}),
        sameDay("T10", "foot pain at night", {{"night-foot-pain", "yes"}}),
        sameDay("T11", "cannot rise on toes", {{"injury", "yes"}, {"can-rise-on-toes", "no"}}),
        sameDay("T11", "not improving",
                {{"injury", "yes"}, {"can-rise-on-toes", "yes"}, {"improving", "no"}}),
        sameDay("T13", "fever and one leg", {{"fever", "yes"}}),
        sameDay("T13", "fever unsure and toe unsure",
                {{"fever", "unsure"}, {"which-leg", "both"}, {"toe-sore", "unsure"}}),
        sameDay("T14", "dark urine", {{"dark-urine", "yes"}}),
        sameDay("T14", "dark urine unsure", {{"dark-urine", "unsure"}}),
        sameDay("T16", "both legs swollen lately", {{"both-legs-swollen", "yes"}}),
        sameDay("T16", "both swollen unsure after illness",
                {{"both-legs-swollen", "unsure"},
                 {"pain-pattern", "none"},
                 {"started", "unsure"},
                 {"infection-or-heart-failure", "yes"}}),
        sameDay("T18", "one flag unsure", {{"coughed-blood", "unsure"}}),
        sameDay("T19", "warmth and colour unsure", {{"warmer", "unsure"}, {"colour-change", "unsure"}}),
        sameDay("T19", "pattern and colour unsure",
                {{"pain-pattern", "unsure"}, {"which-leg", "both"}, {"colour-change", "unsure"}}),
        sameDay("T20", "child with lasting pain",
                {{"age", "under-16"}, {"pain-pattern", "lasting"}, {"which-leg", "both"}}),
        sameDay("T21", "arm", {{"where", "arm"}}),
        sameDay("T22", "new medicine and lasting pain",
                {{"new-medicine", "yes"}, {"pain-pattern", "lasting"}, {"which-leg", "both"}}),
        sameDay("T23", "spasms elsewhere", {{"spasms-elsewhere", "yes"}}),
        sameDay("T24", "one leg heavy in the evening", {{"pain-pattern", "evening"}}),
        sameDay("T24", "walking pain and a major risk",
                {{"pain-pattern", "walking"}, {"started", "2-weeks-to-3-months"}, {"cancer", "yes"}}),
    };
}

static QList<RuleCase> soonCases()
{
    return {
        soon("S1", "walking", {{"pain-pattern", "walking"}, {"started", "over-3-months"}}),
        soon("S1", "walking after a settled injury",
             {{"pain-pattern", "walking"},
              {"started", "2-weeks-to-3-months"},
              {"injury", "yes"},
              {"can-rise-on-toes", "yes"}}),
        soon("S2", "old swelling", {{"one-leg-swollen", "old"}}),
        soon("S2", "both legs swollen for long",
             {{"both-legs-swollen", "yes"}, {"started", "over-3-months"}}),
        soon("S2", "ankle skin", {{"ankle-skin-or-lumpy-veins", "yes"}}),
        soon("S2", "toe sore", {{"toe-sore", "sore"}}),
        soon("S2", "toe unsure", {{"toe-sore", "unsure"}}),
        soon("S2", "evening", {{"pain-pattern", "evening"}, {"which-leg", "both"}}),
        soon("S3", "frequent", {{"frequent-cramps", "yes"}}),
        soon("S3", "new medicine unsure", {{"new-medicine", "unsure"}}),
        soon("S3", "spasms unsure", {{"spasms-elsewhere", "unsure"}}),
        soon("S4", "past clot", {{"past-clot", "yes"}}),
        soon("S4", "operation unsure", {{"operation-or-bed", "unsure"}}),
        soon("S5", "leg unsure", {{"which-leg", "unsure"}}),
        soon("S5", "injury unsure", {{"injury", "unsure"}, {"can-rise-on-toes", "no"}}),
        soon("S5", "length unsure in both legs", {{"which-leg", "both"}, {"spell-length", "unsure"}}),
        soon("S5", "new veins unsure", {{"new-veins", "unsure"}}),
        soon("S6", "lump", {{"lump-behind-knee", "yes"}}),
        soon("S6", "tender alone", {{"tender", "yes"}}),
        soon("S7", "lasting for over three months",
             {{"pain-pattern", "lasting"}, {"started", "over-3-months"}}),
        soon("S7", "lasting for long after a settled injury",
             {{"pain-pattern", "lasting"},
              {"started", "over-3-months"},
              {"injury", "yes"},
              {"can-rise-on-toes", "yes"}}),
        soon("S9", "child", {{"age", "under-16"}}),
        soon("S9", "age unsure", {{"age", "unsure"}}),
        soon("S11", "old numbness", {{"old-numbness", "yes"}}),
        soon("S11", "old numbness unsure", {{"old-numbness", "unsure"}}),
        soon("S10", "fever without a leg sign", {{"fever", "yes"}, {"which-leg", "both"}}),
        soon("S8", "no pain for a few weeks", {{"pain-pattern", "none"}, {"started", "2-weeks-to-3-months"}}),
        soon("S8", "soreness for weeks after exercise",
             {{"pain-pattern", "lasting"},
              {"which-leg", "both"},
              {"hard-exercise", "yes"},
              {"started", "2-weeks-to-3-months"}}),
        soon("S8", "soreness after exercise that gets no better",
             {{"pain-pattern", "lasting"},
              {"which-leg", "both"},
              {"hard-exercise", "yes"},
              {"improving", "no"}}),
        soon("S8", "both legs ache without exercise", {{"pain-pattern", "lasting"}, {"which-leg", "both"}}),
        soon("S8", "long spells after a settled injury",
             {{"spell-length", "over-10-minutes"}, {"injury", "yes"}, {"can-rise-on-toes", "yes"}}),
    };
}

static QList<RuleCase> selfCareCases()
{
    return {
        selfCare("C1", "short spells", {}),
        selfCare("C1", "short spells for over three months", {{"started", "over-3-months"}}),
        selfCare("C1", "short spells in changing legs",
                 {{"which-leg", "changes"}, {"stretching-helps", "no"}}),
        selfCare("C2", "sore legs after exercise",
                 {{"pain-pattern", "lasting"}, {"which-leg", "both"}, {"hard-exercise", "yes"}}),
        selfCare("C3", "settled injury in one leg after exercise",
                 {{"pain-pattern", "lasting"},
                  {"injury", "yes"},
                  {"can-rise-on-toes", "yes"},
                  {"hard-exercise", "yes"}}),
        selfCare("C3", "settled injury",
                 {{"pain-pattern", "lasting"}, {"injury", "yes"}, {"can-rise-on-toes", "yes"}}),
        selfCare("C4", "no pain for over three months",
                 {{"pain-pattern", "none"}, {"which-leg", "none"}, {"started", "over-3-months"}}),
    };
}

const QList<RuleCase> &ruleCases()
{
    static const QList<RuleCase> cases =
        emergencyCases() + signCases() + otherSameDayCases() + soonCases() + selfCareCases();
    return cases;
}

} // namespace legwise::test
