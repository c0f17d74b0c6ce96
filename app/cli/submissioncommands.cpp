#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "app/cli/listing.h"
#include "core/store/store.h"
#include "core/submissions/submissionstore.h"
#include "ui/wording/planwords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

// submissions: what the regional trusts and the competence network send in.
namespace tverrlos {

namespace {

QJsonObject rowToJson(const Submission &submission)
{
    QJsonObject json = recordOf(submission);
    json.remove(QStringLiteral("withdrawn"));
    json.insert(QStringLiteral("number"), submission.number.text());
    json.insert(QStringLiteral("revision"), submission.revision);
    return json;
}

void print(CommandRun &run, const Submission &submission)
{
    if (run.json())
        return run.put(rowToJson(submission));
    const SubmissionFacts &facts = submission.facts;
    run.line(QStringLiteral("%1  %2  %3 · %4%5")
                 .arg(submission.number.text(), norwegianDate(facts.received),
                      words(facts.kind, run.phrasebook()), facts.sender,
                      facts.solution.isEmpty() ? QString() : QStringLiteral(" · ") + facts.solution));
    run.line(QStringLiteral("    ") + facts.text.simplified());
}

ExitStatus tell(CommandRun &run, const Result<Submission> &submission)
{
    if (!submission)
        return run.fail(submission.error());
    print(run, *submission);
    return ExitStatus::Done;
}

/// Everything that is known of one, with what happened to it.
ExitStatus show(CommandRun &run, SubmissionStore &submissions, const SubmissionNumber &number)
{
    const Result<Submission> found = submissions.find(number);
    if (!found)
        return run.fail(found.error());
    const Result<QList<RecordEvent>> history = submissions.history(number);
    if (!history)
        return run.fail(history.error());
    QJsonObject json = rowToJson(*found);
    QJsonArray events;
    if (!run.json())
        print(run, *found);
    for (const CaseNumber &each : found->cases)
        run.line(QStringLiteral("  → ") + each.text());
    for (const SignalKey &each : found->raised)
        run.line(QStringLiteral("  → ") + each.text());
    for (const RecordEvent &event : *history) {
        events.append(QJsonObject{{QStringLiteral("revision"), event.revision},
                                  {QStringLiteral("at"), event.at.toUTC().toString(Qt::ISODateWithMs)},
                                  {QStringLiteral("actor"), event.actor},
                                  {QStringLiteral("act"), event.act},
                                  {QStringLiteral("from"), event.from},
                                  {QStringLiteral("to"), event.to}});
        run.line(QStringLiteral("  %1  %2  %3")
                     .arg(toOslo(event.at).toString(QStringLiteral("dd.MM.yyyy HH:mm")), event.actor,
                          recordEventWords(event.act, run.phrasebook())));
    }
    json.insert(QStringLiteral("events"), events);
    if (run.json())
        run.put(json);
    return ExitStatus::Done;
}

std::optional<SubmissionFilter> filterFrom(CommandRun &run)
{
    SubmissionFilter filter;
    filter.kind = run.codeOption<SubmissionKind>("kind");
    filter.region = run.codeOption<Region>("region");
    filter.from = run.dateOption("from");
    filter.to = run.dateOption("to");
    filter.search = run.value("search");
    if (run.isSet("case"))
        filter.ofCase = run.caseNumberIn(run.value("case"));
    return run.usageFailed() ? std::nullopt : std::optional(filter);
}

ExitStatus list(CommandRun &run)
{
    const auto filter = filterFrom(run);
    if (!filter)
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    SubmissionStore &submissions = (*store)->submissions();
    if (run.isSet("count"))
        return tellCount(run, submissions.count(*filter));
    return tellPages<SubmissionCursor>(
        run, std::nullopt,
        [&](const auto &after, int size) { return submissions.page(*filter, after, size); },
        [&](const Submission &submission) { print(run, submission); });
}

/// Regimes as the reference data writes them; nothing for one it does not have.
std::optional<Error> settleRegimes(CommandRun &run, SubmissionFacts &facts)
{
    for (RegimeCode &regime : facts.regimes) {
        const auto known = knownRegime(run.graph(), regime);
        if (!known)
            return unknownRegime(run.graph(), regime);
        regime = *known;
    }
    return std::nullopt;
}

ExitStatus add(CommandRun &run)
{
    SubmissionFacts blank;
    blank.received = run.clock().today();
    Result<SubmissionFacts> facts = submissionFrom(run.arguments().mid(1), blank);
    if (!facts)
        return run.wrongUsage(facts.error());
    const Result<Store *> store = run.storeOrNew();
    if (!store)
        return run.fail(store.error());
    if (const auto unknown = settleRegimes(run, *facts))
        return run.wrongUsage(*unknown);
    return tell(run, (*store)->submissions().add(*facts, run.actor()));
}

ExitStatus edit(CommandRun &run, Store &store, const SubmissionNumber &number)
{
    const Result<Submission> before = store.submissions().find(number);
    if (!before)
        return run.fail(before.error());
    Result<SubmissionFacts> facts = submissionFrom(run.arguments().mid(2), before->facts);
    if (!facts)
        return run.wrongUsage(facts.error());
    if (const auto unknown = settleRegimes(run, *facts))
        return run.wrongUsage(*unknown);
    return tell(run, store.submissions().edit(number, *facts, run.actor(), before->revision));
}

/// `2026-0042`, `2026-0042#1`, and the same with a minus before it.
Result<SubmissionLinks> linksFrom(const QStringList &typed)
{
    SubmissionLinks links;
    for (const QString &word : typed) {
        const bool remove = word.startsWith(QLatin1Char('-'));
        const QString name = remove ? word.mid(1) : word;
        if (const auto number = CaseNumber::parse(name))
            (remove ? links.removeCases : links.addCases).append(*number);
        else if (const auto key = SignalKey::parse(name))
            (remove ? links.removeSignals : links.addSignals).append(*key);
        else
            return failure(
                ErrorCode::Invalid,
                QT_TRANSLATE_NOOP("Error", "“%1” is neither a case (2026-0042) nor a signal (2026-0042#1)."),
                {word});
    }
    return links;
}

ExitStatus makeCase(CommandRun &run, Store &store, const SubmissionNumber &number)
{
    const Result<Submission> question = store.submissions().find(number);
    if (!question)
        return run.fail(question.error());
    Case enquiry = enquiryOf(*question, run.clock().today());
    if (enquiry.regimes.isEmpty())
        enquiry.regimes =
            caseRegimes(run.suggester().suggest({enquiry.title, enquiry.problem, enquiry.context}));
    const Result<SubmissionCase> made = store.submissions().makeCase(number, enquiry, run.actor());
    if (!made)
        return run.fail(made.error());
    if (run.json()) {
        QJsonObject json = rowToJson(made->now);
        json.insert(QStringLiteral("case"), made->number.text());
        run.put(json);
    }
    run.line(QStringLiteral("%1 → %2").arg(number.text(), made->number.text()));
    return ExitStatus::Done;
}

ExitStatus actOn(CommandRun &run, const QString &verb, const SubmissionNumber &number)
{
    const Result<SubmissionLinks> links =
        verb == QLatin1String("link") ? linksFrom(run.arguments().mid(2)) : SubmissionLinks();
    if (!links)
        return run.wrongUsage(links.error());
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    SubmissionStore &submissions = (*store)->submissions();
    if (verb == QLatin1String("show"))
        return show(run, submissions, number);
    if (verb == QLatin1String("edit"))
        return edit(run, **store, number);
    if (verb == QLatin1String("case"))
        return makeCase(run, **store, number);
    if (verb == QLatin1String("undo"))
        return tell(run, submissions.undo(number, run.actor()));
    if (verb == QLatin1String("redo"))
        return tell(run, submissions.redo(number, run.actor()));
    return tell(run, submissions.link(number, *links, run.actor()));
}

ExitStatus submissions(CommandRun &run)
{
    const QStringList &typed = run.arguments();
    const QString verb = typed.value(0, QStringLiteral("list"));
    if (verb == QLatin1String("list") && typed.size() <= 1)
        return list(run);
    if (verb == QLatin1String("add"))
        return add(run);
    static const QStringList verbs{QStringLiteral("show"), QStringLiteral("edit"), QStringLiteral("link"),
                                   QStringLiteral("case"), QStringLiteral("undo"), QStringLiteral("redo")};
    const bool takesMore = verb == QLatin1String("edit") || verb == QLatin1String("link");
    if (!verbs.contains(verb) || typed.size() < (takesMore ? 3 : 2) || (!takesMore && typed.size() > 2))
        return run.wrongUsage(failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "Say list, add KEY=VALUE.., show I, edit I KEY=VALUE.., link I "
                                       "CASE|SIGNAL.., case I, undo I or redo I.")));
    const auto number = SubmissionNumber::parse(typed.at(1));
    if (!number)
        return run.wrongUsage(
            failure(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "“%1” is not the number of a submission (I-2026-004)."),
                    {typed.at(1)}));
    return actOn(run, verb, *number);
}

} // namespace

