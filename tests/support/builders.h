#pragma once

#include "core/checklist/answers.h"
#include "core/checklist/definition.h"
#include "core/model/knowledge_base.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>
#include <vector>

/// Small models for tests, made in a line: `aChecklist().withQuestion("warmer").withRule("T3",
/// Level::SameDay, …)`.
namespace legwise::test {

using Names = std::initializer_list<const char *>;

inline QString name(const char *text)
{
    return QString::fromUtf8(text);
}

inline QStringList names(Names texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(name(text));
    return list;
}

inline QuestionId questionId(const char *id)
{
    return QuestionId(name(id));
}

inline RuleId ruleId(const char *id)
{
    return RuleId(name(id));
}

inline QList<RuleId> ruleIds(Names ids)
{
    QList<RuleId> list;
    for (const char *id : ids)
        list.append(ruleId(id));
    return list;
}

inline QList<QuestionId> questionIds(Names ids)
{
    QList<QuestionId> list;
    for (const char *id : ids)
        list.append(questionId(id));
    return list;
}

// Answers

/// Answers as `{{"warmer", "yes"}}`; several zones stand in one text, parted by spaces.
inline Answers answers(std::initializer_list<std::pair<const char *, const char *>> given)
{
    Answers all;
    for (const auto &[question, values] : given)
        all = all.with(questionId(question), name(values).split(QLatin1Char(' ')));
    return all;
}

// Expressions

inline Expression is(const char *question, Names values)
{
    Expression expression;
    expression.kind = Expression::Kind::Answer;
    expression.question = questionId(question);
    expression.values = names(values);
    return expression;
}

inline Expression combined(Expression::Kind kind, std::vector<Expression> operands, int count = 0)
{
    Expression expression;
    expression.kind = kind;
    expression.operands = std::move(operands);
    expression.count = count;
    return expression;
}

inline Expression named(Expression::Kind kind, const char *id)
{
    Expression expression;
    expression.kind = kind;
    expression.name = name(id);
    return expression;
}

inline Expression all(std::vector<Expression> operands)
{
    return combined(Expression::Kind::All, std::move(operands));
}

inline Expression any(std::vector<Expression> operands)
{
    return combined(Expression::Kind::Any, std::move(operands));
}

inline Expression no(Expression operand)
{
    return combined(Expression::Kind::Not, {std::move(operand)});
}

inline Expression atLeast(int count, std::vector<Expression> operands)
{
    return combined(Expression::Kind::AtLeast, std::move(operands), count);
}

inline Expression exactly(int count, std::vector<Expression> operands)
{
    return combined(Expression::Kind::Exactly, std::move(operands), count);
}

inline Expression defined(const char *definition)
{
    return named(Expression::Kind::Definition, definition);
}

inline Expression fired(const char *rule)
{
    return named(Expression::Kind::Rule, rule);
}

/// Holds for no answers at all.
inline Expression never()
{
    return any({});
}

// Claims

inline Claim aClaim(const char *english)
{
    Claim claim;
    claim.text = {name("claim"), name(english)};
    claim.sources = {SourceId(name("some-source"))};
    claim.evidence = Evidence::Checked;
    claim.reviewBy = QDate(2027, 11, 21);
    return claim;
}

/// Builds a checklist. Questions stand on the page opened last; without a page they stand nowhere.
class ChecklistBuilder
{
public:
    ChecklistBuilder() = default;
    explicit ChecklistBuilder(ChecklistDefinition start) : m_checklist(std::move(start)) {}

