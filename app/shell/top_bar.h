#pragma once

#include "app/shell/route.h"
#include "app/shell/screen.h"

#include <QWidget>

class QMenu;

namespace legwise::ui {

class Button;

/// The bar at the top: where we are, and language, text size and theme.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const ScreenContext &context, QWidget *parent = nullptr);
    /// In a narrow window the rail's places move into a menu here.
    void setNarrow(bool narrow);
    void retranslate();

    /// The entries of each menu, made anew; for showing and for tests.
    void fillMenu(QMenu &menu);
    void fillLanguages(QMenu &menu);
    void fillTextSizes(QMenu &menu);
    void fillThemes(QMenu &menu);

Q_SIGNALS:
    void routeRequested(const legwise::ui::Route &route);
    /// The preferences were changed; they are already in the settings.
    void preferencesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    void showMenu(Button *below, void (TopBar::*fill)(QMenu &));

    ScreenContext m_context;
    bool m_narrow = false;
    bool m_crowded = false; ///< language and theme have moved into the menu
    Button *m_menu;         // owned by this through the Qt parent, as all below
    Button *m_home;
    Button *m_language;
    Button *m_textSize;
    Button *m_theme;
};

} // namespace legwise::ui
