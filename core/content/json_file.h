#pragma once

#include "core/content/pack_log.h"

#include <QByteArray>
#include <QString>

#include <json/value.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace legwise {

/// A file of a pack on its way in: where it lies, and what authors call it.
struct PackFile
{
    QString path;
    QString name; ///< as problems show it: relative to the pack's folder
};

/// The bytes of a file, or nothing and a problem in the log: missing, unreadable or too large. A file that is
/// too large is not read at all.
[[nodiscard]] std::optional<QByteArray> readBytes(const PackFile &file, PackLog &log);

/// A content file that is well-formed JSON, with the lines of its values. Must outlive the nodes made of it.
class JsonFile
{
public:
    /// Reads and parses the file; gives nothing and one problem in the log when that fails.
    [[nodiscard]] static std::optional<JsonFile> read(const PackFile &file, PackLog &log);

    [[nodiscard]] const QString &name() const noexcept { return m_name; }
    [[nodiscard]] const Json::Value &root() const noexcept { return m_root; }
    /// Where the value begins.
    [[nodiscard]] Place placeOf(const Json::Value &value) const;

private:
    explicit JsonFile(QString name) : m_name(std::move(name)) {}
    void indexLines(const QByteArray &bytes);
    [[nodiscard]] bool parse(const QByteArray &bytes, PackLog &log);

    QString m_name;
    Json::Value m_root;
    std::vector<std::ptrdiff_t> m_lineEnds; ///< offsets of the line feeds
};

} // namespace legwise
