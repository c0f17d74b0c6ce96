#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

/// Three enquiries of November 2021, when Normen was e-helse's, and one of February 2024.
class TypedRerouting : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const auto &[id, date] :
             std::initializer_list<std::pair<const char *, const char *>>{{"a", "Mon, 01 Nov 2021"},
                                                                          {"b", "Tue, 02 Nov 2021"},
                                                                          {"c", "Wed, 03 Nov 2021"},
                                                                          {"d", "Mon, 12 Feb 2024"}}) {
            // Each says something of its own: the same words from the same sender are the same enquiry.
            const QByteArray mail =
                enquiryMail(id, date).replace("Legekontoret Lia", QByteArray("Lia ") + id);
            const Answered taken =
                desk.json({QStringLiteral("import"),
                           desk.write(QString::fromLatin1(id) + QStringLiteral(".eml"), mail)});
            ASSERT_EQ(taken.status, 0) << qPrintable(taken.err);
        }
    }
    QJsonObject shown(const char *number) const
    {
        return desk.json({QStringLiteral("show"), QString::fromLatin1(number)}).json();
    }
    QStringList agencies(const char *number) const
    {
        QStringList codes;
        const QJsonArray routed = shown(number)[QLatin1String("route")][QLatin1String("agencies")].toArray();
        for (const QJsonValue &one : routed)
            codes.append(one[QLatin1String("agency")].toString());
        return codes;
    }
    QJsonObject reroute(const QStringList &words, int status = 0) const
    {
        const Answered answered = desk.json(QStringList{QStringLiteral("reroute")} + words);
        EXPECT_EQ(answered.status, status)
            << qPrintable(answered.err) << qPrintable(words.join(QLatin1Char(' ')));
        return answered.json();
    }
    static QStringList outcomes(const QJsonObject &answer)
    {
        QStringList told;
        const QJsonArray items = answer[QLatin1String("items")].toArray();
        for (const QJsonValue &item : items)
            told.append(item[QLatin1String("case")].toString() + QLatin1Char(' ') +
                        item[QLatin1String("outcome")].toString());
        return told;
    }

    Typing desk;
};

} // namespace

TEST_F(TypedRerouting, ListsTheCasesWhoseRouteIsNoLongerTheOneOnRecordAndChangesNothing)
{
    const QJsonObject before = shown("2021-0001");
    const QJsonObject listed = reroute({QStringLiteral("--dry-run"), QStringLiteral("--date=2024-02-12")});
    EXPECT_EQ(listed[QLatin1String("open")], 4);
    EXPECT_EQ(listed[QLatin1String("affected")], 3);
    EXPECT_EQ(listed[QLatin1String("done")], 0);
    EXPECT_EQ(outcomes(listed),
              (QStringList{QStringLiteral("2021-0001 would-change"), QStringLiteral("2021-0002 would-change"),
                           QStringLiteral("2021-0003 would-change")}));
    const QJsonObject first = listed[QLatin1String("items")].toArray().at(0).toObject();
    EXPECT_TRUE(first[QLatin1String("changes")].toArray().contains(QStringLiteral("agencies")));
    EXPECT_EQ(first[QLatin1String("after")][QLatin1String("lead")], QStringLiteral("hdir"));
    EXPECT_EQ(shown("2021-0001"), before);
}

TEST_F(TypedRerouting, RoutesThemAgainTogetherAndTakesThemBackTogether)
{
    const QJsonObject before = shown("2021-0002")[QLatin1String("route")].toObject();
    EXPECT_TRUE(agencies("2021-0002").contains(QStringLiteral("ehelse")));
    const QJsonObject done = reroute({QStringLiteral("--date=2024-02-12")});
    EXPECT_EQ(done[QLatin1String("done")], 3);
    EXPECT_EQ(done[QLatin1String("failed")], 0);
    for (const char *number : {"2021-0001", "2021-0002", "2021-0003"})
        EXPECT_FALSE(agencies(number).contains(QStringLiteral("ehelse"))) << number;
    EXPECT_EQ(reroute({QStringLiteral("--date=2024-02-12")})[QLatin1String("affected")], 0);

    const QJsonObject back = reroute({QStringLiteral("--undo")});
    EXPECT_EQ(back[QLatin1String("done")], 3);
    EXPECT_EQ(shown("2021-0002")[QLatin1String("route")].toObject(), before);
    const Answered nothing = desk.json({QStringLiteral("reroute"), QStringLiteral("--undo")});
    EXPECT_EQ(nothing.refusal(), QStringLiteral("refused"));
    EXPECT_TRUE(nothing.err.contains(QLatin1String("nothing left to take back"))) << qPrintable(nothing.err);
    EXPECT_EQ(desk.json({QStringLiteral("verify")}).status, 0);
}

