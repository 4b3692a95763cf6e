#include "tests/support/hands.h"
#include "tests/support/painted_text.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/figure/body_map.h"

#include <QAbstractButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

constexpr int fingerSize = 44;

/// What can be pressed. The name of a compared condition is only a title when no other can be put in its
/// place; then neither mouse nor keys act on it.
QList<QWidget *> controls(QWidget &window)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = visibleWidgets(window);
    for (QWidget *widget : all) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<BodyMap *>(widget);
        const bool isTitle =
            widget->focusPolicy() == Qt::NoFocus && widget->testAttribute(Qt::WA_TransparentForMouseEvents);
        if (isControl && !isTitle)
            found.append(widget);
    }
    return found;
}

std::string nameOf(const QWidget *widget)
{
    return std::string(widget->metaObject()->className()) + " " + widget->objectName().toStdString() + " “" +
           widget->accessibleName().toStdString() + "”";
}

/// All widgets that Tab leads to, once round. Each must be in sight when it has the focus.
QSet<QWidget *> reachedByTab(QWidget &window)
{
    constexpr int patience = 500;
    QSet<QWidget *> reached;
    for (int i = 0; i < patience; ++i) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QWidget *widget = window.focusWidget();
        if (reached.contains(widget))
            return reached;
        reached.insert(widget);
        EXPECT_FALSE(widget->visibleRegion().isEmpty()) << nameOf(widget) << " has the focus out of sight";
    }
    ADD_FAILURE() << "Tab does not come round";
    return reached;
}

/// Arrow keys lead from one radio button to the others: Tab only goes to the chosen one.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    return radio && !radio->isChecked();
}

class Reach : public ::testing::TestWithParam<QSize>
{
protected:
    void SetUp() override { showActive(program.window, GetParam()); }

    /// Looks at every control of every screen.
    template <class Check> void forEachPlace(Check check)
    {
        for (const Place &place : places()) {
            SCOPED_TRACE(place.name.toStdString());
            place.go(program);
            settle();
            check(controls(program.window));
        }
    }

    RunningProgram program;
};

} // namespace

TEST_P(Reach, EveryControlHasANameAndIsAFingerWideAndHigh)
{
    forEachPlace([](const QList<QWidget *> &all) {
        for (const QWidget *widget : all) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()))
                << nameOf(widget);
            EXPECT_GE(widget->height(), fingerSize) << nameOf(widget);
            EXPECT_GE(widget->width(), fingerSize) << nameOf(widget);
        }
    });
}

TEST_P(Reach, EveryControlIsReachedByTabAndInSightThere)
{
    forEachPlace([this](const QList<QWidget *> &all) {
        const QSet<QWidget *> reached = reachedByTab(program.window);
        for (QWidget *widget : all)
            EXPECT_TRUE(reached.contains(widget) || isReachedByArrows(widget)) << nameOf(widget);
    });
}

INSTANTIATE_TEST_SUITE_P(Windows, Reach, ::testing::Values(QSize(1280, 800), QSize(800, 600)),
                         [](const auto &param) { return "Width" + std::to_string(param.param.width()); });
