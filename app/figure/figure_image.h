#pragma once

#include "app/figure/skin_tone.h"

#include <QPainterPath>
#include <QPixmap>
#include <QString>

#include <memory>
#include <optional>

class QSvgRenderer;

namespace legwise::ui {

/// An SVG with the skin tone put in; gives sharp pictures of any size, cached by size, pixel ratio and tone.
/// Everything it says about elements is in the coordinates of the picture's viewBox.
class FigureImage
{
public:
    explicit FigureImage(const QString &path, SkinTone tone = SkinTone::Light);
    ~FigureImage();
    FigureImage(FigureImage &&) noexcept;
    FigureImage &operator=(FigureImage &&) noexcept;

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] SkinTone tone() const noexcept { return m_tone; }
    [[nodiscard]] QRectF viewBox() const;
    [[nodiscard]] QSizeF viewBoxSize() const { return viewBox().size(); }
    /// What of the viewBox is painted at all; the margins around it are empty.
    [[nodiscard]] const QRectF &contentRect() const noexcept { return m_content; }

    /// The whole picture, as large as fits into `size` (logical pixels), centred, never stretched.
    [[nodiscard]] QPixmap pixmap(const QSize &size, qreal pixelRatio) const;
    /// A part of the picture, fitted in the same way.
    [[nodiscard]] QPixmap pixmap(const QRectF &source, const QSize &size, qreal pixelRatio) const;

    [[nodiscard]] bool hasElement(const QString &id) const;
    /// The middle of an element, or nothing when there is no such element.
    [[nodiscard]] std::optional<QPointF> anchor(const QString &elementId) const;
    /// The outline of what an element paints; empty when there is no such element.
    [[nodiscard]] QPainterPath elementPath(const QString &elementId) const;

private:
    [[nodiscard]] QRectF paintedRect() const;

    QString m_path;
    SkinTone m_tone;
    std::unique_ptr<QSvgRenderer> m_renderer;
    QRectF m_content;
};

} // namespace legwise::ui
