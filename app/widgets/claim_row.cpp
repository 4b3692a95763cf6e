#include "app/widgets/claim_row.h"

#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "core/model/glossary.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QMap>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int targetHeight = 44;
static constexpr int markerSize = 26;
static constexpr int markerGap = 10;

ClaimRow::ClaimRow(const QString &sentence, int number, const ClaimDetails &details,
                   const ClaimRowStyle &style, QWidget *parent)
    : Pressable(QSizePolicy::Preferred, QSizePolicy::PushButton, parent), m_number(number),
      m_chevron(style.chevron), m_details(details), m_layout(new QVBoxLayout(this))
{
    setCheckable(true);
    setObjectName(u"claim-%1"_s.arg(number));
    setAccessibleName(style.prefix.isEmpty() ? sentence : style.prefix + u' ' + sentence);
    setAccessibleDescription(style.explained.isEmpty()
                                 ? tr("Press to show where this comes from")
                                 : tr("Press to show where this comes from, and what these words mean: %1")
                                       .arg(style.explained.join(u", "_s)));
    const int padding = Theme::of(this).px(style.padding);
    m_layout->setContentsMargins(sideMargin, padding, sideMargin, padding);
    m_layout->setSpacing(10);
    buildSentence(sentence, style);
    connect(this, &Pressable::toggled, this, &ClaimRow::showDetails);
}

/// The icon stands beside the middle of the sentence's first line.
static QVBoxLayout *iconBesideFirstLine(const ClaimRowStyle &style, QWidget *parent)
{
    const Theme &theme = Theme::of(parent);
    const int lineHeight = QFontMetrics(theme.font(style.role, style.weight)).lineSpacing();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addSpacing(qMax(0, (lineHeight - theme.px(style.iconSize)) / 2));
    column->addWidget(
        new IconView(style.icon, style.iconSize, style.iconColor.value_or(style.color), parent));
    column->addStretch(1);
    return column;
}

/// The sentence as rich text, each of the words underlined where it first stands. A word within a longer one
/// that is underlined already is left alone.
static QString withUnderlines(const QString &sentence, QStringList words)
{
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QMap<qsizetype, qsizetype> marked; // start → end
    const auto isFree = [&marked](qsizetype start, qsizetype end) {
        for (auto it = marked.cbegin(); it != marked.cend(); ++it) {
            if (start < *it && it.key() < end)
                return false;
        }
        return true;
    };
    for (const QString &word : std::as_const(words)) {
        const qsizetype start = indexOfWord(sentence, word);
        if (start >= 0 && isFree(start, start + word.size()))
            marked.insert(start, start + word.size());
    }
    QString text;
    qsizetype end = 0;
    for (auto it = marked.cbegin(); it != marked.cend(); ++it) {
        text += sentence.sliced(end, it.key() - end).toHtmlEscaped();
        text += u"<u>%1</u>"_s.arg(sentence.sliced(it.key(), *it - it.key()).toHtmlEscaped());
        end = *it;
    }
    return text + sentence.sliced(end).toHtmlEscaped();
}

void ClaimRow::buildSentence(const QString &sentence, const ClaimRowStyle &style)
{
    const Theme &theme = Theme::of(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(10));
    if (!style.icon.isEmpty())
        line->addLayout(iconBesideFirstLine(style, this));
    m_sentence = new Label(sentence, style.role, style.weight, style.color, this);
    m_sentence->setObjectName(u"sentence"_s);
    if (!style.prefix.isEmpty() || !style.explained.isEmpty()) {
        const QString lead =
            style.prefix.isEmpty() ? QString() : u"<b>%1</b> "_s.arg(style.prefix.toHtmlEscaped());
        m_sentence->setTextFormat(Qt::RichText);
        m_sentence->setText(lead + withUnderlines(sentence, style.explained));
    }
    if (style.boldLead)
        m_sentence->setTextWithBoldLead(sentence);
    m_sentence->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(m_sentence, 1);
    if (m_number > 0 || m_chevron)
        line->addSpacing(theme.px(markerSize + markerGap));
    // Layouts ask this widget's layout for its height, not the widget: the height of a target belongs here.
    line->addStrut(theme.px(targetHeight) - 2 * theme.px(style.padding));
    m_layout->addLayout(line);
    if (!m_details.warning.isEmpty())
        addWarning();
}

