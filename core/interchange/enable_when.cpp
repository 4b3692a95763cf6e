#include "core/interchange/enable_when.h"

#include "core/checklist/answers.h"
#include "core/interchange/fhir_names.h"

#include <QJsonArray>

namespace legwise::fhir {

using namespace Qt::StringLiterals;

namespace {

/// Conditions as FHIR joins them. One alone fits into either.
struct Conditions
{
    QJsonArray list;
    bool isAny = false;

    [[nodiscard]] bool isOne() const { return list.size() == 1; }
};

using Said = Result<Conditions, QString>;

/// Says expressions in FHIR's words.
class Translator
{
public:
    Translator(const ChecklistDefinition &checklist, const Manifest &manifest)
        : m_checklist(checklist), m_manifest(manifest)
    {}

    [[nodiscard]] Said say(const Expression &expression, int depth = 0) const;

private:
    [[nodiscard]] Said answer(const Expression &expression) const;
    [[nodiscard]] Said joined(const Expression &expression, int depth) const;
    [[nodiscard]] Said defined(const Expression &expression, int depth) const;

    const ChecklistDefinition &m_checklist;
    const Manifest &m_manifest;
};

Said Translator::say(const Expression &expression, int depth) const
{
    switch (expression.kind) {
    case Expression::Kind::Answer:
        return answer(expression);
    case Expression::Kind::All:
    case Expression::Kind::Any:
        return joined(expression, depth);
    case Expression::Kind::Definition:
        return defined(expression, depth);
    case Expression::Kind::Not:
        return Failure{u"“not” of a condition"_s};
    case Expression::Kind::AtLeast:
        return Failure{u"“at least %1 of” some conditions"_s.arg(expression.count)};
    case Expression::Kind::Exactly:
        return Failure{u"“exactly %1 of” some conditions"_s.arg(expression.count)};
    case Expression::Kind::Rule:
        return Failure{u"the rule “%1”"_s.arg(expression.name)};
    }
    Q_UNREACHABLE();
}

Said Translator::answer(const Expression &expression) const
{
    const QString id = expression.question.value();
    if (expression.values.isEmpty())
        return Failure{u"no answer of “%1”"_s.arg(id)};
    Conditions said{.list = {}, .isAny = true};
    for (const QString &value : expression.values)
        said.list.append(
            QJsonObject{{u"question"_s, id},
                        {u"operator"_s, u"="_s},
                        {u"answerCoding"_s, coding(answerSystem(m_manifest, expression.question), value)}});
    if (!expression.values.contains(unsureValue))
        return said;
    // An open question counts as “not sure” here, but one that is not asked does not. FHIR has the same word
    // for both, so this can be said only of a question that is always asked.
    const Question *question = m_checklist.question(expression.question);
    if (!question || question->askedWhen)
        return Failure{
            u"“%1” being unsure, since that question itself is not always asked and FHIR does not part open "
            "questions from hidden ones"_s.arg(id)};
    said.list.append(
        QJsonObject{{u"question"_s, id}, {u"operator"_s, u"exists"_s}, {u"answerBoolean"_s, false}});
    return said;
}

Said Translator::joined(const Expression &expression, int depth) const
{
    Conditions said{.list = {}, .isAny = expression.kind == Expression::Kind::Any};
    for (const Expression &operand : expression.operands) {
        Said part = say(operand, depth);
        if (!part)
            return part;
        if (!part->isOne() && part->isAny != said.isAny)
            return Failure{u"“all” and “any” within each other"_s};
        for (const auto &condition : part->list)
            said.list.append(condition);
    }
    if (said.list.isEmpty())
        return Failure{u"“all” or “any” of nothing"_s};
    return said;
}

Said Translator::defined(const Expression &expression, int depth) const
{
    static constexpr int deepest = 20; // a definition that leads back to itself has no end
    const Expression *definition = m_checklist.definition(expression.name);
    if (!definition || depth == deepest)
        return Failure{u"the definition “%1”, which leads nowhere"_s.arg(expression.name)};
    return say(*definition, depth + 1);
}

} // namespace

Result<QJsonObject, QString> enableWhen(const ChecklistDefinition &checklist, const Manifest &manifest,
                                        const Question &question)
{
    if (!question.askedWhen)
        return QJsonObject();
    const Said said = Translator(checklist, manifest).say(*question.askedWhen);
    if (!said)
        return Failure{u"the condition on which “%1” is asked holds %2: FHIR's enableWhen cannot say that; "
                       "write it as one list of answers, joined by “all” or by “any”"_s.arg(
                           question.id.value(), said.error())};
    QJsonObject properties{{u"enableWhen"_s, said->list}};
    if (!said->isOne())
        properties.insert(u"enableBehavior"_s, said->isAny ? u"any"_s : u"all"_s);
    return properties;
}

} // namespace legwise::fhir
