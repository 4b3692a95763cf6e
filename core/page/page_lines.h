#pragma once

#include "core/model/knowledge_base.h"

#include <QList>
#include <QString>

namespace legwise {

/// What a line of a page is.
enum class LineKind {
    Title,
    Subtitle,   ///< the medical name
    Names,      ///< what people also call it
    Paragraph,  ///< a claim of its own, not part of a list
    Heading,    ///< of a section
    Picture,    ///< a picture in words
    Subheading, ///< within a section
    Myth,       ///< what many believe and is wrong; the lines after it put it right
    Item,       ///< a claim in a list
    Note,       ///< a claim that explains the item before it
    Source,
    Status, ///< who checked the page, and when it is due
};

/// One line of a page, in English, as a reader in the pack's default region sees it.
struct PageLine
{
    LineKind kind = LineKind::Item;
    QString english;           ///< with the fixed words of the program, such as “Benefit:”
    QList<const Text *> texts; ///< the pack's texts in it, for readers of other languages
    const Claim *claim = nullptr;
    QString anchor; ///< of the section it stands in; empty above the first
    QString aside;  ///< who says so, where the sources differ; no words of the page
};

/// A page's name and address, whatever kind of page it is.
struct PageHead
{
    QString id; ///< of the condition or topic
    const Text *name = nullptr;
    const Text *medicalName = nullptr; ///< null: none
    const Texts *synonyms = nullptr;
    const Claim *summary = nullptr;
    const UrgencyCard *urgency = nullptr;
    QDate written;
};

/// All pages of the pack: conditions, then topics, in the order in which the reader lists them.
[[nodiscard]] QList<PageHead> pagesOf(const KnowledgeBase &knowledge);

/// The page of that id from top to bottom; empty when there is none. Points into `knowledge`.
[[nodiscard]] QList<PageLine> linesOf(const KnowledgeBase &knowledge, const QString &pageId);

/// The text as a reader in the pack's default region sees it.
[[nodiscard]] QString shownText(const Manifest &manifest, const Text &text);

} // namespace legwise
