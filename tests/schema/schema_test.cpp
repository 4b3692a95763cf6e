#include "tests/schema/schema_validation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>
#include <set>

namespace legwise {

class ShippedFile : public testing::TestWithParam<std::string>
{};

TEST_P(ShippedFile, FollowsTheSchemaItNames)
{
    const Json::Value document = readContent(GetParam());

    const std::string schema = schemaNamedBy(GetParam(), document);

    ASSERT_TRUE(schema.starts_with("schema/")) << schema;
    EXPECT_THAT(errorsOf(schema.substr(7), document), testing::IsEmpty());
}

static std::string testName(const testing::TestParamInfo<std::string> &info)
{
    std::string name = info.param;
    for (char &c : name) {
        if (!std::isalnum(static_cast<unsigned char>(c)))
            c = '_';
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Content, ShippedFile, testing::ValuesIn(contentFiles()), testName);

TEST(Schemas, AreEachUsedByAShippedFile)
{
    std::set<std::string> used;
    for (const std::string &file : contentFiles())
        used.insert(schemaNamedBy(file, readContent(file)));

    for (const std::string &schema : schemaFiles())
        EXPECT_TRUE(used.contains("schema/" + schema)) << schema;
}

/// Objects that list what they may hold, wherever they stand in the schema.
static void collectClosedObjects(const Json::Value &node, std::vector<const Json::Value *> &found)
{
    if (!node.isObject() && !node.isArray())
        return;
    if (node.isObject() && node["additionalProperties"].isBool())
        found.push_back(&node);
    for (const Json::Value &child : node)
        collectClosedObjects(child, found);
}

TEST(Schemas, DescribeEachPropertyForEditors)
{
    std::vector<std::string> schemas = schemaFiles();
    schemas.push_back("common.schema.json");
    for (const std::string &schema : schemas) {
        const Json::Value document = readContent("schema/" + schema);
        std::vector<const Json::Value *> objects;
        collectClosedObjects(document, objects);

        ASSERT_FALSE(objects.empty()) << schema;
        for (const Json::Value *object : objects) {
            const Json::Value &properties = (*object)["properties"];
            for (const std::string &name : properties.getMemberNames())
                EXPECT_FALSE(properties[name]["description"].asString().empty()) << schema << ": " << name;
        }
    }
}

} // namespace legwise
