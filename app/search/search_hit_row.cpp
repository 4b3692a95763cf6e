#include "app/search/search_hit_row.h"

#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

SearchHitRow::SearchHitRow(const QString &section, const QString &snippet, QWidget *parent)
    : Pressable(QSizePolicy::Expanding, QSizePolicy::PushButton, parent)
{
    setText(section);
    setAccessibleName(u"%1. %2"_s.arg(section, QTextDocumentFragment::fromHtml(snippet).toPlainText()));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new Label(section, TextRole::Body, Weight::Bold, Token::Primary, this);
    auto *text = new Label({}, TextRole::Body, Weight::Regular, Token::Ink, this);
    // Sentences of the content, in its language.
    text->setProperty("verbatim", true);
    setProperty("verbatim", true);
    text->setTextFormat(Qt::RichText);
    text->setText(snippet);
    for (Label *label : {title, text}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    line->addWidget(new IconView(forwardIcon(this), 22, Token::Primary, this), 0, Qt::AlignVCenter);
}

QSize SearchHitRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize SearchHitRow::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int SearchHitRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void SearchHitRow::paintEvent(QPaintEvent *)
{
    if (!underMouse())
        return;
    QPainter painter(this);
    const bool contrast = Theme::of(this).name() == ThemeName::Contrast;
    paintPanel(&painter, rect(),
               {.fill = Token::PrimaryWash,
                .edge = contrast ? std::optional(Token::Primary) : std::nullopt,
                .edgeWidth = 1},
               this);
}

} // namespace legwise::ui
