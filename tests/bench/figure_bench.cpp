// Measures how long the pictures of the compiled-in pack take to be drawn at 1280 × 800: for the first time,
// and again from the cache; beside the time that filling such an area with one colour takes.
//   figure_bench [RUNS]
#include "app/figure/figure_view.h"
#include "app/shell/application_setup.h"
#include "app/shell/figure_words.h"
#include "tests/support/running_program.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using namespace legwise;
using namespace legwise::ui;

constexpr QSize area(1280, 800);

/// Milliseconds that `work` takes.
template <class Work> double timeOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// What drawing one picture takes, in milliseconds.
struct Times
{
    double first = 0;  ///< the picture alone, with nothing in the cache
    double cached = 0; ///< the picture with its leader lines, from the cache
};

Times measure(const FigureWords &words, int runs)
{
    FigureView view(words.path, words.title, words.description);
    view.setLabels(words.labels);
    if (!words.steps.isEmpty())
        view.setStep(words.steps.first().id);
    view.makeZoomable(FigureView::Wheel::Zooms);
    view.resize(area);
    view.show();
    QImage target(area, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> first;
    std::vector<double> cached;
    for (int i = 0; i < runs; ++i) {
        QPixmapCache::clear();
        first.push_back(timeOf([&] { (void)view.image().pixmap(area, 1); }));
        QPainter painter(&target);
        view.render(&painter, {}, {}, {});
        cached.push_back(timeOf([&] { view.render(&painter, {}, {}, {}); }));
    }
    return {median(first), median(cached)};
}

double fillTime(int runs)
{
    QImage target(area, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(timeOf([&] { QPainter(&target).fillRect(target.rect(), Qt::gray); }));
    return median(times);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    setUpApplication(app, Theme());
    test::RunningProgram program;
    const ScreenContext context{program.knowledge, program.localizer, program.settings, program.figures};
    const double fill = fillTime(runs);
    double slowestFirst = 0;
    double slowestCached = 0;
    std::printf("%-18s %10s %10s %14s\n", "picture", "first ms", "cached ms", "cached : fill");
    for (const Figure &figure : program.knowledge.knowledge().figures) {
        const Times times = measure(figureWords(figure, context), runs);
        slowestFirst = std::max(slowestFirst, times.first);
        slowestCached = std::max(slowestCached, times.cached);
        std::printf("%-18s %10.2f %10.3f %14.2f\n", qPrintable(figure.id.value()), times.first, times.cached,
                    times.cached / fill);
    }
    std::printf(
        "slowest first drawing %.2f ms, from the cache %.3f ms (1 : %.0f); filling the area %.3f ms\n",
        slowestFirst, slowestCached, slowestFirst / slowestCached, fill);
    return EXIT_SUCCESS;
}
