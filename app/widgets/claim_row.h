#pragma once

#include "app/widgets/pressable.h"
#include "app/widgets/theme.h"

#include <QList>

#include <optional>

class QVBoxLayout;

namespace legwise::ui {

class Label;

/// A word of the glossary with its meaning.
struct WordMeaning
{
    QString id;    ///< of the term
    QString found; ///< the form that stands in the sentence
    QString word;  ///< the term itself
    QString meaning;
};

/// What stands behind a sentence, ready to be shown.
struct ClaimDetails
{
    QStringList sources;      ///< "NHS, Deep vein thrombosis (2023)"
    QString evidence;         ///< "Evidence: checked in the source"
    QString dates;            ///< "Written …, next check …"
    QString qualifiers;       ///< "Often, one leg", or empty
    QString why;              ///< why we say this, or empty
    QString warning;          ///< past its review date, or empty: shown below the sentence at all times
    QList<WordMeaning> words; ///< glossary words in the sentence
};

/// How the sentence itself is shown.
struct ClaimRowStyle
{
    TextRole role = TextRole::Body;
    Weight weight = Weight::Regular;
    Token color = Token::Ink;
    QString icon = {};          ///< before the sentence, or empty
    QString prefix = {};        ///< bold words before the sentence, such as "Why it can mislead:"
    QStringList explained = {}; ///< words of the sentence to underline: pressing it explains them
    bool boldLead = false;      ///< the first sentence bold
    bool chevron = false;       ///< an arrow at the end in place of a number
    std::optional<Token> iconColor = std::nullopt; ///< none: as the sentence
    int iconSize = 19;                             ///< at 100 % text
    int padding = 8;                               ///< above and below the sentence, at 100 % text
};

/// One sentence that opens its source, evidence and dates when pressed. The whole row is the target.
class ClaimRow : public Pressable
{
    Q_OBJECT
public:
    /// From the row's edge to its words: shift rows by this so that their words line up with a heading.
    static constexpr int sideMargin = 12;

    /// `number` is the sentence's number on its page, shown in the marker; 0 shows no marker.
    ClaimRow(const QString &sentence, int number, const ClaimDetails &details, const ClaimRowStyle &style,
             QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildSentence(const QString &sentence, const ClaimRowStyle &style);
    void addWarning();
    void showDetails(bool shown);
    void buildDetails();
    [[nodiscard]] QRect markerRect() const;

    int m_number;
    bool m_chevron;
    ClaimDetails m_details;
    QVBoxLayout *m_layout; // owned by this through the Qt parent, as both below
    Label *m_sentence = nullptr;
    QWidget *m_detailsPart = nullptr;
};

} // namespace legwise::ui
