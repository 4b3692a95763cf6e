#pragma once

#include "app/figure/figure_view.h"
#include "app/widgets/claim_row.h"

#include <QWidget>

class QVBoxLayout;

namespace legwise::ui {

class Button;
class FigureChoices;
class Label;

/// What the program says about a part that was pressed: a word of the glossary and its meaning.
struct PartMeaning
{
    QString word; ///< empty: the label says all there is
    QString sentence;
    ClaimDetails details;
};

/// All words of a picture in the reader's language, and where its SVG is.
struct FigureWords
{
    struct Layer
    {
        QString element;
        QString name;
    };
    struct Step
    {
        QString id;
        QString title;
        QString caption;
    };

    QString id;
    QString path;
    QString title;
    QString caption;
    QString description;
    bool skinTones = false;
    QList<Layer> layers;
    QList<Step> steps;
    QList<FigureLabelText> labels;
    QList<PartMeaning> meanings; ///< one a label
};

/// What of a picture is shown. Survives when its page is drawn anew.
struct FigureState
{
    QString step; ///< empty: the first
    QStringList hiddenLayers;
};

/// A picture with all that belongs to it: caption, steps, layers, skin tones, and the meaning of a part that
/// was pressed.
class FigurePanel : public QWidget
{
    Q_OBJECT
public:
    enum class Shape {
        Column, ///< stands beside a text; a button asks for the large one
        Beside, ///< large, with its words beside it
        Below,  ///< large, with its words below it
    };

    /// `choices` outlives the panel.
    FigurePanel(const FigureWords &words, const FigureState &state, Shape shape, FigureChoices &choices,
                QWidget *parent = nullptr);

    [[nodiscard]] FigureView *view() const noexcept { return m_view; }
    [[nodiscard]] const FigureState &state() const noexcept { return m_state; }

Q_SIGNALS:
    void enlargeRequested(const legwise::ui::FigureState &state);
    void stateChanged(const legwise::ui::FigureState &state);

private:
    void arrange();
    Label *addText(QVBoxLayout &column, const QString &text, Token color);
    void addHeading(QVBoxLayout &column, const QString &text);
    void addStepBar(QVBoxLayout &column);
    void addLayers(QVBoxLayout &column);
    void addTones(QVBoxLayout &column);
    void addZoomBar(QVBoxLayout &column);
    void addEnlargeButton(QVBoxLayout &column);
    void showStep(int index);
    void showMeaning(int label);
    [[nodiscard]] bool isLarge() const noexcept { return m_shape != Shape::Column; }
    [[nodiscard]] int stepIndex() const;

    FigureWords m_words;
    FigureState m_state;
    Shape m_shape;
    FigureChoices &m_choices;
    // Owned by this through the Qt parent, as all below.
    FigureView *m_view;
    QWidget *m_side;
    QWidget *m_meaning; ///< holds what is said about the part that was pressed
    Label *m_stepTitle = nullptr;
    Label *m_stepCaption = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
};

} // namespace legwise::ui
