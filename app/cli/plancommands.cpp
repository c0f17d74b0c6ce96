#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "app/cli/listing.h"
#include "core/plan/planstore.h"
#include "core/signals/signalregister.h"
#include "core/store/store.h"
#include "ui/signals/signalsheet.h"
#include "ui/wording/planwords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

// signals, measures: what the cases taught, and the plan that it feeds.
namespace tverrlos {

namespace {

std::optional<bool> yesOrNo(CommandRun &run, const char *option)
{
    const QString word = run.value(option);
    if (!run.isSet(option) || word == QLatin1String("yes") || word == QLatin1String("no"))
        return run.isSet(option) ? std::optional(word == QLatin1String("yes")) : std::nullopt;
    run.notPossible(option, {QStringLiteral("yes"), QStringLiteral("no")});
    return std::nullopt;
}

/// Nothing: it was told what is wrong.
std::optional<SignalFilter> filterFrom(CommandRun &run)
{
    SignalFilter filter;
    filter.kind = run.codeOption<SignalKind>("kind");
    filter.instrument = run.codeOption<Instrument>("instrument");
    filter.lifted = run.codeOption<LiftedTo>("lifted");
    filter.answered = yesOrNo(run, "answered");
    if (run.isSet("regime")) {
        const RegimeCode written(run.value("regime"));
        filter.regime = knownRegime(run.graph(), written);
        if (!filter.regime)
            run.wrongUsage(unknownRegime(run.graph(), written));
    }
    if (run.isSet("measure"))
        filter.measure = run.value("measure").trimmed();
    if (run.isSet("topic"))
        filter.topic = run.value("topic").trimmed();
    filter.raisedFrom = run.dateOption("from");
    filter.raisedTo = run.dateOption("to");
    return run.usageFailed() ? std::nullopt : std::optional(filter);
}

void print(CommandRun &run, const RegisteredSignal &each)
{
    if (run.json())
        return run.put(toJson(each));
    const CaseSignal &raised = each.row.signal;
    const Phrasebook &book = run.phrasebook();
    QString stands = words(raised.lifted, book);
    if (each.liftedOn)
        stands += QLatin1Char(' ') + norwegianDate(*each.liftedOn);
    run.line(QStringLiteral("%1#%2  %3  %4 · %5")
                 .arg(each.row.number.text())
                 .arg(raised.number)
                 .arg(norwegianDate(raised.raised), words(raised.kind, book), stands));
    run.line(QStringLiteral("    ") + raised.text.simplified());
    if (!raised.response.isEmpty())
        run.line(QStringLiteral("    → ") + raised.response.simplified());
}

ExitStatus printConcerns(CommandRun &run, const Result<QList<Concern>> &concerns)
{
    if (!concerns)
        return run.fail(concerns.error());
    for (const Concern &concern : *concerns) {
        if (run.json()) {
            run.put(toJson(concern));
            continue;
        }
        const QString about =
            concern.topic.isEmpty() ? run.say(QT_TRANSLATE_NOOP("Command", "(no topic)")) : concern.topic;
        run.line(QStringLiteral("%1  %2: %3")
                     .arg(concern.cases, 6)
                     .arg(words(concern.kind, run.phrasebook()), about));
    }
    return ExitStatus::Done;
}

ExitStatus listSignals(CommandRun &run)
{
    if (const auto known = run.useOfficeKnowledge(); !known)
        return run.fail(known.error());
    const std::optional<SignalFilter> filter = filterFrom(run);
    const auto limit = run.numberOption("limit");
    if (!filter || run.usageFailed())
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    SignalRegister &raised = (*store)->signalRegister();
    if (run.isSet("count"))
        return tellCount(run, raised.count(*filter));
    if (run.isSet("concerns"))
        return printConcerns(run, raised.concerns(*filter));
    QList<RegisteredSignal> forSheet;
    const ExitStatus told = tellPages<SignalCursor>(
        run, limit, [&](const auto &after, int size) { return raised.page(*filter, after, size); },
        [&](const RegisteredSignal &each) {
            if (run.isSet("csv"))
                forSheet.append(each);
            else
                print(run, each);
        });
    if (told == ExitStatus::Done && run.isSet("csv"))
        run.console().out.write(signalSheet(forSheet, run.phrasebook()));
    return told;
}

void print(CommandRun &run, const Measure &measure)
{
    if (run.json())
        return run.put(toJson(measure));
    const Phrasebook &book = run.phrasebook();
    run.line(QStringLiteral("%1  %2").arg(measure.code, -9).arg(measure.title));
    const QString owner = measure.followUp.owner.isEmpty() ? measure.source.owner : measure.followUp.owner;
    QStringList parts;
    for (const QString &part : {standingWords(measure, book), owner, dayWords(measure, book)})
        if (!part.isEmpty())
            parts.append(part);
    if (measure.raised > 0)
        parts.append(run.say(QT_TRANSLATE_N_NOOP("Command", "%n signal(s)"), int(measure.raised)));
    run.line(QString(11, QLatin1Char(' ')) + parts.join(QStringLiteral(" · ")));
}

ExitStatus listMeasures(CommandRun &run, PlanStore &plan)
{
    const Result<QList<Measure>> measures = plan.measures();
    if (!measures)
        return run.fail(measures.error());
    for (const Measure &measure : *measures)
        print(run, measure);
    return ExitStatus::Done;
}

ExitStatus tell(CommandRun &run, const Result<Measure> &measure)
{
    if (!measure)
        return run.fail(measure.error());
    print(run, *measure);
    return ExitStatus::Done;
}

ExitStatus measures(CommandRun &run)
{
    const QStringList &words = run.arguments();
    const QString verb = words.value(0, QStringLiteral("list"));
    const bool named = verb == QLatin1String("set") || verb == QLatin1String("show") ||
                       verb == QLatin1String("undo") || verb == QLatin1String("redo");
    const bool alone = verb == QLatin1String("list") && words.size() <= 1;
    if (!alone && verb != QLatin1String("add") && (!named || words.size() < 2))
        return run.wrongUsage(failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "Say list, show CODE, set CODE KEY=VALUE.., add [CODE] title=.., undo "
                                       "CODE or redo CODE.")));
    const bool coded = named || (verb == QLatin1String("add") && words.size() > 1 &&
                                 !words.at(1).contains(QLatin1Char('=')));
    const QString code = coded ? words.at(1) : QString();
    const Result<MeasureChange> change = measureChangeFrom(words.mid(coded ? 2 : 1));
    if (!change)
        return run.wrongUsage(change.error());
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    PlanStore &plan = (*store)->plan();
    if (verb == QLatin1String("list"))
        return listMeasures(run, plan);
    if (verb == QLatin1String("show"))
        return tell(run, plan.find(code));
    if (verb == QLatin1String("add"))
        return tell(run, plan.add(code, *change, run.actor()));
    if (verb == QLatin1String("undo"))
        return tell(run, plan.undo(code, run.actor()));
    if (verb == QLatin1String("redo"))
        return tell(run, plan.redo(code, run.actor()));
    return tell(run, plan.change(code, *change, run.actor()));
}

} // namespace

