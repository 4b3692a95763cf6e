#include "app/learn/condition_card.h"

#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

ConditionCard::ConditionCard(Level level, const ConditionCardText &text, QWidget *parent)
    : Pressable(QSizePolicy::Expanding, QSizePolicy::PushButton, parent), m_column(new QVBoxLayout)
{
    setText(text.name);
    setAccessibleName(text.name);
    setAccessibleDescription(text.summary + u' ' + text.urgency);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(24, 18, 24, 18);
    line->setSpacing(16);
    m_column->setSpacing(4);
    const Token color = Theme::tokens(level).text;
    const auto add = [this](const QString &words, TextRole role, Weight weight, Token token) {
        auto *label = new Label(words, role, weight, token, this);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->limitToColumn();
        m_column->addWidget(label);
    };
    add(text.name, TextRole::H2, Weight::Bold, Token::Ink);
    if (!text.medicalName.isEmpty())
        add(text.medicalName, TextRole::Body, Weight::Regular, Token::InkSoft);
    add(text.summary, TextRole::Body, Weight::Regular, Token::Ink);
    m_column->addSpacing(4);
    auto *urgency = new QHBoxLayout;
    urgency->setSpacing(10);
    urgency->addWidget(new IconView(iconOf(level), 20, color, this), 0, Qt::AlignTop);
    auto *words = new Label(text.urgency, TextRole::Body, Weight::Bold, color, this);
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    urgency->addWidget(words, 1);
    m_column->addLayout(urgency);
    // Beside a higher card the words stay at the top.
    m_column->addStretch(1);
    line->addLayout(m_column, 1);
    line->addWidget(new IconView(forwardIcon(this), 24, Token::Primary, this), 0, Qt::AlignVCenter);
}

QSize ConditionCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ConditionCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int ConditionCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ConditionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool contrast = Theme::of(this).name() == ThemeName::Contrast;
    paintPanel(&painter, rect(),
               {.fill = underMouse() ? Token::PrimaryWash : Token::Surface,
                .edge = underMouse() ? Token::Primary : (contrast ? Token::ControlLine : Token::Line),
                .edgeWidth = 1},
               this);
}

} // namespace legwise::ui
