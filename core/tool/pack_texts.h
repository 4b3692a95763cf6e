#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace legwise {

/// A text as it stands in a file of a pack: any JSON object that has `id` and `text`.
struct PackText
{
    QString file; ///< relative to the pack's folder
    int line = 0; ///< where it stands, counted from 1
    QString id;
    QString english;
    QString evidence; ///< how well it was checked; empty: the text is no claim

    friend bool operator==(const PackText &, const PackText &) = default;
};

/// All texts of the pack in that folder, by file and then as they stand in it. Reads the files alone, not the
/// model, so a new section of the pack needs no change here. Gives all problems when a file is not valid
/// JSON.
[[nodiscard]] Result<QList<PackText>, Problems> packTexts(const QString &contentDir);

} // namespace legwise
