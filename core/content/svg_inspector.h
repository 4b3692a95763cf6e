#pragma once

#include "core/base/id.h"
#include "core/content/json_file.h"

namespace legwise {

/// Logs every element of a figure's SVG that has an id, and complains of what the program cannot draw or must
/// not load: text, scripts, pictures, other files, clips, masks and filters. `namedAt` is where the pack
/// names the file.
void inspectSvg(const PackFile &file, const FigureId &figure, const Place &namedAt, PackLog &log);

} // namespace legwise
