#pragma once

#include <QObject>

class QWidget;

namespace legwise::ui {

/// Tells when a window was painted for the first time and nothing is left to do.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    /// Watches `window`, which must outlive this.
    explicit FirstPaint(QWidget &window);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace legwise::ui
