#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/reportfile.h"

#include "app/demo/demoservice.h"
#include "app/composition/officestore.h"
#include "db/connection/connection.h"
#include "db/store/sqlstore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

// demo: a fictional service to look at.
namespace tverrlos {

namespace {

ExitStatus demo(CommandRun &run)
{
    if (run.arguments().value(0).isEmpty())
        return run.wrongUsage(
            failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No folder was named.")));
    const QDir folder(run.arguments().first());
    const QString database = folder.filePath(QStringLiteral("demo.sqlite"));
    if (QFileInfo::exists(database))
        return run.fail(failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "“%1” exists already."),
                                {database},
                                QT_TRANSLATE_NOOP("Error", "Name an empty folder, or remove the file.")));
    if (!folder.mkpath(QStringLiteral(".")))
        return run.fail(failure(ErrorCode::ReadOnly,
                                QT_TRANSLATE_NOOP("Error", "The folder “%1” cannot be made."),
                                {folder.path()}));

    SetClock clock{run.clock().now()};
    Result<std::unique_ptr<SqlStore>> store = openStore(database, clock);
    if (!store)
        return run.fail(store.error());
    // Made anew in seconds: nobody needs it to survive a power cut half-way.
    (*store)->connection().execute("PRAGMA synchronous = OFF");
    const Result<int> made = runDemoService(**store, clock);
    if (!made)
        return run.fail(made.error());
    QStringList files;
    const QList<ReportFormat> formats = allOf<ReportFormat>();
    for (const ReportFormat format : formats) {
        const QString path = folder.filePath(QStringLiteral("report-2021-2025.") + codeOf(format));
        const Result<ReportFigures> written =
            writeReport(**store, Period::wholePilot(), format, run.phrasebook().language(), path);
        if (!written)
            return run.fail(written.error());
        files.append(path);
    }
    run.tell(run.say(QT_TRANSLATE_N_NOOP("Command", "%n case(s) were made."), *made));
    if (run.json())
        run.put({{QStringLiteral("database"), database},
                 {QStringLiteral("files"), QJsonArray::fromStringList(files)}});
    run.line(database);
    for (const QString &file : files)
        run.line(file);
    return ExitStatus::Done;
}

} // namespace

QList<Command> demoCommands()
{
    return {{QStringLiteral("demo"),
             QStringLiteral("DIR"),
             QT_TRANSLATE_NOOP(
                 "Command", "Make a fictional service of about 300 cases over 2021-2025, with its report."),
             {},
             demo,
             1}};
}

} // namespace tverrlos
