#include "app/compare/compare_parts.h"

#include "app/compare/condition_chooser.h"
#include "app/figure/figure_choices.h"
#include "app/figure/figure_view.h"
#include "app/shell/content_text.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/claim_row.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

/// The width of a small picture beside a cell, at 100 % text.
static constexpr int pictureWidth = 84;

CompareParts::CompareParts(const ScreenContext &context, Compared compared)
    : m_context(context), m_compared(std::move(compared))
{}

QString CompareParts::text(const Text &text) const
{
    return m_context.localizer.text(text);
}

ConditionChooser *CompareParts::makeChooser(qsizetype column, QWidget *parent) const
{
    const ComparedColumn &chosen = m_compared.columns.at(column);
    const auto isElsewhere = [&](const Condition &condition) {
        return std::any_of(m_compared.columns.cbegin(), m_compared.columns.cend(),
                           [&condition](const ComparedColumn &one) { return one.condition == &condition; });
    };
    QList<const Condition *> offered;
    for (const Condition &condition : m_context.knowledge.knowledge().conditions) {
        if (chosen.condition && (&condition == chosen.condition || !isElsewhere(condition)))
            offered.append(&condition);
    }
    auto *chooser =
        new ConditionChooser(text(*chosen.name), chosen.condition, offered, m_context.localizer, parent);
    chooser->setObjectName(u"chooser-%1"_s.arg(column));
    return chooser;
}

QWidget *CompareParts::makeCell(const ComparisonRow &row, qsizetype column, TextRole role,
                                QWidget *parent) const
{
    const Claim *claim = row.cells.at(column);
    if (!claim)
        return nullptr;
    const QDate written = m_compared.columns.at(column).written;
    ClaimRowStyle style;
    style.role = role;
    auto *cell = new ClaimRow(text(claim->text), 0, claimDetails(*claim, written, m_context), style, parent);
    cell->setObjectName(u"cell-%1-%2"_s.arg(row.aspect->id.value(), QString::number(column)));
    const Figure *figure = figureOf(*claim, column);
    if (!figure)
        return cell;
    auto *withPicture = new QWidget(parent);
    auto *line = new QHBoxLayout(withPicture);
    line->setContentsMargins({});
    line->addWidget(cell, 1, Qt::AlignTop);
    auto *picture = new FigureView(m_context.knowledge.illustrationPath(figure->file), text(figure->title),
                                   text(figure->description), withPicture);
    picture->setSkinTone(m_context.figures.toneOr(SkinTone::Brown));
    QObject::connect(&m_context.figures, &FigureChoices::toneChanged, picture, &FigureView::setSkinTone);
    if (const FigureStep *step = figure->stepOrFirst({}))
        picture->setStep(step->id);
    picture->setFixedWidth(Theme::of(parent).px(pictureWidth));
    line->addWidget(picture, 0, Qt::AlignTop);
    return withPicture;
}

const Figure *CompareParts::figureOf(const Claim &usual, qsizetype column) const
{
    const Condition *condition = m_compared.columns.at(column).condition;
    if (!condition)
        return nullptr;
    for (const Glance &glance : condition->glance) {
        if (&glance.usual == &usual)
            return glance.figure.isEmpty() ? nullptr : m_context.knowledge.knowledge().figure(glance.figure);
    }
    return nullptr;
}

QDate CompareParts::writtenOf(const Claim &misleads) const
{
    for (const ComparedColumn &column : m_compared.columns) {
        if (!column.condition)
            continue;
        for (const Glance &glance : column.condition->glance) {
            if (glance.misleads && &*glance.misleads == &misleads)
                return column.written;
        }
    }
    return m_context.knowledge.knowledge().manifest.written;
}

QWidget *CompareParts::makeIntro(const ComparisonRow &row, QWidget *parent) const
{
    if (!row.intro)
        return nullptr;
    const QDate written = m_context.knowledge.knowledge().manifest.written;
    auto *intro =
        new ClaimRow(text(row.intro->text), 0, claimDetails(*row.intro, written, m_context), {}, parent);
    intro->setObjectName(u"pairIntro"_s);
    return intro;
}

QWidget *CompareParts::makeMisleads(const ComparisonRow &row, TextRole role, QWidget *parent) const
{
    if (row.misleads.isEmpty())
        return nullptr;
    auto *list = new QWidget(parent);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    const QString why = QCoreApplication::translate("legwise::ui::CompareParts", "Why it can mislead:");
    for (const Claim *claim : row.misleads) {
        ClaimRowStyle style;
        style.role = role;
        style.color = Token::InkSoft;
        style.icon = u"warning"_s;
        // Said once for the eye, with each sentence for the ear.
        if (column->count() == 0)
            style.prefix = why;
        const ClaimDetails details = claimDetails(*claim, writtenOf(*claim), m_context);
        auto *line = new ClaimRow(text(claim->text), 0, details, style, list);
        line->setObjectName(u"mislead-%1-%2"_s.arg(row.aspect->id.value(), QString::number(column->count())));
        line->setAccessibleName(u"%1 %2"_s.arg(why, text(claim->text)));
        column->addWidget(line);
    }
    return list;
}

ClaimRow *CompareParts::makeFooter(Weight weight, TextRole role, QWidget *parent) const
{
    const KnowledgeBase &knowledge = m_context.knowledge.knowledge();
    const Claim &claim = knowledge.comparisonFooter;
    ClaimRowStyle style;
    style.role = role;
    style.weight = weight;
    style.icon = u"info"_s;
    // A single line stands in the middle of its row.
    style.padding = role == TextRole::Small ? 12 : 10;
    auto *footer = new ClaimRow(text(claim.text), 0,
                                claimDetails(claim, knowledge.manifest.written, m_context), style, parent);
    footer->setObjectName(u"comparisonFooter"_s);
    return footer;
}

} // namespace legwise::ui
