#include "app/widgets/do_list.h"

#include "app/widgets/panel.h"

#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static ClaimRowStyle styleOf(DoKind kind, DoSize size)
{
    ClaimRowStyle style;
    style.role = size == DoSize::Large ? TextRole::Lead : TextRole::Body;
    style.icon = kind == DoKind::Do ? u"tick"_s : u"cross"_s;
    style.iconColor = kind == DoKind::Do ? Token::SelfCare : Token::Emergency;
    style.iconSize = size == DoSize::Large ? 28 : 22;
    style.padding = size == DoSize::Large ? 16 : 10;
    return style;
}

DoRow::DoRow(DoKind kind, const QString &sentence, const ClaimDetails &details, const QString &name,
             DoSize size, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new ClaimRow(sentence, 0, details, styleOf(kind, size), this);
    row->setObjectName(name);
    column->addWidget(row);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(ClaimRow::sideMargin, 0, ClaimRow::sideMargin, 0);
    line->addWidget(new Separator(Token::Line, 1, this));
    column->addLayout(line);
}

} // namespace legwise::ui
