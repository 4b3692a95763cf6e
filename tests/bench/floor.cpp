// The floor under Legwise's start-up: the least Qt program that shows a line of text and one SVG. Ends with 0
// once it was painted and the event loop is idle, as `legwise --exit-when-shown` does.
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A leg, drawn by hand, as simple as a small icon.
constexpr auto kDrawing =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 100'>"
    "<path fill='currentColor' d='M20 4 L40 4 Q46 40 38 66 L38 84 L52 92 L52 96 L22 96 L22 66 Z'/>"
    "</svg>";

class Drawing : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        m_renderer.render(&painter, rect());
        if (!m_painted) {
            m_painted = true;
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        }
    }

private:
    QSvgRenderer m_renderer{QByteArray(kDrawing)};
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(u"Leg cramp or blood clot?"_s, &window));
    layout->addWidget(new Drawing(&window), 1);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

#include "floor.moc"
