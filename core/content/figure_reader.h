#pragma once

#include "core/content/text_reader.h"
#include "core/model/figure.h"

namespace legwise {

/// figures.json: the pictures, each held against its SVG in `illustrationsDir`.
[[nodiscard]] QList<Figure> readFiguresFile(ObjectReader &file, const ReadContext &context,
                                            const QString &illustrationsDir);

/// A picture that stands on the page that the file describes: the properties `figure` and `step`.
[[nodiscard]] FigureUse readFigureUse(ObjectReader &object);

} // namespace legwise
