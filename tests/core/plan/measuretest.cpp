#include "core/plan/measure.h"

#include "core/registers/register.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const QDate today(2026, 11, 22);

Measure shipped(const char *code)
{
    for (const Measure &measure : shippedMeasures())
        if (measure.code == QLatin1String(code))
            return measure;
    ADD_FAILURE() << code;
    return {};
}

MeasureChange typed(const QStringList &words)
{
    const Result<MeasureChange> change = measureChangeFrom(words);
    EXPECT_TRUE(change.ok()) << (change ? "" : change.error().english().toStdString());
    return change ? *change : MeasureChange();
}

ErrorCode refusal(const Measure &measure, const QStringList &words)
{
    const Result<Measure> after = measureAfter(measure, typed(words), today);
    EXPECT_FALSE(after.ok());
    return after ? ErrorCode::Internal : after.error().code;
}

} // namespace

TEST(Measures, AreThoseOfBothPlansWithWhatTheirSourcesSay)
{
    const Register *first = findRegister(QStringLiteral("plan-2020"));
    const Register *second = findRegister(QStringLiteral("plan-2024-2025"));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->entries.size(), 16);
    EXPECT_EQ(shippedMeasures().size(), first->entries.size() + second->entries.size());

    const Measure started = shipped("2024-1.1");
    EXPECT_EQ(started.status(), MeasureStatus::Started);
    EXPECT_TRUE(started.isUnverified());
    EXPECT_EQ(started.source.statusAsOf, QDate(2024, 6, 6));
    EXPECT_FALSE(started.followUp.start) << "the source's days are not the office's";

    const Measure recommended = shipped("2024-1.2");
    EXPECT_EQ(recommended.status(), std::nullopt) << "recommended says nothing of whether it was started";
}

TEST(Measures, StayMarkedAsTheSourcesWordUntilTheOfficeSaysHowTheyStand)
{
    const Measure before = shipped("2024-1.2");
    const Result<Measure> owned = measureAfter(before, typed({QStringLiteral("owner=hdir")}), today);
    ASSERT_TRUE(owned.ok());
    EXPECT_TRUE(owned->isUnverified()) << "an owner says nothing of the status";
    const Result<Measure> started = measureAfter(*owned, typed({QStringLiteral("status=started")}), today);
    ASSERT_TRUE(started.ok());
    EXPECT_FALSE(started->isUnverified());
    EXPECT_EQ(started->source, before.source);
}

TEST(Measures, BringTheDayThatGoesWithAStatus)
{
    const Measure before = shipped("2024-1.2");
    const Result<Measure> started = measureAfter(before, typed({QStringLiteral("status=started")}), today);
    ASSERT_TRUE(started.ok());
    EXPECT_EQ(started->followUp.start, today);
    const Result<Measure> done = measureAfter(
        *started, typed({QStringLiteral("status=done"), QStringLiteral("done=22.11.2026")}), today);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->followUp.done, today);
    const Result<Measure> again = measureAfter(*done, typed({QStringLiteral("status=started")}), today);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->followUp.done, std::nullopt);
    EXPECT_EQ(again->followUp.start, today);
}

TEST(Measures, DoNotStartTodayWhenTheyWereDueBefore)
{
    const Result<Measure> late =
        measureAfter(shipped("2024-1.2"),
                     typed({QStringLiteral("status=started"), QStringLiteral("due=2026-06-30")}), today);
    ASSERT_TRUE(late.ok()) << late.error().english().toStdString();
    EXPECT_EQ(late->followUp.start, std::nullopt);
    EXPECT_TRUE(late->isLate(today));
}

TEST(Measures, RefuseDaysThatCannotBe)
{
    const Measure before = shipped("2024-1.2");
    EXPECT_EQ(refusal(before, {QStringLiteral("start=2026-05-01"), QStringLiteral("due=2026-04-30")}),
              ErrorCode::Invalid);
    EXPECT_EQ(refusal(before, {QStringLiteral("done=2026-05-01")}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(before, {QStringLiteral("status=done"), QStringLiteral("done=2026-11-23")}),
              ErrorCode::Invalid);
    EXPECT_EQ(refusal(before, {QStringLiteral("title=Noe annet")}), ErrorCode::Refused);
    EXPECT_EQ(refusal(before, {QStringLiteral("owner=")}), ErrorCode::Refused) << "nothing would change";
}

TEST(Measures, AreLateByTheOfficesDayAndElseByTheSources)
{
    Measure measure = shipped("2024-1.2");
    EXPECT_TRUE(measure.isLate(today)) << "the plan ended with 2025";
    EXPECT_FALSE(measure.isLate(QDate(2025, 12, 31)));
    measure.followUp.due = QDate(2026, 12, 31);
    EXPECT_FALSE(measure.isLate(today));
    measure.followUp.due = QDate(2026, 1, 1);
    measure.followUp.status = MeasureStatus::Dropped;
    EXPECT_FALSE(measure.isLate(today));
}

TEST(Measures, AreTheSameAfterTheirRecord)
{
    Measure own;
    own.code = QStringLiteral("E1");
    own.title = QStringLiteral("Felles side om journalføring");
    own.followUp = {QStringLiteral("hdir"), MeasureStatus::Done, QDate(2026, 1, 2),
                    QDate(2026, 3, 4),      QDate(2026, 2, 3),   QStringLiteral("ferdig før tiden")};
    Measure blank;
    blank.code = own.code;
    EXPECT_EQ(withRecord(blank, recordOf(own)), own);
}

TEST(Measures, NameWhatWasNotUnderstood)
{
    const Result<MeasureChange> unknown = measureChangeFrom({QStringLiteral("staus=done")});
    ASSERT_FALSE(unknown.ok());
    EXPECT_TRUE(unknown.error().english().contains(QStringLiteral("staus")));
    EXPECT_TRUE(unknown.error().english().contains(QStringLiteral("status")));
    EXPECT_FALSE(measureChangeFrom({QStringLiteral("status=finished")}).ok());
    EXPECT_FALSE(measureChangeFrom({QStringLiteral("due=31.02.2026")}).ok());
    EXPECT_FALSE(measureChangeFrom({QStringLiteral("note=a"), QStringLiteral("note=b")}).ok());
}
