#pragma once

#include "core/content/text_reader.h"
#include "core/model/condition.h"

namespace legwise {

/// Reads `conditions/<id>.json`: the properties of its outermost object. `expected` is the id that the file's
/// name promises.
[[nodiscard]] Condition readConditionFile(ObjectReader &file, ReadContext context,
                                          const ConditionId &expected);

} // namespace legwise
