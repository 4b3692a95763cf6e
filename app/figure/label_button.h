#pragma once

#include "app/widgets/pressable.h"
#include "core/model/figure.h"

namespace legwise::ui {

/// A label of a picture, which can be pressed. Its leader line is drawn by the picture.
class LabelButton : public Pressable
{
    Q_OBJECT
public:
    LabelButton(const QString &text, const QString &meaning, QWidget *parent);

    /// On which side of the picture it stands now.
    void setSide(LabelSide side);
    /// Whether it is the one whose meaning is shown.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const noexcept { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LabelSide m_side = LabelSide::Right;
    bool m_current = false;
};

} // namespace legwise::ui
