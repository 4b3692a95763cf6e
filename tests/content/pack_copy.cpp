#include "tests/content/pack_copy.h"

#include "tests/support/printers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace legwise {

using namespace Qt::StringLiterals;

QString goodPackDir()
{
    return QString::fromUtf8(LEGWISE_TEST_PACKS "/good");
}

PackCopy::PackCopy()
{
    const QDir source(goodPackDir());
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = source.relativeFilePath(files.next());
        QDir().mkpath(QFileInfo(path(name)).path());
        EXPECT_TRUE(QFile::copy(source.filePath(name), path(name))) << name.toStdString();
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
    }
}

QString PackCopy::path(const QString &file) const
{
    return m_folder.filePath(file);
}

QByteArray PackCopy::bytes(const QString &file) const
{
    QFile input(path(file));
    EXPECT_TRUE(input.open(QIODevice::ReadOnly)) << file.toStdString();
    return input.readAll();
}

void PackCopy::write(const QString &file, const QByteArray &bytes)
{
    QFile output(path(file));
    EXPECT_TRUE(output.open(QIODevice::WriteOnly)) << file.toStdString();
    EXPECT_EQ(output.write(bytes), bytes.size());
}

void PackCopy::replace(const QString &file, const QString &search, const QString &replacement)
{
    QByteArray content = bytes(file);
    const QByteArray wanted = search.toUtf8();
    ASSERT_EQ(content.count(wanted), 1) << "in " << file.toStdString() << ": " << search.toStdString();
    write(file, content.replace(wanted, replacement.toUtf8()));
}

void PackCopy::remove(const QString &file)
{
    EXPECT_TRUE(QFile::remove(path(file))) << file.toStdString();
}

void PackCopy::resize(const QString &file, qint64 size)
{
    EXPECT_TRUE(QFile::resize(path(file), size)) << file.toStdString();
}

int PackCopy::lineOf(const QString &file, const QString &text) const
{
    if (text.isEmpty())
        return 0;
    const QByteArray content = bytes(file);
    const qsizetype at = content.indexOf(text.toUtf8());
    EXPECT_GE(at, 0) << "in " << file.toStdString() << ": " << text.toStdString();
    return 1 + static_cast<int>(content.first(std::max<qsizetype>(at, 0)).count('\n'));
}

Result<LoadedPack, Problems> PackCopy::read(QDate today) const
{
    return readPack(packIn(m_folder.path()), today);
}

static QString listed(const Problems &problems)
{
    QString all = u"the problems are:\n"_s;
    for (const Problem &problem : problems)
        all += toString(problem) + u'\n';
    return all;
}

void expectProblem(const Spoiling &spoiling)
{
    PackCopy pack;
    pack.replace(QString::fromUtf8(spoiling.file), QString::fromUtf8(spoiling.search),
                 QString::fromUtf8(spoiling.replacement));
    const QString file = QString::fromUtf8(spoiling.blamed);
    const int line = pack.lineOf(file, QString::fromUtf8(spoiling.line));

    const Result<LoadedPack, Problems> loaded = pack.read();

    ASSERT_FALSE(loaded) << "a knowledge base came back";
    const Problems &problems = loaded.error();
    EXPECT_EQ(problems.size(), spoiling.problems) << listed(problems).toStdString();
    const bool isFound = std::any_of(problems.cbegin(), problems.cend(), [&](const Problem &problem) {
        return problem.code == spoiling.code && problem.severity == Severity::Error && problem.file == file &&
               problem.line == line && problem.message.contains(QString::fromUtf8(spoiling.words));
    });
    EXPECT_TRUE(isFound) << "expected " << spoiling.blamed << ':' << line << ": … " << spoiling.words << "\n"
                         << listed(problems).toStdString();
}

} // namespace legwise
