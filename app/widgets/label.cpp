#include "app/widgets/label.h"

#include <QEvent>

namespace legwise::ui {

using namespace Qt::StringLiterals;

Label::Label(const QString &text, TextRole role, Weight weight, Token color, QWidget *parent)
    : QLabel(text, parent), m_role(role), m_weight(weight), m_color(color)
{
    setTextFormat(Qt::PlainText);
    // Inside a button a label would take the colour of button texts.
    setForegroundRole(QPalette::WindowText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    applyTheme();
}

/// The end of the first sentence: after a full stop, question or exclamation mark that a space follows.
static qsizetype endOfFirstSentence(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar mark = text.at(i);
        if ((mark == u'.' || mark == u'?' || mark == u'!' || mark == QChar(0x061F)) &&
            text.at(i + 1).isSpace())
            return i + 1;
    }
    return text.size();
}

void Label::setTextWithBoldLead(const QString &text)
{
    const qsizetype end = endOfFirstSentence(text);
    setTextFormat(Qt::RichText);
    setText(u"<b>%1</b>%2"_s.arg(text.left(end).toHtmlEscaped(), text.mid(end).toHtmlEscaped()));
    setAccessibleName(text);
}

void Label::limitToColumn()
{
    m_limited = true;
    applyTheme();
}

void Label::makeHeading()
{
    setFocusPolicy(Qt::NoFocus);
    setProperty("heading", true);
}

int Label::heightForWidth(int width) const
{
    return QLabel::heightForWidth(qMin(width, maximumWidth()));
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && !m_applying)
        applyTheme();
    QLabel::changeEvent(event);
}

void Label::applyTheme()
{
    m_applying = true;
    const Theme &theme = Theme::of(this);
    setFont(theme.font(m_role, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.color(m_color));
    setPalette(colors);
    if (m_limited)
        setMaximumWidth(theme.textColumn(m_role));
    m_applying = false;
}

} // namespace legwise::ui
