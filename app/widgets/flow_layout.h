#pragma once

#include <QLayout>

namespace legwise::ui {

/// Lays widgets out like words: in a line, and in a further line when one is full.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Lines are pushed to the side where reading ends.
    void setEndAligned(bool endAligned) { m_endAligned = endAligned; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Mode { Measure, Place };
    int arrange(const QRect &rect, Mode mode) const;
    void placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int y, int height) const;

    QList<QLayoutItem *> m_items; // owned
    int m_gap;
    bool m_endAligned = false;
};

} // namespace legwise::ui
