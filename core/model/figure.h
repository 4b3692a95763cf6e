#pragma once

#include "core/base/id.h"
#include "core/model/text.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

namespace legwise {

/// On which side of its picture a label stands.
enum class LabelSide { Left, Right };

/// A word that the program writes beside a picture, pointing at an anchor element of its SVG.
struct FigureLabel
{
    QString anchor;
    LabelSide side = LabelSide::Right;
    Text label;
    QStringList parts; ///< ids of the elements that it names; claims that name one of them light them up
    QString term;      ///< id of the glossary term that explains them; empty: none

    friend bool operator==(const FigureLabel &, const FigureLabel &) = default;
};

/// A layer of a picture that the reader may take away, to see what lies behind it.
struct FigureLayer
{
    QString element; ///< id of its group in the SVG
    Text name;       ///< what it holds: “veins”

    friend bool operator==(const FigureLayer &, const FigureLayer &) = default;
};

/// One state of a picture that shows several, one at a time. Its groups in the SVG are `step.<id>` and
/// `step.<id>.<more>`; what is in no such group shows in every step.
struct FigureStep
{
    QString id;
    Text title;
    Text caption;

    friend bool operator==(const FigureStep &, const FigureStep &) = default;
};

/// What the ids of all groups begin with that belong to one step only.
inline constexpr QLatin1StringView stepPrefix("step.");

/// Whether an element with that id belongs to that step; `element` begins with `stepPrefix`.
[[nodiscard]] bool isOfStep(const QString &element, const QString &step);

/// A picture with the words that belong to it.
struct Figure
{
    FigureId id;
    QString file; ///< name within `illustrations/`
    Text title;
    Text caption;
    Text description; ///< for people who cannot see it
    bool skinTones = false;
    QList<FigureLayer> layers; ///< in the order of their switches
    QList<FigureStep> steps;   ///< empty: it shows one state only
    QList<FigureLabel> labels; ///< at most seven at any one step

    friend bool operator==(const Figure &, const Figure &) = default;

    [[nodiscard]] const FigureStep *step(const QString &stepId) const; ///< null when unknown
    /// That step, or the first when it is unknown or empty; null when the picture has no steps.
    [[nodiscard]] const FigureStep *stepOrFirst(const QString &stepId) const;
};

/// A picture in its place, and the step with which it begins there.
struct FigureUse
{
    FigureId figure; ///< empty: no picture
    QString step;    ///< empty: the first

    friend bool operator==(const FigureUse &, const FigureUse &) = default;
};

} // namespace legwise
