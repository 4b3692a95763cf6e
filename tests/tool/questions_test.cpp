#include "tests/support/printers.h"
#include "tests/tool/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

namespace legwise {

using namespace Qt::StringLiterals;

static QJsonArray questions()
{
    const Outcome run = runProgram({u"questions"_s, u"--json"_s});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    return QJsonDocument::fromJson(run.output.toUtf8()).array();
}

static QJsonObject question(const QString &id)
{
    const QJsonArray all = questions();
    for (const auto &entry : all) {
        if (entry["id"_L1] == id)
            return entry.toObject();
    }
    ADD_FAILURE() << "no question " << id.toStdString();
    return {};
}

TEST(QuestionsCommand, GivesEachQuestionOnceWithAllItsParts)
{
    const QJsonArray all = questions();
    QSet<QString> ids;
    for (const auto &entry : all) {
        const QJsonObject object = entry.toObject();
        EXPECT_EQ(object.keys(), (QStringList{u"askedWhen"_s, u"helper"_s, u"id"_s, u"kind"_s, u"page"_s,
                                              u"row"_s, u"step"_s, u"text"_s, u"values"_s}));
        EXPECT_FALSE(object["text"_L1].toString().isEmpty());
        EXPECT_GE(object["values"_L1].toArray().size(), 2);
        ids.insert(object["id"_L1].toString());
    }

    EXPECT_EQ(ids.size(), all.size());
    EXPECT_GT(all.size(), 50);
}

TEST(QuestionsCommand, BeginsWithTheEmergencySigns)
{
    const QJsonObject first = questions().first().toObject();

    EXPECT_EQ(first["id"_L1].toString(), u"breathless"_s);
    EXPECT_EQ(first["row"_L1].toString(), u"RF1"_s);
    EXPECT_EQ(first["step"_L1].toString(), u"emergency-signs"_s);
    EXPECT_TRUE(first["askedWhen"_L1].isNull());
}

TEST(QuestionsCommand, GivesTheConditionOfAQuestionThatIsNotAlwaysAsked)
{
    const QJsonObject when = question(u"spell-length"_s)["askedWhen"_L1].toObject();

    EXPECT_EQ(when["question"_L1].toString(), u"pain-pattern"_s);
    EXPECT_EQ(when["is"_L1].toArray(), QJsonArray{u"spells"_s});
}

TEST(QuestionsCommand, GivesEachPlaceOfTheBodyAsAValue)
{
    const QJsonObject where = question(u"where"_s);

    EXPECT_EQ(where["kind"_L1].toString(), u"zones"_s);
    const QJsonArray values = where["values"_L1].toArray();
    for (const QString &value :
         {u"left.calf"_s, u"right.thigh-inner"_s, u"left.whole-leg"_s, u"arm"_s, u"nowhere"_s, u"unsure"_s})
        EXPECT_TRUE(values.contains(value)) << value.toStdString();
    EXPECT_EQ(values.size(), 29);
}

TEST(QuestionsCommand, PrintsTheSameTwice)
{
    EXPECT_EQ(questions(), questions());
    EXPECT_EQ(runProgram({u"questions"_s}).output, runProgram({u"questions"_s}).output);
}

TEST(QuestionsCommand, ListsThemForPeopleToo)
{
    const Outcome run = runProgram({u"questions"_s});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.output.contains("  RF2 chest-pain: "_L1)) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("answers: yes, no, unsure"_L1));
}

} // namespace legwise
