#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

namespace legwise::ui {

/// A step's number in a ring.
class NumberBadge : public QWidget
{
    Q_OBJECT
public:
    NumberBadge(int number, Token color, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    Token m_color;
};

} // namespace legwise::ui
