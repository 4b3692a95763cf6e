#pragma once

#include <QPaintDevice>
#include <QPainterPath>
#include <QSize>

#include <memory>

namespace legwise::ui {

class PathRecordingEngine;

/// Something to paint on that keeps the outlines instead of colouring pixels. Qt's SVG renderer tells nobody
/// the shape of an element, but it paints it.
class PathRecorder : public QPaintDevice
{
public:
    explicit PathRecorder(const QSize &size);
    ~PathRecorder() override;

    /// All that was filled or stroked so far.
    [[nodiscard]] const QPainterPath &path() const;
    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::unique_ptr<PathRecordingEngine> m_engine;
};

} // namespace legwise::ui
