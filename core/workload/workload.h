#pragma once

#include "core/cases/casequeries.h"
#include "core/identity/code.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// Who has how much. Every number is the length of a list that a CaseFilter opens (see the functions below),
/// so a tile always equals its list.
namespace tverrlos {

struct AgencyLoad
{
    AgencyCode agency;
    qint64 open = 0;             ///< open cases whose route on record names the agency, in any role
    qint64 overdue = 0;          ///< of them, those whose deadline lies before the day
    std::optional<QDate> oldest; ///< earliest receipt among them; unset when there are none
    qint64 minutes = 0;          ///< spent by the agency on open cases
    qint64 waitedFor = 0;        ///< open cases where the agency is asked and has not answered
    bool operator==(const AgencyLoad &) const = default;
};

struct OfficerLoad
{
    QString officer; ///< empty: nobody's
    qint64 open = 0;
    qint64 overdue = 0;
    std::optional<QDate> oldest;
    qint64 minutes = 0; ///< spent by everyone on these open cases
    bool operator==(const OfficerLoad &) const = default;
};

struct Workload
{
    QDate day;
    /// Cases were received or closed after the day: the numbers are those of the day, but for officers and
    /// routes, which are as they stand now.
    bool past = false;
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 unowned = 0;          ///< open cases with a regime that nobody answers for
    QList<AgencyLoad> agencies;  ///< by code
    QList<OfficerLoad> officers; ///< nobody's first, then by name; their open add up to `open`
    bool operator==(const Workload &) const = default;
};

/// The lists behind the numbers.
CaseFilter openCases(const Workload &workload);
CaseFilter overdueCases(const Workload &workload);
CaseFilter unownedCases(const Workload &workload);
CaseFilter openCases(const Workload &workload, const AgencyLoad &load);
CaseFilter overdueCases(const Workload &workload, const AgencyLoad &load);
CaseFilter waitedForCases(const Workload &workload, const AgencyLoad &load);
CaseFilter openCases(const Workload &workload, const OfficerLoad &load);
CaseFilter overdueCases(const Workload &workload, const OfficerLoad &load);

/// The `workload --json` object: hours as decimals, nobody's cases under `"officer": null`.
QJsonObject workloadToJson(const Workload &workload);

} // namespace tverrlos
