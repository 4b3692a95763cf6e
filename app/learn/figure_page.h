#pragma once

#include "app/figure/figure_panel.h"
#include "app/shell/screen.h"

namespace legwise::ui {

/// One picture, as large as the window, with its words.
class FigurePage : public QWidget
{
    Q_OBJECT
public:
    /// `backWords` say where the way back leads.
    FigurePage(const FigureWords &words, const FigureState &state, const QString &backWords,
               WidthClass widthClass, FigureChoices &choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void backRequested();
    void stateChanged(const legwise::ui::FigureState &state);
};

} // namespace legwise::ui
