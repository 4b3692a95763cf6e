#pragma once

#include "core/base/id.h"
#include "core/model/text.h"

#include <QList>

namespace legwise {

/// On which side of its picture a label stands.
enum class LabelSide { Left, Right };

/// A word that the program writes beside a picture, pointing at an anchor element of its SVG.
struct FigureLabel
{
    QString anchor;
    LabelSide side = LabelSide::Right;
    Text label;

    friend bool operator==(const FigureLabel &, const FigureLabel &) = default;
};

/// A picture with the words that belong to it.
struct Figure
{
    FigureId id;
    QString file; ///< name within `illustrations/`
    Text title;
    Text caption;
    Text description; ///< for people who cannot see it
    bool skinTones = false;
    QList<FigureLabel> labels;

    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace legwise
