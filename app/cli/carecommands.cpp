#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/maintenance/maintenance.h"
#include "core/store/store.h"
#include "db/backup/restore.h"
#include "ui/wording/errorwords.h"

#include <QJsonArray>

// verify, backup, restore: care of the database.
namespace tverrlos {

namespace {

ExitStatus missingFile(CommandRun &run)
{
    return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No file was named.")));
}

ExitStatus verify(CommandRun &run)
{
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<VerifyReport> report = (*store)->maintenance().verify();
    if (!report)
        return run.fail(report.error());
    if (run.json())
        run.put(toJson(*report, [&run](const Error &what) { return sentence(what, run.phrasebook()); }));
    for (const Problem &problem : report->problems) {
        const QString where = problem.caseNumber
                                  ? problem.caseNumber->text() + QStringLiteral(" · ") + problem.where
                                  : problem.where;
        run.line(QStringLiteral("%1: %2").arg(where, sentenceAndRemedy(problem.what, run.phrasebook())));
    }
    for (const ErasedContact &erased : report->erased)
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "%1: contact data was erased by %2 on %3."))
                     .arg(erased.number.text(), erased.by, norwegianDate(osloDate(erased.at))));
    run.line((report->ok()
                  ? run.say(QT_TRANSLATE_NOOP("Command", "All is well: %1 cases, %2 events, %3 attachments."))
                  : run.say(QT_TRANSLATE_NOOP(
                        "Command", "Damage was found among %1 cases, %2 events and %3 attachments.")))
                 .arg(report->cases)
                 .arg(report->events)
                 .arg(report->attachments));
    return report->ok() ? ExitStatus::Done : ExitStatus::Failed;
}

ExitStatus backup(CommandRun &run)
{
    if (run.arguments().value(0).isEmpty())
        return missingFile(run);
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<BackupReceipt> receipt = (*store)->maintenance().backup(run.arguments().first());
    if (!receipt)
        return run.fail(receipt.error());
    if (run.json())
        run.put(toJson(*receipt));
    run.line(run.say(QT_TRANSLATE_NOOP("Command", "%1 cases were backed up to %2."))
                 .arg(receipt->cases)
                 .arg(receipt->file));
    return ExitStatus::Done;
}

ExitStatus restore(CommandRun &run)
{
    if (run.arguments().value(0).isEmpty())
        return missingFile(run);
    if (run.databaseName().startsWith(QLatin1String("postgres")))
        return run.fail(failure(
            ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "A backup file cannot be restored to a server."),
            {}, QT_TRANSLATE_NOOP("Error", "Use the server's own tools (pg_dump and pg_restore).")));
    const Result<RestoreReceipt> receipt =
        restoreDatabase(run.arguments().first(), run.databaseName(), run.clock().now());
    if (!receipt)
        return run.fail(receipt.error());
    if (run.json())
        run.put(toJson(*receipt));
    run.line(run.say(QT_TRANSLATE_NOOP("Command", "%1 cases were restored to %2."))
                 .arg(receipt->cases)
                 .arg(receipt->database));
    if (!receipt->keptPresent.isEmpty())
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "The database that was there is kept as %1."))
                     .arg(receipt->keptPresent));
    return ExitStatus::Done;
}

} // namespace

QList<Command> careCommands()
{
    return {
        {QStringLiteral("verify"),
         {},
         QT_TRANSLATE_NOOP("Command", "Check the whole database and name what is damaged."),
         {},
         verify},
        {QStringLiteral("backup"),
         QStringLiteral("FILE"),
         QT_TRANSLATE_NOOP("Command", "Write a consistent copy of the database."),
         {},
         backup,
         1},
        {QStringLiteral("restore"),
         QStringLiteral("FILE"),
         QT_TRANSLATE_NOOP("Command", "Put a backup in place; the present database is kept."),
         {},
         restore,
         1},
    };
}

} // namespace tverrlos
