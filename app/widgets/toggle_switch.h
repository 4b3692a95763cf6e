#pragma once

#include "app/widgets/pressable.h"
#include "app/widgets/theme.h"

namespace legwise::ui {

/// A switch with its words. On and off differ by place, fill and tick, never by colour alone.
class ToggleSwitch : public Pressable
{
    Q_OBJECT
public:
    explicit ToggleSwitch(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// True when all words fit into the switch as it is now.
    [[nodiscard]] bool showsWholeText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int wordsStart() const;
    [[nodiscard]] int wordsHeight(int width) const;
    void paintTrack(QPainter &painter) const;
};

} // namespace legwise::ui
