#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/interruption.h"
#include "app/cli/opencases.h"
#include "app/cli/progressline.h"

#include "core/calendar/clock.h"
#include "core/cases/caserepository.h"
#include "core/cases/casequeries.h"
#include "core/routing/changesjson.h"
#include "core/routing/rerouting.h"
#include "core/routing/routingqueries.h"
#include "core/store/store.h"
#include "ui/wording/changewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/routewords.h"

#include <QHash>
#include <QJsonArray>

// reroute: the open cases whose route has become another, and routing them again.
namespace tverrlos {

namespace {

/// What was asked: these cases, or every case whose route would change.
struct Wanted
{
    QList<CaseNumber> numbers;
    QDate day;
};

std::optional<Wanted> wantedFrom(CommandRun &run)
{
    Wanted wanted;
    for (const QString &word : run.arguments()) {
        const auto number = run.caseNumberIn(word);
        if (!number)
            return std::nullopt;
        if (!wanted.numbers.contains(*number))
            wanted.numbers.append(*number);
    }
    wanted.day = run.dateOption("date").value_or(run.clock().today());
    if (run.usageFailed())
        return std::nullopt;
    return wanted;
}

Result<RouteChanges> changesIn(CommandRun &run, Store &store, const ResponsibilityGraph &graph,
                               const QDate &day)
{
    Rerouting rerouting(graph, day, sayRoute(Phrasebook(Language::Bokmal)));
    const Result<void> read =
        readOpenCases(run, store, [&](const RoutingFacts &facts) { rerouting.add(facts); });
    if (!read)
        return read.error();
    return rerouting.take();
}

/// The cases to act on, as they were when they were read: all that change, or those that were named.
QList<BulkCase> casesToRoute(const Wanted &wanted, const RouteChanges &changes)
{
    QHash<CaseNumber, int> revisions;
    QList<BulkCase> all;
    for (const AffectedCase &one : changes.cases) {
        revisions.insert(one.number, one.revision);
        all.append({one.number, one.revision});
    }
    if (wanted.numbers.isEmpty())
        return all;
    QList<BulkCase> named;
    for (const CaseNumber &number : wanted.numbers)
        named.append(
            {number, revisions.contains(number) ? std::optional(revisions.value(number)) : std::nullopt});
    return named;
}

/// What would become of each case, without doing it.
BulkReceipt wouldDo(Store &store, const QList<BulkCase> &cases)
{
    BulkReceipt receipt;
    for (const BulkCase &one : cases) {
        BulkRow row;
        row.number = one.number;
        row.outcome = one.revision ? BulkOutcome::Done : BulkOutcome::Unchanged;
        if (!one.revision)
            if (const Result<Case> found = store.cases().find(one.number); !found) {
                row.outcome = BulkOutcome::Failed;
                row.why = found.error();
            }
        receipt.rows.append(row);
    }
    return receipt;
}

/// With a line that tells how far it has come; Ctrl+C leaves everything as it was.
Result<BulkReceipt> performMany(CommandRun &run, Store &store, const QList<BulkCase> &cases, const Act &act)
{
    const Interruption interruption;
    const Progress progress{progressLine(run), [&] { return interruption.isAsked(); }};
    const Result<BulkReceipt> receipt = store.casework().performMany(cases, act, run.actor(), progress);
    endProgressLine(run);
    return receipt;
}

class Telling
{
public:
    Telling(CommandRun &run, const ResponsibilityGraph &graph, const RouteChanges &changes)
        : m_run(run), m_graph(graph), m_changes(changes)
    {
        for (const AffectedCase &one : changes.cases)
            m_affected.insert(one.number, &one);
    }

    void json(const BulkReceipt &receipt, bool dryRun) const
    {
        QJsonArray items;
        for (const BulkRow &row : receipt.rows)
            items.append(item(row, dryRun));
        m_run.put({{QStringLiteral("date"), m_changes.day.toString(Qt::ISODate)},
                   {QStringLiteral("dryRun"), dryRun},
                   {QStringLiteral("open"), m_changes.open},
                   {QStringLiteral("affected"), qint64{m_changes.cases.size()}},
                   {QStringLiteral("done"), dryRun ? 0 : receipt.count(BulkOutcome::Done)},
                   {QStringLiteral("unchanged"), receipt.count(BulkOutcome::Unchanged)},
                   {QStringLiteral("failed"), receipt.count(BulkOutcome::Failed)},
                   {QStringLiteral("items"), items}});
    }

    void words(const BulkReceipt &receipt) const
    {
        for (const BulkRow &row : receipt.rows)
            m_run.line(QStringLiteral("%1  %2").arg(row.number.text(), outcome(row)));
        m_run.line(
            m_run.say(QT_TRANSLATE_N_NOOP("Command", "%n open case(s) have another route now than the one "
                                                     "on record."),
                      static_cast<int>(m_changes.cases.size())));
    }

private:
    QString outcome(const BulkRow &row) const
    {
        if (row.why)
            return sentenceAndRemedy(*row.why, m_run.phrasebook());
        const AffectedCase *affected = m_affected.value(row.number);
        if (row.outcome == BulkOutcome::Unchanged || !affected)
            return m_run.say(QT_TRANSLATE_NOOP("Command", "The route stays as it is."));
        const RouteChange &change = m_changes.changeOf(*affected);
        return QStringLiteral("%1: %2 (%3)")
            .arg(affected->title, leadWords(change, m_changes.day, m_graph, m_run.phrasebook()),
                 aspectWords(change.aspects, m_run.phrasebook()));
    }
    QJsonObject item(const BulkRow &row, bool dryRun) const
    {
        const bool would = dryRun && row.outcome == BulkOutcome::Done;
        QJsonObject object{
            {QStringLiteral("case"), row.number.text()},
            {QStringLiteral("outcome"), would ? QStringLiteral("would-change") : QString(outcomeCode(row))},
            {QStringLiteral("revision"), row.revision > 0 ? QJsonValue(row.revision) : QJsonValue()},
            {QStringLiteral("event"), row.event.isStored() ? QJsonValue(row.event.value()) : QJsonValue()},
            {QStringLiteral("reason"),
             row.why ? QJsonValue(sentenceAndRemedy(*row.why, m_run.phrasebook())) : QJsonValue()}};
        const AffectedCase *affected = m_affected.value(row.number);
        if (affected && row.outcome == BulkOutcome::Done) {
            const RouteChange &change = m_changes.changeOf(*affected);
            object.insert(QStringLiteral("changes"), aspectsToJson(change.aspects));
            object.insert(QStringLiteral("before"), substanceToJson(change.before));
            object.insert(QStringLiteral("after"), substanceToJson(change.after));
        }
        return object;
    }

