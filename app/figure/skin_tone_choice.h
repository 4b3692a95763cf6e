#pragma once

#include "app/figure/figure_palette.h"

#include <QList>
#include <QWidget>

namespace legwise::ui {

class ToneButton;

/// Three named skin tones, of which one is chosen.
class SkinToneChoice : public QWidget
{
    Q_OBJECT
public:
    explicit SkinToneChoice(SkinTone tone, QWidget *parent = nullptr);

    [[nodiscard]] SkinTone tone() const noexcept { return m_tone; }
    void setTone(SkinTone tone);

Q_SIGNALS:
    /// The person chose another tone.
    void toneChosen(legwise::ui::SkinTone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SkinTone m_tone;
    QList<ToneButton *> m_buttons; // in the order of SkinTone; owned by this through the Qt parent
};

} // namespace legwise::ui
