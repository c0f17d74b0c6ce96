#include "app/cli/casestory.h"
#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "app/cli/listing.h"
#include "core/askers/organisationstore.h"
#include "core/calendar/clock.h"
#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/cases/casework.h"
#include "core/deadlines/deadline.h"
#include "core/identity/jsonvalues.h"
#include "core/intake/intakestore.h"
#include "core/store/store.h"
#include "ui/wording/actwords.h"
#include "ui/wording/datewords.h"
#include "ui/wording/deadlinewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

// cases, show, deadline: the list and the case, as the window shows them.
namespace tverrlos {

namespace {

/// "GDPR MDR?": what is still to be assessed is never shown as a plain yes.
QString regimesOf(const CaseRow &row)
{
    QStringList words;
    for (const RegimeCode &code : row.regimes)
        words.append(code.text());
    for (const RegimeCode &code : row.toAssess)
        words.append(code.text() + QLatin1Char('?'));
    return words.join(QLatin1Char(' '));
}

QJsonObject rowToJson(const CaseRow &row)
{
    return {{QStringLiteral("number"), row.number.text()},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("organisation"), row.organisation},
            {QStringLiteral("status"), codeOf(row.status)},
            {QStringLiteral("received"), row.received.toString(Qt::ISODate)},
            {QStringLiteral("regimes"), textArray(row.regimes)},
            {QStringLiteral("assess"), textArray(row.toAssess)},
            {QStringLiteral("lead"), jsonOrNull(row.lead.text())},
            {QStringLiteral("waitingFor"), textArray(row.waitingFor)},
            {QStringLiteral("officer"), jsonOrNull(row.officer)},
            {QStringLiteral("deadline"), jsonOrNull(row.deadline)},
            {QStringLiteral("closed"), jsonOrNull(row.closed)},
            {QStringLiteral("heldSince"), jsonOrNull(row.heldSince)}};
}

std::optional<RegimeCode> regimeOption(CommandRun &run, const char *option)
{
    if (!run.isSet(option))
        return std::nullopt;
    const RegimeCode written(run.value(option));
    const auto known = knownRegime(run.graph(), written);
    if (!known)
        run.wrongUsage(unknownRegime(run.graph(), written));
    return known;
}

CaseFilter filterFrom(CommandRun &run)
{
    CaseFilter filter;
    filter.today = run.clock().today();
    if (run.isSet("open"))
        filter.open = true;
    filter.regime = regimeOption(run, "regime");
    filter.taggedRegime = regimeOption(run, "tagged");
    if (run.isSet("agency")) {
        const AgencyCode written(run.value("agency"));
        filter.agency = knownAgency(run.graph(), written);
        if (!filter.agency)
            run.wrongUsage(unknownAgency(run.graph(), written));
    }
    if (run.isSet("officer"))
        filter.officer = run.value("officer");
    filter.status = run.codeOption<CaseStatus>("status");
    if (run.isSet("untriaged"))
        filter.awaitsTriage = true;
    if (run.isSet("merged"))
        filter.merged = true;
    filter.receivedFrom = run.dateOption("received-from");
    filter.receivedTo = run.dateOption("received-to");
    filter.search = run.value("search");
    return filter;
}

std::optional<CaseOrder> orderFrom(CommandRun &run, const CaseFilter &filter)
{
    const QString word = run.value("sort");
    if (word.isEmpty())
        return filter.search.isEmpty() ? CaseOrder::Deadline : CaseOrder::Relevance;
    if (word == QLatin1String("deadline"))
        return CaseOrder::Deadline;
    if (word == QLatin1String("received"))
        return CaseOrder::Received;
    if (word == QLatin1String("number"))
        return CaseOrder::Number;
    run.notPossible("sort",
                    {QStringLiteral("deadline"), QStringLiteral("received"), QStringLiteral("number")});
    return std::nullopt;
}

void printRow(CommandRun &run, const CaseRow &row)
{
    if (run.json()) {
        run.put(rowToJson(row));
        return;
    }
    run.line(QStringLiteral("%1  %2  %3  %4  %5  %6")
                 .arg(row.number.text(), -10)
                 .arg(norwegianDate(row.received))
                 .arg(row.deadline ? norwegianDate(*row.deadline) : QString(), -10)
                 .arg(words(row.status, run.phrasebook()), -14)
                 .arg(regimesOf(row), -30)
                 .arg(row.title));
}

/// The organisation named by number or name; needs the store to know it.
Result<void> addOrganisation(CommandRun &run, OrganisationStore &organisations, CaseFilter &filter)
{
    if (!run.isSet("organisation"))
        return {};
    bool isNumber = false;
    const qint64 number = run.value("organisation").toLongLong(&isNumber);
    const Result<OrganisationId> id =
        isNumber ? Result(OrganisationId(number)) : organisations.named(run.value("organisation"));
    if (!id)
        return id.error();
    filter.organisation = *id;
    return {};
}

ExitStatus listCases(CommandRun &run)
{
    CaseFilter filter = filterFrom(run);
    const auto order = orderFrom(run, filter);
    const auto limit = run.numberOption("limit");
    if (run.usageFailed() || !order)
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    if (const auto named = addOrganisation(run, (*store)->organisations(), filter); !named)
        return run.fail(named.error());
    CaseQueries &cases = (*store)->cases();
    if (run.isSet("count"))
        return tellCount(run, cases.count(filter));
    return tellPages<CaseCursor>(
        run, limit,
        [&](const auto &after, int size) {
            return cases.page(filter, *order, run.isSet("descending"), after, size);
        },
        [&](const CaseRow &row) { printRow(run, row); });
}

QJsonObject eventToJson(const CaseEvent &event)
{
    return {{QStringLiteral("id"), event.id.value()},
            {QStringLiteral("revision"), event.revision},
            {QStringLiteral("at"), event.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("actor"), event.actor},
            {QStringLiteral("act"), event.act},
            {QStringLiteral("from"), event.from},
            {QStringLiteral("to"), event.to}};
}

/// A case that was taken out with its import: its number and its events are what is left.
std::optional<ExitStatus> showReversed(CommandRun &run, Store &store, const CaseNumber &number)
{
    const auto left = store.intake().reversedCase(number);
    if (!left)
        return run.fail(left.error());
    if (!*left)
        return std::nullopt;
    QJsonArray events;
    run.line(run.say(QT_TRANSLATE_NOOP("Command", "Case %1 was taken out when import %2 was reversed."))
                 .arg(number.text())
                 .arg((*left)->import.value()));
    for (const CaseEvent &event : (*left)->events) {
        events.append(eventToJson(event));
        run.line(QStringLiteral("  %1  %2  %3")
                     .arg(toOslo(event.at).toString(QStringLiteral("dd.MM.yyyy HH:mm")), event.actor,
                          eventWords(event, run.phrasebook())));
    }
    if (run.json())
        run.put({{QStringLiteral("number"), number.text()},
                 {QStringLiteral("reversedImport"), (*left)->import.value()},
                 {QStringLiteral("events"), events}});
    return ExitStatus::Done;
}

ExitStatus showCase(CommandRun &run)
{
    const auto number = run.caseNumber();
    if (!number)
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<Case> found = (*store)->cases().find(*number);
    if (!found && found.error().code == ErrorCode::NotFound)
        if (const auto told = showReversed(run, **store, *number))
            return *told;
    if (!found)
        return run.fail(found.error());
    const Result<QList<CaseEvent>> timeline = (*store)->cases().timeline(*number);
    if (!timeline)
        return run.fail(timeline.error());
    QJsonObject object = caseToJson(*found);
    QJsonArray events;
    for (const CaseEvent &event : *timeline)
        events.append(eventToJson(event));
    object.insert(QStringLiteral("events"), events);
    const Result<QList<RelatedCase>> related = (*store)->cases().related(*number);
    if (!related)
        return run.fail(related.error());
    object.insert(QStringLiteral("related"), relatedToJson(*related));
    if (run.json())
        run.put(object);
    else
        tellStory(run, *found, *related, *timeline);
    return ExitStatus::Done;
}

ExitStatus explainDeadline(CommandRun &run)
{
    const auto number = run.caseNumber();
    if (!number)
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<Case> found = (*store)->cases().find(*number);
    if (!found)
        return run.fail(found.error());
    QStringList why;
    if (found->deadline) {
        const Deadline deadline = answerDeadline(found->clockStart, deadlineRule(**store));
        for (const DeadlineReason &reason : deadline.why)
            why.append(deadlineSentence(reason, run.phrasebook()));
        if (deadline.day != *found->deadline)
            why = {run.say(QT_TRANSLATE_NOOP(
                "Command", "Set when the case came in, under the office's rule of that day."))};
    } else {
        why.append(run.say(QT_TRANSLATE_NOOP(
            "Command", "The case is held: the clock stands until the enquiry is complete.")));
    }
    if (run.json())
        run.put({{QStringLiteral("deadline"), jsonOrNull(found->deadline)},
                 {QStringLiteral("why"), QJsonArray::fromStringList(why)}});
    run.line(found->deadline ? norwegianDate(*found->deadline)
                             : run.say(QT_TRANSLATE_NOOP("Command", "no deadline")));
    for (const QString &step : why)
        run.line(QStringLiteral("  ") + step);
    return ExitStatus::Done;
}

} // namespace

