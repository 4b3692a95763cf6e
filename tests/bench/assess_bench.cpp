// Measures how many assessments one core does in a second: after one changed answer, of sheets made before,
// and from answers as the program holds them. Beside them the least work there is, hashing the answers'
// question ids once, in turn with them, so that a busy machine hurts all alike.
//   assess_bench [THOUSANDS]
#include "core/checklist/rule_engine.h"
#include "core/content/pack_reader.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

namespace {

using namespace legwise;

/// Every answer that can be given to any question, as a person might change one.
std::vector<PreparedAnswer> allChanges(const ChecklistDefinition &checklist, const RuleEngine &engine)
{
    std::vector<PreparedAnswer> changes;
    for (const Question &question : checklist.questions) {
        const QStringList values = question.allValues();
        for (const QString &value : values)
            changes.push_back(engine.prepared(question.id, {value}));
    }
    return changes;
}

/// Mostly "no", as people answer; the seed is fixed, so that all runs measure the same.
std::vector<Answers> drawnAnswers(const ChecklistDefinition &checklist, std::size_t count)
{
    std::mt19937 random(20261128);
    const QString no = QStringLiteral("no");
    std::vector<Answers> drawn(count);
    for (Answers &answers : drawn) {
        for (const Question &question : checklist.questions) {
            const QStringList values = question.allValues();
            const bool calm = values.contains(no) && random() % 8 != 0;
            answers = answers.with(
                question.id,
                {calm ? no : values.at(static_cast<qsizetype>(random() % std::size_t(values.size())))});
        }
    }
    return drawn;
}

/// How often a second `work(i)` runs.
template <class Work> double rateOf(std::size_t times, Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < times; ++i)
        work(i);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    return static_cast<double>(times) / seconds.count();
}

double medianOf(std::vector<double> rates)
{
    std::sort(rates.begin(), rates.end());
    return rates[rates.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t thousands = argc > 1 ? static_cast<std::size_t>(std::max(1, std::atoi(argv[1]))) : 500;
    const Result<LoadedPack, Problems> pack = readPack(builtInPack(), {});
    if (!pack) {
        std::fputs("assess_bench: the compiled-in pack has problems\n", stderr);
        return EXIT_FAILURE;
    }
    const ChecklistDefinition &checklist = pack->knowledge->checklist;
    const RuleEngine engine(checklist);
    const std::vector<PreparedAnswer> changes = allChanges(checklist, engine);
    const std::vector<Answers> drawn = drawnAnswers(checklist, 256);
    std::vector<AnswerSheet> sheets;
    sheets.reserve(drawn.size());
    for (const Answers &answers : drawn)
        sheets.push_back(engine.sheet(answers));

    std::size_t sum = 0; // printed, so that no work can be left out
    const auto count = [&sum](Level level) { sum += static_cast<std::size_t>(level); };
    AnswerSheet sheet = engine.sheet({});
    const auto change = [&](std::size_t i) {
        engine.set(sheet, changes[(i * 7919) % changes.size()]);
        count(engine.level(sheet));
    };
    const auto prepared = [&](std::size_t i) { count(engine.level(sheets[i % sheets.size()])); };
    const auto withRules = [&](std::size_t i) {
        sum += std::size_t(engine.assess(sheets[i % sheets.size()]).rules.size());
    };
    const auto fromAnswers = [&](std::size_t i) { count(engine.assess(drawn[i % drawn.size()]).level); };
    const auto floor = [&](std::size_t) {
        for (const Question &question : checklist.questions)
            sum += qHash(question.id);
    };

    std::array<std::vector<double>, 5> rates;
    for (int round = 0; round < 5; ++round) {
        rates[0].push_back(rateOf(thousands * 1000, change));
        rates[1].push_back(rateOf(thousands * 1000, prepared));
        rates[2].push_back(rateOf(thousands * 1000, withRules));
        rates[3].push_back(rateOf(thousands * 100, fromAnswers));
        rates[4].push_back(rateOf(thousands * 1000, floor));
    }
    static constexpr std::array names{"one answer changed, level", "prepared sheets, level",
                                      "prepared sheets, level and rules", "from answers, level and rules"};
    const double least = medianOf(rates[4]);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double rate = medianOf(rates.at(i));
        std::printf("assess: %-33s %10.0f a second, %6.0f ns each, %5.2f of the hashing\n", names.at(i), rate,
                    1e9 / rate, least / rate);
    }
    std::printf("hashing the %d question ids: %.0f a second (%zu)\n",
                static_cast<int>(checklist.questions.size()), least, sum);
    return EXIT_SUCCESS;
}
