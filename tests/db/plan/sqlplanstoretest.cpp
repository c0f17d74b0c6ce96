#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "core/plan/planstore.h"
#include "db/plan/measurereading.h"
#include "tests/support/db/damage.h"
#include "tests/support/db/testdatabase.h"

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");
const QString code = QStringLiteral("2024-1.2");

MeasureChange typed(const QStringList &words)
{
    return measureChangeFrom(words).value();
}

} // namespace

class Plan : public OverBothBackEnds
{
protected:
    PlanStore &plan() { return store().plan(); }
    Measure found(const QString &wanted)
    {
        const Result<Measure> measure = plan().find(wanted);
        EXPECT_TRUE(measure.ok()) << (measure ? "" : measure.error().english().toStdString());
        return measure ? *measure : Measure();
    }
};
OVER_BOTH_BACK_ENDS(Plan);

TEST_P(Plan, ShowsTheShippedMeasuresUntilSomethingIsSaid)
{
    const auto measures = plan().measures();
    ASSERT_TRUE(measures.ok());
    EXPECT_EQ(measures->size(), shippedMeasures().size());
    EXPECT_EQ(found(code).revision, 0);
    EXPECT_EQ(plan().find(QStringLiteral("nope")).error().code, ErrorCode::NotFound);
}

TEST_P(Plan, KeepsWhatTheOfficeSaysAndTakesItBack)
{
    const auto started =
        plan().change(code, typed({QStringLiteral("status=started"), QStringLiteral("owner=hdir")}), kari, 0);
    ASSERT_TRUE(started.ok()) << started.error().english().toStdString();
    EXPECT_EQ(found(code), *started);
    EXPECT_EQ(started->followUp.start, clock.today());
    const auto noted =
        plan().change(code, typed({QStringLiteral("note=Venter på avklaring")}), kari, started->revision);
    ASSERT_TRUE(noted.ok());
    EXPECT_EQ(plan().change(code, typed({QStringLiteral("note=x")}), kari, 1).error().code,
              ErrorCode::Conflict);

    ASSERT_TRUE(plan().undo(code, kari).ok());
    EXPECT_EQ(found(code).followUp.note, QString());
    ASSERT_TRUE(plan().undo(code, kari).ok());
    EXPECT_EQ(found(code).followUp, FollowUp());
    EXPECT_EQ(plan().undo(code, kari).error().code, ErrorCode::Refused);
    ASSERT_TRUE(plan().redo(code, kari).ok());
    EXPECT_EQ(found(code).followUp, started->followUp);
    ASSERT_TRUE(plan().redo(code, kari).ok());
    EXPECT_EQ(found(code).followUp, noted->followUp);

    const auto history = plan().history(code);
    ASSERT_TRUE(history.ok());
    EXPECT_EQ(history->size(), 6);
    EXPECT_EQ(history->first().actor, kari);
    EXPECT_EQ(damageIn(store()), QStringList());
}

