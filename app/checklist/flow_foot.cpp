#include "app/checklist/flow_foot.h"

#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int wideMargin = 40;
static constexpr int narrowMargin = 24;
static constexpr int largestTextBeside = 150; ///< per cent

FlowFoot::FlowFoot(WidthClass widthClass, const FootButtons &buttons, QWidget *parent)
    : QWidget(parent), m_status(new Label({}, TextRole::Body, Weight::Regular, Token::InkSoft, this))
{
    const bool narrow = widthClass == WidthClass::Narrow;
    const int margin = narrow ? narrowMargin : wideMargin;
    m_status->setObjectName(u"status"_s);
    m_status->setTextFormat(Qt::RichText);
    m_status->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, narrow ? 10 : 14, margin, narrow ? 10 : 14);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    if (narrow)
        column->addWidget(m_status);
    // Three buttons with large words do not fit beside each other in a narrow window.
    const bool ownLine = narrow && Theme::of(this).textPercent() > largestTextBeside;
    if (buttons.other && ownLine)
        column->addWidget(buttons.other);
    if (buttons.back)
        line->addWidget(buttons.back);
    line->addStretch(1);
    if (!narrow) {
        m_status->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        line->addWidget(m_status, 100);
    }
    if (buttons.other && !ownLine)
        line->addWidget(buttons.other);
    if (buttons.next)
        line->addWidget(buttons.next);
    column->addLayout(line);
}

void FlowFoot::setStatus(const QString &plain, const QString &bold, const QString &rest)
{
    const QString words = (plain + u' ' + bold + rest).trimmed();
    m_status->setText(
        u"%1 <b>%2</b>%3"_s.arg(plain.toHtmlEscaped(), bold.toHtmlEscaped(), rest.toHtmlEscaped()));
    m_status->setAccessibleName(words);
    m_status->setVisible(!words.isEmpty());
}

void FlowFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), {.fill = Token::Paper, .topLine = Token::Line, .rounded = false}, this);
}

} // namespace legwise::ui
