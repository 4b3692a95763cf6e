// Every picture of the shipped pack, in every step, theme and skin tone, with its labels in many widths.
#include "app/figure/figure_view.h"
#include "app/figure/path_recorder.h"
#include "app/shell/figure_words.h"
#include "app/widgets/legwise_style.h"
#include "tests/support/running_program.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <array>

using namespace legwise;
using namespace legwise::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList complaints;

void keepComplaint(QtMsgType, const QMessageLogContext &, const QString &message)
{
    complaints.append(message);
}

/// What Qt says about a picture while it draws it.
QStringList complaintsWhile(const std::function<void()> &work)
{
    complaints.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepComplaint);
    work();
    qInstallMessageHandler(before);
    return complaints;
}

QByteArray storedSvg(const FigureWords &figure)
{
    QFile file(figure.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList stepsOf(const FigureWords &figure)
{
    QStringList steps;
    for (const FigureWords::Step &step : figure.steps)
        steps.append(step.id);
    return steps.isEmpty() ? QStringList{QString()} : steps;
}

void useTheme(ThemeName name, int textPercent)
{
    QApplication::setStyle(new LegwiseStyle(Theme(name, textPercent)));
}

/// The part of a leader line that lies beyond the picture must not touch another label's words.
bool crossesWords(const PlacedLabel &leader, const PlacedLabel &other)
{
    const QRectF box = other.box.adjusted(1, 1, -1, -1);
    const QLineF line(leader.anchor, leader.leadEnd);
    for (const QLineF &side :
         {QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
          QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())}) {
        if (line.intersects(side) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

/// The numbers on a picture whose labels stand in a list.
void checkDiscs(const FigureView &view)
{
    QList<PlacedLabel> listed = view.placed().labels;
    listed.removeIf([](const PlacedLabel &label) { return label.listed == 0; });
    for (qsizetype i = 0; i < listed.size(); ++i) {
        EXPECT_EQ(listed.at(i).listed, i + 1) << "numbers run from the top";
        for (qsizetype k = i + 1; k < listed.size(); ++k)
            EXPECT_GT(QLineF(listed.at(i).anchor, listed.at(k).anchor).length(), 16)
                << listed.at(i).text.toStdString();
    }
}

void checkLabels(const FigureView &view)
{
    const FigureLayout &figure = view.placed();
    const QRectF room = QRectF(view.rect()).adjusted(-1, -1, 1, 1);
    EXPECT_GT(figure.picture.width(), 60);
    EXPECT_TRUE(room.contains(figure.picture));
    EXPECT_LE(figure.labels.size(), 7);
    for (const PlacedLabel &label : figure.labels) {
        SCOPED_TRACE(label.text.toStdString());
        EXPECT_TRUE(room.contains(label.box));
        EXPECT_FALSE(label.box.intersects(figure.picture));
        EXPECT_TRUE(figure.picture.contains(label.anchor));
        EXPECT_GE(label.box.height(), 44);
        for (const PlacedLabel &other : figure.labels) {
            if (&label == &other)
                continue;
            EXPECT_FALSE(label.box.intersects(other.box)) << other.text.toStdString();
            EXPECT_FALSE(label.crosses(other)) << other.text.toStdString();
            EXPECT_FALSE(crossesWords(label, other)) << other.text.toStdString();
        }
    }
}

class EveryFigure : public ::testing::TestWithParam<int>
{
protected:
    FigureWords words()
    {
        const ScreenContext context{m_program.knowledge, m_program.localizer, m_program.settings,
                                    m_program.figures};
        return figureWords(m_program.knowledge.knowledge().figures.at(GetParam()), context);
    }

    void TearDown() override { useTheme(ThemeName::Light, 100); }

    test::RunningProgram m_program;
};

/// Draws the picture and says how many of its pixels are painted.
int paintedPixels(const FigureImage &image, int longSide)
{
    const QImage picture = image.pixmap(QSize(longSide, longSide), 1).toImage();
    int painted = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            painted += qAlpha(picture.pixel(x, y)) > 0 ? 1 : 0;
    }
    return painted;
}

} // namespace

TEST_P(EveryFigure, IsDrawnInEverySizeThemeToneAndStepWithoutAComplaint)
{
    const FigureWords figure = words();
    SCOPED_TRACE(figure.id.toStdString());
    for (const QString &step : stepsOf(figure)) {
        SCOPED_TRACE(step.toStdString());
        for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
            for (const SkinTone tone : {SkinTone::Light, SkinTone::Brown, SkinTone::Dark}) {
                const QStringList said = complaintsWhile([&] {
                    const FigureImage image(figure.path,
                                            {.tone = tone, .theme = theme, .hiddenLayers = {}, .step = step});
                    ASSERT_TRUE(image.isValid());
                    for (const int size : {360, 720})
                        EXPECT_GT(paintedPixels(image, size), size * size / 20);
                });
                EXPECT_TRUE(said.isEmpty()) << said.join(u'\n').toStdString();
            }
        }
    }
}

TEST_P(EveryFigure, PaintsNothingOutsideItsBox)
{
    // Qt does not cut off what lies outside: it would be painted over the words beside the picture.
    const FigureWords figure = words();
    SCOPED_TRACE(figure.id.toStdString());
    QSvgRenderer renderer(storedSvg(figure));
    const QRectF box = renderer.viewBoxF();
    PathRecorder recorder(box.toAlignedRect().size());
    QPainter painter(&recorder);
    renderer.render(&painter, box);
    painter.end();

    const QRectF painted = recorder.path().boundingRect();

    EXPECT_TRUE(box.adjusted(-0.5, -0.5, 0.5, 0.5).contains(painted))
        << painted.left() << ' ' << painted.top() << ' ' << painted.right() << ' ' << painted.bottom();
}

TEST_P(EveryFigure, HasAClassThatThePaletteKnowsForEveryColour)
{
    const FigureWords figure = words();
    SCOPED_TRACE(figure.id.toStdString());
    const QStringList known = figureClasses();
    QXmlStreamReader xml(storedSvg(figure));
    QStringList classes{QString()};
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            classes.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString own = attributes.value("class"_L1).toString();
        classes.append(own.isEmpty() ? classes.last() : own);
        for (const QLatin1StringView paint : {"fill"_L1, "stroke"_L1}) {
            if (attributes.value(paint).startsWith(u'#')) {
                EXPECT_TRUE(known.contains(classes.last()))
                    << "line " << xml.lineNumber() << ", class \"" << classes.last().toStdString() << '"';
            }
        }
    }
}

