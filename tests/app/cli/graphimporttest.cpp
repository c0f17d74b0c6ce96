#include "tests/support/app/typing.h"

#include <gmock/gmock.h>

using namespace tverrlos;
using testing::AllOf;
using testing::HasSubstr;

namespace {

/// A case, and the office's graph as a table without the row that begins so.
class GraphTakenIn : public testing::Test
{
protected:
    Typing desk;
    const QString file = desk.path(QStringLiteral("g.csv"));
    void SetUp() override
    {
        ASSERT_EQ(
            desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())}).status,
            0);
        ASSERT_EQ(graph({QStringLiteral("export"), file}).status, 0);
    }
    Answered graph(const QStringList &words)
    {
        return desk.type(QStringList{QStringLiteral("graph")} + words);
    }
    Answered takeIn(const QStringList &more = {})
    {
        return graph(QStringList{QStringLiteral("import"), file} + more);
    }
    QByteArray rows() const
    {
        QFile table(file);
        return table.open(QIODevice::ReadOnly) ? table.readAll() : QByteArray();
    }
    void leaveOut(const QByteArray &begins)
    {
        QByteArray table = rows();
        const qsizetype at = table.indexOf("\r\n" + begins);
        ASSERT_GE(at, 0);
        table.remove(at, table.indexOf("\r\n", at + 2) - at);
        desk.write(QStringLiteral("g.csv"), table);
    }
};

} // namespace

TEST_F(GraphTakenIn, WhatIsRemovedIsToldWithTheOpenCasesItMeets)
{
    leaveOut("datatilsynet;Datatilsynet;supervises;GDPR;");
    const Answered taken = takeIn();
    ASSERT_EQ(taken.status, 0) << qPrintable(taken.err);
    EXPECT_THAT(taken.out.toStdString(),
                AllOf(HasSubstr("Edges: 0 added, 1 removed, 0 changed"),
                      HasSubstr("Removed: Norwegian Data Protection Authority supervises"),
                      HasSubstr("nobody answers for Data protection (GDPR) any more in 1 open case")));
    EXPECT_LT(taken.out.indexOf(QLatin1String("Removed:")), taken.out.indexOf(QLatin1String("Taken in:")));
    EXPECT_THAT(graph({QStringLiteral("log")}).out.toStdString(), HasSubstr("1 removed"));
    ASSERT_EQ(graph({QStringLiteral("undo")}).status, 0);
    EXPECT_EQ(graph({QStringLiteral("log")}).out.count(QLatin1String("1 removed")), 2);
}

TEST_F(GraphTakenIn, ADryRunTellsTheSameAndKeepsNothing)
{
    leaveOut("datatilsynet;Datatilsynet;supervises;GDPR;");
    const Answered dry = takeIn({QStringLiteral("--dry-run")});
    ASSERT_EQ(dry.status, 0) << qPrintable(dry.err);
    EXPECT_THAT(dry.out.toStdString(),
                AllOf(HasSubstr("Removed: Norwegian Data Protection Authority supervises"),
                      HasSubstr("Nothing was changed.")));
    EXPECT_THAT(graph({QStringLiteral("log")}).out.toStdString(), HasSubstr("Nobody has edited"));
    const QJsonObject told =
        desk.json({QStringLiteral("graph"), QStringLiteral("import"), file, QStringLiteral("--dry-run")})
            .json();
    EXPECT_FALSE(told[QLatin1String("changed")].toBool(true));
    EXPECT_EQ(told[QLatin1String("difference")][QLatin1String("edgesRemoved")].toArray(),
              QJsonArray{QStringLiteral("datatilsynet supervises GDPR")});
    // No other verb may be typed with it and keep its edit all the same.
    EXPECT_EQ(graph({QStringLiteral("undo"), QStringLiteral("--dry-run")}).status, 2);
}

TEST_F(GraphTakenIn, ARowWithAFieldTooManyAFirstRowAloneAndAFolderChangeNothing)
{
    const QByteArray whole = rows();
    desk.write(QStringLiteral("g.csv"),
               whole + R"(fhi;;consults;GDPR;;2025-01-01;;no;no;no;;;=HYPERLINK("http://x";"y");)" + "\r\n");
    const Answered wide = takeIn();
    EXPECT_EQ(wide.status, 1);
    EXPECT_THAT(wide.err.toStdString(), AllOf(HasSubstr("g.csv, line "), HasSubstr("Nothing was changed.")));
    desk.write(QStringLiteral("g.csv"), whole.left(whole.indexOf("\r\n") + 2));
    const Answered empty = takeIn();
    EXPECT_EQ(empty.status, 1);
    EXPECT_THAT(empty.err.toStdString(),
                AllOf(HasSubstr("g.csv, line 1"), HasSubstr("Nothing was changed.")));
    const Answered folder = graph({QStringLiteral("import"), desk.path(QString())});
    EXPECT_EQ(folder.status, 1);
    EXPECT_THAT(folder.err.toStdString(), AllOf(HasSubstr("is a folder"), HasSubstr("Nothing was changed.")));
    EXPECT_THAT(graph({QStringLiteral("log")}).out.toStdString(), HasSubstr("Nobody has edited"));
}
