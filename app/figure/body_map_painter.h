#pragma once

#include "app/figure/body_map_geometry.h"
#include "app/figure/body_map_places.h"

class QPainter;
class QWidget;

namespace legwise::ui {

/// How a body map looks. Used for one paint event.
class BodyMapPainter
{
public:
    BodyMapPainter(QPainter &painter, const QWidget *widget, const FigureImage &image);

    void drawFigures(const BodyMapHalves &halves, const BodyMapWords &words) const;
    void drawChosen(const BodyMapShape &shape, const QTransform &toWidget) const;
    /// Above the tint of a highlight, which would dim it.
    void drawTick(const BodyMapShape &shape, const QTransform &toWidget) const;
    void drawHighlight(const BodyMapShape &shape, const QTransform &toWidget) const;
    /// The focus ring around one place, and the one around the whole map.
    void drawRing(const BodyMapShape &shape, const QTransform &toWidget) const;
    void drawRingAround(const QRect &rect) const;

private:
    void drawOutline(const QPainterPath &outline) const;

    QPainter &m_painter;
    const QWidget *m_widget;
    const FigureImage &m_image;
};

} // namespace legwise::ui
