#pragma once

#include "app/widgets/theme.h"

#include <QPixmap>
#include <QString>
#include <QWidget>

namespace legwise::ui {

/// The icon of that name in one colour, sharp at the pixel ratio. Cached.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal pixelRatio);

/// Draws an icon centred in `rect`, as wide and high as its shorter side.
void drawIcon(QPainter *painter, const QString &name, const QRect &rect, const QColor &color);

/// The icon name of a level. A level is always colour, icon and words.
[[nodiscard]] QString iconOf(Level level);

/// The arrow that points forward in the reading direction of `widget`, and the one that points back.
[[nodiscard]] QString forwardIcon(const QWidget *widget);
[[nodiscard]] QString backIcon(const QWidget *widget);

/// An icon as decoration beside words. Says nothing to a screen reader.
class IconView : public QWidget
{
    Q_OBJECT
public:
    /// `size` is at 100 % text and grows with it.
    IconView(QString name, int size, Token color, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Token m_color;
};

} // namespace legwise::ui
