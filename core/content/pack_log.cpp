#include "core/content/pack_log.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace legwise {

using namespace Qt::StringLiterals;

IdKindWords wordsFor(IdKind kind)
{
    static const QHash<IdKind, IdKindWords> words{
        {IdKind::Text, {u"text"_s, {}}},
        {IdKind::Region, {u"region"_s, u"pack.json"_s}},
        {IdKind::Condition, {u"condition"_s, u"pack.json"_s}},
        {IdKind::Topic, {u"topic"_s, u"pack.json"_s}},
        {IdKind::TopicSection, {u"section"_s, u"the topic's file"_s, IdKind::Topic}},
        {IdKind::LookAlikes, {u"pair"_s, u"comparison.json"_s}},
        {IdKind::Source, {u"source"_s, u"sources.json"_s}},
        {IdKind::Qualifier, {u"qualifier"_s, u"findings.json"_s}},
        {IdKind::QualifierValue, {u"value"_s, u"findings.json"_s, IdKind::Qualifier}},
        {IdKind::Finding, {u"finding"_s, u"findings.json"_s}},
        {IdKind::AspectGroup, {u"group"_s, u"comparison.json"_s}},
        {IdKind::Aspect, {u"aspect"_s, u"comparison.json"_s}},
        {IdKind::Term, {u"term"_s, u"glossary.json"_s}},
        {IdKind::Figure, {u"figure"_s, u"figures.json"_s}},
        {IdKind::Element, {u"element"_s, u"the SVG file"_s, IdKind::Figure}},
        {IdKind::FigureStep, {u"step"_s, u"figures.json"_s, IdKind::Figure}},
        {IdKind::FigurePart, {u"part"_s, u"figures.json"_s}},
        {IdKind::GlanceTable, {u"glance"_s, {}, IdKind::Condition}},
        {IdKind::Symptom, {u"symptom"_s, {}, IdKind::Condition}},
        {IdKind::MedicalTest, {u"test"_s, {}, IdKind::Condition}},
        {IdKind::Treatment, {u"treatment"_s, {}, IdKind::Condition}},
        {IdKind::ReaderQuestion, {u"reader’s question"_s, {}, IdKind::Condition}},
        {IdKind::Step, {u"step"_s, u"checklist/questions.json"_s}},
        {IdKind::Page, {u"page"_s, u"checklist/questions.json"_s}},
        {IdKind::Question, {u"question"_s, u"checklist/questions.json"_s}},
        {IdKind::Answer, {u"answer"_s, u"checklist/questions.json"_s, IdKind::Question}},
        {IdKind::Definition, {u"definition"_s, u"checklist/rules.json"_s}},
        {IdKind::Rule, {u"rule"_s, u"checklist/rules.json"_s}},
        {IdKind::Result, {u"result"_s, u"checklist/results.json"_s}},
        {IdKind::Note, {u"note"_s, u"checklist/results.json"_s}},
        {IdKind::Invariant, {u"invariant"_s, u"checklist/invariants.json"_s}},
    };
    return words.value(kind);
}

void PackLog::error(ProblemCode code, const Place &place, const QString &message)
{
    m_problems.append({code, Severity::Error, place.file, place.line, message});
}

void PackLog::warning(ProblemCode code, const Place &place, const QString &message)
{
    m_problems.append({code, Severity::Warning, place.file, place.line, message});
}

void PackLog::use(const IdName &name, const Place &place, const IdName &owner)
{
    m_uses.append({name, place, owner});
}

Problems PackLog::sortedProblems() const
{
    Problems sorted;
    QSet<QString> seen;
    for (const Problem &problem : m_problems) {
        const QString line = toString(problem);
        if (!seen.contains(line))
            sorted.append(problem);
        seen.insert(line);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    return sorted;
}

/// How many letters must be added, taken away or changed to make `a` into `b`.
static int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        int diagonal = row.front()++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const int changed = diagonal + (b.at(static_cast<qsizetype>(i) - 1) == letter ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({changed, diagonal + 1, row[i - 1] + 1});
        }
    }
    return row.back();
}

QString nearest(const QString &word, const QStringList &candidates)
{
    static constexpr qsizetype longestWord = 100; // an id longer than that is not a slip
    QString best;
    int bestDistance = std::max(2, static_cast<int>(word.size()) / 3) + 1;
    if (word.size() > longestWord)
        return best;
    for (const QString &candidate : candidates) {
        if (candidate.size() > longestWord)
            continue;
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace legwise