QList<Command> planCommands()
{
    return {
        {QStringLiteral("signals"),
         QStringLiteral("[OPTIONS]"),
         QT_TRANSLATE_NOOP("Command", "List what the cases taught, where it was lifted and what came back."),
         {option("kind", QT_TRANSLATE_NOOP("Command", "Only of this kind."), "KIND"),
          option("regime", QT_TRANSLATE_NOOP("Command", "Only under this regime."), "REGIME"),
          option("instrument", QT_TRANSLATE_NOOP("Command", "Only those this means could help."), "MEANS"),
          option("lifted", QT_TRANSLATE_NOOP("Command", "Only those that stand there."), "PLACE"),
          option("answered", QT_TRANSLATE_NOOP("Command", "Only those something came back on, or nothing."),
                 "yes|no"),
          option("measure", QT_TRANSLATE_NOOP("Command", "Only those tied to this measure."), "CODE"),
          option("topic", QT_TRANSLATE_NOOP("Command", "Only those with this topic."), "TOPIC"),
          option("from", QT_TRANSLATE_NOOP("Command", "Raised on this day or later."), "D"),
          option("to", QT_TRANSLATE_NOOP("Command", "Raised on this day or earlier."), "D"),
          option("concerns", QT_TRANSLATE_NOOP("Command", "By kind and topic, with how many cases.")),
          option("csv", QT_TRANSLATE_NOOP("Command", "As a file that spreadsheets open.")),
          option("limit", QT_TRANSLATE_NOOP("Command", "At most so many."), "N"),
          option("count", QT_TRANSLATE_NOOP("Command", "Only how many."))},
         listSignals},
        {QStringLiteral("measures"),
         QStringLiteral(
             "[list | show CODE | set CODE KEY=VALUE... | add [CODE] KEY=VALUE... | undo CODE | redo "
             "CODE]"),
         QT_TRANSLATE_NOOP("Command",
                           "List and follow the measures of the joint plan, and the office's own. "
                           "Keys: status, owner, start, due, done, note; title and area of its own."),
         {},
         measures,
         anyNumber},
    };
}

} // namespace tverrlos
