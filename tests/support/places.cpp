#include "tests/support/places.h"

#include "app/checklist/check_controller.h"
#include "app/checklist/check_screen.h"
#include "app/widgets/scroll_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>

namespace legwise::test {

using namespace Qt::StringLiterals;
using namespace legwise::ui;

void settle()
{
    constexpr int milliseconds = 20;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents();
    // Without a running event loop nobody else deletes what was to be deleted later.
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

CheckController &checklist(RunningProgram &program)
{
    program.window.show(Route{ScreenId::Check, {}});
    return dynamic_cast<CheckScreen &>(*program.window.currentScreen()).controller();
}

void setAnswer(CheckController &controller, const QString &question, const QString &value)
{
    controller.answer(QuestionId(question), {value});
}

void answerCalmly(CheckController &controller)
{
    controller.restart();
    for (const Question &question : controller.checklist().questions) {
        for (const QString &calm :
             {u"no"_s, u"left"_s, u"none"_s, u"lasting"_s, u"under-2-weeks"_s, u"60-or-over"_s}) {
            if (question.kind == AnswerKind::Choice && question.option(calm)) {
                controller.answer(question.id, {calm});
                break;
            }
        }
    }
    setAnswer(controller, u"where"_s, u"left.calf"_s);
}

void answerForToday(CheckController &controller)
{
    answerCalmly(controller);
    setAnswer(controller, u"one-leg-swollen"_s, u"new"_s);
    setAnswer(controller, u"operation-or-bed"_s, u"yes"_s);
    setAnswer(controller, u"pain-pattern"_s, u"lasting"_s);
}

void showPage(RunningProgram &program, const QString &question)
{
    CheckController &controller = checklist(program);
    answerCalmly(controller);
    controller.change(QuestionId(question));
}

static void showToday(RunningProgram &program)
{
    CheckController &controller = checklist(program);
    answerForToday(controller);
    controller.showReview();
    controller.showResult();
}

static void showSelfCare(RunningProgram &program)
{
    CheckController &controller = checklist(program);
    answerCalmly(controller);
    setAnswer(controller, u"pain-pattern"_s, u"spells"_s);
    setAnswer(controller, u"spell-length"_s, u"under-10-minutes"_s);
    setAnswer(controller, u"age"_s, u"16-to-59"_s);
    controller.showReview();
    controller.showResult();
}

static void showSoon(RunningProgram &program)
{
    CheckController &controller = checklist(program);
    answerCalmly(controller);
    setAnswer(controller, u"pain-pattern"_s, u"walking"_s);
    setAnswer(controller, u"started"_s, u"over-3-months"_s);
    controller.showReview();
    controller.showResult();
}

static void showEmergency(RunningProgram &program)
{
    CheckController &controller = checklist(program);
    controller.restart();
    setAnswer(controller, u"breathless"_s, u"yes"_s);
}

static void showFlags(RunningProgram &program)
{
    CheckController &controller = checklist(program);
    controller.restart();
    setAnswer(controller, u"breathless"_s, u"no"_s);
    setAnswer(controller, u"chest-pain"_s, u"unsure"_s);
}

static void showReview(RunningProgram &program)
{
    CheckController &controller = checklist(program);
    answerCalmly(controller);
    setAnswer(controller, u"tender"_s, u"unsure"_s);
    controller.answer(QuestionId(u"very-overweight"_s), {});
    controller.showReview();
}

/// Scrolls the comparison to the row that has pictures.
static void showSwellingRow(RunningProgram &program)
{
    program.window.show(Route{ScreenId::Compare, u"leg-cramp,dvt"_s});
    settle();
    const auto *cell = program.window.findChild<QWidget *>(u"cell-swelling-0"_s);
    const auto pages = program.window.currentScreen()->findChildren<ScrollPage *>();
    for (ScrollPage *page : pages) {
        if (cell && page->isAncestorOf(cell))
            page->scrollToTopOf(cell);
    }
}

/// Scrolls a page of the reader to the first part of that name.
static void showPart(RunningProgram &program, const QString &id, const QString &name)
{
    program.window.show(Route{ScreenId::Learn, id});
    settle();
    auto *page = program.window.findChild<ScrollPage *>(u"readerPage"_s);
    auto *part = program.window.findChild<QWidget *>(name);
    if (page && part)
        page->scrollToTopOf(part);
}

/// Presses the button of that name on a page of the reader.
static void pressOn(RunningProgram &program, const QString &id, const QString &button)
{
    program.window.show(Route{ScreenId::Learn, id});
    settle();
    if (auto *found = program.window.findChild<QAbstractButton *>(button))
        found->click();
}

/// Presses a label of a picture, so that its part lights up and is explained.
static void showPart(RunningProgram &program, const QString &id, const QString &figure, int label)
{
    showPart(program, id, figure);
    settle();
    const auto *view = program.window.findChild<QWidget *>(figure);
    if (auto *button =
            view ? view->findChild<QAbstractButton *>(u"%1-label-%2"_s.arg(figure).arg(label)) : nullptr)
        button->click();
}

static void showOpenClaim(RunningProgram &program)
{
    program.window.show(Route{ScreenId::Learn, u"dvt"_s});
    settle();
    if (auto *claim = program.window.findChild<QAbstractButton *>(u"claim-1"_s)) {
        claim->setFocus(Qt::TabFocusReason);
        claim->click();
    }
}

static void showFruitlessSearch(RunningProgram &program)
{
    program.window.show(Route{ScreenId::Search, u"zzqx"_s});
}

/// Scrolls the comparison of two conditions to what tells the pair apart.
static void showPairRows(RunningProgram &program)
{
    program.window.show(Route{ScreenId::Compare, u"dvt,cellulitis"_s});
    settle();
    const auto *intro = program.window.findChild<QWidget *>(u"pairIntro"_s);
    const auto pages = program.window.currentScreen()->findChildren<ScrollPage *>();
    for (ScrollPage *page : pages) {
        if (intro && page->isAncestorOf(intro))
            page->scrollToTopOf(intro);
    }
}

/// Pictures on the pages of the reader, and their large views.
static QList<Place> picturePlaces()
{
    const auto part = [](const QString &id, const QString &name) {
        return [id, name](RunningProgram &program) { showPart(program, id, name); };
    };
    const auto large = [](const QString &id, const QString &figure) {
        return [id, figure](RunningProgram &program) { pressOn(program, id, u"enlarge-"_s + figure); };
    };
    return {
        {u"learn-cramp-picture"_s, part(u"leg-cramp"_s, u"figure-cramp-calf"_s)},
        {u"learn-dvt-picture"_s, part(u"dvt"_s, u"figure-dvt-leg"_s)},
        {u"learn-dvt-veins"_s, part(u"dvt"_s, u"figure-leg-veins"_s)},
        {u"learn-stretches"_s, part(u"leg-cramp"_s, u"figure-cramp-stretches"_s)},
        {u"figure-veins"_s, large(u"dvt"_s, u"leg-veins"_s)},
        {u"figure-steps"_s, large(u"how-blood-clots"_s, u"clot-grows"_s)},
        {u"figure-skin"_s, large(u"cvi"_s, u"skin-changes"_s)},
        {u"figure-scan"_s, large(u"tests"_s, u"leg-scan"_s)},
        {u"learn-lit-part"_s,
         [](RunningProgram &program) { showPart(program, u"dvt"_s, u"figure-leg-veins"_s, 2); }},
    };
}

static QList<Place> readingPlaces()
{
    const auto route = [](ScreenId screen, const QString &argument = {}) {
        return [screen, argument](RunningProgram &program) { program.window.show(Route{screen, argument}); };
    };
    const auto part = [](const QString &id, const QString &name) {
        return [id, name](RunningProgram &program) { showPart(program, id, name); };
    };
    return {
        {u"home"_s, route(ScreenId::Home)},
        {u"learn-list"_s, route(ScreenId::Learn)},
        {u"learn-cramp"_s, route(ScreenId::Learn, u"leg-cramp"_s)},
        {u"learn-dvt"_s, route(ScreenId::Learn, u"dvt"_s)},
        {u"learn-dvt-open-claim"_s, showOpenClaim},
        {u"learn-pe"_s, route(ScreenId::Learn, u"pe"_s)},
        {u"learn-disagreement"_s, part(u"leg-cramp"_s, u"disagreement"_s)},
        {u"learn-topic"_s, route(ScreenId::Learn, u"blocked-drain-or-tap"_s)},
        {u"learn-clotting"_s, route(ScreenId::Learn, u"how-blood-clots#how"_s)},
        {u"learn-recognise"_s, route(ScreenId::Learn, u"recognise#heart-failure"_s)},
        {u"search-empty"_s, route(ScreenId::Search)},
        {u"search-found"_s, route(ScreenId::Search, u"charly hoarse"_s)},
        {u"search-nothing"_s, showFruitlessSearch},
        {u"compare-swelling"_s, showSwellingRow},
        {u"compare-two"_s, route(ScreenId::Compare, u"leg-cramp,dvt"_s)},
        {u"compare-pair"_s, route(ScreenId::Compare, u"pair:cvi-heart-failure"_s)},
        {u"compare-pair-rows"_s, showPairRows},
        {u"compare-three"_s, route(ScreenId::Compare, u"leg-cramp,dvt,pe"_s)},
        {u"emergency-signs"_s, route(ScreenId::Emergency)},
        {u"about"_s, route(ScreenId::About)},
    };
}

/// Opens why the first question of a page is asked.
static void showWhy(RunningProgram &program)
{
    showPage(program, u"one-leg-swollen"_s);
    settle();
    if (auto *why = program.window.findChild<QAbstractButton *>(u"why-one-leg-swollen"_s))
        why->click();
}

/// Presses Next on a page of emergency signs that is half answered.
static void showMissingAnswer(RunningProgram &program)
{
    showFlags(program);
    settle();
    checklist(program).next();
}

/// Shows one question alone, as at a kiosk.
static void showAlone(RunningProgram &program, const QString &question)
{
    checklist(program).setLayout(PageLayout::OneQuestion);
    showPage(program, question);
}

static QList<Place> checklistPlaces()
{
    const auto page = [](const QString &question) {
        return [question](RunningProgram &program) {
            checklist(program).setLayout(PageLayout::Grouped);
            showPage(program, question);
        };
    };
    const auto alone = [](const QString &question) {
        return [question](RunningProgram &program) { showAlone(program, question); };
    };
    return {
        {u"check-one-flag"_s, alone(u"breathless"_s)},
        {u"check-one-swelling"_s, alone(u"one-leg-swollen"_s)},
        {u"check-one-rope"_s, alone(u"rope-like-vein"_s)},
        {u"check-one-ankle"_s, alone(u"ankle-skin-or-lumpy-veins"_s)},
        {u"check-one-pattern"_s, alone(u"pain-pattern"_s)},
        {u"check-one-body-map"_s, alone(u"where"_s)},
        {u"check-flags-leg"_s, page(u"cold-pale-leg"_s)},
        {u"check-flags-body"_s, page(u"very-ill"_s)},
        {u"check-flags-skin"_s, page(u"heavy-bleeding"_s)},
        {u"check-flags"_s, showFlags},
        {u"check-flags-missing"_s, showMissingAnswer},
        {u"check-body-map"_s, page(u"where"_s)},
        {u"check-look-size"_s, page(u"one-leg-swollen"_s)},
        {u"check-look-why"_s, showWhy},
        {u"check-look-warmth"_s, page(u"warmer"_s)},
        {u"check-look-veins"_s, page(u"new-veins"_s)},
        {u"check-pain-timing"_s, page(u"pain-pattern"_s)},
        {u"check-pain-injury"_s, page(u"injury"_s)},
        {u"check-pain-walking"_s, page(u"night-foot-pain"_s)},
        {u"check-about-you"_s, page(u"age"_s)},
        {u"check-review"_s, showReview},
        {u"result-emergency"_s, showEmergency},
        {u"result-today"_s, showToday},
        {u"result-soon"_s, showSoon},
        {u"result-self-care"_s, showSelfCare},
    };
}

QList<Place> places()
{
    return readingPlaces() + picturePlaces() + checklistPlaces();
}

QList<Place> nursePlaces()
{
    return {{u"nurse-result"_s, showToday}};
}

} // namespace legwise::test
