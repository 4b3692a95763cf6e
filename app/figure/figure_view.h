#pragma once

#include "app/figure/figure_image.h"
#include "app/figure/figure_layout.h"
#include "app/figure/figure_zoom.h"

#include <QHash>
#include <QWidget>

class QGestureEvent;

namespace legwise::ui {

class LabelButton;

/// What one label says and where it points.
struct FigureLabelText
{
    QString anchor; ///< id of an element in the SVG; a label whose anchor is missing is not drawn
    LabelSide side = LabelSide::Right;
    QString text;
    QStringList parts = {}; ///< ids of the elements that it names; it shows only where one of them does
    QString meaning = {};   ///< what a press on it tells; empty: nothing more than its words
};

/// A picture with labels written by the program at its anchors. Labels and the parts that they name can be
/// pressed; what is named lights up. A screen reader meets a graphic with a name and a description, and in it
/// each label as a button.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    FigureView(const QString &svgPath, const QString &accessibleName, const QString &accessibleDescription,
               QWidget *parent = nullptr);

    void setLabels(const QList<FigureLabelText> &labels);
    [[nodiscard]] const QList<FigureLabelText> &labels() const noexcept { return m_labels; }

    void setSkinTone(SkinTone tone);
    [[nodiscard]] SkinTone skinTone() const { return m_image.look().tone; }
    /// Shows one step of a picture that has several.
    void setStep(const QString &step);
    /// Takes a layer away, or brings it back.
    void setLayerShown(const QString &element, bool shown);
    /// Lights these parts up, until told otherwise. Ids that the picture does not have are passed over.
    void setLit(const QStringList &parts);

    /// The picture without its labels becomes at most this wide. Grows with the text.
    void setMaximumPictureWidth(int atHundredPercent);
    /// Who turns the wheel over the picture.
    enum class Wheel {
        Zooms,         ///< the picture has the window to itself
        ZoomsWithCtrl, ///< it stands on a page that scrolls
    };
    /// The picture takes the room it is given in both directions, with larger words, can be zoomed with
    /// wheel, fingers and keys, and dragged.
    void makeZoomable(Wheel wheel);
    [[nodiscard]] qreal zoomFactor() const noexcept { return m_zoom.factor(); }
    void setZoomFactor(qreal factor);

    [[nodiscard]] bool isValid() const { return m_image.isValid(); }
    [[nodiscard]] const FigureImage &image() const noexcept { return m_image; }
    /// Where the picture and the labels that show stand in the widget now.
    [[nodiscard]] const FigureLayout &placed() const noexcept { return m_placed; }
    /// The label whose part is at a point of the widget, or nearest to it within a finger's reach.
    [[nodiscard]] std::optional<int> labelAt(const QPointF &position) const;
    /// The button of a label; owned by the view.
    [[nodiscard]] LabelButton *labelButton(int index) const { return m_buttons.at(index); }
    /// Where a part is in the widget; empty when the picture does not show it.
    [[nodiscard]] QPainterPath partPath(const QString &part) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return !m_zoomable || m_wheel == Wheel::ZoomsWithCtrl;
    }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person pressed a label or its part; -1 when the one that was shown was pressed again.
    void labelPressed(int index);
    void zoomChanged(qreal factor);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] FigureLayoutInput layoutInput(const QSize &room) const;
    [[nodiscard]] TextRole labelRole() const { return m_zoomable ? TextRole::Body : TextRole::Small; }
    void paintPicture(QPainter &painter);
    void updateCursor();
    [[nodiscard]] bool isInStep(const FigureLabelText &label) const;
    [[nodiscard]] QRectF content() const;
    [[nodiscard]] QTransform toWidget() const;
    void setLook(const FigureLook &look);
    void relayout();
    void placeLabels();
    void pressLabel(int index);
    // True when that changed anything: at the ends of its range the page may have the wheel or the key.
    bool setZoom(const FigureZoom &zoom);
    bool zoomAt(const QPointF &position, qreal factor);
    bool moveBy(const QPointF &pixels);
    [[nodiscard]] bool pinch(const QGestureEvent &event);
    [[nodiscard]] QStringList litParts() const;

    FigureImage m_image;
    QList<FigureLabelText> m_labels;
    QList<LabelButton *> m_buttons; // one a label, in their order; owned by this through the Qt parent
    QStringList m_lit;              // from outside
    int m_current = -1;             // the label that was pressed
    int m_hovered = -1;             // the label whose part is under the pointer
    int m_maximumPictureWidth;
    bool m_zoomable = false;
    Wheel m_wheel = Wheel::Zooms;
    FigureZoom m_zoom;
    std::optional<QPointF> m_dragFrom;
    bool m_dragged = false; // the button went down and then the pointer moved
    FigureLayout m_placed;
    mutable QHash<int, int> m_heights; // for widths that were asked for; empty again after each change
    QRectF m_source;                   // the part of the picture that is shown now
    QPixmap m_nearer; // what was last drawn of a picture that is zoomed in, with where that is
    QRectF m_nearerSource;
};

} // namespace legwise::ui