QList<Command> caseCommands()
{
    return {
        {QStringLiteral("cases"),
         QStringLiteral("[OPTIONS]"),
         QT_TRANSLATE_NOOP("Command", "List cases: the same query as the window's list."),
         {option("open", QT_TRANSLATE_NOOP("Command", "Only open cases.")),
          option("untriaged", QT_TRANSLATE_NOOP("Command", "Only enquiries that wait for triage: received or "
                                                           "held.")),
          option("merged",
                 QT_TRANSLATE_NOOP("Command", "Only those merged into another case, which no report "
                                              "counts.")),
          option("regime",
                 QT_TRANSLATE_NOOP("Command", "Tagged with this regime, or still to be assessed for it: what "
                                              "is routed."),
                 "R"),
          option("tagged", QT_TRANSLATE_NOOP("Command", "Tagged with this regime: what a report counts."),
                 "R"),
          option("agency", QT_TRANSLATE_NOOP("Command", "Routed to this agency."), "A"),
          option("organisation", QT_TRANSLATE_NOOP("Command", "Asked by this organisation (number or name)."),
                 "O"),
          option("officer", QT_TRANSLATE_NOOP("Command", "This officer's; empty: nobody's."), "O"),
          option("status",
                 QT_TRANSLATE_NOOP("Command", "received, held, in-progress, waiting, resolved or closed."),
                 "S"),
          option("received-from", QT_TRANSLATE_NOOP("Command", "First day of receipt."), "D"),
          option("received-to", QT_TRANSLATE_NOOP("Command", "Last day of receipt."), "D"),
          option("search", QT_TRANSLATE_NOOP("Command", "Words, \"phrases\" and prefix*."), "TEXT"),
          option("sort", QT_TRANSLATE_NOOP("Command", "deadline, received or number."), "ORDER"),
          option("descending", QT_TRANSLATE_NOOP("Command", "Turn the order round.")),
          option("limit", QT_TRANSLATE_NOOP("Command", "At most so many."), "N"),
          option("count", QT_TRANSLATE_NOOP("Command", "Only how many."))},
         listCases},
        {QStringLiteral("show"),
         QStringLiteral("NUMBER"),
         QT_TRANSLATE_NOOP("Command", "Show one case, whole, with its timeline."),
         {},
         showCase,
         1},
        {QStringLiteral("deadline"),
         QStringLiteral("NUMBER"),
         QT_TRANSLATE_NOOP("Command", "Tell a case's deadline, and why it is that day."),
         {},
         explainDeadline,
         1},
    };
}

} // namespace tverrlos
