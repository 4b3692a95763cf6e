#pragma once

#include "app/figure/body_map_geometry.h"
#include "app/figure/body_map_places.h"
#include "app/figure/figure_image.h"

#include <QWidget>

namespace legwise::ui {

/// The body from the front and from the back, on which places can be pressed, or reached with the arrow keys
/// and chosen with Space. It only shows what is chosen; whoever listens decides. Each place is a check box to
/// a screen reader. Anatomy is never mirrored: in the front view your right is on the left of the picture.
class BodyMap : public QWidget
{
    Q_OBJECT
public:
    BodyMap(const QString &svgPath, const QList<BodyMapZone> &zones, QWidget *parent = nullptr);

    void setChosen(const QStringList &values);
    /// Lights one place up, because the person points at its twin in a list. Empty: none.
    void setHighlighted(const QString &value);
    void setSkinTone(SkinTone tone);
    [[nodiscard]] SkinTone skinTone() const noexcept { return m_image.look().tone; }

    /// The zones that the picture shows, in the order given.
    [[nodiscard]] const BodyMapPlaces &places() const noexcept { return m_places; }
    [[nodiscard]] bool isShownChosen(int index) const { return m_places.isAmong(index, m_chosen); }
    /// The place that the keys act on, or -1.
    [[nodiscard]] int currentPlace() const noexcept { return m_current; }
    /// Makes it the place that the keys act on, and shows the focus there.
    void focusPlace(int index);
    /// The same as a press on it.
    void pressPlace(int index);
    /// The place at a point of the widget: the one under it, or the nearest within a finger's reach.
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const;
    /// Where it is in the widget.
    [[nodiscard]] QRect placeRect(int index) const;
    /// Where both figures and their words stand in the widget.
    [[nodiscard]] BodyMapHalves halves() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void zonePressed(const QString &value);
    /// The person points at another place, with the pointer or the keys. Empty when at none.
    void zoneHovered(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] BodyMapGeometryInput geometryInput() const;
    void setHovered(std::optional<int> index);
    void moveCurrent(Qt::Key key);
    [[nodiscard]] std::optional<int> placeTowards(Qt::Key key) const;
    [[nodiscard]] QPointF placeCenter(int index) const;
    [[nodiscard]] bool showsRing() const { return m_ringShown && hasFocus(); }
    void tellPointedAt();
    void tellAccessibility(int index);

    FigureImage m_image;
    BodyMapPlaces m_places;
    BodyMapWords m_words;
    QStringList m_chosen;
    QString m_highlighted;
    QString m_pointedAt; // as last told
    std::optional<int> m_hovered;
    std::optional<int> m_pressed;
    int m_current = -1;
    bool m_ringShown = false; // the person uses the keys
};

} // namespace legwise::ui
