#include "app/about/about_screen.h"

#include "app/shell/content_text.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "app/widgets/icon.h"
#include "app/widgets/label.h"
#include "app/widgets/panel.h"
#include "app/widgets/scroll_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr int wideMargin = 40;
static constexpr int narrowMargin = 24;

QString AboutScreen::title() const
{
    return tr("About");
}

static void addHeading(QVBoxLayout &column, const QString &text, QWidget *parent)
{
    column.addSpacing(28);
    column.addWidget(new Label(text, TextRole::H2, Weight::Bold, Token::Ink, parent));
    column.addSpacing(8);
}

static Label *addText(QVBoxLayout &column, const QString &text, QWidget *parent)
{
    auto *label = new Label(text, TextRole::Body, Weight::Regular, Token::Ink, parent);
    column.addWidget(label);
    column.addSpacing(8);
    return label;
}

/// Words with an icon before them.
static QHBoxLayout *iconLine(const QString &icon, Token color, QWidget *words, QWidget *parent)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::of(parent).px(12));
    line->addWidget(new IconView(icon, 22, color, parent), 0, Qt::AlignTop);
    line->addWidget(words, 1);
    return line;
}

void AboutScreen::build(QVBoxLayout &page)
{
    auto *scroll = new ScrollPage(u"aboutPage"_s, this);
    page.addWidget(scroll);
    const int margin = isNarrow() ? narrowMargin : wideMargin;
    auto *content = new QWidget(scroll->widget());
    content->setMaximumWidth(Theme::of(this).textColumn(TextRole::Body));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, isNarrow() ? 16 : 28, 0, 32);
    column->setSpacing(0);
    addIntroduction(*column, content);
    addVersions(*column, content);
    addPrivacy(*column, content);
    addLicences(*column, content);
    addSources(*column, content);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 0);
    line->addWidget(content, 1000);
    line->addStretch(1);
    scroll->column()->addLayout(line);
    scroll->column()->addStretch(1);
}

void AboutScreen::addIntroduction(QVBoxLayout &column, QWidget *parent)
{
    auto *heading = new Label(tr("About Legwise"), TextRole::H1, Weight::Bold, Token::Ink, parent);
    heading->setObjectName(u"heading"_s);
    heading->makeHeading();
    column.addWidget(heading);
    column.addSpacing(8);
    const Manifest &manifest = knowledge().manifest();
    column.addWidget(new Label(localizer().text(manifest.intendedUse), TextRole::Lead, Weight::Regular,
                               Token::Ink, parent));
    column.addSpacing(20);
    column.addWidget(makeReviewCard(parent));
    if (localizer().contentIsTranslated())
        return;
    column.addSpacing(16);
    auto *words =
        new Label(tr("The medical texts are shown in English. Their translation is not confirmed yet."),
                  TextRole::Body, Weight::Regular, Token::Ink, parent);
    words->setObjectName(u"untranslatedNote"_s);
    column.addLayout(iconLine(u"globe"_s, Token::Primary, words, parent));
}

QWidget *AboutScreen::makeReviewCard(QWidget *parent)
{
    const Manifest &manifest = knowledge().manifest();
    auto *card = new Panel({.fill = Token::SoonWash, .edge = Token::Soon, .edgeWidth = 2}, parent);
    auto *words = new QWidget(card);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(4);
    const bool reviewed = manifest.reviewStatus == ReviewStatus::ClinicianReviewed;
    column->addWidget(
        new Label(reviewed ? tr("Reviewed by clinicians") : tr("Not yet reviewed by a clinician"),
                  TextRole::Lead, Weight::Bold, Token::Soon, words));
    auto *statement = new Label(localizer().text(manifest.reviewStatement), TextRole::Body, Weight::Regular,
                                Token::Ink, words);
    statement->setObjectName(u"reviewStatement"_s);
    column->addWidget(statement);
    auto *process = new Label(localizer().text(manifest.reviewProcess), TextRole::Body, Weight::Regular,
                              Token::Ink, words);
    process->setObjectName(u"reviewProcess"_s);
    column->addWidget(process);
    for (const Reviewer &reviewer : manifest.reviewers) {
        auto *line =
            new Label(tr("%1, %2, %3: %4", "name, role, date, what was reviewed")
                          .arg(reviewer.name, reviewer.role, localizer().date(reviewer.date), reviewer.scope),
                      TextRole::Small, Weight::Regular, Token::Ink, words);
        line->setProperty("verbatim", true);
        column->addWidget(line);
    }
    auto *line = iconLine(u"info"_s, Token::Soon, words, card);
    line->setContentsMargins(20, 16, 20, 16);
    card->setLayout(line);
    return card;
}

