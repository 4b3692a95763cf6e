#include "app/figure/skin_tone_choice.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int discSize = 20;
static constexpr int discGap = 8;
static constexpr int sidePadding = 4;
static constexpr int betweenTones = 12;
static constexpr int targetHeight = 44;
static constexpr int underlineHeight = 3;

/// One tone: a disc of its colour and its name. A screen reader meets an ordinary radio button.
class ToneButton : public QRadioButton
{
public:
    ToneButton(SkinTone tone, QWidget *parent) : QRadioButton(parent), m_tone(tone)
    {
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics bold(theme.font(TextRole::Small, Weight::Bold));
        // As wide as when chosen, so that nothing moves.
        return {theme.px(2 * sidePadding + discSize + discGap) + bold.horizontalAdvance(text()) + 1,
                qMax(theme.px(targetHeight), bold.height())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void enterEvent(QEnterEvent *event) override
    {
        update();
        QRadioButton::enterEvent(event);
    }
    void leaveEvent(QEvent *event) override
    {
        update();
        QRadioButton::leaveEvent(event);
    }
    void paintEvent(QPaintEvent *event) override;

private:
    SkinTone m_tone;
};

void ToneButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::PrimaryWash));
        painter.drawRoundedRect(rect(), Theme::cornerRadius, Theme::cornerRadius);
    }
    const int size = theme.px(discSize);
    const QRect disc(theme.px(sidePadding), (height() - size) / 2, size, size);
    painter.setPen(QPen(theme.color(Token::ControlLine), 1.5));
    painter.setBrush(skinColor(m_tone));
    painter.drawEllipse(QRectF(style()->visualRect(layoutDirection(), rect(), disc)).adjusted(1, 1, -1, -1));

    const QFont font = theme.font(TextRole::Small, isChecked() ? Weight::Bold : Weight::Regular);
    const QFontMetrics metrics(font);
    const QRect word =
        style()->visualRect(layoutDirection(), rect(),
                            QRect(disc.right() + 1 + theme.px(discGap), (height() - metrics.height()) / 2,
                                  metrics.horizontalAdvance(text()), metrics.height()));
    painter.setFont(font);
    painter.setPen(theme.color(Token::Ink));
    painter.drawText(word, Qt::AlignCenter | Qt::TextDontClip, text());
    if (isChecked())
        painter.fillRect(QRect(word.left(), word.bottom() + 1, word.width(), underlineHeight),
                         theme.color(Token::Ink));
}

SkinToneChoice::SkinToneChoice(SkinTone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    auto *layout = new FlowLayout(Theme::of(this).px(betweenTones), this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const SkinTone each : {SkinTone::Light, SkinTone::Brown, SkinTone::Dark}) {
        auto *button = new ToneButton(each, this);
        button->setChecked(each == tone);
        connect(button, &QRadioButton::clicked, this, [this, each] {
            if (m_tone == each)
                return;
            m_tone = each;
            Q_EMIT toneChosen(each);
        });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void SkinToneChoice::setTone(SkinTone tone)
{
    m_tone = tone;
    m_buttons.at(static_cast<int>(tone))->setChecked(true);
}

void SkinToneChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void SkinToneChoice::retranslate()
{
    setAccessibleName(tr("Skin tone of the picture"));
    const QStringList words{tr("Light"), tr("Brown"), tr("Dark")};
    const QStringList names{tr("Light skin"), tr("Brown skin"), tr("Dark skin")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(words.at(i));
        m_buttons.at(i)->setAccessibleName(names.at(i));
        m_buttons.at(i)->setObjectName(u"toneButton%1"_s.arg(i));
    }
}

} // namespace legwise::ui
