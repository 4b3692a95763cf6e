#include "tests/core/random_answers.h"

#include "tests/core/rule_cases.h"

#include <array>

namespace legwise::test {

enum class Start { RuleCase, SetBefore, Nothing };

/// How a set is drawn: from where on, and in per cent.
struct Density
{
    Start start;
    int changed; ///< of all questions
    int open;    ///< of the changed ones
    int unsure;  ///< of the changed ones; the rest gets any value
};

static constexpr std::array densities{
    Density{Start::RuleCase, 2, 10, 10},  Density{Start::RuleCase, 4, 0, 20},
    Density{Start::RuleCase, 6, 5, 5},    Density{Start::RuleCase, 10, 10, 10},
    Density{Start::RuleCase, 20, 0, 0},   Density{Start::RuleCase, 40, 5, 40},
    Density{Start::SetBefore, 5, 0, 0},   Density{Start::SetBefore, 15, 10, 10},
    Density{Start::SetBefore, 15, 0, 60}, Density{Start::Nothing, 10, 0, 10},
    Density{Start::Nothing, 40, 0, 30},   Density{Start::Nothing, 100, 0, 0},
};

qsizetype RandomAnswers::below(qsizetype count)
{
    // std::uniform_int_distribution may draw differently on another library.
    return static_cast<qsizetype>(m_engine() % static_cast<std::uint32_t>(count));
}

bool RandomAnswers::chance(int percent)
{
    return below(100) < percent;
}

QStringList RandomAnswers::anyValue(const ReferenceQuestion &question)
{
    const QString first = question.values.at(below(question.values.size()));
    if (!first.contains(QLatin1Char('.')) || chance(50))
        return {first};
    const QString second = question.values.at(below(question.values.size()));
    return second.contains(QLatin1Char('.')) && second != first ? QStringList{first, second}
                                                                : QStringList{first};
}

Answers RandomAnswers::startOf(const Density &density)
{
    switch (density.start) {
    case Start::RuleCase:
        return ruleCases().at(below(ruleCases().size())).answers;
    case Start::SetBefore:
        return m_before;
    case Start::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

Answers RandomAnswers::draw()
{
    const Density density = densities[static_cast<std::size_t>(below(densities.size()))];
    Answers drawn = startOf(density);
    for (const ReferenceQuestion &question : referenceQuestions()) {
        if (!chance(density.changed))
            continue;
        const QuestionId id(question.id);
        if (chance(density.open))
            drawn = drawn.with(id, {});
        else if (chance(density.unsure))
            drawn = drawn.with(id, {unsureValue});
        else
            drawn = drawn.with(id, anyValue(question));
    }
    m_before = drawn;
    return drawn;
}

} // namespace legwise::test
