#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace legwise::ui {

/// A page that scrolls up and down, never sideways. `name` keeps its position when the screen is drawn anew.
class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPage(const QString &name, QWidget *parent = nullptr);

    /// Where the page's widgets go.
    [[nodiscard]] QVBoxLayout *column() const noexcept { return m_column; }
    /// Scrolls so that `widget` stands at the top.
    void scrollToTopOf(const QWidget *widget);

private:
    QVBoxLayout *m_column; // owned by the page's widget
};

} // namespace legwise::ui
