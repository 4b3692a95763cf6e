#pragma once

#include "app/shell/screen.h"

namespace legwise::ui {

/// What Legwise is and is not, who checked it, what it keeps, and everything it draws on.
class AboutScreen : public Screen
{
    Q_OBJECT
public:
    using Screen::Screen;
    [[nodiscard]] QString title() const override;

protected:
    void build(QVBoxLayout &page) override;

private:
    void addIntroduction(QVBoxLayout &column, QWidget *parent);
    void addVersions(QVBoxLayout &column, QWidget *parent);
    void addPrivacy(QVBoxLayout &column, QWidget *parent);
    void addLicences(QVBoxLayout &column, QWidget *parent);
    void addSources(QVBoxLayout &column, QWidget *parent);
    [[nodiscard]] QWidget *makeReviewCard(QWidget *parent);
};

} // namespace legwise::ui
