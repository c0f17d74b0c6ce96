#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

// What the command line tells of an act, beyond that it was done.
using namespace tverrlos;

namespace {

class TypedActs : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail("a"))});
        desk.json({QStringLiteral("import"),
                   desk.write(QStringLiteral("b.eml"),
                              enquiryMail("b").replace("fire fastleger", "ni fastleger"))});
        for (const QString &each : {number, other})
            desk.act(each, QStringLiteral("triage outcome=accepted"));
    }
    Answered act(const QStringList &words) const
    {
        return desk.json(QStringList{QStringLiteral("act"), number} + words);
    }
    static QJsonArray warnings(const Answered &answered)
    {
        return answered.json().value(QLatin1String("warnings")).toArray();
    }
    int count(const QStringList &filter) const
    {
        return desk.json(QStringList{QStringLiteral("cases"), QStringLiteral("--count")} + filter)
            .json()
            .value(QLatin1String("count"))
            .toInt(-1);
    }

    Typing desk;
    const QString number = QStringLiteral("2024-0001");
    const QString other = QStringLiteral("2024-0002");
};

} // namespace

TEST_F(TypedActs, TheStoryTellsWhatEachActChangedInTheLanguageChosen)
{
    ASSERT_EQ(desk.act(number, QStringLiteral("ask agency=datatilsynet due=2030-03-20")).status, 0);
    const auto story = [&](const char *language) {
        return desk
            .bare({QStringLiteral("show"), number, QStringLiteral("--database"), desk.database(),
                   QStringLiteral("--language"), QLatin1String(language)})
            .out;
    };
    EXPECT_TRUE(story("nb").contains(QLatin1String("      Datatilsynet: spurt, trengs innen 20.03.2030")))
        << qPrintable(story("nb"));
    EXPECT_TRUE(story("en").contains(
        QLatin1String("      Norwegian Data Protection Authority: asked, needed by 20.03.2030")))
        << qPrintable(story("en"));
}

TEST_F(TypedActs, ASplitOfSeveralListsTheSiblingsOfEach)
{
    const QList<QJsonObject> rows =
        desk.json({QStringLiteral("act"), number + QLatin1Char(',') + other, QStringLiteral("split"),
                   QStringLiteral("keep=Hva er grunnlaget?"), QStringLiteral("problem=Er det utstyr?"),
                   QStringLiteral("problem=Hvem fører tilsyn?")})
            .lines();
    ASSERT_EQ(rows.size(), 2);
    QStringList all;
    for (const QJsonObject &row : rows) {
        EXPECT_EQ(row.value(QLatin1String("outcome")).toString(), QStringLiteral("done"));
        const QJsonArray siblings = row.value(QLatin1String("siblings")).toArray();
        EXPECT_EQ(siblings.size(), 2);
        for (const QJsonValue &sibling : siblings)
            all.append(sibling.toString());
    }
    all.removeDuplicates();
    EXPECT_EQ(all.size(), 4);
    EXPECT_EQ(count({}), 6);
    desk.json({QStringLiteral("act"), number + QLatin1Char(',') + other, QStringLiteral("undo")});
    EXPECT_EQ(count({}), 2) << "what was taken back stands in no count";
    EXPECT_EQ(desk.json({QStringLiteral("show"), all.first()}).status, 0) << "and is still found by number";
}

TEST_F(TypedActs, AReferenceThatNobodyKnowsIsToldAndKept)
{
    act({QStringLiteral("tag"), QStringLiteral("add=GDPR")});
    const Answered odd = act({QStringLiteral("resolve"), QStringLiteral("regime=GDPR"),
                              QStringLiteral("text=Informer."), QStringLiteral("reference=tullloven § 999")});
    EXPECT_EQ(odd.status, 0) << qPrintable(odd.err);
    ASSERT_EQ(warnings(odd).size(), 1);
    EXPECT_TRUE(warnings(odd).first().toString().contains(QStringLiteral("tullloven § 999")));
    EXPECT_TRUE(odd.err.contains(QStringLiteral("tullloven § 999")));
    const Answered known = act({QStringLiteral("resolve"), QStringLiteral("regime=GDPR"),
                                QStringLiteral("text=Informer."), QStringLiteral("reference=GDPR art. 13")});
    EXPECT_EQ(known.status, 0);
    EXPECT_TRUE(warnings(known).isEmpty());
    EXPECT_TRUE(known.err.isEmpty()) << qPrintable(known.err);
}

TEST_F(TypedActs, AMeetingProposedForADayThatIsPastIsToldAndKept)
{
    const Answered past = act({QStringLiteral("meeting"), QStringLiteral("propose"),
                               QStringLiteral("date=2024-02-20"), QStringLiteral("time=10:00")});
    EXPECT_EQ(past.status, 0) << qPrintable(past.err);
    ASSERT_EQ(warnings(past).size(), 1);
    EXPECT_TRUE(warnings(past).first().toString().contains(QStringLiteral("20.02.2024 10:00")));
    EXPECT_TRUE(warnings(act({QStringLiteral("meeting"), QStringLiteral("propose"),
                              QStringLiteral("date=2099-02-20")}))
                    .isEmpty());
}

TEST_F(TypedActs, TheHoursOfOneEntryHaveABound)
{
    const Answered tooMany = desk.act(number, QStringLiteral("hours agency=hdir hours=500"));
    EXPECT_EQ(tooMany.status, 1);
    EXPECT_TRUE(tooMany.err.contains(QStringLiteral("500 hours"))) << qPrintable(tooMany.err);
    for (const char *odd : {"-1", "NaN", "0", "1e2"})
        EXPECT_NE(desk.act(number, QStringLiteral("hours agency=hdir hours=") + QLatin1String(odd)).status, 0)
            << odd;
    EXPECT_EQ(desk.act(number, QStringLiteral("hours agency=hdir hours=7,5")).status, 0);
}

TEST_F(TypedActs, ARegimeStillToBeAssessedIsListedAndNoReportCountsIt)
{
    act({QStringLiteral("tag"), QStringLiteral("assess=tilsyn")});
    EXPECT_EQ(count({QStringLiteral("--regime"), QStringLiteral("tilsyn")}), 1);
    EXPECT_EQ(count({QStringLiteral("--tagged"), QStringLiteral("tilsyn")}), 0);
    act({QStringLiteral("tag"), QStringLiteral("add=tilsyn")});
    EXPECT_EQ(count({QStringLiteral("--tagged"), QStringLiteral("tilsyn")}), 1);
    const Answered shown = desk.type({QStringLiteral("cases")});
    act({QStringLiteral("tag"), QStringLiteral("assess=tilsyn")});
    EXPECT_FALSE(shown.out.contains(QStringLiteral("tilsyn?")));
    EXPECT_TRUE(desk.type({QStringLiteral("cases")}).out.contains(QStringLiteral("tilsyn?")));
}
