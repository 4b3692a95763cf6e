#include "app/shell/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace legwise::ui {

FirstPaint::FirstPaint(QWidget &window)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // A timer of no time comes when every waiting event has been handled.
        QTimer::singleShot(0, this, &FirstPaint::idle);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace legwise::ui
