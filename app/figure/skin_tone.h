#pragma once

#include <QByteArray>
#include <QColor>

namespace legwise::ui {

/// The colours of skin that a picture can be shown in. Pictures are stored in the light one.
enum class SkinTone { Light, Brown, Dark };

/// The colour of that skin.
[[nodiscard]] QColor skinColor(SkinTone tone);

/// The same SVG with its skin in that tone. Only what carries the class `skin`, `skin-halo` or `skin-line`
/// changes; a text that is not XML comes back empty.
[[nodiscard]] QByteArray withSkinTone(const QByteArray &svg, SkinTone tone);

} // namespace legwise::ui
