#include "core/checklist/definition.h"

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

/// The first item whose member `key` equals `wanted`, or null.
template <class Item, class Key>
static const Item *find(const QList<Item> &items, Key Item::*key, const Key &wanted)
{
    const auto it = std::find_if(items.cbegin(), items.cend(),
                                 [key, &wanted](const Item &item) { return item.*key == wanted; });
    return it == items.cend() ? nullptr : &*it;
}

const AnswerOption *Question::option(const QString &value) const
{
    return find(options, &AnswerOption::value, value);
}

const AnswerOption *Question::denial() const
{
    const AnswerOption *no = option(u"no"_s);
    return no ? no : option(u"none"_s);
}

bool Question::standsAlone(const QString &value) const
{
    const AnswerOption *offered = option(value);
    return kind == AnswerKind::Choice || (offered && offered->alone);
}

QStringList Question::allValues() const
{
    QStringList values;
    for (const BodySide &side : sides) {
        for (const Zone &zone : zones)
            values.append(u"%1.%2"_s.arg(side.id, zone.id));
    }
    for (const AnswerOption &option : options)
        values.append(option.value);
    return values;
}

const Question *ChecklistDefinition::question(const QuestionId &id) const
{
    return find(questions, &Question::id, id);
}

const Rule *ChecklistDefinition::rule(const RuleId &id) const
{
    return find(rules, &Rule::id, id);
}

const Expression *ChecklistDefinition::definition(const QString &id) const
{
    const NamedExpression *found = find(definitions, &NamedExpression::id, id);
    return found ? &found->when : nullptr;
}

const ResultText *ChecklistDefinition::result(Level level) const
{
    return find(results, &ResultText::level, level);
}

const ResultNote *ChecklistDefinition::note(const QString &id) const
{
    return find(notes, &ResultNote::id, id);
}

bool ChecklistDefinition::isRedFlag(const QuestionId &id) const
{
    return std::any_of(steps.cbegin(), steps.cend(), [&id](const ChecklistStep &step) {
        return step.redFlags &&
               std::any_of(step.pages.cbegin(), step.pages.cend(),
                           [&id](const ChecklistPage &page) { return page.questions.contains(id); });
    });
}

} // namespace legwise
