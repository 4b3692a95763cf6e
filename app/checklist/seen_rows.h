#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QScrollArea;
class QWidget;

namespace legwise::ui {

/// Knows which rows of a scrolled page have been in sight from top to bottom, at once or bit by bit.
class SeenRows : public QObject
{
    Q_OBJECT
public:
    /// `area` and the rows must outlive this.
    SeenRows(QScrollArea &area, const QList<QWidget *> &rows, QObject *parent = nullptr);

    /// The first row that was not seen whole yet, or null.
    [[nodiscard]] QWidget *firstUnseen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        bool top = false;
        bool bottom = false;
    };
    void look();

    QScrollArea &m_area;
    QList<Row> m_rows;
};

} // namespace legwise::ui
