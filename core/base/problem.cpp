#include "core/base/problem.h"

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

QString toString(const Problem &problem)
{
    return u"%1:%2: %3"_s.arg(problem.file, QString::number(std::max(problem.line, 1)), problem.message);
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace legwise
