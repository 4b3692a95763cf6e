#include "app/figure/body_map_geometry.h"

#include "app/figure/figure_image.h"
#include "app/figure/label_text.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace legwise::ui {

static constexpr int textGap = 4;
/// Between the words over the two legs of one figure.
static constexpr int betweenSides = 10;
/// Empty margin kept around the figures, in the picture's coordinates.
static constexpr qreal margin = 8;
/// From the middle of a figure to the middle of a leg, as a part of the figure's width.
static constexpr qreal legOffset = 0.39;

static QSize wrapped(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).size() +
           QSize(2, 0);
}

/// The front is drawn in one half of the picture and the back in the other. Both lose the same margins.
static std::array<QRectF, 2> sources(const FigureImage &image)
{
    const QRectF box = image.viewBox();
    const QRectF painted = image.contentRect();
    const qreal spare =
        std::max(0.0, std::min(painted.left() - box.left(), box.right() - painted.right()) - margin);
    const qreal width = box.width() / 2 - 2 * spare;
    const QRectF front(box.left() + spare, painted.top(), width, painted.height());
    return {front, front.translated(box.width() / 2, 0)};
}

static void placeTexts(BodyMapHalf &half, const BodyMapGeometryInput &input, int sideHeight,
                       int captionHeight)
{
    const int widest = static_cast<int>(half.room.width() / 2) - betweenSides;
    const QSize left = wrapped(input.sideFont, input.words.yourLeft, widest);
    const QSize right = wrapped(input.sideFont, input.words.yourRight, widest);
    const int width = std::max(left.width(), right.width());
    // Over the legs, but neither on each other nor in the other half.
    const int nearest = (width + betweenSides) / 2;
    const int furthest = (static_cast<int>(half.room.width()) - width - betweenSides) / 2;
    const int offset =
        std::max(nearest, std::min(static_cast<int>(half.target.width() * legOffset), furthest));
    const int middle = static_cast<int>(half.target.center().x());
    half.leftText = QRect(middle - offset - width / 2, input.area.top(), width, sideHeight);
    half.rightText = half.leftText.translated(2 * offset, 0);
    half.caption = QRect(static_cast<int>(half.room.left()), static_cast<int>(half.target.bottom()) + textGap,
                         static_cast<int>(half.room.width()), captionHeight);
}

int minimumBodyMapWidth(const BodyMapGeometryInput &input)
{
    const qreal word = std::max(longestWord(input.words.yourLeft, input.sideFont),
                                longestWord(input.words.yourRight, input.sideFont));
    return 4 * (static_cast<int>(word) + 2 + betweenSides);
}

BodyMapHalves layOutBodyMap(const FigureImage &image, const BodyMapGeometryInput &input)
{
    const int halfWidth = input.area.width() / 2;
    const int widest = halfWidth / 2 - betweenSides;
    const int sideHeight = std::max(wrapped(input.sideFont, input.words.yourLeft, widest).height(),
                                    wrapped(input.sideFont, input.words.yourRight, widest).height());
    const int captionHeight = std::max(wrapped(input.captionFont, input.words.front, halfWidth).height(),
                                       wrapped(input.captionFont, input.words.back, halfWidth).height());
    const int height = input.area.height() - sideHeight - captionHeight - 2 * textGap;
    const std::array<QRectF, 2> parts = sources(image);
    BodyMapHalves halves;
    for (std::size_t i = 0; i < halves.size(); ++i) {
        BodyMapHalf &half = halves.at(i);
        half.source = parts.at(i);
        half.room = QRectF(input.area.left() + static_cast<int>(i) * halfWidth, input.area.top(), halfWidth,
                           input.area.height());
        const qreal scale =
            std::max(0.01, std::min(halfWidth / half.source.width(), height / half.source.height()));
        const QSizeF size = half.source.size() * scale;
        // On whole pixels, so that the picture stays sharp.
        half.target = QRectF(QPointF(std::round(half.room.center().x() - size.width() / 2),
                                     input.area.top() + sideHeight + textGap),
                             size);
        half.toWidget = QTransform::fromTranslate(half.target.left(), half.target.top());
        half.toWidget.scale(scale, scale);
        half.toWidget.translate(-half.source.left(), -half.source.top());
        placeTexts(half, input, sideHeight, captionHeight);
    }
    return halves;
}

} // namespace legwise::ui
