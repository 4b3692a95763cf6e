#include "app/figure/figure_accessible.h"

#include "app/figure/body_map.h"
#include "app/figure/body_map_accessible.h"
#include "app/figure/figure_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>

namespace legwise::ui {

using namespace Qt::StringLiterals;

namespace {

/// A picture that is looked at and not pressed.
class FigureViewAccessible : public QAccessibleWidget
{
public:
    explicit FigureViewAccessible(FigureView *view)
        : QAccessibleWidget(view, QAccessible::Graphic), m_view(view)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Description || m_view->labels().isEmpty())
            return text;
        QStringList words;
        for (const FigureLabelText &label : m_view->labels())
            words.append(label.text);
        return FigureView::tr("%1 Labels: %2.").arg(text, QLocale().createSeparatedList(words)).trimmed();
    }

private:
    FigureView *m_view; // outlives this; Qt deletes the interface with the widget
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == "legwise::ui::FigureView"_L1) {
        if (auto *view = qobject_cast<FigureView *>(object))
            return new FigureViewAccessible(view);
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
