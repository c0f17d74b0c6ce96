#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/graphasking.h"
#include "app/cli/graphcheckcommand.h"
#include "app/cli/graphimport.h"

#include "core/responsibility/asknown.h"
#include "core/responsibility/graphsbefore.h"
#include "core/store/store.h"
#include "db/graphml/graphfiles.h"
#include "ui/wording/datewords.h"
#include "ui/wording/routewords.h"

#include <QDir>
#include <QHash>
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
    // Asked here too, for a refusal with names in the reader's language.
    if (const auto sound = applied(before->graph, *parsed, run.dataLanguage()); !sound)
        return run.fail(sound.error());
    const Result<OfficeGraph> after = graph->keep(*parsed, run.actor(), before->version);
    if (!after)
        return run.fail(after.error());
    const QString sentence = said(run, *parsed, before->graph);
    const QStringList cautions = cautionWords(run, *parsed, before->graph);
    if (run.json()) {
        run.put({{QStringLiteral("version"), after->version},
                 {QStringLiteral("edit"), toJson(*parsed)},
                 {QStringLiteral("cautions"), QJsonArray::fromStringList(cautions)},
                 {QStringLiteral("says"), sentence}});
        return ExitStatus::Done;
    }
    run.line(sentence);
    for (const QString &caution : cautions)
        run.line(caution);
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

/// What an edit did, said from the graph it was made in; of a whole graph that was taken in, what differed.
QString saidThen(CommandRun &run, const GraphLogEntry &entry, const QHash<qint64, ResponsibilityGraph> &then)
{
    const auto before = then.constFind(editOf(entry));
    if (entry.act == GraphAct::Base || before == then.constEnd())
        return {};
    if (const auto *whole = std::get_if<ReplaceGraph>(&entry.edit.change))
        return run.say(QT_TRANSLATE_NOOP("Command", "A graph was taken in. %1"))
            .arg(countWords(run, *before, whole->parts));
    return said(run, entry.edit, *before);
}

ExitStatus log(CommandRun &run)
{
    if (run.arguments().size() > 1)
        return tooManyWords(run, 1);
    GraphStore *graph = graphStore(run);
    if (!graph)
        return ExitStatus::Failed;
    const Result<QList<GraphLogEntry>> entries = graph->log();
    if (!entries)
        return run.fail(entries.error());
    const QHash<qint64, ResponsibilityGraph> then = graphsBefore(*entries);
    for (const GraphLogEntry &entry : *entries) {
        const QString words = actWords(run, entry, saidThen(run, entry, then));
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

ExitStatus graph(CommandRun &run)
{
    const QString verb = run.arguments().value(0);
    const bool takesEdits = verb == QLatin1String("edit") || verb == QLatin1String("whatif");
    if (run.isSet("list") && (verb.isEmpty() || takesEdits))
        return listEdits(run);
    if (run.isSet("list"))
        return run.wrongUsage(
            failure(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "“--list” belongs to “graph edit” and “graph whatif” alone."),
                    {}, QT_TRANSLATE_NOOP("Error", "“graph edit --list” shows how each edit is typed.")));
    if (run.isSet("dry-run") && verb != QLatin1String("import"))
        return run.wrongUsage(failure(
            ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“--dry-run” belongs to “graph import” alone."),
            {}, QT_TRANSLATE_NOOP("Error", "What one edit would change is told by “graph whatif EDIT”.")));
    if (verb == QLatin1String("check"))
        return run.arguments().size() > 1 ? tooManyWords(run, 1) : graphCheck(run);
    if (verb == QLatin1String("questions"))
        return graphQuestions(run);
    if (verb == QLatin1String("whatif"))
        return graphWhatIf(run);
    if (verb == QLatin1String("export"))
        return exportGraph(run);
    if (verb == QLatin1String("import"))
        return run.arguments().size() > 2 ? tooManyWords(run, 2) : importGraph(run);
    if (verb == QLatin1String("edit"))
        return edit(run);
    if (verb == QLatin1String("log"))
        return log(run);
    if (verb == QLatin1String("undo") || verb == QLatin1String("redo"))
        return takeBack(run, verb == QLatin1String("undo"));
    const QString known = QStringLiteral("check, questions, whatif, export, import, edit, log, undo, redo");
    if (verb.isEmpty())
        return run.wrongUsage(
            failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Nothing says what to do: %1."), {known}));
    return run.wrongUsage(failure(ErrorCode::Invalid,
                                  QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
                                  {verb, QStringLiteral("graph"), known}));
}

} // namespace

QList<Command> graphCommands()
{
    return {
        {QStringLiteral("graph"),
         QStringLiteral("check [--date D] | questions [--date D] | whatif EDIT [--date D] | export "
                        "FILE.graphml|FILE.csv [--as-of D] | import FILE.graphml|FILE.csv "
                        "[--dry-run] | "
                        "edit EDIT | log | undo | redo"),
         QT_TRANSLATE_NOOP("Command", "Look at, edit and exchange the graph of who is responsible for what."),
         {option("date", QT_TRANSLATE_NOOP("Command", "As of this day; default today."), "D"),
          option("as-of", QT_TRANSLATE_NOOP("Command", "Export the graph as it was known on this day."), "D"),
          option("source",
                 QT_TRANSLATE_NOOP("Command", "What an imported graph rests on; default: the file."), "TEXT"),
          option("dry-run", QT_TRANSLATE_NOOP("Command", "Tell what an import would change; keep nothing.")),
          option("list", QT_TRANSLATE_NOOP("Command", "Show how each edit is typed."))},
         graph,
         anyNumber}};
}

} // namespace tverrlos