QList<Command> submissionCommands()
{
    return {
        {QStringLiteral("submissions"),
         QStringLiteral(
             "[list | add KEY=VALUE... | show I | edit I KEY=VALUE... | link I CASE|SIGNAL... | case I "
             "| undo I | redo I]\n  KEY=VALUE: ") +
             submissionKeys() +
             QStringLiteral("\n  CASE 2026-0042, SIGNAL 2026-0042#1; with -- before them, -2026-0042 unties"),
         QT_TRANSLATE_NOOP(
             "Command", "What the regional trusts and the competence network send in: list, write down, tie "
                        "to cases and signals, make a case of a question."),
         {option("kind", QT_TRANSLATE_NOOP("Command", "Only of this kind."), "KIND"),
          option("region", QT_TRANSLATE_NOOP("Command", "Only from this region."), "REGION"),
          option("from", QT_TRANSLATE_NOOP("Command", "Sent in on this day or later."), "D"),
          option("to", QT_TRANSLATE_NOOP("Command", "Sent in on this day or earlier."), "D"),
          option("case", QT_TRANSLATE_NOOP("Command", "Only those tied to this case."), "NUMBER"),
          option("search", QT_TRANSLATE_NOOP("Command", "Only those that hold this text."), "TEXT"),
          option("count", QT_TRANSLATE_NOOP("Command", "Only how many."))},
         submissions,
         anyNumber},
    };
}

} // namespace tverrlos
