#pragma once

#include "app/checklist/answer_words.h"
#include "app/shell/screen.h"

#include <QWidget>

class QVBoxLayout;

namespace legwise::ui {

class CheckController;
class ScrollPage;

/// All answers on one page, the open and unsure ones first, each one press from being changed.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    /// `controller` must outlive this.
    ReviewPage(CheckController &controller, const ScreenContext &context, WidthClass widthClass,
               QWidget *parent = nullptr);

private:
    /// A heading with the questions under it.
    struct Part
    {
        QString name;
        QList<QuestionId> questions;
        bool worthALook = false;
    };
    [[nodiscard]] QList<Part> parts() const;
    void addHeader(QVBoxLayout &column);
    [[nodiscard]] QWidget *addPart(QVBoxLayout &column, const Part &part);
    [[nodiscard]] QWidget *makeRow(const Question &question, bool worthALook);
    [[nodiscard]] QWidget *makeIndex(const QList<Part> &parts, const QList<QWidget *> &targets);

    CheckController &m_controller;
    ScreenContext m_context;
    AnswerWords m_words;
    bool m_narrow;
    ScrollPage *m_scroll; // owned by this through the Qt parent
};

} // namespace legwise::ui
