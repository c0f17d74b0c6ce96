#include "core/workload/workload.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

Workload aMorning()
{
    Workload workload;
    workload.day = QDate(2024, 3, 20);
    workload.open = 5;
    workload.agencies = {{AgencyCode(QStringLiteral("slv")), 3, 1, QDate(2024, 1, 2), 90, 2}};
    workload.officers = {{QString(), 2, 0, std::nullopt, 0},
                         {QStringLiteral("kari"), 3, 1, QDate(2024, 1, 2), 150}};
    return workload;
}

} // namespace

TEST(Workload, OpensTheListsItCounted)
{
    const Workload workload = aMorning();
    const CaseFilter overdue = overdueCases(workload, workload.agencies.first());
    EXPECT_EQ(overdue.open, true);
    EXPECT_EQ(overdue.agency, AgencyCode(QStringLiteral("slv")));
    EXPECT_EQ(overdue.overdueOn, QDate(2024, 3, 20));
    const CaseFilter nobodys = openCases(workload, workload.officers.first());
    EXPECT_EQ(nobodys.officer, QString());
    ASSERT_TRUE(nobodys.officer) << "nobody's cases are a filter, not the lack of one";
    const CaseFilter waited = waitedForCases(workload, workload.agencies.first());
    EXPECT_EQ(waited.waitingFor, AgencyCode(QStringLiteral("slv")));
    EXPECT_FALSE(waited.agency) << "an agency may be asked without being on the route";
}

TEST(Workload, TellsMachinesNobodyAsNull)
{
    const QJsonObject json = workloadToJson(aMorning());
    const QJsonArray officers = json.value(QStringLiteral("officers")).toArray();
    EXPECT_TRUE(officers.at(0).toObject().value(QStringLiteral("officer")).isNull());
    EXPECT_TRUE(officers.at(0).toObject().value(QStringLiteral("oldest")).isNull());
    EXPECT_EQ(officers.at(1).toObject().value(QStringLiteral("hours")).toDouble(), 2.5);
    const QJsonObject agency = json.value(QStringLiteral("agencies")).toArray().at(0).toObject();
    EXPECT_EQ(agency.value(QStringLiteral("agency")).toString(), QStringLiteral("slv"));
    EXPECT_EQ(agency.value(QStringLiteral("oldest")).toString(), QStringLiteral("2024-01-02"));
    EXPECT_EQ(agency.value(QStringLiteral("waitedFor")).toInt(), 2);
}
