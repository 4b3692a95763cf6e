#pragma once

#include "app/shell/route.h"
#include "app/widgets/pressable.h"

#include <QList>

namespace legwise::ui {

/// One way to go from the rail: icon over word, with a bar when it is where we are.
class RailButton : public Pressable
{
    Q_OBJECT
public:
    explicit RailButton(QString icon, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int heightForWidth(int) const override { return sizeHint().height(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

/// A place the rail leads to.
struct Destination
{
    ScreenId screen = ScreenId::Home;
    QString icon;
    QString name; ///< in the reader's language
};

/// All places the rail leads to, in their order.
[[nodiscard]] QList<Destination> destinations();

/// The slim bar at the side that keeps the modules one press away.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void setCurrent(ScreenId screen);
    void retranslate();

Q_SIGNALS:
    void routeRequested(const legwise::ui::Route &route);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<RailButton *> m_buttons; // owned by this through the Qt parent; in the order of destinations()
};

} // namespace legwise::ui
