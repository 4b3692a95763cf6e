#pragma once

#include "core/verification/requirement_prover.h"

namespace legwise {

/// What is wrong with any checklist, whatever its invariants say: rules that never fire, questions that
/// nothing reads or that are never asked, answers nobody can give, pages nobody reaches, emergency signs that
/// are not asked first and of everybody, and results below "same day" while one of them is open.
[[nodiscard]] QList<Fault> findFaults(RuleDiagrams &diagrams, RequirementProver &prover);

/// Rules that fire but never decide a level, as sentences: without them every level would be the same.
[[nodiscard]] QStringList rulesThatNeverDecide(const RuleDiagrams &diagrams);

} // namespace legwise