TEST_F(TypedRerouting, TakesBackBatchAfterBatchAndTellsOnceWhatWasWorkedOnSince)
{
    reroute({QStringLiteral("2021-0001"), QStringLiteral("--date=2024-02-12")});
    reroute({QStringLiteral("2021-0002"), QStringLiteral("2021-0003"), QStringLiteral("--date=2024-02-12")});
    ASSERT_EQ(desk.act(QStringLiteral("2021-0003"), QStringLiteral("note text=Ringt")).status, 0);

    const QJsonObject second = reroute({QStringLiteral("--undo")}, 1);
    EXPECT_EQ(outcomes(second),
              (QStringList{QStringLiteral("2021-0002 done"), QStringLiteral("2021-0003 refused")}));
    const QString why = second[QLatin1String("items")][1][QLatin1String("reason")].toString();
    EXPECT_TRUE(why.contains(QLatin1String("act 2021-0003 undo"))) << qPrintable(why);
    EXPECT_EQ(outcomes(reroute({QStringLiteral("--undo")})), QStringList{QStringLiteral("2021-0001 done")});
    EXPECT_FALSE(agencies("2021-0003").contains(QStringLiteral("ehelse"))) << "stays";
    EXPECT_TRUE(agencies("2021-0001").contains(QStringLiteral("ehelse")));
    EXPECT_EQ(desk.json({QStringLiteral("reroute"), QStringLiteral("--undo")}).refusal(),
              QStringLiteral("refused"));
}

TEST_F(TypedRerouting, AnswersForEachCaseThatWasNamed)
{
    ASSERT_EQ(desk.act(QStringLiteral("2021-0003"), QStringLiteral("triage outcome=withdrawn reason=Angret"))
                  .status,
              0);
    const QJsonObject done = reroute({QStringLiteral("2021-0001"), QStringLiteral("2024-0001"),
                                      QStringLiteral("2021-0003"), QStringLiteral("2021-0099"),
                                      QStringLiteral("2021-0001"), QStringLiteral("--date=2024-02-12")},
                                     1);
    EXPECT_EQ(outcomes(done),
              (QStringList{QStringLiteral("2021-0001 done"), QStringLiteral("2024-0001 unchanged"),
                           QStringLiteral("2021-0003 refused"), QStringLiteral("2021-0099 not-found")}));
    EXPECT_TRUE(agencies("2021-0002").contains(QStringLiteral("ehelse"))) << "was not named";
}

TEST_F(TypedRerouting, WrongWordsAreWrongUsage)
{
    for (const char *words :
         {"2021", "abc", "2021-0001 x", "--date=2024-02-31", "--undo 2021-0001", "--undo --dry-run"}) {
        const Answered answered = desk.json(QStringList{QStringLiteral("reroute")} +
                                            QString::fromLatin1(words).split(QLatin1Char(' ')));
        EXPECT_EQ(answered.status, 2) << words;
        EXPECT_EQ(answered.refusal(), QStringLiteral("invalid")) << words;
        EXPECT_FALSE(answered.err.isEmpty()) << words;
    }
}

TEST_F(TypedRerouting, TellsItToPeopleInWords)
{
    const Answered told = desk.type(
        {QStringLiteral("reroute"), QStringLiteral("--dry-run"), QStringLiteral("--date=2024-02-12")});
    EXPECT_EQ(told.status, 0);
    EXPECT_TRUE(told.out.contains(QLatin1String("2021-0001"))) << qPrintable(told.out);
    const Answered nothing = desk.type(
        {QStringLiteral("reroute"), QStringLiteral("2024-0001"), QStringLiteral("--date=2024-02-12")});
    EXPECT_TRUE(nothing.out.contains(QLatin1String("stays as it is"))) << qPrintable(nothing.out);
}
