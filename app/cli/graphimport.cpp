#include "app/cli/graphimport.h"

#include "app/cli/commandrun.h"
#include "app/cli/graphasking.h"
#include "app/cli/refusal.h"
#include "core/responsibility/graphstore.h"
#include "core/responsibility/partsdifference.h"
#include "core/responsibility/settlementday.h"
#include "core/routing/changesjson.h"
#include "core/routing/whatif.h"
#include "core/store/store.h"
#include "db/graphml/graphfiles.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tverrlos {

namespace {

/// A file that is to take the graph's place, and what that comes to.
struct TakingIn
{
    ResponsibilityGraph before, after;
    PartsDifference differs;
    RouteChanges cases;
    QStringList leftOut;
};

ResponsibilityParts partsOf(const ResponsibilityGraph &graph)
{
    return {graph.nodes(), graph.edges()};
}

QString countWords(CommandRun &run, const PartsDifference &differs)
{
    return run
        .say(QT_TRANSLATE_NOOP("Command", "Nodes: %1 added, %2 removed, %3 changed. Edges: %4 added, "
                                          "%5 removed, %6 changed."))
        .arg(differs.nodesAdded.size())
        .arg(differs.nodesRemoved.size())
        .arg(differs.nodesChanged.size())
        .arg(differs.edgesAdded.size())
        .arg(differs.edgesRemoved.size())
        .arg(differs.edgesChanged.size());
}

/// "Helsedirektoratet interprets helselovgivning (01.01.2016–31.12.2023)", each day where it is known.
QString edgeWords(CommandRun &run, const ResponsibilityEdge &edge, const ResponsibilityGraph &graph)
{
    const QDate day = edge.valid.from.isValid() ? edge.valid.from : run.clock().today();
    const QString words = QStringLiteral("%1 %2 %3")
                              .arg(graph.nameOf(edge.from, day, run.dataLanguage()),
                                   roleWords(codeOf(edge.kind), run.phrasebook()),
                                   graph.nameOf(edge.to, day, run.dataLanguage()));
    if (!edge.valid.from.isValid() && !edge.valid.to.isValid())
        return words;
    const auto written = [](const QDate &one) { return one.isValid() ? norwegianDate(one) : QString(); };
    const QDate last = edge.valid.to.isValid() ? edge.valid.to.addDays(-1) : QDate();
    return QStringLiteral("%1 (%2–%3)").arg(words, written(edge.valid.from), written(last));
}

/// Everything that differs, one below the other: a slip in a table is found by reading it.
void tellDifference(CommandRun &run, const TakingIn &taking)
{
    run.line(countWords(run, taking.differs));
    const QString added = run.say(QT_TRANSLATE_NOOP("Command", "Added: %1"));
    const QString removed = run.say(QT_TRANSLATE_NOOP("Command", "Removed: %1"));
    const QString changed = run.say(QT_TRANSLATE_NOOP("Command", "Changed: %1"));
    const auto nodes = [&](const QString &act, const QStringList &codes, const ResponsibilityGraph &graph) {
        for (const QString &code : codes)
            run.line(QStringLiteral("  ") +
                     act.arg(graph.nameOf(code, run.clock().today(), run.dataLanguage())));
    };
    const auto edges = [&](const QString &act, const QList<ResponsibilityEdge> &list,
                           const ResponsibilityGraph &graph) {
        for (const ResponsibilityEdge &edge : list)
            run.line(QStringLiteral("  ") + act.arg(edgeWords(run, edge, graph)));
    };
    nodes(added, taking.differs.nodesAdded, taking.after);
    nodes(removed, taking.differs.nodesRemoved, taking.before);
    nodes(changed, taking.differs.nodesChanged, taking.after);
    edges(added, taking.differs.edgesAdded, taking.after);
    edges(removed, taking.differs.edgesRemoved, taking.before);
    edges(changed, taking.differs.edgesChanged, taking.after);
    tellRouteChanges(run, taking.cases, taking.after);
}

QJsonObject differenceToJson(const PartsDifference &differs)
{
    const auto places = [](const QList<ResponsibilityEdge> &edges) {
        QJsonArray list;
        for (const ResponsibilityEdge &edge : edges)
            list.append(placeOf(edge));
        return list;
    };
    return {{QStringLiteral("nodesAdded"), QJsonArray::fromStringList(differs.nodesAdded)},
            {QStringLiteral("nodesRemoved"), QJsonArray::fromStringList(differs.nodesRemoved)},
            {QStringLiteral("nodesChanged"), QJsonArray::fromStringList(differs.nodesChanged)},
            {QStringLiteral("edgesAdded"), places(differs.edgesAdded)},
            {QStringLiteral("edgesRemoved"), places(differs.edgesRemoved)},
            {QStringLiteral("edgesChanged"), places(differs.edgesChanged)}};
}

void tellLeftOut(CommandRun &run, const QStringList &leftOut)
{
    if (!leftOut.isEmpty())
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Left out, because it says nothing about who is "
                                                      "responsible: %1."))
                     .arg(leftOut.join(QStringLiteral(", "))));
}

QJsonObject importToJson(bool changed, const OfficeGraph &now, const QStringList &leftOut)
{
    return {{QStringLiteral("changed"), changed},
            {QStringLiteral("leftOut"), QJsonArray::fromStringList(leftOut)},
            {QStringLiteral("version"), now.version},
            {QStringLiteral("nodes"), now.graph.nodes().size()},
            {QStringLiteral("edges"), now.graph.edges().size()}};
}

