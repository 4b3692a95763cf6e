#include "app/widgets/icon.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace legwise::ui {

using namespace Qt::StringLiterals;

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal pixelRatio)
{
    const int pixels = qRound(size * pixelRatio);
    const QString key =
        u"legwise-icon/%1/%2/%3"_s.arg(name, QString::number(pixels), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/legwise/icons/%1.svg"_s.arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    // Icons are drawn in black; only their shape counts.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter *painter, const QString &name, const QRect &rect, const QColor &color)
{
    const int size = qMin(rect.width(), rect.height());
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter->drawPixmap(corner, iconPixmap(name, size, color, painter->device()->devicePixelRatioF()));
}

QString iconOf(Level level)
{
    switch (level) {
    case Level::Emergency:
        return u"phone"_s;
    case Level::SameDay:
        return u"clock"_s;
    case Level::Soon:
        return u"calendar"_s;
    case Level::SelfCare:
        return u"house-heart"_s;
    }
    Q_UNREACHABLE();
}

QString forwardIcon(const QWidget *widget)
{
    return widget->layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
}

QString backIcon(const QWidget *widget)
{
    return widget->layoutDirection() == Qt::RightToLeft ? u"chevron-right"_s : u"chevron-left"_s;
}

IconView::IconView(QString name, int size, Token color, QWidget *parent)
    : QWidget(parent), m_name(std::move(name)), m_size(size), m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize IconView::sizeHint() const
{
    const int size = Theme::of(this).px(m_size);
    return {size, size};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(&painter, m_name, rect(), Theme::of(this).color(m_color));
}

} // namespace legwise::ui
