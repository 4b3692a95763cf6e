#include "tests/content/pack_copy.h"

#include "tests/support/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStringEncoder>

#include <gtest/gtest.h>

#include <string>

// Faults of a file as a whole: not there, not readable, not text, not JSON.

namespace legwise {

using namespace Qt::StringLiterals;

static const QString glossary = u"glossary.json"_s;
static const QString bruise = u"conditions/bruise.json"_s;

/// Expects exactly one problem, at that place and with those words, and no knowledge base.
static void expectOnly(const PackCopy &pack, const QString &file, int line, const QString &words,
                       ProblemCode code)
{
    const Result<LoadedPack, Problems> loaded = pack.read();

    ASSERT_FALSE(loaded) << "a knowledge base came back";
    for (const Problem &problem : loaded.error())
        SCOPED_TRACE(toString(problem).toStdString());
    ASSERT_EQ(loaded.error().size(), 1);
    const Problem &problem = loaded.error().first();
    EXPECT_EQ(problem.file, file);
    EXPECT_EQ(problem.line, line);
    EXPECT_EQ(problem.code, code);
    EXPECT_EQ(problem.severity, Severity::Error);
    EXPECT_TRUE(problem.message.contains(words)) << problem.message.toStdString();
}

class MissingFile : public testing::TestWithParam<const char *>
{};

TEST_P(MissingFile, IsTheOnlyProblem)
{
    const QString file = QString::fromUtf8(GetParam());
    PackCopy pack;
    pack.remove(file);

    expectOnly(pack, file, 0, u"this file is missing"_s, ProblemCode::MissingFile);
}

INSTANTIATE_TEST_SUITE_P(Files, MissingFile,
                         testing::Values("pack.json", "sources.json", "findings.json", "comparison.json",
                                         "glossary.json", "figures.json", "conditions/sprain.json",
                                         "checklist/questions.json", "checklist/rules.json",
                                         "checklist/results.json", "checklist/invariants.json"));

TEST(BrokenFile, NothingLoadsFromAnEmptyFolder)
{
    const QTemporaryDir folder;

    const Result<LoadedPack, Problems> loaded = readPack(packIn(folder.path()), goodPackDay);
    const Result<Manifest, Problems> manifest = readManifest(packIn(folder.path()));

    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().size(), 11);
    ASSERT_FALSE(manifest);
    EXPECT_EQ(manifest.error().first().code, ProblemCode::MissingFile);
    EXPECT_EQ(manifest.error().first().file, u"pack.json"_s);
}

