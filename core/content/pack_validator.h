#pragma once

#include "core/content/pack_log.h"
#include "core/model/knowledge_base.h"

namespace legwise {

// Checks that need more than one object or file. They work on the log alone wherever ids are enough.

/// Each id is given once, and each id that is used was given somewhere.
void checkIds(PackLog &log);

/// Each condition's glance has every aspect once, in the comparison's order.
void checkGlances(const QList<AspectGroup> &groups, PackLog &log);

/// The zones of each body map and the zones in its picture are the same. A zone that is drawn on neither side
/// can be chosen from the list alone.
void checkZones(const ChecklistDefinition &checklist, PackLog &log);

/// What a claim names in pictures is named by a label of a picture on the same page.
void checkParts(const KnowledgeBase &knowledge, PackLog &log);

/// Each question stands on one page, nothing reads an answer or a rule before it is known, and no condition
/// leads back to itself.
void checkChecklist(const ChecklistDefinition &checklist, PackLog &log);

} // namespace legwise
