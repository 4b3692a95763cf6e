#include "app/home/door_button.h"

#include "app/widgets/icon.h"
#include "app/widgets/panel.h"
#include "app/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QSvgRenderer>

namespace legwise::ui {

static constexpr int padding = 24;
static constexpr int gap = 8;
static constexpr int tallPicture = 192;
static constexpr int widePicture = 128;
static constexpr int actionHeight = 48;

DoorButton::DoorButton(Rank rank, DoorShape shape, DoorText text, const QString &picture, QWidget *parent)
    : Pressable(QSizePolicy::Expanding, QSizePolicy::PushButton, parent), m_rank(rank), m_shape(shape),
      m_text(std::move(text)), m_picturePath(picture), m_pictureHeight(tallPicture)
{
    setText(m_text.title);
    setAccessibleName(m_text.title);
    setAccessibleDescription(m_text.text);
}

void DoorButton::setPictureHeight(int height)
{
    if (m_pictureHeight == height)
        return;
    m_pictureHeight = height;
    updateGeometry();
}

static int textHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

DoorButton::Boxes DoorButton::boxes(int width) const
{
    const Theme &theme = Theme::of(this);
    const QFont titleFont = theme.font(TextRole::H2, Weight::Bold);
    const QFont textFont = theme.font(TextRole::Body);
    const bool tall = m_shape == DoorShape::Tall;
    Boxes result;
    const int left = padding + (tall ? 0 : theme.px(widePicture) + padding);
    const int room = qMax(1, width - left - padding);
    int y = padding;
    if (tall) {
        result.picture = QRect(padding, y, room, m_pictureHeight);
        y += m_pictureHeight + 2 * gap;
    }
    result.title = QRect(left, y, room, textHeight(titleFont, m_text.title, room));
    y += result.title.height() + gap / 2;
    result.text = QRect(left, y, room, textHeight(textFont, m_text.text, room));
    y += result.text.height() + 2 * gap;
    result.action = QRect(left, y, room, theme.px(actionHeight));
    result.height = y + result.action.height() + (tall ? 20 : padding);
    if (!tall)
        result.picture = QRect(padding, padding, theme.px(widePicture), result.height - 2 * padding);
    return result;
}

QSize DoorButton::sizeHint() const
{
    const int width = Theme::of(this).px(m_shape == DoorShape::Tall ? 346 : 600);
    return {width, heightForWidth(width)};
}

QSize DoorButton::minimumSizeHint() const
{
    return {Theme::of(this).px(200), Theme::of(this).px(120)};
}

int DoorButton::heightForWidth(int width) const
{
    return boxes(width).height;
}

QRect DoorButton::mirrored(const QRect &box) const
{
    return layoutDirection() == Qt::RightToLeft
               ? QRect(width() - box.right() - 1, box.y(), box.width(), box.height())
               : box;
}

void DoorButton::paintPicture(QPainter &painter, const QRect &box)
{
    const qreal ratio = devicePixelRatioF();
    const QSize wanted = box.size() * ratio;
    if (m_picture.size() != wanted) {
        m_picture = QPixmap(wanted);
        m_picture.fill(Qt::transparent);
        QSvgRenderer svg(m_picturePath);
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter picture(&m_picture);
        svg.render(&picture, QRectF(QPointF(0, 0), wanted));
        picture.end();
        m_picture.setDevicePixelRatio(ratio);
    }
    painter.drawPixmap(box.topLeft(), m_picture);
}

void DoorButton::paintAction(QPainter &painter, const QRect &box)
{
    const Theme &theme = Theme::of(this);
    const bool first = m_rank == Rank::First;
    // On the light theme's filled door the button is white; elsewhere it is filled itself.
    const bool inverted = first && theme.name() == ThemeName::Light;
    const Token ink = inverted || !first ? Token::Primary : Token::OnPrimary;
    if (first)
        paintPanel(&painter, mirrored(box), {.fill = inverted ? Token::Surface : Token::Primary}, this);
    const QFont font = theme.font(TextRole::Body, Weight::Bold);
    const QFontMetrics metrics(font);
    const int icon = theme.px(20);
    const int words = metrics.horizontalAdvance(m_text.action) + 2;
    const int total = words + theme.px(8) + icon;
    const int x = first ? box.x() + (box.width() - total) / 2 : box.x();
    painter.setFont(font);
    painter.setPen(theme.color(ink));
    painter.drawText(mirrored(QRect(x, box.y(), words, box.height())), Qt::AlignCenter, m_text.action);
    drawIcon(&painter, forwardIcon(this),
             mirrored(QRect(x + words + theme.px(8), box.y() + (box.height() - icon) / 2, icon, icon)),
             theme.color(ink));
}

void DoorButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const bool light = theme.name() == ThemeName::Light;
    const bool first = m_rank == Rank::First;
    const Boxes parts = boxes(width());
    QPainter painter(this);
    PanelLook look{
        .fill = Token::Surface, .edge = underMouse() ? Token::Primary : Token::Line, .edgeWidth = 1};
    if (theme.name() == ThemeName::Contrast)
        look.edge = Token::ControlLine;
    if (first && light)
        look = {.fill = Token::Primary, .edge = std::nullopt, .edgeWidth = 1};
    else if (first)
        look = {.fill = Token::PrimaryWash, .edge = Token::Primary, .edgeWidth = 2};
    paintPanel(&painter, rect(), look, this);
    QRect picture = parts.picture;
    if (m_shape == DoorShape::Wide)
        picture.setHeight(height() - 2 * padding);
    paintPicture(painter, mirrored(picture));
    const Token ink = first && light ? Token::OnPrimary : Token::Ink;
    painter.setPen(theme.color(ink));
    painter.setFont(theme.font(TextRole::H2, Weight::Bold));
    painter.drawText(mirrored(parts.title), static_cast<int>(Qt::AlignLeading) | Qt::TextWordWrap,
                     m_text.title);
    painter.setFont(theme.font(TextRole::Body));
    painter.drawText(mirrored(parts.text), static_cast<int>(Qt::AlignLeading) | Qt::TextWordWrap,
                     m_text.text);
    // Doors in a row share one height: their buttons stand on one line.
    QRect action = parts.action;
    action.moveBottom(height() - 1 - (m_shape == DoorShape::Tall ? 20 : padding));
    paintAction(painter, action);
}

} // namespace legwise::ui
