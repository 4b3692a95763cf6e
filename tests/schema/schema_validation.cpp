#include "tests/schema/schema_validation.h"

#include <gtest/gtest.h>
#include <json/reader.h>
#include <valijson/adapters/jsoncpp_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

namespace legwise {

namespace fs = std::filesystem;

static const fs::path contentDir = LEGWISE_CONTENT_DIR;
static const std::string sharedShapes = "common.schema.json";

static std::vector<std::string> jsonFilesIn(const fs::path &folder)
{
    std::vector<std::string> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == ".json")
            files.push_back(fs::relative(entry.path(), folder).generic_string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> contentFiles()
{
    std::vector<std::string> files = jsonFilesIn(contentDir);
    std::erase_if(files, [](const std::string &file) { return file.starts_with("schema/"); });
    return files;
}

std::vector<std::string> schemaFiles()
{
    std::vector<std::string> files = jsonFilesIn(contentDir / "schema");
    std::erase(files, sharedShapes);
    return files;
}

Json::Value readContent(const std::string &file)
{
    std::ifstream input(contentDir / file, std::ios::binary);
    Json::CharReaderBuilder builder;
    Json::CharReaderBuilder::strictMode(&builder.settings_);
    Json::Value document;
    std::string errors;
    if (!input || !Json::parseFromStream(builder, input, &document, &errors)) {
        ADD_FAILURE() << file << " cannot be read as JSON: " << errors;
        return {};
    }
    return document;
}

std::string schemaNamedBy(const std::string &file, const Json::Value &document)
{
    const fs::path beside = fs::path(file).parent_path();
    return (beside / document["$schema"].asString()).lexically_normal().generic_string();
}

/// A schema ready for use. Parsed once: common.schema.json takes most of the time.
static const valijson::Schema &parsedSchema(const std::string &name)
{
    static std::map<std::string, std::unique_ptr<valijson::Schema>> parsed;
    std::unique_ptr<valijson::Schema> &schema = parsed[name];
    if (schema)
        return *schema;
    schema = std::make_unique<valijson::Schema>();
    const Json::Value document = readContent("schema/" + name);
    const auto fetch = [](const std::string &uri) { return new Json::Value(readContent("schema/" + uri)); };
    const auto release = [](const Json::Value *fetched) { delete fetched; };
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema<valijson::adapters::JsonCppAdapter>(valijson::adapters::JsonCppAdapter(document),
                                                              *schema, fetch, release);
    return *schema;
}

std::vector<std::string> errorsOf(const std::string &schema, const Json::Value &document)
{
    std::vector<std::string> lines;
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(parsedSchema(schema), valijson::adapters::JsonCppAdapter(document), &results))
            return lines;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            std::string place;
            for (const std::string &step : error.context)
                place += step;
            lines.push_back(place + ": " + error.description);
        }
    } catch (const std::exception &failure) {
        ADD_FAILURE() << schema << " cannot be used: " << failure.what();
    }
    return lines;
}

} // namespace legwise
