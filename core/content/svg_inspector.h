#pragma once

#include "core/base/id.h"
#include "core/content/json_file.h"

#include <QHash>
#include <QString>

#include <optional>

namespace legwise {

/// What a look into an SVG file finds: the id of every element that has one, and for those that stand in a
/// group of one step the id of that group (the group itself included); empty for all others.
using SvgElements = QHash<QString, QString>;

/// Logs every element of a figure's SVG that has an id, and complains of all that Qt's SVG renderer would
/// leave out or draw wrongly, that the program could not recolour or translate, or that leads out of the
/// file. `namedAt` is where the pack names the file. Nothing when the file cannot be read; what follows from
/// that is marked as unread.
[[nodiscard]] std::optional<SvgElements> inspectSvg(const PackFile &file, const FigureId &figure,
                                                    const Place &namedAt, PackLog &log);

} // namespace legwise
