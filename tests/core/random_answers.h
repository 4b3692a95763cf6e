#pragma once

#include "core/checklist/answers.h"
#include "tests/support/reference_rules.h"

#include <QStringList>

#include <cstdint>
#include <random>

namespace legwise::test {

struct Density;

/// Draws answer sets from all that may be answered. The same seed draws the same sets, on every machine.
class RandomAnswers
{
public:
    explicit RandomAnswers(std::uint32_t seed) : m_engine(seed) {}

    /// The answers of some rule case, of the set before, or none, with some or all questions answered anew:
    /// left open, "unsure" or by chance. How many of each differs from set to set.
    [[nodiscard]] Answers draw();

    /// A value the question offers, or a few zones of `where`.
    [[nodiscard]] QStringList anyValue(const ReferenceQuestion &question);

    /// A number from 0 to `count` - 1.
    [[nodiscard]] qsizetype below(qsizetype count);

private:
    [[nodiscard]] bool chance(int percent);
    [[nodiscard]] Answers startOf(const Density &density);

    std::mt19937 m_engine;
    Answers m_before;
};

} // namespace legwise::test
