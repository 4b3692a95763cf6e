#pragma once

#include "app/learn/condition_page.h"
#include "app/shell/screen.h"
#include "core/base/id.h"

namespace legwise {
struct Condition;
}

namespace legwise::ui {

/// The reader: a list of all conditions, and one page a condition.
class LearnScreen : public Screen
{
    Q_OBJECT
public:
    using Screen::Screen;

    [[nodiscard]] QString title() const override;
    /// A condition's id shows its page; anything else the list.
    void enter(const QString &argument) override;

protected:
    void build(QVBoxLayout &page) override;

private:
    void buildList(QVBoxLayout &page);
    void buildPage(QVBoxLayout &page, const Condition &condition);
    [[nodiscard]] const Condition *shown() const;

    ConditionId m_condition;
    ReaderChoices m_choices;
};

} // namespace legwise::ui
