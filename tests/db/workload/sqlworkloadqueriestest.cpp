#include "core/cases/casequeries.h"
#include "core/workload/workloadqueries.h"
#include "tests/support/db/manycases.h"
#include "tests/support/db/testdatabase.h"

#include <numeric>

namespace tverrlos::tests {

class WorkloadInTheDatabase : public OverBothBackEnds
{
protected:
    void SetUp() override
    {
        OverBothBackEnds::SetUp();
        if (IsSkipped())
            return;
        cases = manyCases(400, QDate(2023, 1, 1), QDate(2024, 2, 20));
        keep(store(), cases, clock.now());
        // Later than everything that happened: what is open then is open now.
        auto answer = store().workload().workload(QDate(2024, 12, 31));
        ASSERT_TRUE(answer.ok()) << (answer.ok() ? "" : answer.error().english().toStdString());
        load = *answer;
    }
    qint64 listed(const CaseFilter &filter) { return *store().cases().count(filter); }

    QList<Case> cases;
    Workload load;
};
OVER_BOTH_BACK_ENDS(WorkloadInTheDatabase);

TEST_P(WorkloadInTheDatabase, OpensListsAsLongAsItsNumbers)
{
    EXPECT_GT(load.overdue, 0);
    EXPECT_GT(load.unowned, 0);
    EXPECT_EQ(listed(openCases(load)), load.open);
    EXPECT_EQ(listed(overdueCases(load)), load.overdue);
    EXPECT_EQ(listed(unownedCases(load)), load.unowned);
    EXPECT_EQ(load.agencies.size(), 4);
    for (const AgencyLoad &agency : load.agencies) {
        EXPECT_EQ(listed(openCases(load, agency)), agency.open) << agency.agency.text().toStdString();
        EXPECT_EQ(listed(overdueCases(load, agency)), agency.overdue);
        EXPECT_EQ(listed(waitedForCases(load, agency)), agency.waitedFor);
    }
    EXPECT_EQ(load.officers.size(), 4);
    for (const OfficerLoad &officer : load.officers) {
        EXPECT_EQ(listed(openCases(load, officer)), officer.open) << officer.officer.toStdString();
        EXPECT_EQ(listed(overdueCases(load, officer)), officer.overdue);
    }
}

TEST_P(WorkloadInTheDatabase, AddsUpOverTheOfficers)
{
    const auto sum =
        std::accumulate(load.officers.begin(), load.officers.end(), qint64(0),
                        [](qint64 open, const OfficerLoad &officer) { return open + officer.open; });
    EXPECT_EQ(sum, load.open);
    EXPECT_TRUE(load.officers.first().officer.isEmpty()) << "nobody's cases come first";
}

TEST_P(WorkloadInTheDatabase, KnowsTheOldestCaseAndTheHours)
{
    OfficerLoad kari{QStringLiteral("kari"), 0, 0, std::nullopt, 0};
    AgencyLoad hdir;
    for (const Case &c : cases) {
        if (!c.isOpen())
            continue;
        for (const HoursEntry &entry : c.hours)
            hdir.minutes += entry.agency.text() == QLatin1String("hdir") ? entry.minutes : 0;
        if (c.officer != kari.officer)
            continue;
        kari.minutes += c.totalMinutes();
        kari.oldest = std::min(kari.oldest.value_or(c.received), c.received);
    }
    EXPECT_EQ(load.officers.at(1).minutes, kari.minutes);
    EXPECT_EQ(load.officers.at(1).oldest, kari.oldest);
    EXPECT_EQ(load.agencies.at(2).agency.text(), QStringLiteral("hdir"));
    EXPECT_EQ(load.agencies.at(2).minutes, hdir.minutes);
}

TEST_P(WorkloadInTheDatabase, OfADayInThePastCountsTheCasesOpenThen)
{
    const QDate day(2023, 9, 1);
    const auto then = store().workload().workload(day);
    ASSERT_TRUE(then.ok()) << then.error().english().toStdString();
    const auto open = std::count_if(cases.begin(), cases.end(), [&](const Case &c) {
        return c.received <= day && (!c.closed || *c.closed > day);
    });
    EXPECT_TRUE(then->past);
    EXPECT_EQ(then->open, open);
    EXPECT_NE(then->open, load.open);
    EXPECT_EQ(listed(openCases(*then)), then->open);
    EXPECT_EQ(listed(overdueCases(*then)), then->overdue);
    EXPECT_EQ(listed(unownedCases(*then)), then->unowned);
    for (const AgencyLoad &agency : then->agencies) {
        EXPECT_EQ(listed(openCases(*then, agency)), agency.open);
        EXPECT_EQ(listed(waitedForCases(*then, agency)), agency.waitedFor);
    }
    const auto before = store().workload().workload(QDate(2020, 1, 1));
    EXPECT_EQ(before->open, 0);
}

} // namespace tverrlos::tests
