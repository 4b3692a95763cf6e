#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

#include <optional>

namespace legwise::ui {

/// How a panel is painted. What is not set is not drawn.
struct PanelLook
{
    std::optional<Token> fill = std::nullopt;
    std::optional<Token> edge = std::nullopt;
    int edgeWidth = 1;
    std::optional<Token> startBar = std::nullopt;   ///< a bar along the side where reading starts
    std::optional<Token> topLine = std::nullopt;    ///< a line along the top
    std::optional<Token> bottomLine = std::nullopt; ///< a line along the bottom
    bool rounded = true;
};

/// A widget that groups others on a painted ground.
class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(const PanelLook &look, QWidget *parent = nullptr);
    void setLook(const PanelLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelLook m_look;
};

/// Paints the look into `rect`; for widgets that are not panels but look like one.
void paintPanel(QPainter *painter, const QRect &rect, const PanelLook &look, const QWidget *widget);

/// A thin line between rows.
class Separator : public QWidget
{
    Q_OBJECT
public:
    explicit Separator(Token color = Token::Line, int width = 1, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_color;
    int m_width;
};

} // namespace legwise::ui