/// A text that is past its date says so before anybody presses it.
void ClaimRow::addWarning()
{
    auto *warning = new Label(m_details.warning, TextRole::Small, Weight::Bold, Token::Today, this);
    warning->setObjectName(u"overdueWarning"_s);
    warning->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_layout->addWidget(warning);
    setAccessibleName(accessibleName() + u' ' + m_details.warning);
}

void ClaimRow::showDetails(bool shown)
{
    if (shown && !m_detailsPart)
        buildDetails();
    if (m_detailsPart)
        m_detailsPart->setVisible(shown);
    updateGeometry();
    update();
}

void ClaimRow::buildDetails()
{
    m_detailsPart = new QWidget(this);
    m_detailsPart->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(m_detailsPart);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(3);
    column->addWidget(new Separator(Token::Line, 1, m_detailsPart));
    column->addSpacing(6);
    const auto addLine = [&](const QString &text, Weight weight) {
        auto *line = new Label(text, TextRole::Small, weight, Token::Ink, m_detailsPart);
        column->addWidget(line);
        return line;
    };
    for (const QString &source : std::as_const(m_details.sources))
        addLine(source, Weight::Bold)->setProperty("verbatim", true);
    addLine(m_details.evidence, Weight::Regular);
    if (!m_details.dates.isEmpty())
        addLine(m_details.dates, Weight::Regular);
    if (!m_details.qualifiers.isEmpty())
        addLine(m_details.qualifiers, Weight::Regular);
    if (!m_details.why.isEmpty()) {
        column->addSpacing(6);
        addLine(tr("Why we say this"), Weight::Bold);
        addLine(m_details.why, Weight::Regular);
    }
    for (const WordMeaning &word : std::as_const(m_details.words)) {
        column->addSpacing(6);
        addLine(word.word, Weight::Bold);
        addLine(word.meaning, Weight::Regular);
    }
    QString spoken;
    const auto lines = m_detailsPart->findChildren<Label *>();
    for (const Label *line : lines)
        spoken += line->text() + u' ';
    setAccessibleDescription(spoken.trimmed());
    m_layout->addWidget(m_detailsPart);
}

QSize ClaimRow::sizeHint() const
{
    return m_layout->sizeHint().expandedTo({0, Theme::of(this).px(targetHeight)});
}

QSize ClaimRow::minimumSizeHint() const
{
    return {m_layout->minimumSize().width(), Theme::of(this).px(targetHeight)};
}

int ClaimRow::heightForWidth(int width) const
{
    return qMax(m_layout->heightForWidth(width), Theme::of(this).px(targetHeight));
}

QRect ClaimRow::markerRect() const
{
    const int size = Theme::of(this).px(markerSize);
    const int x = layoutDirection() == Qt::RightToLeft ? sideMargin : width() - sideMargin - size;
    return {x, m_sentence->y(), size, size};
}

void ClaimRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintPanel(
            &painter, rect(),
            {.fill = Token::PrimaryWash,
             .edge = theme.name() == ThemeName::Contrast ? std::optional(Token::Primary) : std::nullopt,
             .edgeWidth = 1},
            this);
    if (m_chevron) {
        const QString icon = isChecked() ? u"chevron-down"_s : forwardIcon(this);
        drawIcon(&painter, icon, markerRect().adjusted(3, 3, -3, -3), theme.color(Token::Primary));
    }
    if (m_number <= 0)
        return;
    const QRect marker = markerRect();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(theme.color(Token::ControlLine), 1));
    painter.setBrush(isChecked() ? theme.color(Token::Primary) : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(marker).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(theme.color(isChecked() ? Token::OnPrimary : Token::Primary));
    // Three figures must fit the box too.
    QFont font = theme.font(TextRole::Small);
    if (m_number > 99)
        font.setPixelSize(font.pixelSize() * 4 / 5);
    painter.setFont(font);
    painter.drawText(marker, Qt::AlignCenter, locale().toString(m_number));
}

} // namespace legwise::ui
