#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/graphasking.h"
#include "app/cli/graphcheckcommand.h"
#include "app/cli/refusal.h"

#include "core/responsibility/asknown.h"
#include "core/responsibility/graphstore.h"
#include "core/store/store.h"
#include "db/graphml/graphfiles.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/routewords.h"

#include <QDir>
#include <QJsonArray>

// graph: the office's responsibility graph looked at, edited and exchanged.
namespace tverrlos {

namespace {

QString said(CommandRun &run, const GraphEdit &edit, const ResponsibilityGraph &before)
{
    return sayRoute(run.phrasebook())(describe(edit, before, run.dataLanguage()));
}

ExitStatus tooManyWords(CommandRun &run, qsizetype most)
{
    return run.wrongUsage(
        failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is one word too many for %2."),
                {run.arguments().at(most), QStringLiteral("graph ") + run.arguments().at(0)}));
}

/// The store of graph edits; nothing, and told, where the database cannot be opened.
GraphStore *graphStore(CommandRun &run)
{
    const Result<Store *> store = run.store();
    if (store)
        return &(*store)->graph();
    run.fail(store.error());
    return nullptr;
}

ExitStatus listEdits(CommandRun &run)
{
    for (const GraphEditUsage &usage : editUsages()) {
        const QString purpose = run.phrasebook().say("GraphEdit", usage.purpose.toUtf8().constData());
        if (run.json())
            run.put({{QStringLiteral("edit"), usage.words}, {QStringLiteral("purpose"), purpose}});
        else
            run.line(usage.words + QStringLiteral("\n    ") + purpose);
    }
    run.line(run.say(QT_TRANSLATE_NOOP(
        "Command", "Every edit also takes source=\"..\" (needed), verified=no and note=\"..\".")));
    return ExitStatus::Done;
}

ExitStatus edit(CommandRun &run)
{
    if (run.isSet("list"))
        return listEdits(run);
    const Result<GraphEdit> parsed = parseGraphEdit(run.arguments().mid(1));
    if (!parsed)
        return run.wrongUsage(parsed.error());
    const Result<Store *> store = run.storeOrNew(); // an office may settle who answers before its first case
    if (!store)
        return run.fail(store.error());
    GraphStore *graph = &(*store)->graph();
    const Result<OfficeGraph> before = graph->current();
    if (!before)
        return run.fail(before.error());
    const Result<OfficeGraph> after = graph->keep(*parsed, run.actor(), before->version);
    if (!after)
        return run.fail(after.error());
    const QString sentence = said(run, *parsed, before->graph);
    if (run.json()) {
        run.put({{QStringLiteral("version"), after->version},
                 {QStringLiteral("edit"), toJson(*parsed)},
                 {QStringLiteral("says"), sentence}});
        return ExitStatus::Done;
    }
    run.line(sentence);
    if (before->version == 0)
        run.line(
            run.say(QT_TRANSLATE_NOOP("Command", "From now on the office keeps its own graph: what a later "
                                                 "program brings no longer changes it.")));
    return ExitStatus::Done;
}

ExitStatus takeBack(CommandRun &run, bool undo)
{
    if (run.arguments().size() > 1)
        return tooManyWords(run, 1);
    GraphStore *graph = graphStore(run);
    if (!graph)
        return ExitStatus::Failed;
    const Result<OfficeGraph> after = undo ? graph->undo(run.actor()) : graph->redo(run.actor());
    if (!after)
        return run.fail(after.error());
    const Result<QList<GraphLogEntry>> log = graph->log();
    if (!log)
        return run.fail(log.error());
    const GraphLogEntry &entry = log->constLast();
    const QString sentence = said(run, entry.edit, after->graph);
    if (run.json())
        run.put({{QStringLiteral("version"), after->version},
                 {QStringLiteral("act"), QString(codeOf(entry.act))},
                 {QStringLiteral("concerns"), entry.concerns},
                 {QStringLiteral("says"), sentence}});
    else
        run.line((undo ? run.say(QT_TRANSLATE_NOOP("Command", "Taken back: %1"))
                       : run.say(QT_TRANSLATE_NOOP("Command", "Done again: %1")))
                     .arg(sentence));
    return ExitStatus::Done;
}

QString actWords(CommandRun &run, const GraphLogEntry &entry, const QString &sentence)
{
    switch (entry.act) {
    case GraphAct::Base:
        return run.say(QT_TRANSLATE_NOOP("Command", "The graph as it came with the program."));
    case GraphAct::Edit:
        return sentence;
    case GraphAct::Undo:
        return run.say(QT_TRANSLATE_NOOP("Command", "Taken back: %1")).arg(sentence);
    case GraphAct::Redo:
        return run.say(QT_TRANSLATE_NOOP("Command", "Done again: %1")).arg(sentence);
    }
    Q_UNREACHABLE();
}

ExitStatus log(CommandRun &run)
{
    if (run.arguments().size() > 1)
        return tooManyWords(run, 1);
    GraphStore *graph = graphStore(run);
    if (!graph)
        return ExitStatus::Failed;
    const Result<QList<GraphLogEntry>> entries = graph->log();
    const Result<OfficeGraph> now = graph->current();
    if (!entries || !now)
        return run.fail(entries ? now.error() : entries.error());
    for (const GraphLogEntry &entry : *entries) {
        const QString sentence = entry.act == GraphAct::Base ? QString() : said(run, entry.edit, now->graph);
        const QString words = actWords(run, entry, sentence);
        if (run.json())
            run.put({{QStringLiteral("id"), entry.id},
                     {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("by"), entry.actor},
                     {QStringLiteral("act"), QString(codeOf(entry.act))},
                     {QStringLiteral("concerns"), entry.concerns ? QJsonValue(entry.concerns) : QJsonValue()},
                     {QStringLiteral("inForce"), entry.inForce},
                     {QStringLiteral("source"), entry.edit.grounds.source},
                     {QStringLiteral("says"), words}});
        else
            run.line(
                QStringLiteral("%1  %2  %3: %4 (%5)")
                    .arg(entry.id, 4)
                    .arg(norwegianDate(osloDate(entry.at)), entry.actor, words, entry.edit.grounds.source));
    }
    if (entries->isEmpty())
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Nobody has edited the graph.")));
    return ExitStatus::Done;
}

ExitStatus exportGraph(CommandRun &run)
{
    if (run.arguments().size() < 2)
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No file was named.")));
    if (run.arguments().size() > 2)
        return tooManyWords(run, 2);
    const std::optional<QDate> asOf = run.dateOption("as-of");
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    if (const Result<void> ready = run.useOfficeKnowledge(); !ready)
        return run.fail(ready.error());
    const ResponsibilityGraph graph = run.graph();
    const ResponsibilityParts parts =
        asOf ? asKnownOn(graph, *asOf) : ResponsibilityParts{graph.nodes(), graph.edges()};
    const QString file = run.arguments().at(1);
    if (const Result<void> written = writeGraphFile(file, parts); !written)
        return run.fail(written.error());
    if (run.json())
        run.put({{QStringLiteral("file"), file},
                 {QStringLiteral("nodes"), parts.nodes.size()},
                 {QStringLiteral("edges"), parts.edges.size()}});
    else
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Wrote %1 nodes and %2 edges to %3."))
                     .arg(parts.nodes.size())
                     .arg(parts.edges.size())
                     .arg(QDir::toNativeSeparators(file)));
    return ExitStatus::Done;
}

