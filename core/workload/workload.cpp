#include "core/workload/workload.h"

#include "core/identity/jsonvalues.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

double hours(qint64 minutes)
{
    return double(minutes) / 60.0;
}

QJsonObject agencyToJson(const AgencyLoad &load)
{
    return {{QStringLiteral("agency"), load.agency.isEmpty() ? QJsonValue() : QJsonValue(load.agency.text())},
            {QStringLiteral("open"), load.open},
            {QStringLiteral("overdue"), load.overdue},
            {QStringLiteral("oldest"), jsonOrNull(load.oldest)},
            {QStringLiteral("hours"), hours(load.minutes)},
            {QStringLiteral("waitedFor"), load.waitedFor}};
}

QJsonObject officerToJson(const OfficerLoad &load)
{
    return {{QStringLiteral("officer"), load.officer.isEmpty() ? QJsonValue() : QJsonValue(load.officer)},
            {QStringLiteral("open"), load.open},
            {QStringLiteral("overdue"), load.overdue},
            {QStringLiteral("oldest"), jsonOrNull(load.oldest)},
            {QStringLiteral("hours"), hours(load.minutes)}};
}

} // namespace

CaseFilter openCases(const Workload &workload)
{
    CaseFilter filter;
    if (workload.past)
        filter.openOn = workload.day;
    else
        filter.open = true;
    filter.today = workload.day;
    return filter;
}

CaseFilter overdueCases(const Workload &workload)
{
    CaseFilter filter = openCases(workload);
    filter.overdueOn = workload.day;
    return filter;
}

CaseFilter unownedCases(const Workload &workload)
{
    CaseFilter filter = openCases(workload);
    filter.unowned = true;
    return filter;
}

CaseFilter openCases(const Workload &workload, const AgencyLoad &load)
{
    CaseFilter filter = openCases(workload);
    filter.agency = load.agency;
    return filter;
}

CaseFilter overdueCases(const Workload &workload, const AgencyLoad &load)
{
    CaseFilter filter = overdueCases(workload);
    filter.agency = load.agency;
    return filter;
}

CaseFilter waitedForCases(const Workload &workload, const AgencyLoad &load)
{
    CaseFilter filter = openCases(workload);
    filter.waitingFor = load.agency;
    return filter;
}

CaseFilter openCases(const Workload &workload, const OfficerLoad &load)
{
    CaseFilter filter = openCases(workload);
    filter.officer = load.officer;
    return filter;
}

CaseFilter overdueCases(const Workload &workload, const OfficerLoad &load)
{
    CaseFilter filter = overdueCases(workload);
    filter.officer = load.officer;
    return filter;
}

QJsonObject workloadToJson(const Workload &workload)
{
    QJsonArray agencies;
    for (const AgencyLoad &load : workload.agencies)
        agencies.append(agencyToJson(load));
    QJsonArray officers;
    for (const OfficerLoad &load : workload.officers)
        officers.append(officerToJson(load));
    return {{QStringLiteral("date"), workload.day.toString(Qt::ISODate)},
            {QStringLiteral("open"), workload.open},
            {QStringLiteral("overdue"), workload.overdue},
            {QStringLiteral("unowned"), workload.unowned},
            {QStringLiteral("agencies"), agencies},
            {QStringLiteral("officers"), officers}};
}

} // namespace tverrlos
