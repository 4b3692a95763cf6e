#pragma once

#include "app/widgets/pressable.h"

#include "core/model/level.h"

class QVBoxLayout;

namespace legwise::ui {

/// What a card of the list says, in the reader's language.
struct ConditionCardText
{
    QString name;
    QString medicalName;
    QString summary;
    QString urgency;
};

/// One condition in the list of the reader. The whole card is the button.
class ConditionCard : public Pressable
{
    Q_OBJECT
public:
    ConditionCard(Level level, const ConditionCardText &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column; // owned by this through the Qt parent
};

} // namespace legwise::ui
