#pragma once

#include "app/shell/screen.h"

#include <QWidget>

class QVBoxLayout;

namespace legwise::ui {

class CheckController;
class PlacePicker;
class QuestionRow;

/// One page of questions by topic, or the body map.
class QuestionPage : public QWidget
{
    Q_OBJECT
public:
    /// `controller` must outlive this.
    QuestionPage(CheckController &controller, const ScreenContext &context, WidthClass widthClass,
                 QWidget *parent = nullptr);

    /// Marks the answers as they are now.
    void showAnswers();

private:
    [[nodiscard]] bool isBodyMap() const;
    void addHeader(QVBoxLayout &column);
    void addQuestions(QVBoxLayout &column);

    CheckController &m_controller;
    ScreenContext m_context;
    WidthClass m_widthClass;
    QList<QuestionRow *> m_rows;     // owned by this through the Qt parent
    PlacePicker *m_places = nullptr; // owned by this through the Qt parent
};

} // namespace legwise::ui
