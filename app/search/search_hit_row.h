#pragma once

#include "app/widgets/pressable.h"

class QVBoxLayout;

namespace legwise::ui {

/// One place that a search found: the section, and what it says there. The whole row is the button.
class SearchHitRow : public Pressable
{
    Q_OBJECT
public:
    /// `snippet` is HTML with <b> around what was found.
    SearchHitRow(const QString &section, const QString &snippet, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace legwise::ui
