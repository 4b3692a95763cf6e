#pragma once

#include "tests/support/running_program.h"

#include <QList>
#include <QString>

#include <functional>

namespace legwise::ui {
class CheckController;
}

namespace legwise::test {

/// A place in the program, and how to get there.
struct Place
{
    QString name;
    std::function<void(RunningProgram &)> go;
};

/// Every screen of the program in each of its states, in the order of the gallery.
[[nodiscard]] QList<Place> places();

/// What only a nurse sees.
[[nodiscard]] QList<Place> nursePlaces();

/// Lets the window come to rest: layouts, scroll positions, queued redrawing and widgets that were let go.
void settle();

/// Shows the checklist and gives what holds its answers.
[[nodiscard]] ui::CheckController &checklist(RunningProgram &program);

/// Answers every question of the checklist with "no" or its nearest, as a person without any sign would.
void answerCalmly(ui::CheckController &controller);
/// Calm answers, but a new swelling and lasting pain in one leg after an operation: the result is "today".
void answerForToday(ui::CheckController &controller);
void setAnswer(ui::CheckController &controller, const QString &question, const QString &value);
/// Shows the page of that question, every question answered calmly.
void showPage(RunningProgram &program, const QString &question);

} // namespace legwise::test
