#include "app/figure/figure_accessible.h"

#include "app/figure/body_map.h"
#include "app/figure/body_map_accessible.h"
#include "app/figure/figure_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace legwise::ui {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == "legwise::ui::FigureView"_L1) {
        if (auto *view = qobject_cast<FigureView *>(object))
            return new QAccessibleWidget(view, QAccessible::Graphic); // its labels are buttons in it
    }
    if (className == "legwise::ui::BodyMap"_L1) {
        if (auto *map = qobject_cast<BodyMap *>(object))
            return new BodyMapAccessible(map);
    }
    return nullptr;
}

} // namespace

void installFigureAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace legwise::ui
