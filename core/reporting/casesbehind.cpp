#include "core/reporting/casesbehind.h"

#include <algorithm>

namespace tverrlos {

namespace {

std::optional<CaseFilter> outcome(CaseFilter filter, const QString &row)
{
    if (row == QLatin1String("received"))
        return filter;
    if (row == QLatin1String("open")) {
        filter.open = true;
        return filter;
    }
    filter.disposition = fromCode<Disposition>(row);
    filter.open = false;
    return filter.disposition ? std::optional(filter) : std::nullopt;
}

std::optional<CaseFilter> cohort(const ReportFigures &figures, CaseFilter filter, const QString &row)
{
    const QDate start = QDate::fromString(row, Qt::ISODate);
    if (!start.isValid())
        return std::nullopt;
    // A period that begins or ends within a month cuts its first and last cohort.
    filter.receivedFrom = std::max(start, figures.period.from);
    filter.receivedTo = std::min(start.addMonths(figures.monthsPerCohort).addDays(-1), figures.period.to);
    return filter;
}

} // namespace

std::optional<CaseFilter> casesBehind(const ReportFigures &figures, const QString &table, const QString &row)
{
    CaseFilter filter;
    filter.receivedFrom = figures.period.from;
    filter.receivedTo = figures.period.to;
    filter.merged = false;
    if (table == QLatin1String("outcomes"))
        return outcome(filter, row);
    if (table == QLatin1String("cohorts"))
        return cohort(figures, filter, row);
    if (table == codeOf(Breakdown::Regime)) {
        filter.taggedRegime = RegimeCode(row);
        return filter;
    }
    if (table == codeOf(Breakdown::Agency)) {
        filter.agency = AgencyCode(row);
        return filter;
    }
    return std::nullopt;
}

} // namespace tverrlos
