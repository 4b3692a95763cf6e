#include "app/figure/figure_choices.h"

namespace legwise::ui {

void FigureChoices::setTone(SkinTone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    Q_EMIT toneChanged(tone);
}

} // namespace legwise::ui
