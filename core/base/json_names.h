#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace legwise {

/// The first name that stands twice in one object of the JSON text, at any depth. QJsonDocument keeps the
/// last of the values and says nothing, so a slip of the pen would change the meaning unseen. `json` must be
/// valid.
[[nodiscard]] std::optional<QString> repeatedName(const QByteArray &json);

} // namespace legwise