    ChecklistBuilder &withStep(const char *id)
    {
        ChecklistStep step;
        step.id = name(id);
        m_checklist.steps.append(step);
        return *this;
    }
    ChecklistBuilder &withRedFlagStep(const char *id)
    {
        withStep(id);
        m_checklist.steps.last().redFlags = true;
        return *this;
    }
    ChecklistBuilder &withPage(const char *id)
    {
        ChecklistPage page;
        page.id = name(id);
        m_checklist.steps.last().pages.append(page);
        return *this;
    }
    /// The page opened last offers "none of these" for those questions.
    ChecklistBuilder &withNoneOfThese(Names ids)
    {
        m_checklist.steps.last().pages.last().noneOfThese = questionIds(ids);
        return *this;
    }
    ChecklistBuilder &withQuestion(const char *id, Names values = {"yes", "no", "unsure"})
    {
        Question question;
        question.id = questionId(id);
        for (const char *value : values) {
            AnswerOption option;
            option.value = name(value);
            question.options.append(option);
        }
        m_checklist.questions.append(question);
        if (!m_checklist.steps.isEmpty() && !m_checklist.steps.last().pages.isEmpty())
            m_checklist.steps.last().pages.last().questions.append(question.id);
        return *this;
    }
    /// Says when the question added last is asked.
    ChecklistBuilder &askedWhen(Expression when)
    {
        m_checklist.questions.last().askedWhen = std::move(when);
        return *this;
    }
    ChecklistBuilder &withDefinition(const char *id, Expression when)
    {
        m_checklist.definitions.append({name(id), std::move(when)});
        return *this;
    }
    ChecklistBuilder &withRule(const char *id, Level level, Expression when)
    {
        m_checklist.rules.append({ruleId(id), level, std::move(when), aClaim(id)});
        return *this;
    }
    ChecklistBuilder &withOtherwise(const char *id, Level level)
    {
        m_checklist.rules.append({ruleId(id), level, std::nullopt, aClaim(id)});
        return *this;
    }
    ChecklistBuilder &withNote(const char *id, Expression when, QList<Level> levels = {})
    {
        m_checklist.notes.append({name(id), std::move(when), std::move(levels), aClaim(id)});
        return *this;
    }
    [[nodiscard]] ChecklistDefinition build() const { return m_checklist; }

private:
    ChecklistDefinition m_checklist;
};

inline ChecklistBuilder aChecklist()
{
    return {};
}

/// Builds a condition with what a test is about and nothing else.
class ConditionBuilder
{
public:
    explicit ConditionBuilder(const char *id)
    {
        m_condition.id = ConditionId(name(id));
        m_condition.name = {name(id), name(id)};
    }
    ConditionBuilder &withGlance(const char *aspect, const char *usual)
    {
        m_condition.glance.append({AspectId(name(aspect)), aClaim(usual), std::nullopt, {}});
        return *this;
    }
    ConditionBuilder &withGlance(const char *aspect, const char *usual, const char *misleads)
    {
        m_condition.glance.append({AspectId(name(aspect)), aClaim(usual), aClaim(misleads), {}});
        return *this;
    }
    [[nodiscard]] Condition build() const { return m_condition; }

private:
    Condition m_condition;
};

inline ConditionBuilder aCondition(const char *id)
{
    return ConditionBuilder(id);
}

/// Builds a topic whose page holds what a test is about, and else as few words as a page may.
class TopicBuilder
{
public:
    TopicBuilder(const char *id, const char *title)
    {
        m_topic.id = TopicId(name(id));
        m_topic.name = {name(id), name(title)};
        m_topic.summary = aClaim("Here it is.");
        m_topic.keyMessage = aClaim("Read it.");
        m_topic.urgency = {Level::Soon, aClaim("Go soon."), aClaim("Go now.")};
    }
    TopicBuilder &withSynonyms(Names synonyms)
    {
        for (const char *synonym : synonyms)
            m_topic.synonyms.append({name(synonym), name(synonym)});
        return *this;
    }
    TopicBuilder &withSection(const char *id, const char *title)
    {
        TopicSection section;
        section.id = name(id);
        section.title = {name(id), name(title)};
        m_topic.sections.append(section);
        return *this;
    }
    /// Into the section added last.
    TopicBuilder &withClaim(const Claim &claim)
    {
        m_topic.sections.last().claims.append(claim);
        return *this;
    }
    [[nodiscard]] Topic build() const { return m_topic; }

private:
    Topic m_topic;
};

inline TopicBuilder aTopic(const char *id, const char *title)
{
    return {id, title};
}

/// Builds a knowledge base with what a test is about and nothing else.
class KnowledgeBuilder
{
public:
    KnowledgeBuilder &withAspects(const char *group, Names aspects)
    {
        AspectGroup added{name(group), {name(group), name(group)}, {}};
        for (const char *aspect : aspects)
            added.aspects.append({AspectId(name(aspect)), {name(aspect), name(aspect)}});
        m_knowledge.aspectGroups.append(added);
        return *this;
    }
    KnowledgeBuilder &withCondition(const ConditionBuilder &condition)
    {
        m_knowledge.conditions.append(condition.build());
        m_knowledge.manifest.conditions.append(m_knowledge.conditions.last().id);
        return *this;
    }
    KnowledgeBuilder &withTopic(const TopicBuilder &topic)
    {
        m_knowledge.topics.append(topic.build());
        m_knowledge.manifest.topics.append(m_knowledge.topics.last().id);
        return *this;
    }
    KnowledgeBuilder &withTerm(const char *term, Names forms, const char *plain)
    {
        GlossaryTerm added{name(term), {name(term), name(term)}, {}, name(plain), aClaim("A word.")};
        for (const char *form : forms)
            added.forms.append({name(form), name(form)});
        m_knowledge.glossary.append(added);
        return *this;
    }
    KnowledgeBuilder &withSynonyms(Names words)
    {
        m_knowledge.searchSynonyms.append(names(words));
        return *this;
    }
    KnowledgeBuilder &withLookAlikes(const LookAlikePair &pair, Names aspects)
    {
        for (const char *aspect : aspects)
            m_knowledge.lookAlikeAspects.aspects.append(
                {AspectId(name(aspect)), {name(aspect), name(aspect)}});
        m_knowledge.lookAlikes.append(pair);
        return *this;
    }
    [[nodiscard]] KnowledgeBase build() const { return m_knowledge; }

private:
    KnowledgeBase m_knowledge;
};

inline KnowledgeBuilder aKnowledgeBase()
{
    return {};
}

} // namespace legwise::test
