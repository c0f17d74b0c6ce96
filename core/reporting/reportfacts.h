#pragma once

#include "core/cases/case.h"
#include "core/published/identifying.h"
#include "core/reporting/followups.h"
#include "core/reporting/period.h"

#include <QLatin1String>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <utility>

/// What the store counted for a report: exact, not yet fit for outsiders. Everything a reader sees goes
/// through reportFigures(), which suppresses what could make an asker recognisable.
namespace tverrlos {

/// The ways in which the cases received in a period are broken down.
enum class Breakdown { Regime, Agency, Lead, Topic, AskerType, Region, LevelOfCare, Phase, ProjectType };

/// Plural, as in the JSON report: regimes, agencies, leads, topics, askerTypes, ...
QLatin1String codeOf(Breakdown);
QList<Breakdown> allBreakdowns();
/// True where every case stands in exactly one row, so that the rows add up to the cases received. A case of
/// three agencies stands in three rows of Agency.
bool eachCaseOnce(Breakdown);
/// The row of cases for which the facet was never stated.
inline constexpr QLatin1String notStated("not-stated");

using Tally = QMap<QString, qint64>; ///< code -> cases

/// Two regimes of one case, in alphabetical order.
using RegimePair = std::pair<RegimeCode, RegimeCode>;

/// How one month's or quarter's cases stand.
struct Cohort
{
    QDate from; ///< first day of the calendar month
    qint64 received = 0;
    qint64 open = 0;
    bool operator==(const Cohort &) const = default;
};

/// A signal as outsiders may read it.
struct ReportSignal
{
    SignalKind kind = SignalKind::UnclearRule;
    QString text;          ///< empty when withheld
    bool withheld = false; ///< the text named the asker
    QString topic;
    QList<RegimeCode> regimes;
    std::optional<Instrument> instrument;
    LiftedTo lifted = LiftedTo::Nowhere;
    QDate raised;
    QString response = {};         ///< what came back; empty when withheld
    bool responseWithheld = false; ///< it named the asker
    std::optional<QDate> responded = {};
    bool operator==(const ReportSignal &) const = default;
};

/// The signal without its case. A text is withheld when it names the asker, their contact or address, and
/// when it holds anything that must not be public (core/outward).
ReportSignal signalForOutsiders(const CaseSignal &signal, const Asker &asker, const IdentifyingCheck &names);
/// The row of topics that the reference data does not know: what was written there is nobody's to publish.
inline constexpr QLatin1String otherTopic("other");

/// A report that lists more than these would be read by nobody; it says how many there are beyond.
inline constexpr int mostSignals = 200;

struct ReportFacts
{
    Period period;

    // The cases received in the period, as they stand at asOf. A case that has been merged into another is
    // the same enquiry once more (it came twice, or a split was taken back): it is counted where the work
    // goes on, and not here. What was done on it (meetings, hours, signals) was done and is counted.
    qint64 received = 0;
    qint64 merged = 0; ///< left out of received: cases of the period that were merged into another
    qint64 open = 0;
    QMap<Disposition, qint64> closed;
    QMap<Breakdown, Tally> tallies;
    QMap<RegimePair, qint64> cooccurrence;
    qint64 severalRegimes = 0;  ///< cases with two regimes or more
    qint64 severalAgencies = 0; ///< cases with two agencies or more on the route
    qint64 toAssess = 0;        ///< cases with a regime a person has yet to judge
    QMap<RegimeCode, QMap<ResolutionOutcome, qint64>> resolutions; ///< joint answers given
    QMap<int, qint64> closedDays; ///< days from clock start to closing -> cases
    QMap<int, qint64> openDays;   ///< days from clock start to asOf -> open cases
    qint64 meetingsHeld = 0;
    qint64 meetingsWithDecisionMaker = 0;
    QMap<AgencyCode, qint64> minutes;
    QMap<SignalKind, qint64> signalKinds;
    QMap<LiftedTo, qint64> signalsLifted;
    qint64 signalsAnswered = 0; ///< something came back
    QList<ReportSignal> raised; ///< by day raised; the first mostSignals of them
    QList<Cohort> cohorts;      ///< by month; months without cases are left out

    // What was done in the period, whenever the case came in.
    qint64 closedInPeriod = 0;
    qint64 meetingsInPeriod = 0;
    qint64 signalsInPeriod = 0;
    QMap<AgencyCode, qint64> minutesInPeriod;
    SubmissionCounts submissions;
    PlanProgress plan;

    // What the figures stand on.
    QString databaseHash; ///< the head of the event chain, hexadecimal; empty for an empty database
    QString recordsHash;  ///< the same of measures and submissions; empty where there are none
    QDate asOf;           ///< the day in Norway of the last event; the period's end when there is none

    bool operator==(const ReportFacts &) const = default;
};

} // namespace tverrlos
