#pragma once

#include <json/value.h>

#include <string>
#include <vector>

namespace legwise {

/// The pack's files, relative to its folder, sorted; without the schemas.
[[nodiscard]] std::vector<std::string> contentFiles();

/// The schemas' file names, sorted; without the one that only holds shared shapes.
[[nodiscard]] std::vector<std::string> schemaFiles();

/// A file of the pack's folder as JSON. The test fails, and null is given, when it is not JSON.
[[nodiscard]] Json::Value readContent(const std::string &file);

/// The name of the schema that a content file says it follows, as it would be found from where the file lies:
/// relative to the pack's folder.
[[nodiscard]] std::string schemaNamedBy(const std::string &file, const Json::Value &document);

/// What the schema (a file name within `schema/`) has against the document: a line for each error, none when
/// it has nothing.
[[nodiscard]] std::vector<std::string> errorsOf(const std::string &schema, const Json::Value &document);

} // namespace legwise
