#include "app/learn/figure_page.h"

#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/scroll_page.h"

#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

FigurePage::FigurePage(const FigureWords &words, const FigureState &state, const QString &backWords,
                       WidthClass widthClass, FigureChoices &choices, QWidget *parent)
    : QWidget(parent)
{
    const bool narrow = widthClass == WidthClass::Narrow;
    QVBoxLayout *column = nullptr;
    if (narrow) {
        auto *scroll = new ScrollPage(u"figurePage"_s, this);
        auto *page = new QVBoxLayout(this);
        page->setContentsMargins({});
        page->addWidget(scroll);
        column = scroll->column();
        column->setContentsMargins(16, 16, 16, 24);
    } else {
        column = new QVBoxLayout(this);
        column->setContentsMargins(40, 16, 24, 16);
    }
    column->setSpacing(4);
    auto *back = new Button(ButtonKind::Link, backWords, this);
    back->setObjectName(u"figureBack"_s);
    back->setLeadingIcon(backIcon(this));
    connect(back, &Button::clicked, this, &FigurePage::backRequested);
    auto *heading =
        new Label(words.title, narrow ? TextRole::H2 : TextRole::H1, Weight::Bold, Token::Ink, this);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    // The height belongs to the picture.
    auto *line = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    line->setSpacing(narrow ? 4 : 24);
    line->addWidget(back, 0, narrow ? Qt::AlignLeading : Qt::AlignVCenter);
    line->addWidget(heading, 1);
    column->addLayout(line);
    column->addSpacing(4);
    auto *panel = new FigurePanel(
        words, state, narrow ? FigurePanel::Shape::Below : FigurePanel::Shape::Beside, choices, this);
    connect(panel, &FigurePanel::stateChanged, this, &FigurePage::stateChanged);
    column->addWidget(panel, 1);
}

} // namespace legwise::ui
