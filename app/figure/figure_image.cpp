#include "app/figure/figure_image.h"

#include "app/figure/path_recorder.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace legwise::ui {

using namespace Qt::StringLiterals;

FigureImage::FigureImage(const QString &path, SkinTone tone)
    : m_path(path), m_tone(tone), m_renderer(std::make_unique<QSvgRenderer>())
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_renderer->load(withSkinTone(file.readAll(), tone));
    m_content = paintedRect();
}

FigureImage::~FigureImage() = default;
FigureImage::FigureImage(FigureImage &&) noexcept = default;
FigureImage &FigureImage::operator=(FigureImage &&) noexcept = default;

bool FigureImage::isValid() const
{
    return m_renderer->isValid();
}

QRectF FigureImage::viewBox() const
{
    return m_renderer->viewBoxF();
}

QRectF FigureImage::paintedRect() const
{
    const QRectF box = viewBox();
    PathRecorder recorder(box.toAlignedRect().size());
    QPainter painter(&recorder);
    m_renderer->render(&painter, box);
    painter.end();
    // Room for the outline, which is drawn half outside its path.
    constexpr qreal outline = 2;
    return recorder.path().boundingRect().adjusted(-outline, -outline, outline, outline).intersected(box);
}

QPixmap FigureImage::pixmap(const QSize &size, qreal pixelRatio) const
{
    return pixmap(viewBox(), size, pixelRatio);
}

QPixmap FigureImage::pixmap(const QRectF &source, const QSize &size, qreal pixelRatio) const
{
    if (!isValid() || source.isEmpty() || size.isEmpty())
        return {};
    const QSize pixels = (QSizeF(size) * pixelRatio).toSize();
    const QString key = u"legwise-figure/%1/%2/%3x%4/%5,%6,%7,%8"_s.arg(
        m_path, skinColor(m_tone).name(), QString::number(pixels.width()), QString::number(pixels.height()),
        QString::number(source.x()), QString::number(source.y()), QString::number(source.width()),
        QString::number(source.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qMin(pixels.width() / source.width(), pixels.height() / source.height());
    painter.translate(pixels.width() / 2.0, pixels.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-source.center());
    m_renderer->render(&painter, viewBox());
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool FigureImage::hasElement(const QString &id) const
{
    return m_renderer->elementExists(id);
}

std::optional<QPointF> FigureImage::anchor(const QString &elementId) const
{
    // QSvg gives the bounds of the whole picture for an element that is not there, so ask first.
    if (!hasElement(elementId))
        return std::nullopt;
    return m_renderer->transformForElement(elementId)
        .mapRect(m_renderer->boundsOnElement(elementId))
        .center();
}

QPainterPath FigureImage::elementPath(const QString &elementId) const
{
    if (!hasElement(elementId))
        return {};
    PathRecorder recorder(viewBox().toAlignedRect().size());
    QPainter painter(&recorder);
    // Exact only in this way: the groups around the element go to the painter, its own bounds are the target.
    painter.setTransform(m_renderer->transformForElement(elementId));
    m_renderer->render(&painter, elementId, m_renderer->boundsOnElement(elementId));
    painter.end();
    return recorder.path();
}

} // namespace legwise::ui
