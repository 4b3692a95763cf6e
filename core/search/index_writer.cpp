#include "core/search/index_writer.h"

#include "core/search/search_terms.h"

namespace legwise {

using namespace Qt::StringLiterals;

/// How much a word weighs by where it stands. A page's own name says most about it.
namespace weights {
static constexpr Xapian::termcount name = 12;
static constexpr Xapian::termcount synonym = 8;
static constexpr Xapian::termcount heading = 4;
static constexpr Xapian::termcount nameInSection = 3;
static constexpr Xapian::termcount body = 1;
} // namespace weights

IndexWriter::IndexWriter(const KnowledgeBase &knowledge, const SearchLanguage &language,
                         Xapian::WritableDatabase &database)
    : m_knowledge(knowledge), m_language(language), m_database(database)
{
    m_terms.set_stemmer(stemmerOf(language.code));
    m_terms.set_database(database);
    m_terms.set_flags(Xapian::TermGenerator::FLAG_SPELLING);
}

QString IndexWriter::inLanguage(const Text &text) const
{
    QString shown = m_language.text(text);
    return shown.replace("{emergency-number}"_L1,
                         m_knowledge.manifest.region(m_knowledge.manifest.defaultRegion).emergencyNumber);
}

/// Whether a reader who sees only this line gets something from it, and nothing wrong: neither a myth nor one
/// side of a disagreement stands alone.
static bool isReadAlone(const PageLine &line)
{
    if (!line.aside.isEmpty())
        return false;
    switch (line.kind) {
    case LineKind::Myth:
    case LineKind::Subheading:
    case LineKind::Title:
    case LineKind::Subtitle:
    case LineKind::Names:
    case LineKind::Heading:
    case LineKind::Picture:
    case LineKind::Source:
    case LineKind::Status:
        return false;
    case LineKind::Paragraph:
    case LineKind::Item:
    case LineKind::Note:
        return true;
    }
    Q_UNREACHABLE();
}

/// Closed by a stop, so that a heading does not run into the sentence after it.
static QString asSentence(const QString &text)
{
    const bool isOpen = !text.isEmpty() && (text.back().isLetterOrNumber() || text.back() == u')');
    return isOpen ? text + u'.' : text;
}

QStringList IndexWriter::passagesOf(const QList<const PageLine *> &lines) const
{
    static constexpr int linesOfAnAnswer = 2; // the first alone is often a "Yes" or "No" without its "but"
    QStringList passages;
    QStringList question;
    int answered = linesOfAnAnswer;
    for (const PageLine *line : lines) {
        QStringList words;
        for (const Text *text : line->texts)
            words.append(asSentence(inLanguage(*text)).simplified());
        if (!isReadAlone(*line) || words.isEmpty()) {
            question = line->kind == LineKind::Subheading ? words : QStringList();
            answered = 0;
        } else if (answered == 0 || answered >= linesOfAnAnswer) {
            passages.append((question + words).join(u' '));
            question.clear();
            ++answered;
        } else {
            passages.last() += u' ' + words.join(u' ');
            ++answered;
        }
    }
    return passages;
}

void IndexWriter::writeSection(const PageHead &page, const QList<const PageLine *> &lines)
{
    Xapian::Document document;
    m_terms.set_document(document);
    const bool isTop = lines.constFirst()->anchor.isEmpty();
    m_terms.index_text(utf8(inLanguage(*page.name)), isTop ? weights::name : weights::nameInSection);
    if (isTop) {
        for (const Text &synonym : *page.synonyms)
            m_terms.index_text(utf8(inLanguage(synonym)), weights::synonym);
        addNames(page, document);
    }
    QString title;
    for (const PageLine *line : lines) {
        const bool isHeading = line->kind == LineKind::Heading || line->kind == LineKind::Subheading ||
                               line->kind == LineKind::Myth;
        if (line->kind == LineKind::Heading)
            title = line->texts.isEmpty() ? line->english : inLanguage(*line->texts.constFirst());
        for (const Text *text : line->texts) {
            m_terms.increase_termpos();
            m_terms.index_text(utf8(inLanguage(*text)), isHeading ? weights::heading : weights::body);
        }
    }
    document.add_value(pageSlot, utf8(page.id));
    const QStringList head{page.id, lines.constFirst()->anchor, title};
    document.set_data(utf8((head + passagesOf(lines)).join(u'\n')));
    m_database.add_document(document);
}

/// Every name of the page, whole: its own, the medical ones, and what people also call it.
void IndexWriter::addNames(const PageHead &page, Xapian::Document &document)
{
    const Xapian::Stem stem = stemmerOf(m_language.code);
    QStringList names{inLanguage(*page.name)};
    if (page.medicalName)
        names += inLanguage(*page.medicalName).split(u',');
    for (const Text &synonym : *page.synonyms)
        names.append(inLanguage(synonym));
    for (const QString &name : std::as_const(names))
        document.add_term(nameTerm(stem, name), weights::name);
}

void IndexWriter::writePage(const PageHead &page)
{
    const QList<PageLine> lines = linesOf(m_knowledge, page.id);
    QList<const PageLine *> section;
    for (const PageLine &line : lines) {
        if (line.kind == LineKind::Source || line.kind == LineKind::Status || line.kind == LineKind::Picture)
            continue;
        if (!section.isEmpty() && section.constFirst()->anchor != line.anchor) {
            writeSection(page, section);
            section.clear();
        }
        if (line.anchor != toString(Section::Sources))
            section.append(&line);
    }
    if (!section.isEmpty())
        writeSection(page, section);
}

/// Makes each word of a group stand for all the others.
void IndexWriter::writeSynonyms()
{
    const Xapian::Stem stem = stemmerOf(m_language.code);
    for (const QStringList &group : m_knowledge.searchSynonyms) {
        for (const QString &word : group) {
            const bool isOneWord = !word.contains(u' ');
            if (isOneWord)
                m_database.add_spelling(utf8(word.toLower()));
            for (const QString &other : group) {
                if (word == other)
                    continue;
                const bool isPhrase = other.contains(u' ');
                m_database.add_synonym(utf8(word.toLower()),
                                       isPhrase ? utf8(other.toLower()) : stemTerm(stem, other));
                if (isOneWord && !isPhrase)
                    m_database.add_synonym(stemTerm(stem, word), stemTerm(stem, other));
            }
        }
    }
}

void IndexWriter::write()
{
    const QList<PageHead> pages = pagesOf(m_knowledge);
    for (const PageHead &page : pages)
        writePage(page);
    writeSynonyms();
    m_database.set_metadata(languageKey, utf8(m_language.code));
    m_database.commit();
}

} // namespace legwise
