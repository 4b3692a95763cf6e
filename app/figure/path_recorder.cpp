#include "app/figure/path_recorder.h"

#include <QPaintEngine>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>

namespace legwise::ui {

/// Collects what the painter draws, in the device's coordinates.
class PathRecordingEngine : public QPaintEngine
{
public:
    PathRecordingEngine() : QPaintEngine(AllFeatures)
    {
        // Shapes that overlap must not cancel each other.
        m_path.setFillRule(Qt::WindingFill);
    }

    [[nodiscard]] const QPainterPath &path() const noexcept { return m_path; }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    void updateState(const QPaintEngineState &changed) override
    {
        const DirtyFlags flags = changed.state();
        if (flags.testFlag(DirtyTransform))
            m_transform = changed.transform();
        if (flags.testFlag(DirtyPen))
            m_strokes = changed.pen().style() != Qt::NoPen;
        if (flags.testFlag(DirtyBrush))
            m_fills = changed.brush().style() != Qt::NoBrush;
    }

    void drawPath(const QPainterPath &path) override
    {
        if (!m_strokes && !m_fills)
            return;
        const QPainterPath mapped = m_transform.map(path);
        // An outline that is both filled and stroked arrives twice.
        if (mapped != m_last)
            m_path.addPath(mapped);
        m_last = mapped;
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPolygonF polygon;
        std::copy_n(points, count, std::back_inserter(polygon));
        QPainterPath outline;
        outline.addPolygon(polygon);
        if (mode != PolylineMode)
            outline.closeSubpath();
        drawPath(outline);
    }

private:
    QPainterPath m_path;
    QPainterPath m_last;
    QTransform m_transform;
    bool m_strokes = false;
    bool m_fills = false;
};

PathRecorder::PathRecorder(const QSize &size)
    : m_size(size), m_engine(std::make_unique<PathRecordingEngine>())
{}

PathRecorder::~PathRecorder() = default;

const QPainterPath &PathRecorder::path() const
{
    return m_engine->path();
}

QPaintEngine *PathRecorder::paintEngine() const
{
    return m_engine.get();
}

int PathRecorder::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    default: // measures that no outline depends on
        return QPaintDevice::metric(metric);
    }
}

} // namespace legwise::ui
