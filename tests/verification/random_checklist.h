#pragma once

#include "core/checklist/definition.h"

#include <cstdint>
#include <random>

namespace legwise::test {

/// Makes small checklists by chance: a few questions, one about places, some of them conditional, definitions
/// that use each other, rules of all levels, and one invariant of each kind. The same seed makes the same.
class RandomChecklist
{
public:
    explicit RandomChecklist(std::uint32_t seed) : m_engine(seed) {}

    [[nodiscard]] ChecklistDefinition make();

private:
    [[nodiscard]] int below(int count);
    [[nodiscard]] Expression answer(const ChecklistDefinition &checklist);
    [[nodiscard]] Expression condition(const ChecklistDefinition &checklist, int depth);
    [[nodiscard]] Expression named(const ChecklistDefinition &checklist);
    [[nodiscard]] Level level();
    void addQuestions(ChecklistDefinition &checklist);
    void addRules(ChecklistDefinition &checklist);
    void addInvariants(ChecklistDefinition &checklist);

    std::mt19937 m_engine;
};

} // namespace legwise::test
