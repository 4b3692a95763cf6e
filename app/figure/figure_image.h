#pragma once

#include "app/figure/figure_palette.h"

#include <QHash>
#include <QPainterPath>
#include <QPixmap>
#include <QString>

#include <memory>
#include <optional>

class QSvgRenderer;

namespace legwise::ui {

/// An SVG in one look; gives sharp pictures of any size, cached by size, pixel ratio and look. Everything it
/// says about elements is in the coordinates of the picture's viewBox.
class FigureImage
{
public:
    explicit FigureImage(const QString &path, const FigureLook &look = {});
    ~FigureImage();
    FigureImage(FigureImage &&) noexcept;
    FigureImage &operator=(FigureImage &&) noexcept;

    void setLook(const FigureLook &look);
    [[nodiscard]] const FigureLook &look() const noexcept { return m_look; }

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] QRectF viewBox() const;
    [[nodiscard]] QSizeF viewBoxSize() const { return viewBox().size(); }
    /// What of the viewBox is painted in any look; the margins around it are empty.
    [[nodiscard]] const QRectF &contentRect() const noexcept { return m_content; }

    /// The whole picture, as large as fits into `size` (logical pixels), centred, never stretched.
    [[nodiscard]] QPixmap pixmap(const QSize &size, qreal pixelRatio) const;
    /// A part of the picture, fitted in the same way.
    [[nodiscard]] QPixmap pixmap(const QRectF &source, const QSize &size, qreal pixelRatio) const;
    /// The same without the cache, for parts that are seen once: a picture that is being dragged.
    [[nodiscard]] QPixmap drawn(const QRectF &source, const QSize &size, qreal pixelRatio) const;

    [[nodiscard]] bool hasElement(const QString &id) const;
    /// Whether there is such an element and the look does not hide it.
    [[nodiscard]] bool shows(const QString &id) const;
    /// The middle of an element, or nothing when there is no such element.
    [[nodiscard]] std::optional<QPointF> anchor(const QString &elementId) const;
    /// The outline of what an element paints; empty when there is no such element.
    [[nodiscard]] QPainterPath elementPath(const QString &elementId) const;

private:
    [[nodiscard]] QRectF paintedRect() const;
    [[nodiscard]] QSvgRenderer &renderer() const;
    [[nodiscard]] QString cacheKey(const QRectF &source, const QSize &pixels, qreal pixelRatio) const;

    QString m_path;
    FigureLook m_look;
    QByteArray m_stored;
    QRectF m_content;
    // Made when they are needed: a picture often gets a tone and a step before it is seen.
    mutable bool m_isLoaded = false; ///< the renderer has the present look
    mutable QSet<QString> m_hidden;
    std::unique_ptr<QSvgRenderer> m_renderer;
    mutable QHash<QString, QPainterPath> m_paths; ///< of elements that were asked for, in the present look
    mutable QHash<QString, QPointF> m_anchors;    ///< the same; they are the same in every look
};

} // namespace legwise::ui
