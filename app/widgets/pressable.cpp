#include "app/widgets/pressable.h"

#include "app/widgets/pressable_accessible.h"

#include <QKeyEvent>

namespace legwise::ui {

Pressable::Pressable(QSizePolicy::Policy horizontal, QSizePolicy::ControlType type, QWidget *parent)
    : QAbstractButton(parent)
{
    installPressableAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(horizontal, QSizePolicy::Minimum, type);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Pressable::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT attention(true);
}

void Pressable::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT attention(hasFocus());
}

void Pressable::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT attention(true);
}

void Pressable::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT attention(underMouse());
}

void Pressable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace legwise::ui
