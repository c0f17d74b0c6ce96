#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/refusal.h"

#include "core/calendar/clock.h"
#include "core/intake/intakestore.h"
#include "core/store/store.h"
#include "db/mail/mailoutline.h"
#include "db/mail/readablesource.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QJsonObject>

// quarantine: what could not be read on its way in.
namespace tverrlos {

namespace {

QJsonObject jsonOf(const QuarantinedSource &entry, const Phrasebook &book)
{
    return {{QStringLiteral("id"), entry.id.value()},
            {QStringLiteral("source"), entry.source},
            {QStringLiteral("reason"), reasonWords(entry.reason, book)},
            {QStringLiteral("size"), entry.size},
            {QStringLiteral("kept"), entry.kept},
            {QStringLiteral("sha256"), QString::fromLatin1(entry.sha256.toHex())},
            {QStringLiteral("at"), entry.at.toString(Qt::ISODate)}};
}

ExitStatus listWaiting(CommandRun &run, Store &store)
{
    const auto waiting = store.intake().quarantine(false);
    if (!waiting)
        return run.fail(waiting.error());
    for (const QuarantinedSource &entry : *waiting) {
        if (run.json())
            run.put(jsonOf(entry, run.phrasebook()));
        run.line(QStringLiteral("%1  %2  %3: %4")
                     .arg(entry.id.value(), 5)
                     .arg(dateWords(osloDate(entry.at)), quotable(entry.source.toUtf8()),
                          sentenceAndRemedy(entry.reason, run.phrasebook())));
    }
    run.line(run.say(QT_TRANSLATE_N_NOOP("Command", "%n sources wait in quarantine."),
                     static_cast<int>(waiting->size())));
    return ExitStatus::Done;
}

/// The entry that the person named by its number.
Result<QuarantinedSource> namedEntry(const CommandRun &run, Store &store)
{
    const QString named = run.arguments().value(1);
    const auto all = store.intake().quarantine(true);
    if (!all)
        return all.error();
    for (const QuarantinedSource &entry : *all)
        if (QString::number(entry.id.value()) == named)
            return entry;
    return failure(ErrorCode::NotFound,
                   QT_TRANSLATE_NOOP("Error", "Nothing in quarantine has the number “%1”."), {named},
                   QT_TRANSLATE_NOOP("Error", "“tverrlos quarantine list” shows the numbers."));
}

ExitStatus show(CommandRun &run, Store &store, const QuarantinedSource &entry)
{
    const auto bytes = store.intake().quarantinedBytes(entry.id);
    if (!bytes)
        return run.fail(bytes.error());
    const ReadableSource source = readableSource({entry.source, *bytes, {}}, {}, run.clock());
    if (run.json()) {
        QJsonObject object = jsonOf(entry, run.phrasebook());
        object.insert(QStringLiteral("sender"), source.mail.fromAddress);
        object.insert(QStringLiteral("subject"), source.mail.subject);
        object.insert(QStringLiteral("headers"), source.headers);
        object.insert(QStringLiteral("text"), source.text);
        object.insert(QStringLiteral("binary"), source.binary);
        object.insert(QStringLiteral("cut"), source.cut);
        run.put(object);
        return ExitStatus::Done;
    }
    run.line(sentenceAndRemedy(entry.reason, run.phrasebook()));
    run.line();
    if (!source.headers.isEmpty())
        run.line(source.headers + QLatin1Char('\n'));
    run.line(source.text);
    return ExitStatus::Done;
}

ExitStatus dismiss(CommandRun &run, Store &store, const QuarantinedSource &entry)
{
    if (const Result<void> done = store.intake().dismiss(entry.id, run.actor()); !done)
        return run.fail(done.error());
    if (run.json())
        run.put({{QStringLiteral("id"), entry.id.value()}, {QStringLiteral("dismissed"), true}});
    run.line(run.say(QT_TRANSLATE_NOOP("Command", "“%1” was dismissed; its bytes are kept."))
                 .arg(quotable(entry.source.toUtf8())));
    return ExitStatus::Done;
}

ExitStatus quarantine(CommandRun &run)
{
    const QString verb = run.arguments().value(0, QStringLiteral("list"));
    const bool shows = verb == QLatin1String("show");
    const bool dismisses = verb == QLatin1String("dismiss");
    if (!shows && !dismisses && verb != QLatin1String("list"))
        return run.wrongUsage(
            failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
                    {verb, QStringLiteral("quarantine"), QStringLiteral("list, show, dismiss")}));
    bool isNumber = false;
    const QString named = run.arguments().value(1);
    named.toLongLong(&isNumber);
    if ((shows || dismisses) && !isNumber)
        return run.wrongUsage(
            failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number."), {named},
                    QT_TRANSLATE_NOOP("Error", "“tverrlos quarantine list” shows the numbers.")));
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    if (!shows && !dismisses)
        return listWaiting(run, **store);
    const Result<QuarantinedSource> entry = namedEntry(run, **store);
    if (!entry)
        return run.fail(entry.error());
    return shows ? show(run, **store, *entry) : dismiss(run, **store, *entry);
}

} // namespace

QList<Command> quarantineCommands()
{
    return {{QStringLiteral("quarantine"),
             QStringLiteral("list|show ID|dismiss ID"),
             QT_TRANSLATE_NOOP("Command", "What could not be read on its way in, and waits for a person."),
             {},
             quarantine,
             2}};
}

} // namespace tverrlos
