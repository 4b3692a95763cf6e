#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/widgets/claim_row.h"
#include "app/widgets/label.h"
#include "core/page/page_lines.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

class Reader : public ::testing::Test
{
protected:
    void SetUp() override { showActive(program.window); }

    void open(const QString &page)
    {
        program.window.show(Route{ScreenId::Learn, page});
        settle();
    }
    [[nodiscard]] QList<const Label *> sentences() const
    {
        QList<const Label *> found;
        const auto labels = program.window.findChildren<const Label *>(u"sentence"_s);
        std::copy_if(labels.cbegin(), labels.cend(), std::back_inserter(found),
                     [](const Label *label) { return label->isVisible(); });
        return found;
    }

    RunningProgram program;
};

/// The underlined words of a sentence.
QStringList underlined(const Label &sentence)
{
    QStringList words;
    const QStringList parts = sentence.text().split(u"<u>"_s).mid(1);
    for (const QString &part : parts)
        words.append(part.section(u"</u>"_s, 0, 0).toLower());
    return words;
}

} // namespace

TEST_F(Reader, ShowsEveryPageOfThePack)
{
    const KnowledgeBase &pack = program.knowledge.knowledge();
    ASSERT_GT(pack.topics.size(), 10);
    for (const PageHead &page : pagesOf(pack)) {
        open(page.id);

        EXPECT_EQ(wordsOf(program.window, u"heading"_s), page.name->english);
        EXPECT_TRUE(isShown(program.window, u"urgencyHeadline"_s)) << page.id.toStdString();
        EXPECT_EQ(wordsOf(program.window, u"reviewStatement"_s), pack.manifest.reviewStatement.english);
        EXPECT_EQ(wordsOf(program.window, u"reviewProcess"_s), pack.manifest.reviewProcess.english);
    }
}

TEST_F(Reader, ShowsEverySentenceOfATopicOnItsPage)
{
    open(u"vein-procedures"_s);
    const Topic *topic = program.knowledge.knowledge().topic(TopicId(u"vein-procedures"_s));
    ASSERT_TRUE(topic);
    QSet<QString> shown;
    const auto rows = program.window.findChildren<ClaimRow *>();
    for (const ClaimRow *row : rows)
        shown.insert(row->accessibleName());
    for (const Claim *claim : claimsOf(*topic)) {
        const QString words = program.localizer.text(claim->text);
        const bool isThere = std::any_of(shown.cbegin(), shown.cend(),
                                         [&words](const QString &name) { return name.endsWith(words); });
        EXPECT_EQ(isThere, claim->audience == Audience::Everyone) << claim->text.id.toStdString();
    }
}

TEST_F(Reader, ShowsBothSidesWhereSourcesDifferAndWhomLegwiseFollows)
{
    open(u"dvt"_s);
    const Condition *dvt = program.knowledge.knowledge().condition(ConditionId(u"dvt"_s));
    int expected = 0;
    for (const Claim *claim : claimsOf(*dvt)) {
        if (!claim->disagreement)
            continue;
        ++expected;
        const auto panels = program.window.findChildren<QWidget *>(u"disagreement"_s);
        const bool isShown = std::any_of(panels.cbegin(), panels.cend(), [&](const QWidget *panel) {
            const auto rows = panel->findChildren<const ClaimRow *>();
            const auto *follows = panel->findChild<const Label *>(u"follows"_s);
            return rows.size() == claim->disagreement->views.size() && follows &&
                   follows->text() == claim->disagreement->follows.english && panel->isVisible() &&
                   rows.first()->accessibleName() == claim->disagreement->views.first().text.english;
        });
        EXPECT_TRUE(isShown) << claim->text.id.toStdString();
    }
    EXPECT_GT(expected, 0);
}

TEST_F(Reader, MarksTheFirstUseOfEachGlossaryWordAndNoOther)
{
    open(u"how-blood-clots"_s);
    QStringList marked;
    for (const Label *sentence : sentences())
        marked += underlined(*sentence);

    EXPECT_EQ(marked.count(u"fibrin"_s), 1);
    EXPECT_EQ(marked.count(u"platelets"_s) + marked.count(u"platelet"_s), 1);
    EXPECT_EQ(QSet<QString>(marked.cbegin(), marked.cend()).size(), marked.size());
}

