#pragma once

#include "app/shell/screen.h"
#include "core/checklist/definition.h"

class QBoxLayout;

namespace legwise::ui {

/// All emergency signs on one page, below what to do: call now.
class EmergencyScreen : public Screen
{
    Q_OBJECT
public:
    using Screen::Screen;
    [[nodiscard]] QString title() const override;

protected:
    void build(QVBoxLayout &page) override;

private:
    [[nodiscard]] QWidget *makeCard(QWidget *parent);
    [[nodiscard]] QBoxLayout *makeParts(QWidget *parent);
    [[nodiscard]] QWidget *makeSigns(QWidget *parent);
    void addSigns(QVBoxLayout &column, const ChecklistPage &page, QWidget *parent);
    void addSign(QVBoxLayout &column, const Question &question, QWidget *parent);
    [[nodiscard]] QWidget *makeWhatToDo(QWidget *parent);
    [[nodiscard]] QWidget *makeFoot(QWidget *parent);
    [[nodiscard]] const ChecklistDefinition &checklist() const;
    [[nodiscard]] QDate written() const;
};

} // namespace legwise::ui
