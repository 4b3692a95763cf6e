#pragma once

#include "app/shell/screen.h"

namespace legwise::ui {

class DoorButton;

/// The first screen: three doors.
class HomeScreen : public Screen
{
    Q_OBJECT
public:
    using Screen::Screen;
    [[nodiscard]] QString title() const override;

protected:
    void build(QVBoxLayout &page) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool doorsFitSideBySide() const;
    [[nodiscard]] int pictureHeight() const;
    [[nodiscard]] QList<DoorButton *> makeDoors(QWidget *parent);
    [[nodiscard]] QWidget *makeFoot(QWidget *parent);

    bool m_sideBySide = true;
};

} // namespace legwise::ui
