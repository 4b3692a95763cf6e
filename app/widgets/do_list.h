#pragma once

#include "app/widgets/claim_row.h"

#include <QWidget>

namespace legwise::ui {

enum class DoKind { Do, DoNot };

/// Large where it is an emergency, as running text elsewhere.
enum class DoSize { Large, Usual };

/// One thing to do, with a tick, or not to do, with a cross, and a line below. The row opens where its
/// sentence comes from. Its words stand `ClaimRow::sideMargin` from its edge.
class DoRow : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name of the pressable row, unique on its page.
    DoRow(DoKind kind, const QString &sentence, const ClaimDetails &details, const QString &name, DoSize size,
          QWidget *parent = nullptr);
};

} // namespace legwise::ui
