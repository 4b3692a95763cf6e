#pragma once

#include "app/figure/figure_image.h"
#include "app/figure/figure_layout.h"

#include <QWidget>

namespace legwise::ui {

/// What one label says and where it points.
struct FigureLabelText
{
    QString anchor; ///< id of an element in the SVG; a label whose anchor is missing is not drawn
    LabelSide side = LabelSide::Right;
    QString text;
};

/// A picture with labels written by the program at its anchors, on a light card where the page is dark. Its
/// height follows its width. A screen reader meets one graphic with a name, a description and the words of
/// the labels.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    FigureView(const QString &svgPath, const QString &accessibleName, const QString &accessibleDescription,
               QWidget *parent = nullptr);

    void setLabels(const QList<FigureLabelText> &labels);
    [[nodiscard]] const QList<FigureLabelText> &labels() const noexcept { return m_labels; }
    void setSkinTone(SkinTone tone);
    [[nodiscard]] SkinTone skinTone() const noexcept { return m_image.tone(); }
    /// The picture without its labels becomes at most this wide. Grows with the text.
    void setMaximumPictureWidth(int atHundredPercent);

    [[nodiscard]] bool isValid() const { return m_image.isValid(); }
    /// Where the picture and the labels stand in the widget now.
    [[nodiscard]] FigureLayout placed() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int padding() const;
    [[nodiscard]] FigureLayoutInput layoutInput(int width) const;

    FigureImage m_image;
    QList<FigureLabelText> m_labels;
    int m_maximumPictureWidth;
};

} // namespace legwise::ui
