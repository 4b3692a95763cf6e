#include "core/content/pack_reader.h"

#include "core/content/checklist_reader.h"
#include "core/content/comparison_reader.h"
#include "core/content/condition_reader.h"
#include "core/content/figure_reader.h"
#include "core/content/pack_validator.h"
#include "core/content/shared_reader.h"
#include "core/content/topic_reader.h"

#include <QDir>
#include <QFileInfo>

namespace legwise {

using namespace Qt::StringLiterals;

PackLocation builtInPack()
{
    return {u":/legwise/content"_s, u":/legwise/illustrations"_s};
}

PackLocation packIn(const QString &contentDir)
{
    const QDir folder(contentDir);
    for (const QString &path : {u"illustrations"_s, u"../illustrations"_s}) {
        const QFileInfo illustrations(folder.filePath(path));
        if (illustrations.isDir())
            return {contentDir, QDir::cleanPath(illustrations.filePath())};
    }
    return {contentDir, builtInPack().illustrationsDir};
}

/// Opens one content file and hands its outermost object to `read`.
template <class Read>
static void readFile(const PackLocation &location, const QString &name, PackLog &log, Read read)
{
    const std::optional<JsonFile> file =
        JsonFile::read({u"%1/%2"_s.arg(location.contentDir, name), name}, log);
    if (!file)
        return;
    if (!file->root().isObject())
        log.markUnread(name);
    ObjectReader object(Node(*file, file->root()), log);
    (void)object.text("$schema"_L1);
    read(object);
}

static void readSharedFiles(const PackLocation &location, const ReadContext &context,
                            KnowledgeBase &knowledge)
{
    PackLog &log = context.log;
    readFile(location, u"sources.json"_s, log,
             [&](ObjectReader &file) { knowledge.sources = readSourcesFile(file, context); });
    readFile(location, u"findings.json"_s, log,
             [&](ObjectReader &file) { readFindingsFile(file, context, knowledge); });
    readFile(location, u"comparison.json"_s, log,
             [&](ObjectReader &file) { readComparisonFile(file, context, knowledge); });
    readFile(location, u"glossary.json"_s, log,
             [&](ObjectReader &file) { knowledge.glossary = readGlossaryFile(file, context); });
    readFile(location, u"search.json"_s, log,
             [&](ObjectReader &file) { knowledge.searchSynonyms = readSearchFile(file); });
    readFile(location, u"figures.json"_s, log, [&](ObjectReader &file) {
        knowledge.figures = readFiguresFile(file, context, location.illustrationsDir);
    });
}

static void readConditions(const PackLocation &location, const ReadContext &context, KnowledgeBase &knowledge)
{
    for (const ConditionId &id : std::as_const(knowledge.manifest.conditions)) {
        readFile(location, u"conditions/%1.json"_s.arg(id.value()), context.log, [&](ObjectReader &file) {
            knowledge.conditions.append(readConditionFile(file, context, id));
        });
    }
}

static void readTopics(const PackLocation &location, const ReadContext &context, KnowledgeBase &knowledge)
{
    for (const TopicId &id : std::as_const(knowledge.manifest.topics)) {
        readFile(location, u"topics/%1.json"_s.arg(id.value()), context.log,
                 [&](ObjectReader &file) { knowledge.topics.append(readTopicFile(file, context, id)); });
    }
}

static void readChecklist(const PackLocation &location, const ReadContext &context,
                          ChecklistDefinition &checklist)
{
    readFile(location, u"checklist/questions.json"_s, context.log,
             [&](ObjectReader &file) { readQuestionsFile(file, context, checklist); });
    readFile(location, u"checklist/rules.json"_s, context.log,
             [&](ObjectReader &file) { readRulesFile(file, context, checklist); });
    readFile(location, u"checklist/results.json"_s, context.log,
             [&](ObjectReader &file) { readResultsFile(file, context, checklist); });
    readFile(location, u"checklist/invariants.json"_s, context.log,
             [&](ObjectReader &file) { readInvariantsFile(file, context, checklist); });
}

static void readManifestInto(Manifest &manifest, const PackLocation &location, const ReadContext &context)
{
    readFile(location, u"pack.json"_s, context.log,
             [&](ObjectReader &file) { manifest = readManifestFile(file, context); });
}

Result<LoadedPack, Problems> readPack(const PackLocation &location, QDate today)
{
    PackLog log;
    KnowledgeBase knowledge;
    ReadContext context{log, today, {}, {}};
    readManifestInto(knowledge.manifest, location, context);
    context.written = knowledge.manifest.written;
    readSharedFiles(location, context, knowledge);
    readConditions(location, context, knowledge);
    readTopics(location, context, knowledge);
    readChecklist(location, context, knowledge.checklist);
    checkIds(log);
    checkGlances(knowledge.aspectGroups, log);
    checkZones(knowledge.checklist, log);
    checkParts(knowledge, log);
    checkChecklist(knowledge.checklist, log);
    const Problems problems = log.sortedProblems();
    if (hasErrors(problems))
        return Failure{problems};
    return LoadedPack{std::make_shared<const KnowledgeBase>(std::move(knowledge)), problems};
}

Result<Manifest, Problems> readManifest(const PackLocation &location)
{
    PackLog log;
    Manifest manifest;
    readManifestInto(manifest, location, {log, {}, {}, {}});
    checkIds(log);
    const Problems problems = log.sortedProblems();
    if (hasErrors(problems))
        return Failure{problems};
    return manifest;
}

} // namespace legwise
