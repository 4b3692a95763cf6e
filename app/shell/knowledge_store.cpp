#include "app/shell/knowledge_store.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static void logProblems(const Problems &problems)
{
    for (const Problem &problem : problems) {
        const LogLevel level = problem.severity == Severity::Error ? LogLevel::Error : LogLevel::Warning;
        log(LogChannel::Content, level, toString(problem));
    }
}

[[noreturn]] static void endBecauseBuiltInPackIsBroken(const Problems &problems)
{
    logProblems(problems);
    stopLogging();
    qFatal("The content compiled into Legwise is damaged (%s). Please install Legwise again.",
           qPrintable(problems.isEmpty() ? QString() : toString(problems.first())));
}

KnowledgeStore::KnowledgeStore(QDate today) : m_today(today), m_location(builtInPack())
{}

void KnowledgeStore::openFolder(const QString &folder)
{
    const PackLocation location = packIn(folder);
    Result<LoadedPack, Problems> pack = readPack(location, m_today);
    if (!pack) {
        logProblems(pack.error());
        m_rejected = RejectedPack{folder, pack.error()};
        return;
    }
    logProblems(pack->warnings);
    m_knowledge = pack->knowledge;
    m_location = location;
    m_rejected.reset();
}

const KnowledgeBase &KnowledgeStore::knowledge()
{
    if (!m_knowledge) {
        const Result<LoadedPack, Problems> pack = readPack(m_location, m_today);
        if (!pack)
            endBecauseBuiltInPackIsBroken(pack.error());
        logProblems(pack->warnings);
        m_knowledge = pack->knowledge;
    }
    return *m_knowledge;
}

const Manifest &KnowledgeStore::manifest()
{
    if (m_knowledge)
        return m_knowledge->manifest;
    if (!m_manifest) {
        const Result<Manifest, Problems> manifest = readManifest(m_location);
        if (!manifest)
            endBecauseBuiltInPackIsBroken(manifest.error());
        m_manifest = *manifest;
    }
    return *m_manifest;
}

QString KnowledgeStore::illustrationPath(const QString &file) const
{
    return m_location.illustrationsDir + u'/' + file;
}

} // namespace legwise::ui
