#include "app/shell/content_text.h"

#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"
#include "core/model/glossary.h"

#include <QCoreApplication>

namespace legwise::ui {

/// Words of this file. It holds functions, so their context for translators is named here.
class ContentText
{
    Q_DECLARE_TR_FUNCTIONS(legwise::ui::ContentText)
public:
    static QString evidence(Evidence evidence)
    {
        switch (evidence) {
        case Evidence::Checked:
            return tr("Evidence: checked in the source");
        case Evidence::SecondHand:
            return tr("Evidence: checked second hand");
        case Evidence::Unverified:
            return tr("Evidence: not yet checked against a source");
        case Evidence::Choice:
            return tr("Evidence: a cautious choice of Legwise");
        }
        Q_UNREACHABLE();
    }

    static QString dates(const Claim &claim, QDate written, const Localizer &localizer)
    {
        const QString next = localizer.date(claim.reviewBy);
        if (!written.isValid())
            return tr("Next check %1").arg(next);
        return tr("Written %1, next check %2").arg(localizer.date(written), next);
    }

    static QString pageDates(const QString &written, const QString &next)
    {
        return tr("This page was written %1. Its first new check is due %2.").arg(written, next);
    }

    static QString overdue(const Claim &claim, const Localizer &localizer)
    {
        return tr("This was due for a new check on %1. It may be out of date.")
            .arg(localizer.date(claim.reviewBy));
    }

    static QString level(Level level)
    {
        switch (level) {
        case Level::Emergency:
            return tr("Emergency");
        case Level::SameDay:
            return tr("Today");
        case Level::Soon:
            return tr("Soon");
        case Level::SelfCare:
            return tr("Self-care");
        }
        Q_UNREACHABLE();
    }

    static QString citation(const Source &source)
    {
        if (source.year)
            return tr("%1, %2 (%3)", "organisation, title, year")
                .arg(source.organisation, source.title, QString::number(*source.year));
        return tr("%1, %2", "organisation, title").arg(source.organisation, source.title);
    }
};

/// The glossary's words that stand in the sentence, with their meanings.
static QList<WordMeaning> wordsIn(const QString &sentence, const KnowledgeBase &knowledge,
                                  const Localizer &localizer)
{
    const auto formsOf = [&localizer](const GlossaryTerm &term) {
        QStringList forms{localizer.text(term.term)};
        for (const Text &form : term.forms)
            forms.append(localizer.text(form));
        return forms;
    };
    QList<WordMeaning> words;
    const QList<FoundTerm> found = termsIn(sentence, knowledge.glossary, formsOf);
    for (const auto &[term, word] : found)
        words.append({term->id, word, localizer.text(term->term), localizer.text(term->meaning.text)});
    return words;
}

static QStringList citations(const QList<SourceId> &sources, const KnowledgeBase &knowledge)
{
    QStringList all;
    for (const SourceId &id : sources) {
        if (const Source *source = knowledge.source(id))
            all.append(citation(*source));
    }
    return all;
}

ClaimDetails claimDetails(const Claim &claim, QDate written, const ScreenContext &context,
                          const QString &qualifiers)
{
    const Localizer &localizer = context.localizer;
    const KnowledgeBase &knowledge = context.knowledge.knowledge();
    ClaimDetails details;
    details.sources = citations(claim.sources, knowledge);
    details.evidence = ContentText::evidence(claim.evidence);
    details.dates = ContentText::dates(claim, written, localizer);
    details.qualifiers = qualifiers;
    if (claim.why)
        details.why = localizer.text(*claim.why);
    if (isOverdue(claim, context.knowledge.today()))
        details.warning = ContentText::overdue(claim, localizer);
    details.words = wordsIn(localizer.text(claim.text), knowledge, localizer);
    return details;
}

ClaimDetails viewpointDetails(const Viewpoint &view, const ScreenContext &context)
{
    const KnowledgeBase &knowledge = context.knowledge.knowledge();
    ClaimDetails details;
    details.sources = citations(view.sources, knowledge);
    details.evidence = ContentText::evidence(view.evidence);
    details.words = wordsIn(context.localizer.text(view.text), knowledge, context.localizer);
    return details;
}

QString reviewDates(const QList<const Claim *> &claims, QDate written, const ScreenContext &context)
{
    return ContentText::pageDates(context.localizer.date(written),
                                  context.localizer.date(firstReviewOf(claims)));
}

QString citation(const Source &source)
{
    return ContentText::citation(source);
}

QString shownAddress(const QString &url)
{
    static constexpr QChar zeroWidthSpace(0x200B);
    static constexpr int longestRun = 20; // some addresses hold a word of forty letters
    QString shown;
    int run = 0;
    for (const QChar c : url) {
        shown += c;
        run = c.isLetterOrNumber() ? run + 1 : longestRun;
        if (run < longestRun)
            continue;
        shown += zeroWidthSpace;
        run = 0;
    }
    return shown;
}

QString levelName(Level level)
{
    return ContentText::level(level);
}

} // namespace legwise::ui