void AboutScreen::addVersions(QVBoxLayout &column, QWidget *parent)
{
    const KnowledgeBase &pack = knowledge().knowledge();
    addHeading(column, tr("Versions"), parent);
    const auto addLine = [&](const QString &name, const QString &value, bool verbatim) {
        auto *line = new QHBoxLayout;
        line->setSpacing(24);
        auto *label = new Label(name, TextRole::Body, Weight::Regular, Token::InkSoft, parent);
        label->setFixedWidth(Theme::of(this).px(200));
        line->addWidget(label);
        auto *words = new Label(value, TextRole::Body, Weight::Regular, Token::Ink, parent);
        words->setProperty("verbatim", verbatim);
        line->addWidget(words, 1);
        column.addLayout(line);
        column.addSpacing(6);
    };
    addLine(tr("Program"), QCoreApplication::applicationVersion(), true);
    addLine(tr("Content"), u"%1 %2"_s.arg(pack.manifest.id, pack.manifest.version), true);
    addLine(tr("Written"), localizer().date(pack.manifest.written), false);
    // Names before numbers: no language has to bend its words to the count.
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    addLine(tr("Conditions"), number(pack.conditions.size()), false);
    addLine(tr("Topics"), number(pack.topics.size()), false);
    addLine(tr("Sentences about health"), number(claimsOf(pack).size()), false);
    addLine(tr("Sources"), number(pack.sources.size()), false);
}

void AboutScreen::addPrivacy(QVBoxLayout &column, QWidget *parent)
{
    addHeading(column, tr("What Legwise keeps"), parent);
    auto *answers = new Label(tr("Nothing about you. Your answers are gone when you close Legwise."),
                              TextRole::Body, Weight::Regular, Token::Ink, parent);
    column.addLayout(iconLine(u"lock"_s, Token::Primary, answers, parent));
    column.addSpacing(8);
    if (policy().maySaveAnswers) {
        addText(column, tr("A nurse can save the answers of a result to a file. The file names nobody."),
                parent);
        column.addSpacing(8);
    }
    addText(
        column,
        tr("It remembers only your language, country, text size, theme and how many questions a page shows. "
           "It keeps a short log of technical events. It never uses the internet."),
        parent);
}

void AboutScreen::addLicences(QVBoxLayout &column, QWidget *parent)
{
    addHeading(column, tr("Licences"), parent);
    addText(column,
            tr("The program is free software under the GNU General Public License, version 3 or later. "
               "It comes without any warranty."),
            parent);
    addText(column,
            tr("The texts and pictures may be shared and changed under the licence "
               "Creative Commons Attribution-ShareAlike 4.0."),
            parent);
    addText(column, tr("Legwise uses Qt, spdlog, fmt, JsonCpp and Xapian."), parent);
}

void AboutScreen::addSources(QVBoxLayout &column, QWidget *parent)
{
    addHeading(column, tr("Sources"), parent);
    addText(column, tr("Every sentence about health rests on one of these. Legwise does not open links."),
            parent);
    const QList<Source> &sources = knowledge().knowledge().sources;
    for (const Source &source : sources) {
        const QString year = source.year ? u" (%1)"_s.arg(*source.year) : QString();
        const auto addLine = [&](const QString &text, TextRole role, Weight weight, Token color) {
            auto *label = new Label(text, role, weight, color, parent);
            label->setProperty("verbatim", true);
            column.addWidget(label);
        };
        column.addSpacing(10);
        addLine(source.title + year, TextRole::Body, Weight::Bold, Token::Ink);
        addLine(source.organisation, TextRole::Small, Weight::Regular, Token::Ink);
        if (!source.url.isEmpty())
            addLine(shownAddress(source.url), TextRole::Small, Weight::Regular, Token::InkSoft);
        column.addSpacing(10);
        column.addWidget(new Separator(Token::Line, 1, parent));
    }
}

} // namespace legwise::ui
