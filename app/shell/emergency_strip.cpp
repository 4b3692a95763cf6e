#include "app/shell/emergency_strip.h"

#include "app/shell/localizer.h"
#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace legwise::ui {

using namespace Qt::StringLiterals;

EmergencyStrip::EmergencyStrip(const Localizer &localizer, QWidget *parent)
    : QWidget(parent), m_localizer(localizer),
      m_words(new Label({}, TextRole::Body, Weight::Bold, Token::OnEmergency, this)),
      m_link(new Button(ButtonKind::Strip, {}, this))
{
    setObjectName(u"emergencyStrip"_s);
    m_link->setObjectName(u"emergencySignsButton"_s);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_words->setObjectName(u"emergencyWords"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(14);
    layout->addWidget(new IconView(u"phone"_s, 24, Token::OnEmergency, this), 0, Qt::AlignVCenter);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_link, 0, Qt::AlignVCenter);
    connect(m_link, &Button::clicked, this, [this] { Q_EMIT routeRequested({ScreenId::Emergency, {}}); });
    retranslate();
}

void EmergencyStrip::retranslate()
{
    m_words->setText(tr("Chest pain, short of breath, coughing blood, fainted? Call %1 now.")
                         .arg(m_localizer.emergencyNumber()));
    m_link->setText(tr("All emergency signs"));
    m_link->setTrailingIcon(forwardIcon(this));
    // As high without its link as with it.
    m_words->setMinimumHeight(Theme::of(this).px(44));
}

void EmergencyStrip::setLinkShown(bool shown)
{
    m_link->setVisible(shown);
}

void EmergencyStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::EmergencyFill));
    // On a dark page the strip would be a dark block without its line.
    if (theme.name() != ThemeName::Light) {
        const int line = theme.name() == ThemeName::Contrast ? 3 : 2;
        painter.fillRect(QRect(0, 0, width(), line), theme.color(Token::Emergency));
    }
}

void EmergencyStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::StyleChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace legwise::ui
