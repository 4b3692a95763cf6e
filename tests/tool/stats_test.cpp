#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <QDirIterator>
#include <QHash>

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

static QHash<QString, int> countsOf(const Outcome &run)
{
    QHash<QString, int> counts;
    const QStringList lines = run.outputLines();
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            counts.insert(line.first(colon).trimmed(),
                          line.sliced(colon + 1).trimmed().section(u' ', 0, 0).toInt());
    }
    return counts;
}

TEST(StatsCommand, CountsTheShippedPack)
{
    const Outcome run = runProgram({u"stats"_s});

    ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const QHash<QString, int> counts = countsOf(run);
    for (const QString &what : {u"conditions"_s, u"claims"_s, u"words"_s, u"glossary terms"_s, u"questions"_s,
                                u"rules"_s, u"sources"_s, u"findings"_s, u"figures"_s})
        EXPECT_GT(counts.value(what), 0) << what.toStdString();
    EXPECT_GT(counts.value(u"words"_s), counts.value(u"texts"_s));
}

TEST(StatsCommand, EvidenceGradesAddUpToAllClaims)
{
    const QHash<QString, int> counts = countsOf(runProgram({u"stats"_s}));

    EXPECT_EQ(counts.value(u"checked"_s) + counts.value(u"second-hand"_s) + counts.value(u"unverified"_s) +
                  counts.value(u"choice"_s),
              counts.value(u"claims"_s));
}

TEST(StatsCommand, CountsEachTextAndClaimOfTheFiles)
{
    const ShippedPackCopy pack;
    qsizetype claims = 0;
    QDirIterator files(pack.dir(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next().mid(pack.dir().size() + 1);
        if (!file.startsWith("schema/"_L1))
            claims += pack.bytes(file).count("\"reviewBy\": ");
    }

    const Outcome run = runProgram({u"stats"_s, pack.dir()});

    EXPECT_EQ(countsOf(run).value(u"claims"_s), claims);
}

TEST(StatsCommand, PrintsTheShareOfEachEvidenceGrade)
{
    const Outcome run = runProgram({u"stats"_s});
    const QHash<QString, int> counts = countsOf(run);
    int shares = 0;
    for (const QString &grade : {u"checked"_s, u"second-hand"_s, u"unverified"_s, u"choice"_s}) {
        const QStringList lines = run.outputLines().filter(u"  "_s + grade + u':');
        ASSERT_EQ(lines.size(), 1) << grade.toStdString();
        EXPECT_TRUE(lines.first().endsWith(" in 100"_L1)) << lines.first().toStdString();
        const int share = lines.first().section(u' ', -3, -3).toInt();
        EXPECT_NEAR(share, 100.0 * counts.value(grade) / counts.value(u"claims"_s), 0.51);
        shares += share;
    }
    EXPECT_NEAR(shares, 100, 2);
}

TEST(StatsCommand, RefusesABrokenPack)
{
    ShippedPackCopy pack;
    pack.replaceFirst(u"findings.json"_s, "\"findings\"", "\"finding\"");

    const Outcome run = runProgram({u"stats"_s, pack.dir()});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.output, QString());
    EXPECT_TRUE(run.errors.contains("/findings.json:"_L1)) << run.errors.toStdString();
}

} // namespace legwise