TEST_P(EveryFigure, StaysSmallEnoughToBeDrawnAtOnce)
{
    const QByteArray svg = storedSvg(words());

    EXPECT_LT(svg.size(), 100'000);
    EXPECT_LT(svg.count("<path"), 300);
}

TEST_P(EveryFigure, KeepsItsLabelsInsideApartAndUncrossed)
{
    struct Setting
    {
        int textPercent;
        int width;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    constexpr std::array settings{Setting{100, 288},
                                  Setting{100, 420},
                                  Setting{100, 564},
                                  Setting{100, 900},
                                  Setting{200, 564},
                                  Setting{200, 760},
                                  Setting{100, 564, Qt::RightToLeft},
                                  Setting{200, 576, Qt::RightToLeft}};
    const FigureWords figure = words();
    SCOPED_TRACE(figure.id.toStdString());
    for (const Setting &setting : settings) {
        useTheme(ThemeName::Light, setting.textPercent);
        FigureView view(figure.path, figure.title, figure.description);
        view.setLayoutDirection(setting.direction);
        view.setLabels(figure.labels);
        view.show();
        for (const QString &step : stepsOf(figure)) {
            SCOPED_TRACE(step.toStdString() + ' ' + std::to_string(setting.width) + " px at " +
                         std::to_string(setting.textPercent) + " %");
            view.setStep(step);
            view.resize(setting.width, view.heightForWidth(setting.width));
            checkLabels(view);
            checkDiscs(view);
        }
    }
}

TEST_P(EveryFigure, KeepsItsLabelsInsideWhenZoomedIn)
{
    const FigureWords figure = words();
    SCOPED_TRACE(figure.id.toStdString());
    FigureView view(figure.path, figure.title, figure.description);
    view.setLabels(figure.labels);
    view.makeZoomable(FigureView::Wheel::Zooms);
    view.resize(760, 560);
    view.show();
    for (const QString &step : stepsOf(figure)) {
        view.setStep(step);
        for (const qreal factor : {1.0, 1.5, 2.5, 4.0}) {
            SCOPED_TRACE(step.toStdString() + " x" + std::to_string(factor));
            view.setZoomFactor(factor);
            const FigureLayout &placed = view.placed();
            for (const PlacedLabel &label : placed.labels) {
                EXPECT_TRUE(placed.picture.contains(label.anchor)) << label.text.toStdString();
                for (const PlacedLabel &other : placed.labels) {
                    if (&label != &other) {
                        EXPECT_FALSE(label.box.intersects(other.box)) << label.text.toStdString();
                    }
                }
            }
        }
    }
}

TEST_P(EveryFigure, HasShapesForAllThatItsLabelsName)
{
    const FigureWords figure = words();
    const FigureImage image(figure.path);
    for (const FigureLabelText &label : figure.labels) {
        SCOPED_TRACE(figure.id.toStdString() + ": " + label.text.toStdString());
        const std::optional<QPointF> anchor = image.anchor(label.anchor);
        ASSERT_TRUE(anchor);
        QPainterPath parts;
        parts.setFillRule(Qt::WindingFill);
        for (const QString &part : label.parts) {
            EXPECT_FALSE(image.elementPath(part).isEmpty()) << part.toStdString();
            parts.addPath(image.elementPath(part));
        }
        // The line must end on what it names, or very near to a part that is only a line.
        constexpr qreal near = 12;
        const QRectF around(anchor->x() - near, anchor->y() - near, 2 * near, 2 * near);
        if (!label.parts.isEmpty()) {
            EXPECT_TRUE(parts.intersects(around) || parts.contains(*anchor));
        }
    }
}

// Counted once: the pack does not change while the tests run.
INSTANTIATE_TEST_SUITE_P(Pack, EveryFigure, ::testing::Range(0, 21));

TEST(FigureSet, IsTestedToTheLastPicture)
{
    test::RunningProgram program;

    EXPECT_EQ(program.knowledge.knowledge().figures.size(), 21);
}
