#include "app/figure/figure_image.h"

#include "app/figure/path_recorder.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace legwise::ui {

using namespace Qt::StringLiterals;

FigureImage::FigureImage(const QString &path, const FigureLook &look)
    : m_path(path), m_look(look), m_renderer(std::make_unique<QSvgRenderer>())
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_stored = file.readAll();
    // Seen as a whole first: steps and layers that come and go must not move the picture.
    m_renderer->load(drawnSvg(m_stored, {}).svg);
    m_content = paintedRect();
}

void FigureImage::setLook(const FigureLook &look)
{
    m_look = look;
    m_isLoaded = false;
    m_paths.clear();
}

QSvgRenderer &FigureImage::renderer() const
{
    if (!m_isLoaded && !m_stored.isEmpty()) {
        const DrawnSvg drawn = drawnSvg(m_stored, m_look);
        m_hidden = drawn.hiddenElements;
        m_renderer->load(drawn.svg);
        m_isLoaded = true;
    }
    return *m_renderer;
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
    const QString key = cacheKey(source, (QSizeF(size) * pixelRatio).toSize(), pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = drawn(source, size, pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap FigureImage::drawn(const QRectF &source, const QSize &size, qreal pixelRatio) const
{
    if (!isValid() || source.isEmpty() || size.isEmpty())
        return {};
    const QSize pixels = (QSizeF(size) * pixelRatio).toSize();
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qMin(pixels.width() / source.width(), pixels.height() / source.height());
    painter.translate(pixels.width() / 2.0, pixels.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-source.center());
    renderer().render(&painter, viewBox());
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QString FigureImage::cacheKey(const QRectF &source, const QSize &pixels, qreal pixelRatio) const
{
    const auto number = [](qreal value) { return QString::number(value); };
    const QStringList parts{u"legwise-figure"_s,
                            m_path,
                            skinColor(m_look.tone).name(),
                            toString(m_look.theme),
                            m_look.step,
                            m_look.hiddenLayers.join(u','),
                            number(pixelRatio),
                            number(pixels.width()),
                            number(pixels.height()),
                            number(source.x()),
                            number(source.y()),
                            number(source.width()),
                            number(source.height())};
    return parts.join(u'/');
}

bool FigureImage::hasElement(const QString &id) const
{
    return renderer().elementExists(id);
}

bool FigureImage::shows(const QString &id) const
{
    return renderer().elementExists(id) && !m_hidden.contains(id);
}

std::optional<QPointF> FigureImage::anchor(const QString &elementId) const
{
    // QSvg gives the bounds of the whole picture for an element that is not there, so ask first.
    if (const auto known = m_anchors.constFind(elementId); known != m_anchors.constEnd())
        return *known;
    if (!hasElement(elementId))
        return std::nullopt;
    const QPointF middle =
        renderer().transformForElement(elementId).mapRect(renderer().boundsOnElement(elementId)).center();
    m_anchors.insert(elementId, middle);
    return middle;
}

QPainterPath FigureImage::elementPath(const QString &elementId) const
{
    if (!hasElement(elementId))
        return {};
    if (const auto known = m_paths.constFind(elementId); known != m_paths.constEnd())
        return *known;
    PathRecorder recorder(viewBox().toAlignedRect().size());
    QPainter painter(&recorder);
    // Exact only in this way: the groups around the element go to the painter, its own bounds are the target.
    painter.setTransform(renderer().transformForElement(elementId));
    renderer().render(&painter, elementId, renderer().boundsOnElement(elementId));
    painter.end();
    m_paths.insert(elementId, recorder.path());
    return recorder.path();
}

} // namespace legwise::ui
