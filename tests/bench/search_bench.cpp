// Measures how long a search in the compiled-in pack takes, beside the simplest search there is: reading
// every line of every page for the words. Both answer the same questions in turn.
//   search_bench [RUNS]
#include "core/content/pack_reader.h"
#include "core/page/page_lines.h"
#include "core/search/search_index.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using namespace legwise;
using namespace Qt::StringLiterals;

constexpr std::array questions{
    "charly hoarse",    "blod clot",
    "water pills",      "deep vain trombosis",
    "cold white foot",  "can I fly",
    "night cramps",     "pulled calf muscle",
    "lump behind knee", "warfarin food",
    "spider veins",     "compresion socks",
    "short of breath",  "pregnent",
    "leg ulcer",        "swollen ankles",
    "laser treatment",  "calf pain on walking",
    "magnesium",        "d dimer",
};

/// Milliseconds that `work` takes.
template <class Work> double timeOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double share(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.at(static_cast<std::size_t>(part * static_cast<double>(times.size() - 1)));
}

/// How many lines hold one of the words.
int readThrough(const QStringList &lines, const QString &question)
{
    const QStringList words = question.split(u' ');
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(), [&words](const QString &line) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
    }));
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    const Result<LoadedPack, Problems> pack = readPack(builtInPack(), {});
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"index"_s);
    if (!pack || SearchIndex::build(*pack->knowledge, {}, file)) {
        std::fputs("search_bench: the compiled-in pack has no index\n", stderr);
        return EXIT_FAILURE;
    }
    QStringList lines;
    for (const PageHead &page : pagesOf(*pack->knowledge)) {
        for (const PageLine &line : linesOf(*pack->knowledge, page.id))
            lines.append(line.english);
    }
    std::optional<SearchIndex> index;
    const double first = timeOf([&] {
        Result<SearchIndex, QString> opened = SearchIndex::open(file);
        if (opened)
            index = *std::move(opened);
        if (index)
            (void)index->search(u"leg"_s);
    });
    if (!index)
        return EXIT_FAILURE;
    std::vector<double> searches;
    std::vector<double> readings;
    qsizetype found = 0;
    for (int run = 0; run < runs; ++run) {
        for (const char *question : questions) {
            const QString words = QString::fromUtf8(question);
            searches.push_back(timeOf([&] { found += index->search(words).pages.size(); }));
            readings.push_back(timeOf([&] { found += readThrough(lines, words); }));
        }
    }
    std::printf(
        "search: opening and first search %.2f ms; then median %.2f ms, p95 %.2f ms, longest %.2f ms\n",
        first, share(searches, 0.5), share(searches, 0.95), share(searches, 1));
    std::printf(
        "reading all %d lines: median %.2f ms, p95 %.2f ms; ratio of the p95 %.2f (n=%zu, %d found)\n",
        static_cast<int>(lines.size()), share(readings, 0.5), share(readings, 0.95),
        share(searches, 0.95) / share(readings, 0.95), searches.size(), static_cast<int>(found));
    return EXIT_SUCCESS;
}
