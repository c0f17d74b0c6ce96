#include "core/reporting/reportjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace tverrlos {

namespace {

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QJsonValue shown(const ShownCount &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonValue shown(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// Hours to the hundredth: 7 minutes are 0.12.
double hours(qint64 minutes)
{
    return std::round(double(minutes) / 60.0 * 100.0) / 100.0;
}

QJsonObject tableToJson(const FigureTable &table)
{
    QJsonObject object;
    for (const FigureRow &row : table.rows)
        object.insert(row.code, shown(row.cases));
    return object;
}

QJsonValue hoursOrNull(const ShownCount &minutes)
{
    return minutes ? QJsonValue(hours(*minutes)) : QJsonValue();
}

/// Null where it is not shown; what was written down without an agency stands apart.
void insertHours(const ShownHours &spent, QJsonObject &object)
{
    QJsonObject byAgency;
    for (auto it = spent.byAgency.begin(); it != spent.byAgency.end(); ++it)
        byAgency.insert(it.key().text(), hoursOrNull(it.value()));
    object.insert(QStringLiteral("hoursByAgency"), byAgency);
    const bool none = !spent.withoutAgency && !spent.withoutHidden;
    object.insert(QStringLiteral("hoursWithoutAgency"),
                  none ? QJsonValue(0) : hoursOrNull(spent.withoutAgency));
    object.insert(QStringLiteral("hoursTotal"), hoursOrNull(spent.total));
}

QJsonValue rangeToJson(const HandlingDays &days)
{
    if (!days.medianRange || !days.p90Range)
        return {};
    const auto ends = [](const HandlingDays::Range &range) {
        return QJsonArray{range.low, shown(range.high)};
    };
    return QJsonObject{{QStringLiteral("median"), ends(*days.medianRange)},
                       {QStringLiteral("p90"), ends(*days.p90Range)}};
}

QJsonObject handlingToJson(const HandlingDays &days)
{
    return {{QStringLiteral("median"), shown(days.median)},
            {QStringLiteral("p90"), shown(days.p90)},
            {QStringLiteral("closedOnly"), days.closedOnly},
            {QStringLiteral("range"), rangeToJson(days)}};
}

QJsonObject signalsToJson(const ReportFigures &figures)
{
    QJsonObject object;
    const QList<SignalKind> kinds = allOf<SignalKind>();
    for (const SignalKind kind : kinds)
        object.insert(codeOf(kind), figures.signalKinds.value(kind));
    return object;
}

QJsonObject liftedToJson(const ReportFigures &figures)
{
    QJsonObject object;
    const QList<LiftedTo> places = allOf<LiftedTo>();
    for (const LiftedTo place : places)
        object.insert(codeOf(place), figures.signalsLifted.value(place));
    return object;
}

QJsonObject submissionsToJson(const ReportFigures &figures)
{
    return {{QStringLiteral("received"), figures.submissions},
            {QStringLiteral("kinds"), tableToJson(figures.submissionKinds)},
            {QStringLiteral("regions"), tableToJson(figures.submissionRegions)}};
}

QJsonValue statusOrNull(const std::optional<MeasureStatus> &status)
{
    return status ? QJsonValue(QString(codeOf(*status))) : QJsonValue();
}

QJsonObject planToJson(const PlanProgress &plan)
{
    QJsonObject standing;
    for (auto it = plan.standing.begin(); it != plan.standing.end(); ++it)
        standing.insert(it.key(), it.value());
    QJsonArray moved;
    for (const MeasureMove &move : plan.moved)
        moved.append(QJsonObject{{QStringLiteral("code"), move.code},
                                 {QStringLiteral("title"), move.title},
                                 {QStringLiteral("from"), statusOrNull(move.from)},
                                 {QStringLiteral("to"), statusOrNull(move.to)},
                                 {QStringLiteral("day"), iso(move.day)}});
    return {{QStringLiteral("standing"), standing}, {QStringLiteral("moved"), moved}};
}

QJsonArray cohortsToJson(const ReportFigures &figures)
{
    QJsonArray array;
    for (const Cohort &cohort : figures.cohorts)
        array.append(QJsonObject{
            {QStringLiteral("from"), iso(cohort.from)},
            {QStringLiteral("to"), iso(cohort.from.addMonths(figures.monthsPerCohort).addDays(-1))},
            {QStringLiteral("received"), cohort.received},
            {QStringLiteral("open"), cohort.open}});
    return array;
}

QJsonObject activityToJson(const ReportFigures &figures)
{
    QJsonObject activity{{QStringLiteral("closed"), figures.closedInPeriod},
                         {QStringLiteral("meetingsHeld"), figures.meetingsInPeriod},
                         {QStringLiteral("signals"), figures.signalsInPeriod}};
    insertHours(figures.hoursInPeriod, activity);
    return activity;
}

void insertTables(const ReportFigures &figures, QJsonObject &report)
{
    for (auto it = figures.tables.begin(); it != figures.tables.end(); ++it)
        report.insert(codeOf(it.key()), tableToJson(it.value()));
    report.insert(QStringLiteral("cooccurrence"), tableToJson(figures.cooccurrence));
    report.insert(QStringLiteral("severalRegimes"), shown(figures.severalRegimes));
    report.insert(QStringLiteral("severalAgencies"), shown(figures.severalAgencies));
    report.insert(QStringLiteral("toAssess"), shown(figures.toAssess));
    QJsonObject resolutions;
    for (auto it = figures.resolutions.begin(); it != figures.resolutions.end(); ++it)
        resolutions.insert(it.key(), tableToJson(it.value()));
    report.insert(QStringLiteral("resolutions"), resolutions);
}

} // namespace

QJsonObject reportToJson(const ReportFigures &figures)
{
    QJsonObject report{
        {QStringLiteral("period"), QJsonObject{{QStringLiteral("from"), iso(figures.period.from)},
                                               {QStringLiteral("to"), iso(figures.period.to)}}},
        {QStringLiteral("received"), figures.received},
        {QStringLiteral("assisted"), figures.assisted},
        {QStringLiteral("rejected"), figures.rejected},
        {QStringLiteral("referred"), figures.referred},
        {QStringLiteral("withdrawn"), figures.withdrawn},
        {QStringLiteral("open"), figures.open},
        {QStringLiteral("merged"), figures.merged},
        {QStringLiteral("reconciles"), figures.reconciles},
        {QStringLiteral("preliminary"), figures.isPreliminary()},
        {QStringLiteral("handlingDays"), handlingToJson(figures.handling)},
        {QStringLiteral("meetings"),
         QJsonObject{{QStringLiteral("held"), figures.meetingsHeld},
                     {QStringLiteral("withDecisionMaker"), figures.meetingsWithDecisionMaker}}},
        {QStringLiteral("signals"), signalsToJson(figures)},
        {QStringLiteral("signalsLifted"), liftedToJson(figures)},
        {QStringLiteral("signalsAnswered"), figures.signalsAnswered},
        {QStringLiteral("submissions"), submissionsToJson(figures)},
        {QStringLiteral("plan"), planToJson(figures.plan)},
        {QStringLiteral("cohorts"), cohortsToJson(figures)},
        {QStringLiteral("activity"), activityToJson(figures)},
        {QStringLiteral("suppressed"), QJsonArray::fromStringList(figures.suppressed)},
        {QStringLiteral("suppressedBelow"), smallestShownCount},
        {QStringLiteral("generatedFrom"), QJsonObject{{QStringLiteral("databaseHash"), figures.databaseHash},
                                                      {QStringLiteral("recordsHash"), figures.recordsHash},
                                                      {QStringLiteral("asOf"), iso(figures.asOf)}}}};
    insertHours(figures.hours, report);
    insertTables(figures, report);
    return report;
}

QByteArray reportJsonFile(const ReportFigures &figures)
{
    return QJsonDocument(reportToJson(figures)).toJson(QJsonDocument::Indented);
}

} // namespace tverrlos
