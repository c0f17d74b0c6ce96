#include "core/deadlines/deadline.h"

#include "core/deadlines/holidays.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QStringList whyInEnglish(const Deadline &deadline)
{
    QStringList sentences;
    for (const DeadlineReason &reason : deadline.why)
        sentences.append(reason.english());
    return sentences;
}

} // namespace

TEST(Deadline, IsSixWeeksAfterTheClockStarted)
{
    EXPECT_EQ(answerDeadline(QDate(2024, 2, 12)).day, QDate(2024, 3, 25));
    EXPECT_EQ(answerDeadline(QDate(2021, 9, 17)).day, QDate(2021, 10, 29));
}

TEST(Deadline, SaysHowItWasReckoned)
{
    EXPECT_EQ(
        whyInEnglish(answerDeadline(QDate(2024, 2, 12))),
        QStringList(
            {QStringLiteral("The clock started on 12.02.2024."),
             QStringLiteral("The office's own target is 6 weeks (42 calendar days), which is 25.03.2024.")}));
}

TEST(Deadline, MovesOverEasterDayByDayAndNamesEach)
{
    const Deadline deadline = answerDeadline(QDate(2024, 2, 15)); // + 42 days is Maundy Thursday
    EXPECT_EQ(deadline.day, QDate(2024, 4, 2));
    const QString why = whyInEnglish(deadline).join(QLatin1Char('\n'));
    EXPECT_TRUE(why.contains(QStringLiteral("28.03.2024 is a public holiday: Maundy Thursday.")));
    EXPECT_TRUE(why.contains(QStringLiteral("30.03.2024 is a Saturday.")));
    EXPECT_TRUE(why.contains(QStringLiteral("01.04.2024 is a public holiday: Easter Monday.")));
    EXPECT_TRUE(why.endsWith(QStringLiteral("The next working day is 02.04.2024.")));
}

TEST(Deadline, FollowsTheOfficesOwnTarget)
{
    EXPECT_EQ(answerDeadline(QDate(2024, 5, 6), {10}).day, QDate(2024, 5, 16));
    EXPECT_EQ(answerDeadline(QDate(2024, 5, 6), {11}).day,
              QDate(2024, 5, 21)); // 17 May, weekend, Whit Monday
    EXPECT_EQ(answerDeadline(QDate(2024, 5, 6), {0}).day, QDate(2024, 5, 6));
}

TEST(Deadline, OfAnImpossibleStartIsNone)
{
    EXPECT_FALSE(answerDeadline(QDate()).day.isValid());
    EXPECT_TRUE(answerDeadline(QDate()).why.isEmpty());
    EXPECT_FALSE(answerDeadline(QDate(2024, 1, 1), {-1}).day.isValid());
}

TEST(Deadline, IsAlwaysAWorkingDayNoEarlierThanTheTarget)
{
    for (QDate start(2019, 1, 1); start < QDate(2032, 1, 1); start = start.addDays(1)) {
        const QDate day = answerDeadline(start).day;
        ASSERT_TRUE(isWorkingDay(day)) << qPrintable(start.toString(Qt::ISODate));
        ASSERT_GE(start.daysTo(day), 42);
        ASSERT_LE(start.daysTo(day), 42 + 5);
    }
}

TEST(IsoWeek, BelongsToTheYearOfItsThursday)
{
    EXPECT_EQ(isoWeek(QDate(2024, 3, 25)), QStringLiteral("2024-W13"));
    EXPECT_EQ(isoWeek(QDate(2021, 1, 3)), QStringLiteral("2020-W53"));
    EXPECT_EQ(isoWeek(QDate(2024, 12, 30)), QStringLiteral("2025-W01"));
    EXPECT_EQ(isoWeek(QDate()), QString());
}
