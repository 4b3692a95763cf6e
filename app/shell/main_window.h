#pragma once

#include "app/shell/route.h"
#include "app/shell/screen.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace legwise::ui {

class EmergencyStrip;
class Label;
class Panel;
class Rail;
class TopBar;

/// Hosts the screens between the bar, the rail and the strip. Makes each screen when it is first shown.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(const ScreenContext &context, QWidget *parent = nullptr);

    void show(const Route &route);
    using QWidget::show;
    [[nodiscard]] ScreenId currentScreenId() const noexcept { return m_current; }
    [[nodiscard]] Screen *currentScreen() const;
    /// Puts the preferences into force: language, number, theme and text size.
    void applyPreferences();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Brings what Tab leads to into sight.
    bool focusNextPrevChild(bool next) override;

private:
    void updateWidthClass();
    void updateNotice();
    [[nodiscard]] Screen *screen(ScreenId id);

    ScreenContext m_context;
    TopBar *m_topBar; // owned by this through the Qt parent, as all below
    Panel *m_notice;
    Label *m_noticeText;
    Rail *m_rail;
    QStackedWidget *m_stack;
    EmergencyStrip *m_strip;
    QHash<ScreenId, Screen *> m_screens;
    ScreenId m_current = ScreenId::Home;
};

} // namespace legwise::ui
