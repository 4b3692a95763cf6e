#include "app/shell/options.h"
#include "tests/support/printers.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace legwise;
using namespace legwise::ui;

namespace {

Result<Options, OptionsFailure> parse(const QList<QByteArray> &arguments)
{
    QList<QByteArray> words{"legwise"};
    words += arguments;
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    return parseOptions(static_cast<int>(pointers.size()), pointers.data());
}

struct WrongOption
{
    QList<QByteArray> arguments;
    const char *named;   ///< the option that the sentence names
    const char *allowed; ///< what it says would be right
};

struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// Runs the built program with nothing of the user's own, and only the display given.
Outcome runLegwise(const QStringList &arguments, const QString &platform = {})
{
    constexpr int patience = 60'000; // milliseconds
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!platform.isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LEGWISE_PROGRAM), arguments);
    EXPECT_TRUE(process.waitForFinished(patience)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST(Options, AreTheUsualOnesWithoutArguments)
{
    const auto options = parse({});

    ASSERT_TRUE(options);
    EXPECT_TRUE(options->contentFolder.isEmpty());
    EXPECT_FALSE(options->language || options->region || options->theme || options->textPercent);
    EXPECT_EQ(options->logLevel, LogLevel::Info);
    EXPECT_FALSE(options->exitWhenShown);
}

TEST(Options, AreAllRead)
{
    const auto options =
        parse({"--content", "a folder", "--language=es", "--region", "gb", "--theme", "contrast",
               "--text-size=150", "--log-level", "debug", "--exit-when-shown", "--mode", "nurse"});

    ASSERT_TRUE(options);
    EXPECT_EQ(options->contentFolder, u"a folder"_s);
    EXPECT_EQ(options->mode, Mode::Nurse);
    EXPECT_EQ(options->language, u"es"_s);
    EXPECT_EQ(options->region, u"gb"_s);
    EXPECT_EQ(options->theme, ThemeName::Contrast);
    EXPECT_EQ(options->textPercent, 150);
    EXPECT_EQ(options->logLevel, LogLevel::Debug);
    EXPECT_TRUE(options->exitWhenShown);
}

TEST(Options, GiveTheVersion)
{
    const auto options = parse({"--version"});

    ASSERT_FALSE(options);
    EXPECT_FALSE(options.error().isError);
    EXPECT_EQ(options.error().text, QStringLiteral("legwise " LEGWISE_VERSION));
}

TEST(Options, NameAWrongOneInASentence)
{
    const QList<WrongOption> all{
        {{"--theme", "pink"}, "--theme is “pink”", "contrast"},
        {{"--text-size", "90"}, "--text-size is “90”", "100 to 200"},
        {{"--text-size", "big"}, "--text-size is “big”", "100 to 200"},
        {{"--log-level", "loud"}, "--log-level is “loud”", "warning"},
        {{"--mode", "doctor"}, "--mode is “doctor”", "home or nurse"},
        {{"--language", "xx"}, "--language is “xx”", "es"},
        {{"--colour"}, "colour", "lists all options"},
        {{"--theme"}, "theme", "lists all options"},
        {{"hello"}, "“hello”", "lists all options"},
    };
    for (const WrongOption &wrong : all) {
        const auto options = parse(wrong.arguments);

        ASSERT_FALSE(options) << wrong.named;
        EXPECT_TRUE(options.error().isError);
        const std::string text = options.error().text.toStdString();
        EXPECT_NE(text.find(wrong.named), std::string::npos) << text;
        EXPECT_NE(text.find(wrong.allowed), std::string::npos) << text;
        EXPECT_NE(text.find("legwise --help"), std::string::npos) << text;
    }
}

TEST(LegwiseProgram, ListsAllOptions)
{
    const Outcome outcome = runLegwise({u"--help"_s});

    EXPECT_EQ(outcome.exitCode, 0);
    for (const QString &option :
         {u"--content"_s, u"--language"_s, u"--region"_s, u"--theme"_s, u"--text-size"_s, u"--log-level"_s,
          u"--exit-when-shown"_s, u"--help"_s, u"--version"_s})
        EXPECT_TRUE(outcome.output.contains(option)) << option.toStdString();
}

TEST(LegwiseProgram, TellsItsVersion)
{
    const Outcome outcome = runLegwise({u"--version"_s});

    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.output.trimmed(), QStringLiteral("legwise " LEGWISE_VERSION));
}

TEST(LegwiseProgram, RefusesAWrongOption)
{
    const Outcome outcome = runLegwise({u"--theme"_s, u"pink"_s}, u"offscreen"_s);

    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_TRUE(outcome.output.isEmpty());
    EXPECT_TRUE(outcome.errors.contains(u"pink"_s));
}

TEST(LegwiseProgram, RefusesARegionThatThePackDoesNotHave)
{
    const Outcome outcome =
        runLegwise({u"--region"_s, u"atlantis"_s, u"--exit-when-shown"_s}, u"offscreen"_s);

    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_TRUE(outcome.errors.contains(u"--region is “atlantis”; it can be eu, gb"_s))
        << outcome.errors.toStdString();
}

TEST(LegwiseProgram, SaysSoWhenThereIsNoDisplay)
{
    const Outcome outcome = runLegwise({});

    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.errors.contains(u"needs a graphical display"_s)) << outcome.errors.toStdString();
    EXPECT_EQ(outcome.errors.trimmed().count(u'\n'), 0);
}

TEST(LegwiseProgram, SaysSoWhenTheDisplayDoesNotAnswer)
{
    const Outcome outcome = runLegwise({}, u"no-such-platform"_s);

    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.errors.contains(u"cannot open a window"_s)) << outcome.errors.toStdString();
}

TEST(LegwiseProgram, EndsWellOnceItsFirstScreenWasShown)
{
    // A debug build also logs to standard error; only what is wrong shall be told there.
    const QStringList arguments{u"--exit-when-shown"_s, u"--log-level"_s, u"warning"_s};
    const Outcome outcome = runLegwise(arguments, u"offscreen"_s);

    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.errors, QString());
}

TEST(LegwiseProgram, StartsWithABrokenContentFolder)
{
    const Outcome outcome =
        runLegwise({u"--exit-when-shown"_s, u"--content"_s, u"/nowhere"_s}, u"offscreen"_s);

    EXPECT_EQ(outcome.exitCode, 0);
}
