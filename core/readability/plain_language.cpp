#include "core/readability/plain_language.h"

#include "core/page/page_lines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

PlainWords plainWordsFrom(const QString &list)
{
    PlainWords words;
    const QStringList lines = list.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            words.insert(line.trimmed().toLower());
    }
    return words;
}

int passiveSentencesIn(const QString &line)
{
    // Participles that end in “-ed” are found by that, but for words that are mostly used to describe.
    static const QRegularExpression passive(
        u"\\b(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)\\s+(?:not\\s+)?(?:\\w+ly\\s+)?"
        "(?!(?:tired|worried|red|scared|used to|swollen|need|indeed|bed)\\b)"
        "(?:\\w{2,}ed|known|seen|given|taken|made|done|found|held|kept|torn|built|shown|put|sent|told|worn|"
        "drawn|felt|left|lost|paid|sold|written|chosen|broken|bought|caught|cut|hit|hurt|led|meant|read|set|"
        "spent|begun|brought|thought)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList sentences = sentencesOf(line);
    return static_cast<int>(std::count_if(sentences.cbegin(), sentences.cend(), [](const QString &sentence) {
        return passive.match(sentence).hasMatch();
    }));
}

/// Puts the plain synonym in place of each glossary word.
class PlainSynonyms
{
public:
    explicit PlainSynonyms(const QList<GlossaryTerm> &glossary);
    [[nodiscard]] QString appliedTo(const QString &text) const;
    /// The text without its glossary words.
    [[nodiscard]] QString removedFrom(const QString &text) const;

private:
    [[nodiscard]] static QRegularExpression anyOf(QStringList forms);

    QHash<QString, QString> m_plain; ///< a form in lower case → its synonym
    QRegularExpression m_withSynonym;
    QRegularExpression m_all;
};

/// Matches any of the forms as whole words, the longest first.
QRegularExpression PlainSynonyms::anyOf(QStringList forms)
{
    std::sort(forms.begin(), forms.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &form : forms)
        form = QRegularExpression::escape(form);
    const QString choice = forms.isEmpty() ? u"(?!)"_s : forms.join(u'|');
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?:['’]s)?(?![\\p{L}\\p{N}])"_s.arg(choice),
                              QRegularExpression::CaseInsensitiveOption);
}

PlainSynonyms::PlainSynonyms(const QList<GlossaryTerm> &glossary)
{
    QStringList all;
    for (const GlossaryTerm &term : glossary) {
        QStringList forms{term.term.english};
        for (const Text &form : term.forms)
            forms.append(form.english);
        all += forms;
        if (term.plain.isEmpty())
            continue;
        for (const QString &form : std::as_const(forms))
            m_plain.insert(form.toLower(), term.plain);
    }
    m_withSynonym = anyOf(m_plain.keys());
    m_all = anyOf(all);
}

QString PlainSynonyms::appliedTo(const QString &text) const
{
    QString plain;
    qsizetype end = 0;
    for (auto matches = m_withSynonym.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString form = match.captured().toLower();
        if (!m_plain.contains(form))
            form.chop(2); // a possessive
        plain += text.sliced(end, match.capturedStart() - end) + m_plain.value(form);
        end = match.capturedEnd();
    }
    return plain + text.sliced(end);
}

QString PlainSynonyms::removedFrom(const QString &text) const
{
    QString rest = text;
    return rest.replace(m_all, u" "_s);
}

/// Reads the whole pack and gathers what there is to say.
class LanguageLint
{
public:
    LanguageLint(const KnowledgeBase &knowledge, const PlainWords &plainWords)
        : m_knowledge(knowledge), m_plainWords(plainWords), m_synonyms(knowledge.glossary)
    {}

    [[nodiscard]] PlainLanguageReport run();

private:
    void lintPage(const PageHead &page);
    void lintPageMeasure(const PageMeasure &page);
    void lintClaim(const Claim &claim, const QString &page);
    void lintText(const Text &text, const QString &page);
    void lintWords(const QString &text, const QString &textId, const QString &page);
    void lintColour(const Claim &claim, const QString &page);
    void lintPerCent(const Claim &claim, const QString &page);
    void complain(const QString &textId, const QString &page, const QString &message)
    {
        m_report.faults.append({textId, page, message});
    }

    const KnowledgeBase &m_knowledge;
    const PlainWords &m_plainWords;
    PlainSynonyms m_synonyms;
    PlainLanguageReport m_report;
    QSet<const Claim *> m_seen;
};

static bool isMeasured(const PageLine &line)
{
    if (line.claim && line.claim->audience == Audience::Clinician)
        return false;
    switch (line.kind) {
    case LineKind::Picture:
    case LineKind::Source:
    case LineKind::Status:
    case LineKind::Names:
        return false;
    case LineKind::Title:
    case LineKind::Subtitle:
    case LineKind::Paragraph:
    case LineKind::Heading:
    case LineKind::Subheading:
    case LineKind::Myth:
    case LineKind::Item:
    case LineKind::Note:
        return true;
    }
    Q_UNREACHABLE();
}

QStringList measuredLines(const KnowledgeBase &knowledge, const QString &pageId)
{
    QStringList measured;
    const QList<PageLine> lines = linesOf(knowledge, pageId);
    for (const PageLine &line : lines) {
        if (isMeasured(line))
            measured.append(line.english);
    }
    return measured;
}

static QString grade(double value)
{
    return QString::number(value, 'f', 1);
}

void LanguageLint::lintPageMeasure(const PageMeasure &page)
{
    const auto refuse = [&](const QString &what, double is, double limit) {
        complain({}, page.id,
                 u"the page's %1 is %2; %3 is the limit, so shorten its longest sentences and words"_s.arg(
                     what, grade(is), grade(limit)));
    };
    const TextMeasure &measure = page.measure;
    if (measure.meanSentence() > plainLimits::meanSentence)
        refuse(u"average sentence"_s, measure.meanSentence(), plainLimits::meanSentence);
    if (measure.fleschKincaidGrade() > plainLimits::pageGrade)
        refuse(u"grade"_s, measure.fleschKincaidGrade(), plainLimits::pageGrade);
    if (measure.smogGrade() > plainLimits::pageSmog)
        refuse(u"SMOG grade"_s, measure.smogGrade(), plainLimits::pageSmog);
    if (page.passiveSentences > measure.sentences * plainLimits::passiveShare) {
        complain(
            {}, page.id,
            u"%1 of the page's %2 sentences are passive; at most 1 in 20 may be, so say who does it"_s.arg(
                QString::number(page.passiveSentences), QString::number(measure.sentences)));
    }
}

void LanguageLint::lintPage(const PageHead &head)
{
    PageMeasure page;
    page.id = head.id;
    QStringList written;
    QStringList plain;
    const QList<PageLine> lines = linesOf(m_knowledge, head.id);
    for (const PageLine &line : lines) {
        if (!isMeasured(line))
            continue;
        written.append(line.english);
        plain.append(m_synonyms.appliedTo(line.english));
        page.passiveSentences += passiveSentencesIn(line.english);
        if (line.claim) {
            lintClaim(*line.claim, head.id);
            continue;
        }
        for (const Text *text : line.texts)
            lintText(*text, head.id);
    }
    page.asWritten = measure(written);
    page.measure = measure(plain);
    lintPageMeasure(page);
    m_report.pages.append(page);
}

void LanguageLint::lintClaim(const Claim &claim, const QString &page)
{
    if (m_seen.contains(&claim) || claim.audience == Audience::Clinician)
        return;
    m_seen.insert(&claim);
    const QString shown = shownText(m_knowledge.manifest, claim.text);
    const TextMeasure measured = measure({m_synonyms.appliedTo(shown)});
    m_report.claims.append({claim.text.id, measured, passiveSentencesIn(shown)});
    lintText(claim.text, page);
    if (measured.fleschKincaidGrade() > plainLimits::claimGrade) {
        complain(claim.text.id, page,
                 u"the claim's grade is %1; %2 is the limit, so use shorter words"_s.arg(
                     grade(measured.fleschKincaidGrade()), grade(plainLimits::claimGrade)));
    }
    lintColour(claim, page);
    lintPerCent(claim, page);
}

/// What holds for every text, claim or heading.
void LanguageLint::lintText(const Text &text, const QString &page)
{
    const QString shown = shownText(m_knowledge.manifest, text);
    const int longest = measure({shown}).longestSentence;
    if (longest > plainLimits::longestSentence) {
        complain(text.id, page,
                 u"a sentence has %1 words; %2 is the limit, so make two of it"_s.arg(
                     QString::number(longest), QString::number(plainLimits::longestSentence)));
    }
    lintWords(shown, text.id, page);
}

void LanguageLint::lintWords(const QString &text, const QString &textId, const QString &page)
{
    if (m_plainWords.isEmpty())
        return;
    const QStringList words = wordsOf(m_synonyms.removedFrom(text));
    for (const QString &word : words) {
        QString plain = word.toLower().replace(u'’', u'\'');
        if (plain.endsWith("'s"_L1))
            plain.chop(2);
        if (plain.at(0).isDigit() || m_plainWords.contains(plain))
            continue;
        complain(textId, page,
                 u"“%1” is neither in the glossary nor among the plain words; give it an entry there or use "
                 "another word"_s.arg(word));
    }
}

/// A colour that skin can take looks different on brown and black skin, so the same claim must say how.
void LanguageLint::lintColour(const Claim &claim, const QString &page)
{
    static const QRegularExpression noSkin(u"\\b(?:red|white) (?:blood )?cells?\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression colour(
        u"\\b(?:red|redder|redness|reddish|pink|purple|pale|paler|white|blue|bluish)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wording(u"\\b(?:dark|darker|brown|black|grey|greyer|skin tones?)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString text = claim.text.english;
    text.remove(noSkin);
    const QRegularExpressionMatch found = colour.match(text);
    if (!found.hasMatch() || wording.match(text).hasMatch())
        return;
    complain(claim.text.id, page,
             u"the claim says “%1” but not how it looks on brown or black skin; add it, such as “or darker "
             "than usual” or “or grey”"_s.arg(found.captured()));
}

void LanguageLint::lintPerCent(const Claim &claim, const QString &page)
{
    static const QRegularExpression perCent(u"\\bper ?cent\\b|%"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (perCent.match(claim.text.english).hasMatch())
        complain(claim.text.id, page, u"the claim has a share in per cent; write it as “about 1 in 3”"_s);
}

PlainLanguageReport LanguageLint::run()
{
    if (m_plainWords.isEmpty())
        complain({}, {},
                 u"there is no plain-words.txt, so no word can be judged; add the list to the pack"_s);
    const QList<PageHead> pages = pagesOf(m_knowledge);
    for (const PageHead &page : pages)
        lintPage(page);
    const QList<const Claim *> rest = claimsOf(m_knowledge);
    for (const Claim *claim : rest)
        lintClaim(*claim, {});
    return m_report;
}

PlainLanguageReport lintLanguage(const KnowledgeBase &knowledge, const PlainWords &plainWords)
{
    return LanguageLint(knowledge, plainWords).run();
}

} // namespace legwise
