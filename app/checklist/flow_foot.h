#pragma once

#include "app/shell/screen.h"

#include <QWidget>

namespace legwise::ui {

class Button;
class Label;

/// The buttons of a foot. Each may be null.
struct FootButtons
{
    Button *back = nullptr;
    Button *other = nullptr; ///< another way on, beside the next step
    Button *next = nullptr;
};

/// The foot of a flow: Back at the start, a status in words, then the one next step.
class FlowFoot : public QWidget
{
    Q_OBJECT
public:
    /// The buttons become children of the foot.
    FlowFoot(WidthClass widthClass, const FootButtons &buttons, QWidget *parent = nullptr);

    void setStatus(const QString &plain, const QString &bold = {}, const QString &rest = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_status; // owned by this through the Qt parent
};

} // namespace legwise::ui
