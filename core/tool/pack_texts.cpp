#include "core/tool/pack_texts.h"

#include "core/content/json_file.h"

#include <QDir>
#include <QDirIterator>
#include <QStringList>

#include <json/value.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace legwise {

using namespace Qt::StringLiterals;

/// The pack's JSON files, sorted. The schemas describe a pack and are no part of it.
static QStringList jsonFilesIn(const QDir &folder)
{
    QStringList names;
    QDirIterator files(folder.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        // From the same path: QDir takes a relative one for a path below the folder itself.
        const QString name = files.next().mid(folder.path().size() + 1);
        if (!name.startsWith("schema/"_L1))
            names.append(name);
    }
    names.sort();
    return names;
}

static QString stringMember(const Json::Value &object, const char *key)
{
    const Json::Value &member = object[key];
    return member.isString() ? QString::fromStdString(member.asString()) : QString();
}

/// What a list or an object holds, as it stands in the file: JsonCpp itself sorts by name.
static std::vector<const Json::Value *> childrenOf(const Json::Value &value)
{
    std::vector<const Json::Value *> children;
    if (!value.isArray() && !value.isObject())
        return children;
    for (const Json::Value &child : value)
        children.push_back(&child);
    std::sort(children.begin(), children.end(), [](const Json::Value *a, const Json::Value *b) {
        return a->getOffsetStart() < b->getOffsetStart();
    });
    return children;
}

/// How well a claim was checked. A text without a review date is no claim of its own.
static QString evidenceOf(const Json::Value &object)
{
    return object.isMember("reviewBy") ? stringMember(object, "evidence") : QString();
}

static void collect(const JsonFile &from, const Json::Value &value, QList<PackText> &texts)
{
    if (value.isObject()) {
        const QString id = stringMember(value, "id");
        const QString english = stringMember(value, "text");
        if (!id.isEmpty() && !english.isEmpty())
            texts.append(
                {from.placeOf(value).file, from.placeOf(value).line, id, english, evidenceOf(value)});
    }
    for (const Json::Value *child : childrenOf(value))
        collect(from, *child, texts);
}

Result<QList<PackText>, Problems> packTexts(const QString &contentDir)
{
    const QDir folder(contentDir);
    QList<PackText> texts;
    PackLog log;
    const QStringList names = jsonFilesIn(folder);
    for (const QString &name : names) {
        if (const std::optional<JsonFile> file = JsonFile::read({folder.filePath(name), name}, log))
            collect(*file, file->root(), texts);
    }
    const Problems problems = log.sortedProblems();
    if (hasErrors(problems))
        return Failure{problems};
    return texts;
}

} // namespace legwise
