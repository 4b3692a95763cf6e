#include "tests/support/painted_text.h"

#include "tests/support/pseudo_language.h"

#include "app/widgets/button.h"
#include "app/widgets/check_row.h"
#include "app/widgets/label.h"
#include "app/widgets/section_list.h"
#include "app/widgets/toggle_switch.h"

#include <QAbstractScrollArea>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <memory>

namespace legwise::test {

using namespace Qt::StringLiterals;
using namespace legwise::ui;

namespace {

/// Keeps the words, lets the pixels go.
class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & QPaintEngine::DirtyTransform)
            m_transform = changed.transform();
    }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        // What is inked, not the font's line: fonts of other scripts have far higher lines than letters.
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        const QRectF box(baseline.x(), baseline.y() + ink.top(), item.width(), ink.height());
        texts.append({item.text(), m_transform.mapRect(box)});
    }

    QList<PaintedText> texts;

private:
    QTransform m_transform;
};

class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(const QSize &size) : m_size(size), m_engine(std::make_unique<TextEngine>()) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return m_engine.get(); }
    [[nodiscard]] QList<PaintedText> texts() const { return m_engine->texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        default: // the rest is the same for every device
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    std::unique_ptr<TextEngine> m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &widget)
{
    TextRecorder recorder(widget.size());
    widget.render(&recorder, QPoint(), QRegion(), QWidget::RenderFlags());
    return recorder.texts();
}

QList<QWidget *> visibleWidgets(QWidget &window)
{
    QList<QWidget *> visible{&window};
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (one->isVisible() && one->width() > 0 && one->height() > 0)
            visible.append(one);
    }
    return visible;
}

static QString describe(const QWidget &widget, const QString &words)
{
    QString path;
    for (const QWidget *one = &widget; one && !one->isWindow(); one = one->parentWidget()) {
        const QString name = QString::fromLatin1(one->metaObject()->className()).section(u"::"_s, -1);
        path.prepend(u'/' + name + (one->objectName().isEmpty() ? u""_s : u'#' + one->objectName()));
        if (!one->objectName().isEmpty() && one != &widget)
            break;
    }
    return u"%1 (%2 x %3): %4"_s.arg(path, QString::number(widget.width()), QString::number(widget.height()),
                                     words.left(90));
}

static QString joined(const QList<PaintedText> &texts)
{
    QStringList lines;
    for (const PaintedText &text : texts)
        lines.append(text.text);
    return lines.join(u' ');
}

QStringList untranslatedTexts(QWidget &window)
{
    QStringList found;
    const QList<QWidget *> all = visibleWidgets(window);
    for (QWidget *widget : all) {
        if (!isTranslated(widget->accessibleName()) && !widget->property("verbatim").toBool())
            found.append(describe(*widget, u"accessible name “%1”"_s.arg(widget->accessibleName())));
        if (widget->property("verbatim").toBool())
            continue;
        const QString words = joined(paintedTexts(*widget));
        if (!isTranslated(words))
            found.append(describe(*widget, words));
    }
    return found;
}

/// What the widget itself says about its words; true for those that do not say.
static bool saysItShowsAll(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const Button *>(&widget))
        return button->showsWholeText();
    if (const auto *row = qobject_cast<const CheckRow *>(&widget))
        return row->showsWholeText();
    if (const auto *entry = qobject_cast<const SectionEntry *>(&widget))
        return entry->showsWholeText();
    if (const auto *toggle = qobject_cast<const ToggleSwitch *>(&widget))
        return toggle->showsWholeText();
    if (const auto *label = qobject_cast<const Label *>(&widget); label && label->wordWrap())
        return label->height() >= label->heightForWidth(label->width());
    return true;
}

/// The words that the widget paints beyond its edges.
static QString paintedOutside(QWidget &widget)
{
    constexpr qreal hair = 1;
    const QRectF room = QRectF(widget.rect()).adjusted(-hair, -hair, hair, hair);
    QStringList outside;
    const QList<PaintedText> texts = paintedTexts(widget);
    for (const PaintedText &text : texts) {
        // A space at the end of a line takes room beyond the edge.
        const qsizetype spaces = text.text.size() - text.text.trimmed().size();
        QRectF box = text.box;
        if (spaces > 0 && !text.text.isEmpty())
            box.setWidth(box.width() * static_cast<qreal>(text.text.size() - spaces) /
                         static_cast<qreal>(text.text.size()));
        if (!room.contains(box) && !text.text.trimmed().isEmpty())
            outside.append(text.text.trimmed());
    }
    return outside.join(u" | "_s);
}

static bool liesOutsideItsParent(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow())
        return false;
    const QRect box = widget.geometry();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    if (area && area->viewport() == parent)
        return widget.width() > parent->width(); // up and down it scrolls
    return !parent->rect().contains(box);
}

QStringList cutTexts(QWidget &window)
{
    QStringList found;
    const QList<QWidget *> all = visibleWidgets(window);
    for (QWidget *widget : all) {
        if (widget->inherits("QFocusFrame"))
            continue;
        if (liesOutsideItsParent(*widget))
            found.append(describe(*widget, u"lies outside its parent, at %1,%2 of %3 x %4"_s.arg(
                                               QString::number(widget->x()), QString::number(widget->y()),
                                               QString::number(widget->parentWidget()->width()),
                                               QString::number(widget->parentWidget()->height()))));
        if (!saysItShowsAll(*widget))
            found.append(describe(*widget, u"does not show all of: "_s + joined(paintedTexts(*widget))));
        const QString outside = paintedOutside(*widget);
        if (!outside.isEmpty())
            found.append(describe(*widget, u"writes beyond its edge: "_s + outside));
    }
    return found;
}

} // namespace legwise::test
