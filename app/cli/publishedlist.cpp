#include "app/cli/publishedlist.h"

#include "app/cli/listing.h"

#include "core/identity/jsonvalues.h"
#include "core/published/publishedstore.h"
#include "ui/wording/datewords.h"
#include "ui/wording/publishedwords.h"

#include <QJsonArray>

// published list, published show: what there is, as the office sees it.
namespace tverrlos {

namespace {

QJsonObject rowToJson(const PublishedRow &row, const CommandRun &run)
{
    return {{QStringLiteral("number"), row.number.text()},
            {QStringLiteral("state"), QString(codeOf(row.state))},
            {QStringLiteral("title"), row.title(run.dataLanguage())},
            {QStringLiteral("regimes"), textArray(row.regimes)},
            {QStringLiteral("waitingFor"), textArray(row.waitingFor)},
            {QStringLiteral("refusedBy"), textArray(row.refusedBy)},
            {QStringLiteral("published"), jsonOrNull(row.published)},
            {QStringLiteral("review"), jsonOrNull(row.review)},
            {QStringLiteral("reviewDue"), row.isReviewDue(run.clock().today())},
            {QStringLiteral("supersededBy"),
             row.supersededBy ? QJsonValue(row.supersededBy->text()) : QJsonValue()}};
}

Result<PublishedFilter> filterFrom(CommandRun &run)
{
    PublishedFilter filter;
    filter.state = run.codeOption<PublishedState>("state");
    if (run.isSet("regime")) {
        const RegimeCode written(run.value("regime"));
        filter.regime = knownRegime(run.graph(), written);
        if (!filter.regime)
            return unknownRegime(run.graph(), written);
    }
    if (run.isSet("agency")) {
        const AgencyCode written(run.value("agency"));
        filter.waitingFor = knownAgency(run.graph(), written);
        if (!filter.waitingFor)
            return unknownAgency(run.graph(), written);
    }
    filter.reviewDueOn = run.dateOption("review-due");
    filter.search = run.value("search");
    return filter;
}

QJsonArray eventsToJson(const QList<PublishedEvent> &events)
{
    QJsonArray array;
    for (const PublishedEvent &event : events)
        array.append(QJsonObject{{QStringLiteral("revision"), event.revision},
                                 {QStringLiteral("at"), event.at.toString(Qt::ISODateWithMs)},
                                 {QStringLiteral("actor"), event.actor},
                                 {QStringLiteral("act"), event.act},
                                 {QStringLiteral("from"), event.from},
                                 {QStringLiteral("to"), event.to}});
    return array;
}

} // namespace

ExitStatus listPublished(CommandRun &run, PublishedStore &store)
{
    const auto limit = run.numberOption("limit");
    const auto filter = filterFrom(run);
    if (!filter)
        return run.wrongUsage(filter.error());
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    if (run.isSet("count"))
        return tellCount(run, store.count(*filter));
    return tellPages<PublishedNumber>(
        run, limit, [&](const auto &after, int size) { return store.page(*filter, after, size); },
        [&](const PublishedRow &row) {
            if (run.json())
                return run.put(rowToJson(row, run));
            const bool due = row.isReviewDue(run.clock().today());
            run.line(QStringLiteral("%1  %2  %3  %4")
                         .arg(row.number.text(), words(row.state, run.phrasebook()).leftJustified(14),
                              due ? QStringLiteral("!") : QStringLiteral(" "),
                              row.title(run.dataLanguage())));
        });
}

ExitStatus showPublished(CommandRun &run, PublishedStore &store, const PublishedNumber &number)
{
    const auto answer = store.find(number);
    if (!answer)
        return run.fail(answer.error());
    const auto events = store.timeline(number);
    if (!events)
        return run.fail(events.error());
    if (run.json()) {
        QJsonObject json = publishedToJson(*answer);
        json.insert(QStringLiteral("number"), number.text());
        json.insert(QStringLiteral("revision"), answer->revision);
        json.insert(QStringLiteral("events"), eventsToJson(*events));
        run.put(json);
        return ExitStatus::Done;
    }
    const Phrasebook &book = run.phrasebook();
    const PublishedText &text = answer->textFor(run.dataLanguage());
    run.line(QStringLiteral("%1  %2  (%3)").arg(number.text(), text.title, words(answer->state, book)));
    run.line();
    run.line(text.question);
    run.line();
    run.line(text.answer);
    run.line();
    for (const QString &reference : answer->references)
        run.line(QStringLiteral("  ") + reference);
    if (!answer->reviewWhy.isEmpty())
        run.line(QStringLiteral("  ") + answer->reviewWhy);
    for (const Clearance &each : answer->clearances)
        run.line(QStringLiteral("  %1: %2 %3 %4")
                     .arg(each.agency.text(), words(each.state, book), dateWords(each.day), each.reason));
    for (const PublishedEvent &event : *events)
        run.line(QStringLiteral("  %1  %2  %3")
                     .arg(momentWords(event.at), event.actor, publishedEventWords(event.act, book)));
    return ExitStatus::Done;
}

} // namespace tverrlos
