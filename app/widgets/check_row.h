#pragma once

#include "app/widgets/pressable.h"

namespace legwise::ui {

/// A box to tick with its words; the whole row is the target. Lit from elsewhere when its twin in a picture
/// is.
class CheckRow : public Pressable
{
    Q_OBJECT
public:
    explicit CheckRow(const QString &text, QWidget *parent = nullptr);

    /// Lights the row as if the pointer were on it.
    void setLit(bool lit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// True when all words fit into the row as it is now.
    [[nodiscard]] bool showsWholeText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;

    bool m_lit = false;
};

/// One of several tabs: words over a line, bold over a bar when chosen.
class TabButton : public Pressable
{
    Q_OBJECT
public:
    explicit TabButton(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace legwise::ui
