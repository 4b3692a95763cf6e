#include "tests/tool/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

QStringList Outcome::outputLines() const
{
    return output.split(u'\n', Qt::SkipEmptyParts);
}

Outcome runProgram(const QStringList &arguments, const QByteArray &input)
{
    static constexpr int patience = 60'000; // milliseconds
    QProcess process;
    process.start(QString::fromUtf8(LEGWISE_CONTENT_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(patience)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString shippedPackDir()
{
    return QStringLiteral(LEGWISE_CONTENT_DIR);
}

QString shippedPackDay()
{
    QFile manifest(shippedPackDir() + u"/pack.json"_s);
    EXPECT_TRUE(manifest.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(manifest.readAll()).object().value("written"_L1).toString();
}

ShippedPackCopy::ShippedPackCopy()
{
    const QDir source(shippedPackDir());
    QDirIterator files(source.path(), {u"*.json"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = source.relativeFilePath(files.next());
        const QString copy = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(copy).path());
        EXPECT_TRUE(QFile::copy(source.filePath(name), copy)) << name.toStdString();
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
}

QByteArray ShippedPackCopy::bytes(const QString &file) const
{
    QFile input(m_folder.filePath(file));
    EXPECT_TRUE(input.open(QIODevice::ReadOnly)) << file.toStdString();
    return input.readAll();
}

void ShippedPackCopy::write(const QString &file, const QByteArray &bytes)
{
    QFile output(m_folder.filePath(file));
    EXPECT_TRUE(output.open(QIODevice::WriteOnly)) << file.toStdString();
    EXPECT_EQ(output.write(bytes), bytes.size());
}

int ShippedPackCopy::replaceFirst(const QString &file, const QByteArray &search,
                                  const QByteArray &replacement)
{
    QByteArray content = bytes(file);
    const qsizetype place = content.indexOf(search);
    if (place < 0) {
        ADD_FAILURE() << search.toStdString() << " does not stand in " << file.toStdString();
        return 0;
    }
    const auto line = 1 + content.first(place).count('\n');
    write(file, content.replace(place, search.size(), replacement));
    return static_cast<int>(line);
}

} // namespace legwise
