#pragma once

#include "app/widgets/pressable.h"

class QSvgRenderer;

namespace legwise::ui {

/// How a door is laid out: picture above words, or beside them where doors stand one above the other.
enum class DoorShape { Tall, Wide };

/// What a door says and shows.
struct DoorText
{
    QString title;
    QString text;
    QString action; ///< the word on its button: "Start", "Open"
};

/// A large door to one module. The whole door is the button.
class DoorButton : public Pressable
{
    Q_OBJECT
public:
    enum class Rank { First, Other };

    DoorButton(Rank rank, DoorShape shape, DoorText text, const QString &picture, QWidget *parent = nullptr);

    /// The height of the picture in a tall door; it gives way in low windows.
    void setPictureHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Boxes
    {
        QRect picture;
        QRect title;
        QRect text;
        QRect action;
        int height = 0;
    };
    [[nodiscard]] Boxes boxes(int width) const;
    [[nodiscard]] QRect mirrored(const QRect &box) const;
    void paintPicture(QPainter &painter, const QRect &box);
    void paintAction(QPainter &painter, const QRect &box);

    Rank m_rank;
    DoorShape m_shape;
    DoorText m_text;
    QString m_picturePath;
    int m_pictureHeight;
    QPixmap m_picture; ///< drawn once per size
};

} // namespace legwise::ui
