#include "tests/support/hands.h"
#include "tests/support/places.h"
#include "tests/support/printers.h"

#include "app/checklist/check_controller.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::test;
using namespace legwise::ui;

namespace {

/// Logging as in the running program, into a folder of the test.
class Log : public ::testing::Test
{
protected:
    void SetUp() override { QStandardPaths::setTestModeEnabled(false); }
    void TearDown() override
    {
        stopLogging();
        qInstallMessageHandler(nullptr);
        qunsetenv("XDG_DATA_HOME");
        QStandardPaths::setTestModeEnabled(true);
    }

    void keepIn(const QString &path) { qputenv("XDG_DATA_HOME", path.toLocal8Bit()); }

    QString written()
    {
        stopLogging();
        QFile file(folder.filePath(u"legwise/legwise/legwise.log"_s));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryDir folder;
};

bool holdsWord(const QString &log, const QString &word)
{
    const QRegularExpression alone(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word)),
                                   QRegularExpression::CaseInsensitiveOption);
    return log.contains(alone);
}

/// Everything that would tell what a person answered, read or looked for.
QStringList secrets(const KnowledgeBase &knowledge)
{
    QStringList all;
    for (const Question &question : knowledge.checklist.questions) {
        all += question.id.value();
        all += question.allValues();
        all += question.summary.english;
    }
    for (const Rule &rule : knowledge.checklist.rules)
        all += rule.id.value();
    for (const ResultText &result : knowledge.checklist.results)
        all += {toString(result.level), result.title.english};
    for (const Condition &condition : knowledge.conditions)
        all += {condition.id.value(), condition.name.english, condition.shortName.english,
                condition.medicalName.english};
    return all;
}

} // namespace

TEST_F(Log, HoldsNoAnswerNoResultAndNothingOfWhatWasRead)
{
    keepIn(folder.path());
    setUpLogging(LogLevel::Debug);
    log(LogChannel::App, LogLevel::Debug, u"before the visit"_s);
    {
        RunningProgram program;
        showActive(program.window);
        for (const Place &place : places()) {
            place.go(program);
            settle();
        }
        program.set({.language = u"es"_s, .region = u"gb"_s, .theme = ThemeName::Dark, .textPercent = 150});
        settle();
        program.set({.language = u"en"_s});
    }
    log(LogChannel::App, LogLevel::Debug, u"after the visit"_s);

    const QString log = written();

    EXPECT_TRUE(log.contains(u"before the visit"_s));
    EXPECT_TRUE(log.contains(u"after the visit"_s));
    KnowledgeStore knowledge(testDay);
    const QStringList words = secrets(knowledge.knowledge());
    for (const QString &word : words)
        EXPECT_FALSE(holdsWord(log, word)) << word.toStdString() << " is in the log:\n" << log.toStdString();
}

TEST_F(Log, TakesInTheMessagesOfQt)
{
    keepIn(folder.path());
    setUpLogging(LogLevel::Info);

    qWarning("a warning of Qt");

    EXPECT_TRUE(written().contains(u"legwise.qt"_s));
    EXPECT_TRUE(written().contains(u"a warning of Qt"_s));
}

TEST_F(Log, HoldsOnlyTheLevelsAskedFor)
{
    keepIn(folder.path());
    setUpLogging(LogLevel::Warning);

    log(LogChannel::App, LogLevel::Info, u"too small"_s);
    log(LogChannel::App, LogLevel::Warning, u"large enough"_s);

    const QString log = written();
    EXPECT_FALSE(log.contains(u"too small"_s));
    EXPECT_TRUE(log.contains(u"large enough"_s));
}

TEST_F(Log, IsNoReasonToStopWhenItCannotBeWritten)
{
    // A file stands where the folder should be: not even an administrator can write there.
    QFile inTheWay(folder.filePath(u"file"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    keepIn(inTheWay.fileName());
    ::testing::internal::CaptureStderr();

    setUpLogging(LogLevel::Debug);
    log(LogChannel::App, LogLevel::Info, u"to nowhere"_s);

    const QString said = QString::fromStdString(::testing::internal::GetCapturedStderr());
    EXPECT_TRUE(said.contains(u"going on without a log"_s)) << said.toStdString();
}
