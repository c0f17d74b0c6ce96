#include "core/reporting/reportfigures.h"

#include <algorithm>
#include <numeric>

namespace tverrlos {

namespace {

template<class E>
QStringList codesOf()
{
    QStringList codes;
    const QList<E> values = allOf<E>();
    for (const E value : values)
        codes.append(codeOf(value));
    return codes;
}

/// The rows of a closed vocabulary; empty for one that the office can extend.
QStringList vocabulary(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::AskerType:
        return codesOf<AskerType>();
    case Breakdown::Region:
        return codesOf<Region>();
    case Breakdown::LevelOfCare:
        return codesOf<LevelOfCare>();
    case Breakdown::Phase:
        return codesOf<Phase>();
    case Breakdown::ProjectType:
        return codesOf<ProjectType>();
    case Breakdown::Regime:
    case Breakdown::Agency:
    case Breakdown::Lead:
    case Breakdown::Topic:
        return {};
    }
    Q_UNREACHABLE();
}

qint64 sumOf(const Tally &tally)
{
    return std::accumulate(tally.begin(), tally.end(), qint64(0));
}

template<class Key>
qint64 sumOf(const QMap<Key, qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

/// Most cases first; suppressed rows last and by code, so that their place says nothing.
bool standsBefore(const FigureRow &a, const FigureRow &b)
{
    if (a.cases && b.cases && *a.cases != *b.cases)
        return *a.cases > *b.cases;
    if (a.cases.has_value() != b.cases.has_value())
        return a.cases.has_value();
    return a.code < b.code;
}

FigureTable tableOf(const QStringList &codes, const std::optional<QList<ShownCount>> &shown)
{
    FigureTable table;
    if (!shown) {
        table.withheld = true;
        return table;
    }
    for (qsizetype i = 0; i < codes.size(); ++i)
        table.rows.append({codes.at(i), shown->at(i)});
    return table;
}

FigureTable tableOf(Breakdown breakdown, const Tally &tally, qint64 cases)
{
    QStringList codes = vocabulary(breakdown);
    const bool closedVocabulary = !codes.isEmpty();
    if (closedVocabulary)
        codes.append(notStated);
    const QStringList counted = tally.keys();
    for (const QString &code : counted)
        if (!codes.contains(code))
            codes.append(code);
    QList<qint64> counts;
    for (const QString &code : codes)
        counts.append(tally.value(code));
    FigureTable table =
        tableOf(codes, eachCaseOnce(breakdown) ? shownPartition(counts) : shownOverlapping(counts, cases));
    if (!closedVocabulary)
        std::sort(table.rows.begin(), table.rows.end(), standsBefore);
    return table;
}

FigureTable cooccurrenceOf(const ReportFacts &facts)
{
    QStringList codes;
    for (auto it = facts.cooccurrence.begin(); it != facts.cooccurrence.end(); ++it)
        codes.append(it.key().first.text() + QLatin1Char('+') + it.key().second.text());
    FigureTable table = tableOf(codes, shownOverlapping(facts.cooccurrence.values(), facts.received));
    std::sort(table.rows.begin(), table.rows.end(), standsBefore);
    return table;
}

/// One regime's joint answers. Its rows add up to the regime's cases, which stand in another table: where
/// that number is hidden this table would give it away.
FigureTable resolutionsOf(const QMap<ResolutionOutcome, qint64> &answers, qint64 cases, bool casesShown)
{
    QStringList codes = codesOf<ResolutionOutcome>();
    QList<qint64> counts;
    const QList<ResolutionOutcome> outcomes = allOf<ResolutionOutcome>();
    for (const ResolutionOutcome outcome : outcomes)
        counts.append(answers.value(outcome));
    codes.append(noResolution);
    counts.append(cases - sumOf(answers));
    return tableOf(codes, casesShown ? shownPartition(counts) : std::nullopt);
}

ShownCount shownAlone(qint64 count, qint64 cases)
{
    const auto shown = shownOverlapping({count}, cases);
    return shown ? shown->first() : ShownCount();
}

QList<Cohort> cohortsOf(const ReportFacts &facts, int months)
{
    const Period &period = facts.period;
    const auto startOf = [months](const QDate &day) {
        return QDate(day.year(), (day.month() - 1) / months * months + 1, 1);
    };
    QList<Cohort> cohorts;
    for (QDate start = startOf(period.from); start.isValid() && start <= period.to;
         start = start.addMonths(months))
        cohorts.append({start, 0, 0});
    for (const Cohort &month : facts.cohorts) {
        const auto cohort = std::find_if(cohorts.begin(), cohorts.end(),
                                         [&](const Cohort &c) { return c.from == startOf(month.from); });
        if (cohort == cohorts.end())
            continue;
        cohort->received += month.received;
        cohort->open += month.open;
    }
    return cohorts;
}

bool reconcile(const ReportFacts &facts)
{
    if (facts.received != sumOf(facts.closed) + facts.open)
        return false;
    const QList<Breakdown> breakdowns = allBreakdowns();
    for (const Breakdown breakdown : breakdowns)
        if (eachCaseOnce(breakdown) && sumOf(facts.tallies.value(breakdown)) != facts.received)
            return false;
    const qint64 inCohorts =
        std::accumulate(facts.cohorts.begin(), facts.cohorts.end(), qint64(0),
                        [](qint64 sum, const Cohort &cohort) { return sum + cohort.received; });
    return inCohorts == facts.received && sumOf(facts.openDays) == facts.open &&
           sumOf(facts.closedDays) == sumOf(facts.closed) &&
           sumOf(facts.submissions.kinds) == facts.submissions.received &&
           sumOf(facts.submissions.regions) == facts.submissions.received;
}

void noteSuppressed(const QString &name, const FigureTable &table, QStringList &suppressed)
{
    if (table.withheld)
        suppressed.append(name);
    for (const FigureRow &row : table.rows)
        if (!row.cases)
            suppressed.append(name + QLatin1Char('.') + row.code);
}

/// `name` is "hours" or "activity.hours": the fields are hoursByAgency, hoursWithoutAgency and hoursTotal.
void noteSuppressed(const QString &name, const ShownHours &hours, QStringList &suppressed)
{
    for (auto it = hours.byAgency.begin(); it != hours.byAgency.end(); ++it)
        if (!it.value())
            suppressed.append(name + QStringLiteral("ByAgency.") + it.key().text());
    if (hours.withoutHidden)
        suppressed.append(name + QStringLiteral("WithoutAgency"));
    if (!hours.total)
        suppressed.append(name + QStringLiteral("Total"));
}

QStringList suppressedIn(const ReportFigures &figures)
{
    QStringList suppressed;
    for (auto it = figures.tables.begin(); it != figures.tables.end(); ++it)
        noteSuppressed(codeOf(it.key()), it.value(), suppressed);
    noteSuppressed(QStringLiteral("cooccurrence"), figures.cooccurrence, suppressed);
    for (auto it = figures.resolutions.begin(); it != figures.resolutions.end(); ++it)
        noteSuppressed(QStringLiteral("resolutions.") + it.key(), it.value(), suppressed);
    if (!figures.severalRegimes)
        suppressed.append(QStringLiteral("severalRegimes"));
    if (!figures.severalAgencies)
        suppressed.append(QStringLiteral("severalAgencies"));
    if (!figures.toAssess)
        suppressed.append(QStringLiteral("toAssess"));
    noteSuppressed(QStringLiteral("hours"), figures.hours, suppressed);
    noteSuppressed(QStringLiteral("activity.hours"), figures.hoursInPeriod, suppressed);
    noteSuppressed(QStringLiteral("submissions.kinds"), figures.submissionKinds, suppressed);
    noteSuppressed(QStringLiteral("submissions.regions"), figures.submissionRegions, suppressed);
    if (figures.handling.suppressed)
        suppressed.append(QStringLiteral("handlingDays"));
    suppressed.sort();
    return suppressed;
}

void breakDown(const ReportFacts &facts, ReportFigures &figures)
{
    const QList<Breakdown> breakdowns = allBreakdowns();
    for (const Breakdown breakdown : breakdowns)
        figures.tables.insert(breakdown, tableOf(breakdown, facts.tallies.value(breakdown), facts.received));
    figures.cooccurrence = cooccurrenceOf(facts);
    // Where only some pairs occur, their sum is this number: it would give a hidden pair away.
    const auto isHidden = [](const FigureRow &row) { return !row.cases; };
    const QList<FigureRow> &pairs = figures.cooccurrence.rows;
    if (std::none_of(pairs.begin(), pairs.end(), isHidden))
        figures.severalRegimes = shownAlone(facts.severalRegimes, facts.received);
    figures.severalAgencies = shownAlone(facts.severalAgencies, facts.received);
    figures.toAssess = shownAlone(facts.toAssess, facts.received);
    const Tally regimes = facts.tallies.value(Breakdown::Regime);
    const FigureTable shown = figures.tables.value(Breakdown::Regime);
    for (const FigureRow &row : shown.rows)
        figures.resolutions.insert(row.code, resolutionsOf(facts.resolutions.value(RegimeCode(row.code)),
                                                           regimes.value(row.code), row.cases.has_value()));
}

/// The senders are few and known to each other: their small counts are hidden as those of askers are.
void countSubmissions(const ReportFacts &facts, ReportFigures &figures)
{
    figures.submissions = facts.submissions.received;
    QList<qint64> kinds;
    const QList<SubmissionKind> allKinds = allOf<SubmissionKind>();
    for (const SubmissionKind kind : allKinds)
        kinds.append(facts.submissions.kinds.value(kind));
    figures.submissionKinds = tableOf(codesOf<SubmissionKind>(), shownPartition(kinds));
    const QStringList codes = codesOf<Region>() + QStringList{QString(notStated)};
    QList<qint64> regions;
    for (const QString &code : codes)
        regions.append(facts.submissions.regions.value(code));
    figures.submissionRegions = tableOf(codes, shownPartition(regions));
}

void countWork(const ReportFacts &facts, ReportFigures &figures)
{
    figures.meetingsHeld = facts.meetingsHeld;
    figures.meetingsWithDecisionMaker = facts.meetingsWithDecisionMaker;
    figures.raised = facts.raised;
    figures.signalKinds = facts.signalKinds;
    figures.signalsLifted = facts.signalsLifted;
    figures.signalsAnswered = facts.signalsAnswered;
    figures.plan = facts.plan;
    figures.closedInPeriod = facts.closedInPeriod;
    figures.meetingsInPeriod = facts.meetingsInPeriod;
    figures.signalsInPeriod = facts.signalsInPeriod;
}

} // namespace

const FigureRow *FigureTable::row(const QString &code) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&code](const FigureRow &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

ReportFigures reportFigures(const ReportFacts &facts)
{
    ReportFigures figures;
    figures.period = facts.period;
    figures.received = facts.received;
    figures.assisted = facts.closed.value(Disposition::Assisted);
    figures.rejected = facts.closed.value(Disposition::Rejected);
    figures.referred = facts.closed.value(Disposition::Referred);
    figures.withdrawn = facts.closed.value(Disposition::Withdrawn);
    figures.open = facts.open;
    figures.merged = facts.merged;
    figures.reconciles = reconcile(facts);
    breakDown(facts, figures);
    figures.handling = handlingDays(facts.closedDays, facts.openDays);
    countWork(facts, figures);
    countSubmissions(facts, figures);
    figures.monthsPerCohort = facts.period.from.addMonths(13) <= facts.period.to ? 3 : 1;
    figures.cohorts = cohortsOf(facts, figures.monthsPerCohort);
    const FigureTable agencies = figures.tables.value(Breakdown::Agency);
    figures.hours = shownHours(facts.minutes, agencies);
    figures.hoursInPeriod = shownHours(facts.minutesInPeriod, agencies);
    figures.suppressed = suppressedIn(figures);
    figures.databaseHash = facts.databaseHash;
    figures.recordsHash = facts.recordsHash;
    figures.asOf = facts.asOf;
    return figures;
}

} // namespace tverrlos
