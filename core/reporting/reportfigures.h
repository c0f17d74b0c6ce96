#pragma once

#include "core/reporting/hours.h"
#include "core/reporting/handlingdays.h"
#include "core/reporting/reportfacts.h"
#include "core/reporting/suppression.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace tverrlos {

struct FigureRow
{
    QString code;
    ShownCount cases;
    bool operator==(const FigureRow &) const = default;
};

/// One breakdown as outsiders may see it: closed vocabularies in their own order with their zeros, open ones
/// by number of cases, suppressed rows last.
struct FigureTable
{
    bool withheld = false; ///< the whole table: no choice of rows would have hidden the small ones
    QList<FigureRow> rows;
    bool operator==(const FigureTable &) const = default;

    const FigureRow *row(const QString &code) const;
};

/// What a report says. The totals of the service (received and how the cases ended, meetings, hours, signals)
/// are shown whole: they carry no trait of an asker. Everything that says what cases or askers are like is
/// suppressed where it is small.
///
/// Every enquiry counts once. One that came twice, or a part of a split that was taken back, is merged into
/// the case where the work goes on: `merged` says how many those were, and nothing else counts them, so that
/// received + merged is what the list of cases shows.
struct ReportFigures
{
    Period period;

    qint64 received = 0;
    qint64 assisted = 0;
    qint64 rejected = 0;
    qint64 referred = 0;
    qint64 withdrawn = 0;
    qint64 open = 0;
    qint64 merged = 0; ///< cases of the period that are counted in another one
    /// received = assisted + rejected + referred + withdrawn + open, and every table that counts each case
    /// once counts as many.
    bool reconciles = false;

    QMap<Breakdown, FigureTable> tables;
    FigureTable cooccurrence; ///< rows "GDPR+MDR"
    ShownCount severalRegimes;
    ShownCount severalAgencies;
    ShownCount toAssess;
    /// Regime code -> outcome of the joint answer -> cases; "none" for those without an answer yet.
    QMap<QString, FigureTable> resolutions;
    HandlingDays handling;

    qint64 meetingsHeld = 0;
    qint64 meetingsWithDecisionMaker = 0;
    ShownHours hours; ///< on the cases received in the period
    QMap<SignalKind, qint64> signalKinds;
    QMap<LiftedTo, qint64> signalsLifted;
    qint64 signalsAnswered = 0;
    QList<ReportSignal> raised;
    QList<Cohort> cohorts; ///< without gaps; months, or quarters of a period longer than 13 months
    int monthsPerCohort = 1;

    qint64 closedInPeriod = 0;
    qint64 meetingsInPeriod = 0;
    qint64 signalsInPeriod = 0;
    ShownHours hoursInPeriod; ///< on any case

    qint64 submissions = 0; ///< sent in during the period
    FigureTable submissionKinds;
    FigureTable submissionRegions;
    PlanProgress plan;

    /// Paths of what is not shown (`regimes.tilsyn`, `leads`), sorted. They do not say which were small and
    /// which were hidden to protect those.
    QStringList suppressed;

    QString databaseHash;
    QString recordsHash;
    QDate asOf;

    /// Cases are open, or more can come in: the figures of this cohort can still change.
    bool isPreliminary() const { return open > 0 || asOf < period.to; }
    qint64 closed() const { return received - open; }

    bool operator==(const ReportFigures &) const = default;
};

/// Pure: the same facts give the same figures.
ReportFigures reportFigures(const ReportFacts &facts);

/// The row code of a joint answer that is yet to come.
inline constexpr QLatin1String noResolution("none");

} // namespace tverrlos