TEST_F(Reader, SaysTheMarkedWordsAloudAndExplainsThemWhenPressed)
{
    open(u"how-blood-clots"_s);
    const auto rows = program.window.findChildren<ClaimRow *>();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const ClaimRow *one) {
        return one->isVisible() && one->accessibleDescription().contains(u"fibrin"_s);
    });
    ASSERT_NE(row, rows.cend());
    EXPECT_TRUE((*row)->accessibleDescription().contains(u"what these words mean"_s));

    (*row)->click();

    EXPECT_TRUE((*row)->accessibleDescription().contains(u"threads"_s))
        << (*row)->accessibleDescription().toStdString();
}

TEST_F(Reader, KeepsSentencesApartFromTheirNumbersInLargeText)
{
    program.set({.textPercent = 200});
    open(u"leg-cramp"_s);
    const int marker = Theme::of(&program.window).px(26);

    const QList<const Label *> labels = sentences();
    ASSERT_GT(labels.size(), 50);
    for (const Label *sentence : labels) {
        if (!sentence->parentWidget()->objectName().startsWith("claim-"_L1))
            continue; // the urgency card's rows have no number
        const int end = sentence->geometry().right();
        EXPECT_LE(end, sentence->parentWidget()->width() - ClaimRow::sideMargin - marker - 10)
            << sentence->text().toStdString();
    }
}

TEST_F(Reader, OpensASectionByItsAddress)
{
    open(u"recognise#tetanus"_s);

    const auto *page = program.window.findChild<QScrollArea *>(u"readerPage"_s);
    ASSERT_TRUE(page);
    EXPECT_GT(page->verticalScrollBar()->value(), 500);
    open(u"recognise"_s);
    EXPECT_EQ(program.window.findChild<QScrollArea *>(u"readerPage"_s)->verticalScrollBar()->value(), 0);
    open(u"recognise#nowhere"_s);
    EXPECT_EQ(program.window.findChild<QScrollArea *>(u"readerPage"_s)->verticalScrollBar()->value(), 0);
}

TEST(OverdueText, IsMarkedInSight)
{
    Settings settings(Settings::Storage::MemoryOnly);
    KnowledgeStore longAfter(QDate(2100, 1, 1));
    Localizer localizer;
    FigureChoices figures;
    MainWindow window({longAfter, localizer, settings, figures});
    showActive(window);
    window.show(Route{ScreenId::Learn, u"pe"_s});
    settle();

    const auto warnings = window.findChildren<Label *>(u"overdueWarning"_s);

    EXPECT_GT(warnings.size(), 50);
    EXPECT_TRUE(warnings.first()->isVisible());
    EXPECT_TRUE(warnings.first()->text().contains(u"may be out of date"_s));
}

TEST_F(Reader, MarksNothingThatIsNotOverdue)
{
    open(u"pe"_s);

    EXPECT_TRUE(program.window.findChildren<Label *>(u"overdueWarning"_s).isEmpty());
}

TEST_F(Reader, ComparesAConditionWithACard)
{
    program.window.show(Route{ScreenId::Compare, u"pair:cvi-heart-failure"_s});
    settle();

    EXPECT_EQ(wordsOf(program.window, u"chooser-1"_s), u"Heart failure"_s);
    EXPECT_TRUE(isShown(program.window, u"cell-pair-sides-1"_s));
    EXPECT_TRUE(isShown(program.window, u"pairIntro"_s));
    EXPECT_FALSE(isShown(program.window, u"thirdButton"_s));
    EXPECT_FALSE(isShown(program.window, u"cell-start-0"_s));
}

TEST_F(Reader, AddsWhatTellsAPairApartInTheOrderAskedFor)
{
    program.window.show(Route{ScreenId::Compare, u"cellulitis,dvt"_s});
    settle();
    const KnowledgeBase &pack = program.knowledge.knowledge();
    const LookAlikePair *pair = pack.lookAlike(u"dvt-cellulitis"_s);
    ASSERT_TRUE(pair);

    EXPECT_EQ(shownWidget(program.window, u"cell-pair-sides-0"_s)->accessibleName(),
              pair->rows.first().second.text.english);
    EXPECT_TRUE(isShown(program.window, u"cell-start-0"_s));
}

TEST_F(Reader, OffersThePairsThatAreOftenMixedUp)
{
    program.window.show(Route{ScreenId::Compare, {}});
    settle();
    Keyboard keys(program.window);

    keys.choose(u"pairsButton"_s);
    keys.chooseInMenu(program.knowledge.knowledge().lookAlike(u"pad-ali"_s)->name.english);
    settle();

    EXPECT_EQ(wordsOf(program.window, u"chooser-0"_s),
              program.knowledge.knowledge().condition(ConditionId(u"pad"_s))->shortName.english);
    EXPECT_TRUE(isShown(program.window, u"cell-pair-urgency-1"_s));
}
