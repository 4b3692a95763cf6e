#include "tests/core/shipped_checklist.h"

#include "core/content/pack_reader.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace legwise::test {

static KnowledgeBasePtr read()
{
    const Result<LoadedPack, Problems> pack = readPack(builtInPack(), QDate(2026, 11, 21));
    if (pack)
        return pack->knowledge;
    ADD_FAILURE() << "The shipped pack has problems: " << testing::PrintToString(pack.error());
    return std::make_shared<const KnowledgeBase>();
}

const KnowledgeBase &shippedKnowledge()
{
    static const KnowledgeBasePtr knowledge = read();
    return *knowledge;
}

const RuleEngine &shippedEngine()
{
    static const RuleEngine engine(shippedChecklist());
    return engine;
}

} // namespace legwise::test
