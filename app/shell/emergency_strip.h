#pragma once

#include "app/shell/route.h"

#include <QWidget>

namespace legwise::ui {

class Button;
class Label;
class Localizer;

/// The red strip at the foot of every screen: when to call, and the number.
class EmergencyStrip : public QWidget
{
    Q_OBJECT
public:
    explicit EmergencyStrip(const Localizer &localizer, QWidget *parent = nullptr);
    /// Sets the words again, after a change of language or number.
    void retranslate();
    /// Without room for the link, the words alone stay.
    void setLinkShown(bool shown);

Q_SIGNALS:
    void routeRequested(const legwise::ui::Route &route);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Localizer &m_localizer;
    Label *m_words; // owned by this through the Qt parent
    Button *m_link; // owned by this through the Qt parent
};

} // namespace legwise::ui
