#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace legwise {

/// Where a claim comes from. Titles stay in the language of the source.
struct Source
{
    SourceId id;
    QString title;
    QString organisation;
    std::optional<int> year; ///< none: a page that is kept current
    QString url;             ///< empty for Legwise's own entries
    QString read;            ///< what of it was read, and how

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace legwise
