#pragma once

#include "core/content/text_reader.h"
#include "core/model/condition.h"

namespace legwise {

// The parts that the pages of conditions and of topics share. `page` is the page's id.

inline constexpr Count keyPointCount{.least = 3, .most = 5};

[[nodiscard]] UrgencyCard readUrgency(const Node &node, const ReadContext &context);
[[nodiscard]] Treatment readTreatment(const Node &node, const ReadContext &context, const QString &page);
[[nodiscard]] ReaderQuestion readReaderQuestion(const Node &node, const ReadContext &context,
                                                const QString &page);

/// Complains when the id at the top of a page's file is not the one that the file's name promises.
void checkPageId(ObjectReader &file, const QString &expected);

} // namespace legwise
