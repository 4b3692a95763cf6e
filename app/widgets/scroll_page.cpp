#include "app/widgets/scroll_page.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace legwise::ui {

namespace {

/// As high as its words need at its width. The lowest height that a layout gives is for another width, and
/// would leave empty room below the last words.
class Page : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

ScrollPage::ScrollPage(const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new Page(this);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    setWidget(page);
}

void ScrollPage::scrollToTopOf(const QWidget *target)
{
    constexpr int gapAbove = 16;
    verticalScrollBar()->setValue(target->mapTo(widget(), QPoint(0, 0)).y() - gapAbove);
}

} // namespace legwise::ui
