#pragma once

#include "core/checklist/answers.h"
#include "core/model/level.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <ostream>
#include <span>
#include <vector>

/// Invented people, each with a story and the answers that person would give. The level that each needs was
/// written down from the published advice before the answers met the rules. Only people whom the rules serve
/// stand here: the set notices when a change leaves one of them behind; it does not measure how many people
/// the rules serve.
namespace legwise::test {

/// What every story says itself and never takes from the calm answers. Several zones are parted by spaces.
struct Basics
{
    const char *whichLeg;
    const char *where;
    const char *painPattern;
    const char *started;
    const char *age;
};

/// A case as its table writes it.
struct PatientStory
{
    const char *name;
    const char *area; ///< a condition of the pack, or another matter that the checklist must handle
    const char *story;
    Level needed;
    std::optional<Level> highest;
    const char *sources; ///< ids parted by spaces
    Basics basics;
    /// Where the person leaves the calm answers, as `question=value` parted by spaces. `RF*` stands for all
    /// questions whose row begins with RF, and `*` for all. No value: the question is skipped.
    const char *others = "";
};

/// A case as the tests use it.
struct PatientCase
{
    QString name;
    QString area;
    QString story;
    Level needed = Level::Emergency; ///< a lower result would be unsafe
    std::optional<Level> highest;    ///< a higher result would be more than the story calls for
    QStringList sources;             ///< what says that this level is needed
    Answers answers;
};

void PrintTo(const PatientCase &patient, std::ostream *out);

// Short names for the values that nearly every story uses.
inline constexpr const char *fresh = "under-2-weeks";
inline constexpr const char *weeks = "2-weeks-to-3-months";
inline constexpr const char *months = "over-3-months";
inline constexpr const char *adult = "16-to-59";
inline constexpr const char *older = "60-or-over";
inline constexpr const char *child = "under-16";

// The tables, by theme.
[[nodiscard]] std::span<const PatientStory> deepClotStories();
[[nodiscard]] std::span<const PatientStory> lungAndArteryStories();
[[nodiscard]] std::span<const PatientStory> veinStories();
[[nodiscard]] std::span<const PatientStory> muscleStories();
[[nodiscard]] std::span<const PatientStory> crampStories();
[[nodiscard]] std::span<const PatientStory> otherIllnessStories();
[[nodiscard]] std::span<const PatientStory> unclearStories();

/// All stories, theme by theme.
[[nodiscard]] std::vector<PatientStory> patientStories();

/// All stories with their answers made up, in the same order.
[[nodiscard]] const QList<PatientCase> &patientCases();

} // namespace legwise::test
