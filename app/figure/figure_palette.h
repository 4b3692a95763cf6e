#pragma once

#include "app/widgets/theme.h"

#include <QByteArray>
#include <QColor>
#include <QSet>
#include <QStringList>

namespace legwise::ui {

/// The colours of skin that a picture can be shown in. Pictures are stored in the light one.
enum class SkinTone { Light, Brown, Dark };

/// The colour of that skin.
[[nodiscard]] QColor skinColor(SkinTone tone);

/// What a picture shows and in which colours.
struct FigureLook
{
    SkinTone tone = SkinTone::Light;
    ThemeName theme = ThemeName::Light;
    QStringList hiddenLayers = {}; ///< ids of groups; `layer.vein` hides `layer.vein.small` too
    QString step = {};             ///< what belongs to other steps is hidden; empty: every step shows

    friend bool operator==(const FigureLook &, const FigureLook &) = default;
};

/// An SVG as it is to be drawn.
struct DrawnSvg
{
    QByteArray svg;               ///< empty when the picture is not XML
    QSet<QString> hiddenElements; ///< ids of all that does not show, with what stands in it
};

/// The stored SVG in that look. Colours change by the class of an element or of the nearest group around it
/// that has one: `skin`, `vein`, `contour` …; what has a class that the palette does not know stays as it is.
[[nodiscard]] DrawnSvg drawnSvg(const QByteArray &stored, const FigureLook &look);

/// The classes that pictures may use.
[[nodiscard]] QStringList figureClasses();

} // namespace legwise::ui
