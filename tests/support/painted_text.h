#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace legwise::test {

/// A run of text as a widget painted it.
struct PaintedText
{
    QString text;
    QRectF box; ///< in the widget; as high as its letters
};

/// What the widget itself writes, line by line, without its children. Sees whatever it paints, in whichever
/// way: nothing has to be told by the widget.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &widget);

/// All visible widgets of the window, itself included.
[[nodiscard]] QList<QWidget *> visibleWidgets(QWidget &window);

/// One sentence for each widget with words outside a catalogue's brackets, unless it says that its words are
/// the same in every language (property "verbatim").
[[nodiscard]] QStringList untranslatedTexts(QWidget &window);

/// One sentence for each widget whose words are cut, or that lies outside its parent.
[[nodiscard]] QStringList cutTexts(QWidget &window);

} // namespace legwise::test