ExitStatus tellImport(CommandRun &run, bool changed, const OfficeGraph &now, const QStringList &leftOut)
{
    if (run.json())
        run.put({{QStringLiteral("changed"), changed},
                 {QStringLiteral("leftOut"), QJsonArray::fromStringList(leftOut)},
                 {QStringLiteral("version"), now.version},
                 {QStringLiteral("nodes"), now.graph.nodes().size()},
                 {QStringLiteral("edges"), now.graph.edges().size()}});
    else if (changed)
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Taken in: %1 nodes and %2 edges."))
                     .arg(now.graph.nodes().size())
                     .arg(now.graph.edges().size()));
    else
        run.line(
            run.say(QT_TRANSLATE_NOOP("Command", "The file says what the graph says: nothing was changed.")));
    if (!leftOut.isEmpty() && !run.json())
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Left out, because it says nothing about who is "
                                                      "responsible: %1."))
                     .arg(leftOut.join(QStringLiteral(", "))));
    return ExitStatus::Done;
}

constexpr int wrongRowsTold = 200; // of more, a person sees that it is another file

/// Every row that is wrong, with its line; nothing was changed.
ExitStatus refuseFile(CommandRun &run, const QString &file, const QList<WrongRow> &wrong)
{
    if (wrong.size() == 1 && wrong.constFirst().line == 0)
        return run.fail(wrong.constFirst().why);
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

ExitStatus importGraph(CommandRun &run)
{
    if (run.arguments().size() < 2)
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No file was named.")));
    if (run.arguments().size() > 2)
        return tooManyWords(run, 2);
    if (const Result<void> ready = run.useOfficeKnowledge(); !ready)
        return run.fail(ready.error());
    const QString path = run.arguments().at(1);
    const GraphFile file = readGraphFile(path, run.graph());
    if (!file.wrong.isEmpty())
        return refuseFile(run, path, file.wrong);
    const Result<Store *> store = run.storeOrNew();
    if (!store)
        return run.fail(store.error());
    GraphStore &graph = (*store)->graph();
    const Result<OfficeGraph> before = graph.current();
    if (!before)
        return run.fail(before.error());
    if (graphDigest(before->graph) != graphDigest(run.graph())) // a table was read beside another graph
        return run.fail(failure(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Error", "Somebody has edited the responsibility graph in the meantime."), {},
            QT_TRANSLATE_NOOP("Error", "Look at the graph as it is now, and try again.")));
    if (sayTheSame(file.parts, before->graph))
        return tellImport(run, false, *before, file.leftOut);
    const QString source = run.isSet("source") ? run.value("source") : QFileInfo(path).fileName();
    const Result<OfficeGraph> after =
        graph.keep({ReplaceGraph{file.parts}, {source, true, {}}}, run.actor(), before->version);
    return after ? tellImport(run, true, *after, file.leftOut) : run.fail(after.error());
}

ExitStatus graph(CommandRun &run)
{
    const QString verb = run.arguments().value(0);
    if (verb == QLatin1String("check"))
        return run.arguments().size() > 1 ? tooManyWords(run, 1) : graphCheck(run);
    if (verb == QLatin1String("questions"))
        return graphQuestions(run);
    if (verb == QLatin1String("whatif"))
        return graphWhatIf(run);
    if (verb == QLatin1String("export"))
        return exportGraph(run);
    if (verb == QLatin1String("import"))
        return importGraph(run);
    if (verb == QLatin1String("edit"))
        return edit(run);
    if (verb == QLatin1String("log"))
        return log(run);
    if (verb == QLatin1String("undo") || verb == QLatin1String("redo"))
        return takeBack(run, verb == QLatin1String("undo"));
    return run.wrongUsage(
        failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
                {verb, QStringLiteral("graph"),
                 QStringLiteral("check, questions, whatif, export, import, edit, log, undo, redo")}));
}

} // namespace

QList<Command> graphCommands()
{
    return {
        {QStringLiteral("graph"),
         QStringLiteral("check [--date D] | questions [--date D] | whatif EDIT [--date D] | export "
                        "FILE.graphml|FILE.csv [--as-of D] | import FILE.graphml|FILE.csv | "
                        "edit EDIT | log | undo | redo"),
         QT_TRANSLATE_NOOP("Command", "Look at, edit and exchange the graph of who is responsible for what."),
         {option("date", QT_TRANSLATE_NOOP("Command", "As of this day; default today."), "D"),
          option("as-of", QT_TRANSLATE_NOOP("Command", "Export the graph as it was known on this day."), "D"),
          option("source",
                 QT_TRANSLATE_NOOP("Command", "What an imported graph rests on; default: the file."), "TEXT"),
          option("list", QT_TRANSLATE_NOOP("Command", "Show how each edit is typed."))},
         graph,
         anyNumber}};
}

} // namespace tverrlos
