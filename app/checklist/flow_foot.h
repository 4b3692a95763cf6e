#pragma once

#include "app/shell/screen.h"

#include <QWidget>

namespace legwise::ui {

class Button;
class Label;

/// The foot of a flow: Back at the start, a status in words, then the one next step.
class FlowFoot : public QWidget
{
    Q_OBJECT
public:
    /// Buttons may be null. They become children of the foot.
    FlowFoot(WidthClass widthClass, Button *back, Button *next, QWidget *parent = nullptr);

    void setStatus(const QString &plain, const QString &bold = {}, const QString &rest = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_status; // owned by this through the Qt parent
};

} // namespace legwise::ui
