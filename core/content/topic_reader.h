#pragma once

#include "core/content/text_reader.h"
#include "core/model/topic.h"

namespace legwise {

/// Reads `topics/<id>.json`: the properties of its outermost object. `expected` is the id that the file's
/// name promises.
[[nodiscard]] Topic readTopicFile(ObjectReader &file, ReadContext context, const TopicId &expected);

} // namespace legwise
