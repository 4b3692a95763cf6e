#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/model/knowledge_base.h"

#include <QDate>
#include <QString>

namespace legwise {

/// Where a pack's files lie. Both may be Qt resource paths.
struct PackLocation
{
    QString contentDir;       ///< holds pack.json
    QString illustrationsDir; ///< holds the SVG files that figures.json names
};

/// The pack that is compiled in.
[[nodiscard]] PackLocation builtInPack();

/// A pack in a folder: its pictures lie in `illustrations` beside pack.json, or else beside the content
/// folder, or else are the compiled-in ones.
[[nodiscard]] PackLocation packIn(const QString &contentDir);

/// A loaded pack with what is only worth a warning (texts past their review date).
struct LoadedPack
{
    KnowledgeBasePtr knowledge;
    Problems warnings;
};

/// Reads and checks a whole pack. Gives either the model or all the problems found, never a part of
/// a model. `today` decides which reviews are overdue; core asks no clock.
[[nodiscard]] Result<LoadedPack, Problems> readPack(const PackLocation &location, QDate today);

/// Reads pack.json alone: enough for the first screen, and cheap.
[[nodiscard]] Result<Manifest, Problems> readManifest(const PackLocation &location);

} // namespace legwise
