#pragma once

#include "app/figure/figure_palette.h"

#include <QObject>

#include <optional>

namespace legwise::ui {

/// How the person likes pictures. Kept while the program runs, never written down.
class FigureChoices : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The tone that was chosen, or `usual` as long as none was.
    [[nodiscard]] SkinTone toneOr(SkinTone usual) const { return m_tone.value_or(usual); }
    void setTone(SkinTone tone);

Q_SIGNALS:
    void toneChanged(legwise::ui::SkinTone tone);

private:
    std::optional<SkinTone> m_tone;
};

} // namespace legwise::ui
