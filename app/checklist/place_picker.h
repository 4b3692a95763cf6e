#pragma once

#include "app/shell/screen.h"
#include "core/checklist/definition.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace legwise::ui {

class BodyMap;
class CheckController;
class CheckRow;
class TabButton;

/// The body map with its twin, a list of the same places: each can do all, and each lights the other.
class PlacePicker : public QWidget
{
    Q_OBJECT
public:
    /// `question` and `controller` must outlive this.
    PlacePicker(const Question &question, CheckController &controller, const ScreenContext &context,
                WidthClass widthClass, QWidget *parent = nullptr);

    void showAnswers();

private:
    void addHelp(QVBoxLayout &column);
    void addMap(QVBoxLayout &column);
    void addTabs(QVBoxLayout &column);
    void addZones(QVBoxLayout &column);
    void addOthers(QVBoxLayout &column);
    CheckRow *makeRow(const QString &value, const QString &words);
    void showSide(int side);
    void light(const QString &value, bool here);
    [[nodiscard]] QString tabText(int side) const;
    [[nodiscard]] int firstChosenSide() const;

    const Question &m_question;
    CheckController &m_controller;
    ScreenContext m_context;
    BodyMap *m_map = nullptr;          // owned by this through the Qt parent, as all below
    QList<TabButton *> m_tabs;         // in the order of the question's sides
    QList<QWidget *> m_sides;          // the list of each side
    QHash<QString, CheckRow *> m_rows; // by answer value
    int m_side = 0;
};

} // namespace legwise::ui
