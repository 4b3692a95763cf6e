#include "core/tool/tool.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace legwise {

using namespace Qt::StringLiterals;

static void write(const QString &text, std::FILE *stream)
{
    const QByteArray utf8 = text.toUtf8();
    // Whether all of it arrived is asked once, in flushOutput(): the stream remembers.
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
}

void print(const QString &text)
{
    write(text, stdout);
}

bool flushOutput()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void complain(const QString &sentence)
{
    write(u"legwise-content: %1\n"_s.arg(sentence), stderr);
}

void complainAt(const QString &line)
{
    write(line + u'\n', stderr);
}

static bool isStandardInput(const QString &path)
{
    return path == "-"_L1;
}

bool openInput(QFile &input, const QString &path, const QString &form)
{
    input.setFileName(path);
    if (isStandardInput(path) ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly))
        return true;
    complain(u"“%1” cannot be read (%2); name a file with %3, or “-” for standard input"_s.arg(
        path, input.errorString(), form));
    return false;
}

QString inputName(const QString &path)
{
    return isStandardInput(path) ? u"<stdin>"_s : path;
}

PackLocation locationOf(const Request &request)
{
    return request.contentDir.isEmpty() ? builtInPack() : packIn(request.contentDir);
}

QString problemLine(const Request &request, const Problem &problem)
{
    if (request.contentDir.isEmpty())
        return toString(problem);
    // A pack's pictures may lie beside its folder, not in it.
    static constexpr auto pictures = "illustrations/"_L1;
    const PackLocation location = locationOf(request);
    QString path = request.contentDir + u'/' + problem.file;
    if (problem.file.startsWith(pictures) && !location.illustrationsDir.startsWith(u':'))
        path = location.illustrationsDir + u'/' + problem.file.sliced(pictures.size());
    Problem shown = problem;
    shown.file = QDir::cleanPath(path);
    return toString(shown);
}

std::optional<LoadedPack> loadPack(const Request &request)
{
    Result<LoadedPack, Problems> pack = readPack(locationOf(request), request.today);
    if (pack)
        return *std::move(pack);
    const Problems &problems = pack.error();
    for (const Problem &problem : problems)
        complainAt(problemLine(request, problem));
    const QString count = counted(problems.size(), u"problem"_s, u"problems"_s);
    complain(request.contentDir.isEmpty()
                 ? u"the compiled-in content pack has %1; mend it and build the program again"_s.arg(count)
                 : u"the content pack in “%1” has %2; mend it, or name another folder"_s.arg(
                       request.contentDir, count));
    return std::nullopt;
}

QString counted(qsizetype number, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(QString::number(number), number == 1 ? one : many);
}

} // namespace legwise