TEST_P(Plan, HoldsMeasuresOfTheOfficesOwn)
{
    const auto first = plan().add({}, typed({QStringLiteral("title=Felles side om journalføring")}), kari);
    ASSERT_TRUE(first.ok()) << first.error().english().toStdString();
    EXPECT_EQ(first->code, QStringLiteral("E1"));
    EXPECT_EQ(first->status(), MeasureStatus::NotStarted);
    EXPECT_EQ(plan().add({}, typed({}), kari).error().code, ErrorCode::Refused) << "a measure of nothing";
    EXPECT_EQ(plan().add(code, typed({QStringLiteral("title=x")}), kari).error().code, ErrorCode::Refused);
    EXPECT_EQ(plan().add(QStringLiteral("a,b"), typed({QStringLiteral("title=x")}), kari).error().code,
              ErrorCode::Invalid);

    ASSERT_TRUE(plan().undo(QStringLiteral("E1"), kari).ok());
    EXPECT_EQ(plan().find(QStringLiteral("E1")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(plan().measures()->size(), shippedMeasures().size());
    EXPECT_EQ(plan().add({}, typed({QStringLiteral("title=Et annet")}), kari)->code, QStringLiteral("E2"))
        << "a code is never given twice";
    ASSERT_TRUE(plan().redo(QStringLiteral("E1"), kari).ok());
    EXPECT_EQ(found(QStringLiteral("E1")).title, first->title);
    EXPECT_EQ(damageIn(store()), QStringList());
}

TEST_P(Plan, CountsTheSignalsTiedToEach)
{
    Case value = enquiry(QDate(2024, 2, 12));
    CaseSignal raised;
    raised.number = 1;
    raised.text = QStringLiteral("Uklart");
    raised.raised = QDate(2024, 2, 20);
    raised.measures = {code, QStringLiteral("2020-02")};
    value.raised = {raised};
    ASSERT_TRUE(store().casework().create(value, {}, kari).ok());
    EXPECT_EQ(found(code).raised, 1);
    EXPECT_EQ(found(QStringLiteral("2020-02")).raised, 1);
    EXPECT_EQ(found(QStringLiteral("2020-01")).raised, 0);
}

TEST_P(Plan, TellsWhatMovedInAPeriod)
{
    clock.set(QDateTime(QDate(2024, 1, 10), QTime(9, 0), Qt::UTC));
    ASSERT_TRUE(plan().change(code, typed({QStringLiteral("status=started")}), kari).ok());
    clock.set(QDateTime(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC));
    ASSERT_TRUE(plan().change(code, typed({QStringLiteral("status=done")}), kari).ok());
    ASSERT_TRUE(plan().change(QStringLiteral("2020-01"), typed({QStringLiteral("note=n")}), kari).ok());
    ASSERT_TRUE(plan().add({}, typed({QStringLiteral("title=Nytt")}), kari).ok());
    ASSERT_TRUE(
        plan().change(QStringLiteral("2020-03"), typed({QStringLiteral("status=dropped")}), kari).ok());
    ASSERT_TRUE(plan().undo(QStringLiteral("2020-03"), kari).ok());

    const auto moved = [&](const QDate &from, const QDate &to) {
        return measuresMoved(store().connection(), fromOslo(from, QTime(0, 0)),
                             fromOslo(to.addDays(1), QTime(0, 0)));
    };
    const QList<MeasureMove> march = moved(QDate(2024, 3, 1), QDate(2024, 3, 31));
    ASSERT_EQ(march.size(), 2) << "a note moves nothing, and what was taken back did not move";
    EXPECT_EQ(march.at(0).code, code);
    EXPECT_EQ(march.at(0).from, MeasureStatus::Started);
    EXPECT_EQ(march.at(0).to, MeasureStatus::Done);
    EXPECT_EQ(march.at(0).day, QDate(2024, 3, 1));
    EXPECT_EQ(march.at(0).title, found(code).title);
    EXPECT_EQ(march.at(1).code, QStringLiteral("E1"));
    EXPECT_EQ(march.at(1).from, std::nullopt);
    EXPECT_EQ(march.at(1).to, MeasureStatus::NotStarted);
    const QList<MeasureMove> all = moved(QDate(2024, 1, 1), QDate(2024, 12, 31));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at(0).from, std::nullopt) << "the source only recommended it";
    EXPECT_EQ(all.at(0).to, MeasureStatus::Done);
    EXPECT_TRUE(moved(QDate(2024, 2, 1), QDate(2024, 2, 28)).isEmpty());
}

TEST_P(Plan, ShowsEventsThatWereRemoved)
{
    ASSERT_TRUE(plan().change(code, typed({QStringLiteral("status=started")}), kari).ok());
    ASSERT_TRUE(plan().change(code, typed({QStringLiteral("note=n")}), kari).ok());
    ASSERT_EQ(damageIn(store()), QStringList());
    store().connection().execute("DELETE FROM record_event WHERE revision = 2");
    EXPECT_EQ(damageIn(store()),
              QStringList{code + QStringLiteral(" does not have one event for each of its changes.")});
    store().connection().execute("UPDATE plan_measure SET revision = 1");
    EXPECT_FALSE(damageIn(store()).isEmpty()) << "the row is sealed";
}

} // namespace tverrlos::tests
