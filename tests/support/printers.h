#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/checklist/assessment.h"
#include "core/checklist/flow.h"
#include "core/comparison/comparison.h"
#include "core/model/level.h"
#include "core/model/text.h"

#include <QString>

#include <ostream>

/// How GoogleTest shows our types when a check fails. Without these it shows bytes.

QT_BEGIN_NAMESPACE
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

namespace legwise {

template <class Tag> void PrintTo(const Id<Tag> &id, std::ostream *out)
{
    *out << id.value().toStdString();
}

inline void PrintTo(Level level, std::ostream *out)
{
    *out << toString(level).toStdString();
}

inline void PrintTo(const Text &text, std::ostream *out)
{
    *out << text.id.toStdString() << ": " << text.english.toStdString();
}

inline void PrintTo(const Problem &problem, std::ostream *out)
{
    *out << toString(problem).toStdString();
}

template <class Tag> void printIds(const QList<Id<Tag>> &ids, std::ostream *out)
{
    *out << '[';
    for (const Id<Tag> &id : ids)
        *out << ' ' << id.value().toStdString();
    *out << " ]";
}

inline void PrintTo(const Assessment &assessment, std::ostream *out)
{
    PrintTo(assessment.level, out);
    *out << ' ';
    printIds(assessment.rules, out);
}

inline void PrintTo(const Reason &reason, std::ostream *out)
{
    *out << reason.question.value().toStdString() << '=' << reason.value.toStdString() << ' ';
    printIds(reason.rules, out);
}

inline void PrintTo(const FlowPage &page, std::ostream *out)
{
    *out << "step " << page.step << " page " << page.page << " (" << page.pageInStep << " of "
         << page.pagesInStep << ") ";
    printIds(page.questions, out);
}

} // namespace legwise
