#pragma once

#include "app/widgets/pressable.h"
#include "app/widgets/theme.h"
#include "core/model/figure.h"

namespace legwise::ui {

/// A label of a picture, which can be pressed. Its leader line is drawn by the picture.
class LabelButton : public Pressable
{
    Q_OBJECT
public:
    LabelButton(const QString &text, const QString &meaning, QWidget *parent);

    /// On which side of the picture it stands now, or, when `listed` is not 0, its number in the list below.
    void setPlace(LabelSide side, int listed);
    /// Larger words, for a picture that fills the window.
    void setRole(TextRole role);
    /// Whether it is the one whose meaning is shown.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const noexcept { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter) const;

    LabelSide m_side = LabelSide::Right;
    int m_listed = 0;
    TextRole m_role = TextRole::Small;
    bool m_hasMeaning;
    bool m_current = false;
};

} // namespace legwise::ui
