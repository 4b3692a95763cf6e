#pragma once

#include "app/shell/route.h"
#include "core/policy/mode_policy.h"

#include <QWidget>

class QVBoxLayout;

namespace legwise::ui {

class FigureChoices;
class KnowledgeStore;
class Localizer;
class Settings;

/// What every screen works with. What it refers to outlives the screens.
struct ScreenContext
{
    KnowledgeStore &knowledge;
    Localizer &localizer;
    Settings &settings;
    FigureChoices &figures;
    ModePolicy policy = {};
};

/// Whether there is room for columns side by side at the present text size.
enum class WidthClass { Wide, Narrow };

/// One screen of the program. It is drawn anew from its state by build() when language, text size, theme or
/// width class change, so that build() is the one place where its words are set. Focus and scroll position
/// stay.
class Screen : public QWidget
{
    Q_OBJECT
public:
    explicit Screen(const ScreenContext &context, QWidget *parent = nullptr);

    /// What a screen reader and the window's title call it.
    [[nodiscard]] virtual QString title() const = 0;
    /// Called before the screen is shown.
    virtual void enter(const QString &argument);
    void setWidthClass(WidthClass widthClass);
    [[nodiscard]] WidthClass widthClass() const noexcept { return m_widthClass; }
    [[nodiscard]] bool isNarrow() const noexcept { return m_widthClass == WidthClass::Narrow; }

    /// Draws the screen anew now, keeping focus and scroll position.
    void refresh();
    /// Draws the screen anew from the top, with the focus on its heading.
    void refreshFromTop();
    /// Moves the focus to the heading, so that a screen reader begins there.
    void focusHeading();

Q_SIGNALS:
    void routeRequested(const legwise::ui::Route &route);

protected:
    /// Fills an empty page from the screen's state.
    virtual void build(QVBoxLayout &page) = 0;

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] KnowledgeStore &knowledge() const noexcept { return m_context.knowledge; }
    [[nodiscard]] Localizer &localizer() const noexcept { return m_context.localizer; }
    [[nodiscard]] const ModePolicy &policy() const noexcept { return m_context.policy; }
    [[nodiscard]] Settings &settings() const noexcept { return m_context.settings; }
    [[nodiscard]] const ScreenContext &context() const noexcept { return m_context; }

private:
    void rebuild();
    void refreshSoon();

    ScreenContext m_context;
    WidthClass m_widthClass = WidthClass::Wide;
    QWidget *m_page = nullptr; // owned by this through the Qt parent
    bool m_stale = true;
    bool m_refreshQueued = false;
};

} // namespace legwise::ui
