#include "core/base/json_names.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

TEST(RepeatedName, IsNoneWhereEachNameStandsOnceInItsObject)
{
    EXPECT_EQ(repeatedName("{}"), std::nullopt);
    EXPECT_EQ(repeatedName(R"({"a": {"a": [{"a": "b"}, {"a": "b"}]}, "b": "a"})"), std::nullopt);
    EXPECT_EQ(repeatedName(R"({"a": "a\": \"a", "b": "{\"a\": 1, \"a\": 2}"})"), std::nullopt);
}

TEST(RepeatedName, IsFoundAtEveryDepth)
{
    EXPECT_EQ(repeatedName(R"({"a": 1, "b": 2, "a": 3})"), u"a"_s);
    EXPECT_EQ(repeatedName(R"({"a": [{"b": {"c": 1, "d": {}, "c": 2}}]})"), u"c"_s);
    EXPECT_EQ(repeatedName(R"({"a": {"b": 1}, "a": {"c": 1}})"), u"a"_s);
}

TEST(RepeatedName, IsFoundInDisguise)
{
    EXPECT_EQ(repeatedName(R"({"fever": 1, "\u0066ever": 2})"), u"fever"_s);
    EXPECT_EQ(repeatedName(R"({"say \"a\"": 1, "say \"a\"": 2})"), u"say \"a\""_s);
}

} // namespace legwise
