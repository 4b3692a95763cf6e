// Measures how long Legwise takes from being started to having ended after its first screen, beside the
// floor, a Qt program that does next to nothing. Both start in turn, so that a busy machine hurts both.
//   startup_bench LEGWISE FLOOR [RUNS]
// Measures on Qt's offscreen platform, and on xcb too when DISPLAY is set.
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX wants it declared by its user

namespace {

/// Times of one program, in milliseconds, or the ratios of two.
using Series = std::vector<double>;

/// What a started program does first: it drops all it would print, so that only the measures are seen.
class Silence
{
public:
    Silence()
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&m_actions, STDOUT_FILENO, STDERR_FILENO);
    }
    ~Silence() { posix_spawn_file_actions_destroy(&m_actions); }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

    [[nodiscard]] const posix_spawn_file_actions_t *actions() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

/// Starts the program, waits for its end and gives how long that took, or nothing when it did not end with 0.
std::optional<double> timeOf(std::vector<std::string> words)
{
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    const Silence silence;
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, arguments.front(), silence.actions(), nullptr, arguments.data(), environ) != 0)
        return std::nullopt;
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double medianOf(Series series)
{
    std::sort(series.begin(), series.end());
    const std::size_t middle = series.size() / 2;
    return series.size() % 2 == 1 ? series[middle] : (series[middle - 1] + series[middle]) / 2;
}

void print(const char *platform, const char *name, const Series &series, const char *unit, int digits)
{
    const auto [least, most] = std::minmax_element(series.begin(), series.end());
    std::printf("%-9s  %-7s  %7.*f %s  [%.*f-%.*f]  n=%zu\n", platform, name, digits, medianOf(series), unit,
                digits, *least, digits, *most, series.size());
}

/// Measures both programs on one platform. False when one of them failed.
bool measure(const char *platform, const std::string &legwise, const std::string &floor, int runs)
{
    setenv("QT_QPA_PLATFORM", platform, 1);
    Series legwiseTimes;
    Series floorTimes;
    Series ratios;
    for (int run = -1; run < runs; ++run) { // the first is the warm-up
        const auto floorTime = timeOf({floor});
        const auto legwiseTime = timeOf({legwise, "--exit-when-shown"});
        if (!floorTime || !legwiseTime) {
            std::fprintf(stderr, "%s on %s did not end with 0\n", (floorTime ? legwise : floor).c_str(),
                         platform);
            return false;
        }
        if (run < 0)
            continue;
        legwiseTimes.push_back(*legwiseTime);
        floorTimes.push_back(*floorTime);
        ratios.push_back(*legwiseTime / *floorTime);
    }
    print(platform, "legwise", legwiseTimes, "ms", 1);
    print(platform, "floor", floorTimes, "ms", 1);
    print(platform, "ratio", ratios, "  ", 2);
    return true;
}

/// Somewhere to keep settings and logs that are not this person's own; the font cache stays theirs.
std::filesystem::path borrowHome()
{
    std::string folder = (std::filesystem::temp_directory_path() / "legwise-bench-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) {
        std::perror("no temporary folder");
        std::exit(1);
    }
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        setenv(name, folder.c_str(), 1);
    return folder;
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 3 ? std::atoi(argv[3]) : 20;
    if (argc < 3 || argc > 4 || runs < 1) {
        std::fprintf(stderr, "usage: startup_bench LEGWISE FLOOR [RUNS]\n");
        return 2;
    }
    const std::filesystem::path home = borrowHome();
    bool good = measure("offscreen", argv[1], argv[2], runs);
    if (good && std::getenv("DISPLAY") != nullptr)
        good = measure("xcb", argv[1], argv[2], runs);
    std::filesystem::remove_all(home);
    return good ? 0 : 1;
}
