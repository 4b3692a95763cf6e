#include "tests/verification/random_checklist.h"

#include "core/checklist/answers.h"
#include "tests/support/builders.h"

namespace legwise::test {

using namespace Qt::StringLiterals;

int RandomChecklist::below(int count)
{
    // std::uniform_int_distribution may draw differently on another library.
    return static_cast<int>(m_engine() % static_cast<std::uint32_t>(count));
}

Level RandomChecklist::level()
{
    return allLevels.at(static_cast<std::size_t>(below(4)));
}

Expression RandomChecklist::answer(const ChecklistDefinition &checklist)
{
    const Question &question = checklist.questions.at(below(static_cast<int>(checklist.questions.size())));
    Expression expression;
    expression.kind = Expression::Kind::Answer;
    expression.question = question.id;
    const QStringList values = question.allValues();
    for (const QString &value : values) {
        if (below(2) == 0)
            expression.values.append(value);
    }
    if (expression.values.isEmpty())
        expression.values.append(values.at(below(static_cast<int>(values.size()))));
    return expression;
}

/// A definition or rule that is there already.
Expression RandomChecklist::named(const ChecklistDefinition &checklist)
{
    Expression expression;
    const bool isRule = below(3) == 0 && !checklist.rules.isEmpty();
    if (!isRule && checklist.definitions.isEmpty())
        return answer(checklist);
    expression.kind = isRule ? Expression::Kind::Rule : Expression::Kind::Definition;
    expression.name =
        isRule ? checklist.rules.at(below(static_cast<int>(checklist.rules.size()))).id.value()
               : checklist.definitions.at(below(static_cast<int>(checklist.definitions.size()))).id;
    return expression;
}

Expression RandomChecklist::condition(const ChecklistDefinition &checklist, int depth)
{
    const int kind = depth == 0 ? 0 : below(8);
    if (kind < 2)
        return answer(checklist);
    if (kind == 2)
        return named(checklist);
    if (kind == 3)
        return no(condition(checklist, depth - 1));
    std::vector<Expression> operands;
    const int count = 2 + below(2);
    operands.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        operands.push_back(condition(checklist, depth - 1));
    static constexpr std::array kinds{Expression::Kind::All, Expression::Kind::Any, Expression::Kind::AtLeast,
                                      Expression::Kind::Exactly};
    return combined(kinds.at(static_cast<std::size_t>(kind - 4)), std::move(operands), 1 + below(count));
}

void RandomChecklist::addQuestions(ChecklistDefinition &checklist)
{
    ChecklistBuilder builder;
    builder.withRedFlagStep("signs").withPage("first").withQuestion("flag").withStep("rest").withPage(
        "second");
    builder.withQuestion("a").withQuestion("b", {"none", "some", "lots", "unsure"}).withQuestion("c");
    checklist = builder.build();
    Question where;
    where.id = questionId("where");
    where.kind = AnswerKind::Zones;
    where.sides = {{u"left"_s, {}}, {u"right"_s, {}}};
    where.zones = {{u"calf"_s, {}, {}, {}}};
    for (const char *value : {"arm", "nowhere", "unsure"})
        where.options.append({name(value), {}, {}, {}, name(value) != u"arm"_s});
    checklist.questions.append(where);
    checklist.steps.last().pages.last().questions.append(where.id);
    // The later questions may hang on the earlier ones.
    ChecklistDefinition earlier = checklist;
    earlier.questions.resize(2);
    for (qsizetype i = 2; i < checklist.questions.size(); ++i) {
        if (below(3) == 0)
            checklist.questions[i].askedWhen = condition(earlier, 1);
    }
    checklist.calmAnswers = {{questionId("flag"), u"no"_s},
                             {questionId("a"), u"no"_s},
                             {questionId("b"), u"none"_s},
                             {questionId("where"), u"nowhere"_s}};
}

void RandomChecklist::addRules(ChecklistDefinition &checklist)
{
    for (int i = 0; i < 3; ++i)
        checklist.definitions.append({u"d%1"_s.arg(i), condition(checklist, 2)});
    const int rules = 2 + below(5);
    for (int i = 0; i < rules; ++i)
        checklist.rules.append({RuleId(u"R%1"_s.arg(i)), level(), condition(checklist, 2), {}});
    if (below(4) != 0)
        checklist.rules.append({RuleId(u"R9"_s), level(), std::nullopt, {}});
    const Expression when = condition(checklist, 1);
    checklist.notes.append(
        {u"note"_s, when, below(2) == 0 ? QList<Level>() : QList<Level>{level(), level()}, {}});
}

void RandomChecklist::addInvariants(ChecklistDefinition &checklist)
{
    const auto add = [&checklist](const Requirement &requirement) {
        checklist.invariants.append(
            {u"INV-%1"_s.arg(checklist.invariants.size() + 1), {}, {Holder::Rules}, {requirement}});
    };
    add(AtLeastRequirement{level(), condition(checklist, 2)});
    add(AtLeastRequirement{Level::Soon, answer(checklist)});
    add(MonotoneRequirement{{questionId("flag")}, {u"no"_s, u"unsure"_s, u"yes"_s}});
    add(MonotoneRequirement{{questionId("b")}, {u"none"_s, u"some"_s, u"lots"_s}});
    add(NoEffectRequirement{{questionId("c")}});
    add(NoEffectRequirement{{questionId("where")}});
    add(OpenIsUnsureRequirement{});
    add(DefaultRequirement{Level::Soon});
    add(NoteRequirement{u"note"_s, answer(checklist)});
}

ChecklistDefinition RandomChecklist::make()
{
    ChecklistDefinition checklist;
    addQuestions(checklist);
    addRules(checklist);
    addInvariants(checklist);
    return checklist;
}

} // namespace legwise::test