TEST(BrokenFile, OfAHundredMegabytesIsRefusedBeforeItIsRead)
{
    PackCopy pack;
    pack.resize(glossary, 100LL * 1024 * 1024);
    QElapsedTimer timer;
    timer.start();

    expectOnly(pack, glossary, 0, u"100 MB; a content file may have 5 MB at most"_s, ProblemCode::TooLarge);
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST(BrokenFile, JustOverTheLimitIsRefused)
{
    PackCopy pack;
    pack.resize(glossary, 5LL * 1024 * 1024 + 1);

    expectOnly(pack, glossary, 0, u"5.1 MB; a content file may have 5 MB"_s, ProblemCode::TooLarge);
}

TEST(BrokenFile, APictureMayBeTooLargeToo)
{
    PackCopy pack;
    pack.resize(u"illustrations/leg-map.svg"_s, 6LL * 1024 * 1024);

    expectOnly(pack, u"illustrations/leg-map.svg"_s, 0, u"this file is 6 MB"_s, ProblemCode::TooLarge);
}

TEST(BrokenFile, IsAFolder)
{
    PackCopy pack;
    pack.remove(glossary);
    QDir().mkpath(pack.path(glossary));

    expectOnly(pack, glossary, 0, u"it must be a file"_s, ProblemCode::Unreadable);
}

TEST(BrokenFile, MayNotBeginWithAByteOrderMark)
{
    PackCopy pack;
    pack.write(glossary, "\xEF\xBB\xBF" + pack.bytes(glossary));

    expectOnly(pack, glossary, 1, u"byte order mark"_s, ProblemCode::Encoding);
}

TEST(BrokenFile, MayNotBeUtf16)
{
    for (const QStringConverter::Flag flag :
         {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
        PackCopy pack;
        QStringEncoder encoder(QStringEncoder::Utf16, flag);
        const QByteArray utf16 = encoder.encode(QString::fromUtf8(pack.bytes(glossary)));
        pack.write(glossary, utf16);

        expectOnly(pack, glossary, 1, u"this file is UTF-16"_s, ProblemCode::Encoding);
    }
}

class NotUtf8 : public testing::TestWithParam<std::pair<const char *, const char *>>
{};

TEST_P(NotUtf8, IsRefusedWithTheLineOfItsFirstBadByte)
{
    PackCopy pack;
    QByteArray bytes = pack.bytes(bruise);
    bytes.replace("\"Rest the bruise.\"", QByteArray("\"Rest ") + GetParam().second + "\"");
    bytes.replace("Third point", "Third \xFF point");
    pack.write(bruise, bytes);

    expectOnly(pack, bruise, pack.lineOf(bruise, u"\"Rest "_s), u"is not UTF-8"_s, ProblemCode::Encoding);
}

INSTANTIATE_TEST_SUITE_P(Bytes, NotUtf8,
                         testing::Values(std::pair("Latin1", "caf\xE9 now"), std::pair("CutShort", "caf\xC3"),
                                         std::pair("Overlong", "\xC0\xAF"),
                                         std::pair("Surrogate", "\xED\xA0\x80")),
                         [](const auto &test) { return std::string(test.param.first); });

TEST(BrokenFile, MayNotEndWithinACharacter)
{
    PackCopy pack;
    pack.write(glossary, "{\n\"a\": \"\xE2\x82");

    expectOnly(pack, glossary, 2, u"is not UTF-8"_s, ProblemCode::Encoding);
}

/// One slip of JSON's grammar in the glossary.
struct Slip
{
    const char *name;
    const char *search;
    const char *replacement;
    const char *line; ///< text on the blamed line; empty: the whole file
    const char *words;
};

static void PrintTo(const Slip &slip, std::ostream *out)
{
    *out << slip.name;
}

class BrokenJson : public testing::TestWithParam<Slip>
{};

TEST_P(BrokenJson, IsRefusedWithItsLineInPlainWords)
{
    const Slip &slip = GetParam();
    PackCopy pack;
    pack.replace(glossary, QString::fromUtf8(slip.search), QString::fromUtf8(slip.replacement));

    expectOnly(pack, glossary, pack.lineOf(glossary, QString::fromUtf8(slip.line)),
               QString::fromUtf8(slip.words), ProblemCode::Syntax);
}

static const Slip slips[] = {
    {"CommaMissing", "\"checked\",", "\"checked\"", "\"reviewBy\"",
     "a comma, or the closing } of the object, is missing"},
    {"CommaMissingInAList", "[\"handbook\"]", "[\"handbook\" \"handbook\"]", "\"handbook\" \"handbook\"",
     "a comma, or the closing ] of the list, is missing"},
    {"CommaTooMany", "\"2028-06-01\"", "\"2028-06-01\",", "      }\n    }",
     "perhaps a comma before a } is one too many"},
    {"CommaTooManyInAList", "[\"handbook\"]", "[\"handbook\", ]", "[\"handbook\", ]",
     "perhaps a comma is one too many"},
    {"ColonMissing", "\"evidence\":", "\"evidence\"", "\"evidence\"", "a colon is missing"},
    {"QuotationMarkMissing", "\"checked\",", "\"checked,", "\"checked,",
     "a closing quotation mark is missing"},
    {"SingleQuotationMarks", "\"checked\"", "'checked'", "'checked'", "a value must stand here"},
    {"BareName", "\"evidence\":", "evidence:", "evidence:", "the name of a property in double quotes"},
    {"BareWord", "\"checked\"", "checked", "\"evidence\": checked", "a value must stand here"},
    {"Comment", "\"checked\",", "\"checked\", // by whom?", "by whom", "JSON has no comments"},
    {"TabInAText", "Blood that", "Blood\tthat", "Blood\tthat", "a line break or tab"},
    {"LineBreakInAText", "Blood that", "Blood\nthat", "Blood\nthat", "a line break or tab"},
    {"WrongEscape", "Blood that", "Blood \\that \\x", "Blood \\that", "this is not valid JSON"},
    {"PropertyTwice", "\"checked\",", "\"checked\",\n\"evidence\" : \"checked\",",
     "\"evidence\" :", "the property “evidence” stands twice in one object"},
    {"BracketTooMany", "\"glossary.haematoma.plural\"", "\"glossary.haematoma.plural\"}", "plural\"}",
     "is missing"},
};

INSTANTIATE_TEST_SUITE_P(Slips, BrokenJson, testing::ValuesIn(slips),
                         [](const auto &test) { return std::string(test.param.name); });

/// A whole file that is no content file.
static void expectRefused(const QByteArray &bytes, int line, const QString &words, ProblemCode code)
{
    PackCopy pack;
    pack.write(glossary, bytes);

    expectOnly(pack, glossary, line, words, code);
}

TEST(BrokenFile, IsEmpty)
{
    expectRefused("", 0, u"this file is empty"_s, ProblemCode::Syntax);
    expectRefused(" \n\n", 0, u"this file is empty"_s, ProblemCode::Syntax);
}

TEST(BrokenFile, HasMoreAfterItsEnd)
{
    PackCopy pack;

    expectRefused(pack.bytes(glossary) + "}\n", 1 + static_cast<int>(pack.bytes(glossary).count('\n')),
                  u"goes on after its end"_s, ProblemCode::Syntax);
}

TEST(BrokenFile, IsAListInsteadOfAnObject)
{
    expectRefused("\n[]\n", 2, u"is a list; it must be an object"_s, ProblemCode::Shape);
}

TEST(BrokenFile, IsNestedTooDeep)
{
    expectRefused(QByteArray(100'000, '['), 0, u"nested more than 64 deep"_s, ProblemCode::Syntax);
}

TEST(BrokenFile, IsACutOffFile)
{
    const QByteArray whole = PackCopy().bytes(glossary);
    for (qsizetype size = 0; size < whole.size() - 2; size += 7) {
        PackCopy pack;
        pack.write(glossary, whole.first(size));
        EXPECT_FALSE(pack.read()) << size;
    }
}

TEST(BrokenPack, ListsTheFaultsOfAllItsFiles)
{
    PackCopy pack;
    pack.replace(bruise, u"Rest the bruise."_s, u"It is safe to wait."_s);
    pack.replace(u"sources.json"_s, u"2020"_s, u"2020.5"_s);
    pack.replace(glossary, u"\"checked\","_s, u"\"checked\""_s);

    const Result<LoadedPack, Problems> loaded = pack.read();

    ASSERT_FALSE(loaded);
    const Problems &problems = loaded.error();
    ASSERT_EQ(problems.size(), 3);
    EXPECT_EQ(problems.at(0).file, bruise);
    EXPECT_EQ(problems.at(0).line, pack.lineOf(bruise, u"safe to wait"_s));
    EXPECT_TRUE(problems.at(0).message.contains("safe to wait"_L1));
    EXPECT_EQ(problems.at(1).file, glossary);
    EXPECT_EQ(problems.at(1).line, pack.lineOf(glossary, u"\"reviewBy\""_s));
    EXPECT_TRUE(problems.at(1).message.contains("comma"_L1));
    EXPECT_EQ(problems.at(2).file, u"sources.json"_s);
    EXPECT_EQ(problems.at(2).line, pack.lineOf(u"sources.json"_s, u"2020.5"_s));
    EXPECT_TRUE(problems.at(2).message.contains("whole number"_L1));
}

} // namespace legwise
