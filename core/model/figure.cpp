#include "core/model/figure.h"

#include <algorithm>

namespace legwise {

bool isOfStep(const QString &element, const QString &step)
{
    const QStringView name = QStringView(element).sliced(stepPrefix.size());
    return name == step || (name.startsWith(step) && name.at(step.size()) == u'.');
}

const FigureStep *Figure::step(const QString &stepId) const
{
    const auto it =
        std::find_if(steps.cbegin(), steps.cend(), [&](const FigureStep &step) { return step.id == stepId; });
    return it == steps.cend() ? nullptr : &*it;
}

const FigureStep *Figure::stepOrFirst(const QString &stepId) const
{
    const FigureStep *wished = step(stepId);
    return wished || steps.isEmpty() ? wished : &steps.first();
}

} // namespace legwise
