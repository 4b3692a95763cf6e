#pragma once

#include <QList>
#include <QString>

namespace legwise {

/// A sentence of the pack in its own language (English) with the id that translators see. Views
/// turn it into the reader's language; the model never does. May hold `{emergency-number}`.
struct Text
{
    QString id;
    QString english;

    [[nodiscard]] bool isEmpty() const noexcept { return english.isEmpty(); }
    friend bool operator==(const Text &, const Text &) = default;
};

using Texts = QList<Text>;

} // namespace legwise