ExitStatus tellNothingNew(CommandRun &run, const OfficeGraph &now, const QStringList &leftOut)
{
    if (run.json())
        run.put(importToJson(false, now, leftOut));
    run.line(
        run.say(QT_TRANSLATE_NOOP("Command", "The file says what the graph says: nothing was changed.")));
    tellLeftOut(run, leftOut);
    return ExitStatus::Done;
}

ExitStatus tellTakenIn(CommandRun &run, const TakingIn &taking, const OfficeGraph &now)
{
    const bool dryRun = run.isSet("dry-run");
    if (run.json()) {
        QJsonObject object = importToJson(!dryRun, now, taking.leftOut);
        object.insert(QStringLiteral("dryRun"), dryRun);
        object.insert(QStringLiteral("difference"), differenceToJson(taking.differs));
        object.insert(QStringLiteral("cases"), changesToJson(taking.cases));
        run.put(object);
    }
    if (dryRun)
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Nothing was changed.")));
    else
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Taken in: %1 nodes and %2 edges."))
                     .arg(now.graph.nodes().size())
                     .arg(now.graph.edges().size()));
    tellLeftOut(run, taking.leftOut);
    return ExitStatus::Done;
}

constexpr int wrongRowsTold = 200; // of more, a person sees that it is another file

/// Every row that is wrong, with its line; nothing was changed.
ExitStatus refuseFile(CommandRun &run, const QString &file, const QList<WrongRow> &wrong)
{
    if (wrong.size() == 1 && wrong.constFirst().line == 0)
        return run.fail(wrong.constFirst().why); // which says itself that nothing was changed
    const QString name = QFileInfo(file).fileName();
    QJsonArray rows;
    for (const WrongRow &row : wrong) {
        const QString why = sentenceAndRemedy(row.why, run.phrasebook());
        if (rows.size() < wrongRowsTold)
            run.tell(row.line > 0 ? run.say(QT_TRANSLATE_NOOP("Command", "%1, line %2: %3"))
                                        .arg(name)
                                        .arg(row.line)
                                        .arg(why)
                                  : why);
        rows.append(QJsonObject{{QStringLiteral("line"), row.line > 0 ? QJsonValue(row.line) : QJsonValue()},
                                {QStringLiteral("reason"), why}});
    }
    if (rows.size() > wrongRowsTold)
        run.tell(run.say(QT_TRANSLATE_N_NOOP("Command", "and %n more; --json lists them all"),
                         static_cast<int>(rows.size()) - wrongRowsTold));
    run.tell(run.say(QT_TRANSLATE_NOOP("Command", "Nothing was changed.")));
    QJsonObject refusal = refusalToJson(wrong.constFirst().why, run.phrasebook());
    refusal.insert(QStringLiteral("changed"), false);
    refusal.insert(QStringLiteral("wrong"), rows);
    if (run.json())
        run.put(refusal);
    return ExitStatus::Failed;
}

/// Told before anything is kept, so that it stands above whatever comes of it.
ExitStatus takeIn(CommandRun &run, Store &store, const GraphFile &file, const OfficeGraph &before)
{
    const QString source =
        run.isSet("source") ? run.value("source") : QFileInfo(run.arguments().at(1)).fileName();
    const GraphEdit edit{ReplaceGraph{file.parts}, {source, true, {}}};
    const Result<ResponsibilityGraph> becomes = applied(before.graph, edit);
    if (!becomes)
        return run.fail(becomes.error());
    const QDate day = dayAsked(firstDayOf(edit.change), run.clock().today());
    const Result<RouteChanges> cases = changesOfOpenCases(run, store, before.graph, *becomes, day);
    if (!cases)
        return run.fail(cases.error());
    const TakingIn taking{before.graph, *becomes, partsDifference(partsOf(before.graph), file.parts), *cases,
                          file.leftOut};
    tellDifference(run, taking);
    if (run.isSet("dry-run"))
        return tellTakenIn(run, taking, before);
    const Result<OfficeGraph> after = store.graph().keep(edit, run.actor(), before.version);
    return after ? tellTakenIn(run, taking, *after) : run.fail(after.error());
}

} // namespace

QString countWords(CommandRun &run, const ResponsibilityGraph &before, const ResponsibilityParts &after)
{
    return countWords(run, partsDifference(partsOf(before), after));
}

ExitStatus importGraph(CommandRun &run)
{
    if (run.arguments().size() < 2)
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No file was named.")));
    if (const Result<void> ready = run.useOfficeKnowledge(); !ready)
        return run.fail(ready.error());
    const QString path = run.arguments().at(1);
    const GraphFile file = readGraphFile(path, run.graph());
    if (!file.wrong.isEmpty())
        return refuseFile(run, path, file.wrong);
    const Result<Store *> store = run.isSet("dry-run") ? run.storeOrNone() : run.storeOrNew();
    if (!store)
        return run.fail(store.error());
    const Result<OfficeGraph> before = (*store)->graph().current();
    if (!before)
        return run.fail(before.error());
    if (graphDigest(before->graph) != graphDigest(run.graph())) // a table was read beside another graph
        return run.fail(failure(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Error", "Somebody has edited the responsibility graph in the meantime."), {},
            QT_TRANSLATE_NOOP("Error", "Look at the graph as it is now, and try again.")));
    if (sayTheSame(file.parts, before->graph))
        return tellNothingNew(run, *before, file.leftOut);
    if (const QList<WrongRow> unsettled = settlementFaults(file, before->graph, run.clock().today());
        !unsettled.isEmpty())
        return refuseFile(run, path, unsettled);
    return takeIn(run, **store, file, *before);
}

} // namespace tverrlos