    CommandRun &m_run;
    const ResponsibilityGraph &m_graph;
    const RouteChanges &m_changes;
    QHash<CaseNumber, const AffectedCase *> m_affected;
};

ExitStatus statusOf(const BulkReceipt &receipt)
{
    return receipt.count(BulkOutcome::Failed) > 0 ? ExitStatus::Failed : ExitStatus::Done;
}

/// Of a case that was worked on after it was routed: taking its route back would take that along.
BulkRow workedOnSince(const CaseNumber &number)
{
    BulkRow row;
    row.number = number;
    row.why = failure(
        ErrorCode::Refused,
        QT_TRANSLATE_NOOP("Error",
                          "Case %1 has been worked on since it was routed: its route stays as it is."),
        {number.text()},
        QT_TRANSLATE_NOOP("Error", "Undo the later acts and then the routing (act %1 undo), one by one."));
    return row;
}

/// Takes back the latest cases that were routed as one and can be taken back.
ExitStatus takeBack(CommandRun &run, Store &store)
{
    const Result<RoutedTogether> latest = store.routing().latestRouted();
    if (!latest)
        return run.fail(latest.error());
    QList<BulkCase> cases;
    for (const RoutedTogether::One &one : latest->cases)
        cases.append({one.number, one.revision});
    if (cases.isEmpty() && latest->since.isEmpty())
        return run.fail(
            failure(ErrorCode::Refused,
                    QT_TRANSLATE_NOOP("Error", "There is nothing left to take back: no case has been routed "
                                               "whose route has not been taken back or built upon.")));
    Result<BulkReceipt> receipt = performMany(run, store, cases, UndoAct{});
    if (!receipt)
        return run.fail(receipt.error());
    for (const CaseNumber &number : latest->since)
        receipt->rows.append(workedOnSince(number));
    RouteChanges none;
    none.day = run.clock().today();
    const ResponsibilityGraph graph = run.graph();
    if (run.json())
        Telling(run, graph, none).json(*receipt, false);
    for (const BulkRow &row : receipt->rows)
        run.line(QStringLiteral("%1  %2").arg(
            row.number.text(), row.why ? sentenceAndRemedy(*row.why, run.phrasebook())
                                       : run.say(QT_TRANSLATE_NOOP("Command", "Taken back."))));
    return statusOf(*receipt);
}

ExitStatus reroute(CommandRun &run)
{
    const std::optional<Wanted> wanted = wantedFrom(run);
    if (!wanted)
        return ExitStatus::WrongUsage;
    if (run.isSet("undo") && (run.isSet("dry-run") || run.isSet("date") || !wanted->numbers.isEmpty()))
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "%1 stands alone: it takes back the latest "
                                                                 "cases that were routed as one."),
                                      {QStringLiteral("--undo")}));
    const Result<Store *> opened = run.store();
    if (!opened)
        return run.fail(opened.error());
    Store &store = **opened;
    if (run.isSet("undo"))
        return takeBack(run, store);
    const ResponsibilityGraph graph = run.graph();
    const Result<RouteChanges> changes = changesIn(run, store, graph, wanted->day);
    if (!changes)
        return run.fail(changes.error());
    const QList<BulkCase> cases = casesToRoute(*wanted, *changes);
    const bool dryRun = run.isSet("dry-run");
    const Result<BulkReceipt> receipt =
        dryRun ? wouldDo(store, cases) : performMany(run, store, cases, RouteAct{wanted->day});
    if (!receipt)
        return run.fail(receipt.error());
    const Telling telling(run, graph, *changes);
    if (run.json())
        telling.json(*receipt, dryRun);
    else
        telling.words(*receipt);
    if (const int done = dryRun ? 0 : receipt->count(BulkOutcome::Done); done > 0)
        run.line(
            run.say(QT_TRANSLATE_N_NOOP("Command", "%n case(s) were routed again; reroute --undo takes them "
                                                   "back together."),
                    done));
    return statusOf(*receipt);
}

} // namespace

QList<Command> rerouteCommands()
{
    return {{QStringLiteral("reroute"),
             QStringLiteral("[NUMBER...] [--dry-run] [--date D] | --undo"),
             QT_TRANSLATE_NOOP("Command",
                               "Route open cases again whose route on record is no longer what it would be."),
             {option("dry-run", QT_TRANSLATE_NOOP("Command", "Only list them, with what would change.")),
              option("date", QT_TRANSLATE_NOOP("Command", "As of this day; default today."), "D"),
              option("undo",
                     QT_TRANSLATE_NOOP("Command", "Take back the latest cases that were routed as one."))},
             reroute,
             anyNumber}};
}

} // namespace tverrlos
