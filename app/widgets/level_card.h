#pragma once

#include "app/widgets/panel.h"

#include <QString>

namespace legwise::ui {

class Label;

/// How fast to act, as the first thing on a page. An emergency is the only solid card; the other levels are a
/// wash with an edge and a solid tile. A level is always colour, icon and words.
class LevelCard : public Panel
{
    Q_OBJECT
public:
    /// `badge` ("Today · level 2 of 4") stands above the title, `sentence` below it; either may be empty.
    LevelCard(Level level, const QString &badge, const QString &title, const QString &sentence,
              QWidget *parent = nullptr);

    /// Makes the title the page's heading.
    void makeHeading();

private:
    [[nodiscard]] QWidget *makeIcon(Level level);

    Label *m_title = nullptr; // owned by this through the Qt parent
};

} // namespace legwise::ui
