#include "core/content/pack_reader.h"
#include "core/tool/pack_texts.h"
#include "core/tool/subcommands.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

PlainWords plainWordsOf(const Request &request)
{
    QFile file(locationOf(request).contentDir + u"/plain-words.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return plainWordsFrom(QString::fromUtf8(file.readAll()));
}

/// The file that a page is written in.
static QString fileOf(const KnowledgeBase &knowledge, const QString &page)
{
    const bool isTopic = knowledge.topic(TopicId(page)) != nullptr;
    return u"%1/%2.json"_s.arg(isTopic ? u"topics"_s : u"conditions"_s, page);
}

std::optional<Problems> languageProblems(const Request &request, const LanguageFindings &findings)
{
    const Result<QList<PackText>, Problems> texts = packTexts(locationOf(request).contentDir);
    if (!texts) {
        for (const Problem &problem : texts.error())
            complainAt(problemLine(request, problem));
        return std::nullopt;
    }
    QHash<QString, const PackText *> byId;
    for (const PackText &text : *texts)
        byId.insert(text.id, &text);
    Problems problems;
    for (const PlainLanguageFault &fault : findings.report.faults) {
        const PackText *text = byId.value(fault.textId);
        const QString file = text                   ? text->file
                             : fault.page.isEmpty() ? u"plain-words.txt"_s
                                                    : fileOf(findings.knowledge, fault.page);
        problems.append({ProblemCode::Language, Severity::Error, file, text ? text->line : 1, fault.message});
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    return problems;
}

static QString rounded(double value)
{
    return QString::number(value, 'f', 1);
}

static void printTable(const PlainLanguageReport &report)
{
    const auto row = [](const QStringList &cells) {
        QString line = cells.constFirst().leftJustified(24);
        for (qsizetype i = 1; i < cells.size(); ++i)
            line += cells.at(i).rightJustified(11);
        print(line + u'\n');
    };
    print(u"Glossary words count as their plain synonyms; “as written” is the grade without that.\n"
          "Notes for clinicians, pictures and sources do not count.\n\n"_s);
    row({u"page"_s, u"words"_s, u"sentences"_s, u"mean"_s, u"longest"_s, u"grade"_s, u"as written"_s,
         u"SMOG"_s, u"passive"_s});
    for (const PageMeasure &page : report.pages) {
        row({page.id, QString::number(page.asWritten.words), QString::number(page.asWritten.sentences),
             rounded(page.asWritten.meanSentence()), QString::number(page.asWritten.longestSentence),
             rounded(page.measure.fleschKincaidGrade()), rounded(page.asWritten.fleschKincaidGrade()),
             rounded(page.measure.smogGrade()), QString::number(page.passiveSentences)});
    }
    print(u"\n"_s);
}

static QJsonObject asJson(const TextMeasure &measure)
{
    return {{u"sentences"_s, measure.sentences},         {u"words"_s, measure.words},
            {u"meanSentence"_s, measure.meanSentence()}, {u"longestSentence"_s, measure.longestSentence},
            {u"grade"_s, measure.fleschKincaidGrade()},  {u"smog"_s, measure.smogGrade()}};
}

static void printJson(const PlainLanguageReport &report, const Problems &problems)
{
    QJsonArray pages;
    for (const PageMeasure &page : report.pages) {
        QJsonObject object = asJson(page.measure);
        object.insert(u"id"_s, page.id);
        object.insert(u"gradeAsWritten"_s, page.asWritten.fleschKincaidGrade());
        object.insert(u"passiveSentences"_s, page.passiveSentences);
        pages.append(object);
    }
    QJsonArray claims;
    for (const ClaimMeasure &claim : report.claims) {
        QJsonObject object = asJson(claim.measure);
        object.insert(u"id"_s, claim.textId);
        object.insert(u"passiveSentences"_s, claim.passiveSentences);
        claims.append(object);
    }
    QJsonArray faults;
    for (const Problem &problem : problems) {
        faults.append(QJsonObject{
            {u"file"_s, problem.file}, {u"line"_s, problem.line}, {u"message"_s, problem.message}});
    }
    const QJsonObject all{{u"pages"_s, pages}, {u"claims"_s, claims}, {u"faults"_s, faults}};
    print(QString::fromUtf8(QJsonDocument(all).toJson()));
}

static int lint(const Request &request)
{
    const std::optional<LoadedPack> pack = loadPack(request);
    if (!pack)
        return exitCode::problems;
    const PlainLanguageReport report = lintLanguage(*pack->knowledge, plainWordsOf(request));
    const std::optional<Problems> problems = languageProblems(request, {*pack->knowledge, report});
    if (!problems)
        return exitCode::problems;
    if (request.asJson) {
        printJson(report, *problems);
    } else {
        printTable(report);
        for (const Problem &problem : *problems)
            print(problemLine(request, problem) + u'\n');
        print(u"%1 and %2 measured, %3 found.\n"_s.arg(counted(report.pages.size(), u"page"_s, u"pages"_s),
                                                       counted(report.claims.size(), u"claim"_s, u"claims"_s),
                                                       counted(problems->size(), u"fault"_s, u"faults"_s)));
    }
    return problems->isEmpty() ? exitCode::fine : exitCode::problems;
}

Subcommand lintCommand()
{
    return {
        .name = u"lint"_s,
        .syntax = u"[DIR] [--json]"_s,
        .summary = u"Measure how plain the language is."_s,
        .help =
            u"Measures each page and claim of the content pack in DIR and names every text that is not "
            u"plain\n"
            "enough: a sentence over 20 words, a claim over grade 8, a page over 14 words a sentence, grade "
            "6\n"
            "(Flesch-Kincaid), SMOG 8.5 or 1 passive sentence in 20, a word that is neither in the glossary\n"
            "nor in plain-words.txt, a colour of the skin without its look on brown or black skin, a share "
            "in\n"
            "per cent. Headings and list items end a sentence. With --json: every claim's measures too.\n"
            "Without DIR: the compiled-in pack. Ends with 1 when there is any fault, else with 0."_s,
        .operands = Operands::Folder,
        .options = {u"json"_s},
        .run = lint,
    };
}

} // namespace legwise
