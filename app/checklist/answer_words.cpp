#include "app/checklist/answer_words.h"

#include "core/checklist/flow.h"

#include <QLocale>

namespace legwise::ui {

using namespace Qt::StringLiterals;

AnswerWords::AnswerWords(const ChecklistDefinition &checklist, const Localizer &localizer)
    : m_checklist(checklist), m_localizer(localizer)
{}

QString AnswerWords::value(const Question &question, const QString &value) const
{
    if (const AnswerOption *option = question.option(value))
        return m_localizer.text(option->label);
    for (const Zone &zone : question.zones) {
        for (qsizetype side = 0; side < question.sides.size(); ++side) {
            if (question.sides.at(side).id + u'.' + zone.id == value)
                return m_localizer.text(side == 0 ? zone.leftName : zone.rightName);
        }
    }
    return value;
}

QString AnswerWords::places(const Question &question, const QStringList &values) const
{
    QStringList names;
    for (const QString &one : values)
        names.append(value(question, one));
    return QLocale().createSeparatedList(names);
}

QString AnswerWords::answer(const Question &question, const Answers &answers) const
{
    const QStringList values = answers.values(question.id);
    return values.isEmpty() ? tr("Left open") : places(question, values);
}

QString AnswerWords::reason(const Reason &reason) const
{
    const Question *question = m_checklist.question(reason.question);
    if (!question)
        return {};
    const AnswerOption *option = question->option(reason.value);
    if (option && option->reason)
        return m_localizer.text(*option->reason);
    const QString summary = m_localizer.text(question->summary);
    if (reason.value == unsureValue)
        return tr("Not sure: %1").arg(summary);
    return tr("%1: %2").arg(summary, value(*question, reason.value));
}

QStringList AnswerWords::sentences(const Answers &answers) const
{
    QStringList known;
    QStringList unsure;
    for (const ChecklistStep &step : m_checklist.steps) {
        for (const ChecklistPage &page : step.pages) {
            for (const QuestionId &id : page.questions) {
                const Question *question = m_checklist.question(id);
                const QStringList values = answers.values(id);
                if (!question || values.isEmpty())
                    continue;
                QStringList zones;
                for (const QString &value : values) {
                    const AnswerOption *option = question->option(value);
                    if (!option)
                        zones.append(value);
                    else if (option->say)
                        known.append(m_localizer.text(*option->say));
                    else if (value == unsureValue)
                        unsure.append(m_localizer.text(question->summary));
                }
                if (!zones.isEmpty())
                    known.append(tr("It hurts or looks different here: %1.").arg(places(*question, zones)));
            }
        }
    }
    if (!unsure.isEmpty())
        known.append(tr("I am not sure about: %1.").arg(unsure.join(u"; "_s)));
    return known;
}

} // namespace legwise::ui
