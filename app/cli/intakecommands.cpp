#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "app/cli/interruption.h"
#include "app/cli/progressline.h"
#include "app/cli/refusal.h"
#include "app/composition/officestore.h"
#include "core/intake/importdesk.h"
#include "core/intake/intakestore.h"
#include "core/regimes/comingregimes.h"
#include "core/regimes/suggestionjson.h"
#include "core/sheets/sheetmemory.h"
#include "core/store/store.h"
#include "db/intake/importer.h"
#include "db/intake/sourcefiles.h"
#include "ui/import/receiptfile.h"
#include "ui/import/receiptwords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <utility>

// import and suggest: how enquiries come in.
namespace tverrlos {

namespace {

QString outcomeWords(IntakeOutcome outcome, CommandRun &run)
{
    switch (outcome) {
    case IntakeOutcome::New:
        return run.say(QT_TRANSLATE_NOOP("Command", "new"));
    case IntakeOutcome::Reply:
        return run.say(QT_TRANSLATE_NOOP("Command", "reply"));
    case IntakeOutcome::Duplicate:
        return run.say(QT_TRANSLATE_NOOP("Command", "duplicate"));
    case IntakeOutcome::Quarantined:
        return run.say(QT_TRANSLATE_NOOP("Command", "quarantined"));
    }
    Q_UNREACHABLE();
}

void tellReceipt(CommandRun &run, const IntakeReceipt &receipt)
{
    for (const IntakeItem &item : receipt.items) {
        const QString number = item.caseNumber ? item.caseNumber->text() : QStringLiteral("-");
        run.line(QStringLiteral("%1  %2  %3%4")
                     .arg(outcomeWords(item.outcome, run), -12)
                     .arg(number, -10)
                     .arg(onOneLine(item.source),
                          item.reason
                              ? QStringLiteral(": ") +
                                    onOneLine(sentenceAndRemedy(*item.reason, run.phrasebook()).simplified())
                              : QString()));
    }
    for (const QString &sheet : receipt.unreadSheets())
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "not read: %1 (another list of cases in the workbook)"))
                     .arg(onOneLine(sheet)));
    run.line(run.say(QT_TRANSLATE_NOOP(
                         "Command",
                         "Read %1: %2 taken in (%3 of them replies), %4 known already, %5 in quarantine."))
                 .arg(receipt.read)
                 .arg(receipt.taken)
                 .arg(receipt.replies)
                 .arg(receipt.duplicates)
                 .arg(receipt.quarantined));
}

/// A path that does not exist is a mistake of the person, not a mail that could not be read.
std::optional<Error> missingPath(const QStringList &paths)
{
    for (const QString &path : paths)
        if (!QFileInfo::exists(path))
            return failure(ErrorCode::Unreadable,
                           QT_TRANSLATE_NOOP("Error", "There is no file or folder “%1”."), {path});
    return std::nullopt;
}

Result<SheetChoice> sheetChoice(CommandRun &run, Store &store)
{
    SheetChoice choice;
    const auto remembered = rememberedPlans(store.settings());
    if (!remembered)
        return remembered.error();
    choice.remembered = *remembered;
    if (run.isSet("mapping")) {
        QFile file(run.value("mapping"));
        constexpr qint64 most = 4 * 1024 * 1024;
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2."),
                           {file.fileName(), file.errorString()});
        QJsonParseError wrong;
        const QJsonDocument json = QJsonDocument::fromJson(file.read(most), &wrong);
        if (!json.isObject())
            return failure(
                ErrorCode::Invalid,
                QT_TRANSLATE_NOOP("Error", "“%1” is no mapping: it is not a JSON object (%2)."),
                {file.fileName(), wrong.errorString()},
                QT_TRANSLATE_NOOP("Error", "Begin with the mapping that a dry run with --json gives."));
        auto plan = sheetPlanFrom(json.object());
        if (!plan)
            return plan.error();
        choice.plan = *plan;
    }
    if (run.isSet("sheet"))
        choice.plan.sheet = run.value("sheet");
    return choice;
}

ExitStatus takeIn(CommandRun &run)
{
    if (run.arguments().isEmpty())
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No file was named.")));
    const bool dry = run.isSet("dry-run");
    const Result<Store *> store = dry ? run.storeOrNone() : run.storeOrNew();
    if (!store)
        return run.fail(store.error());
    const Result<SheetChoice> sheets = sheetChoice(run, **store);
    if (!sheets)
        return run.fail(sheets.error());
    const Importer importer({run.suggester(), run.graph()}, run.clock());
    const Interruption interruption;
    const Progress progress{progressLine(run), [&] { return interruption.isAsked(); }};
    const Result<IntakeReceipt> receipt =
        importInto((*store)->intake(), importer, run.arguments(), {run.actor(), dry, *sheets}, progress);
    if (!receipt)
        return run.fail(receipt.error());
    endProgressLine(run);
    if (run.json())
        run.put(
            toJson(*receipt, [&run](const Error &error) { return reasonWords(error, run.phrasebook()); }));
    else
        tellReceipt(run, *receipt);
    if (const QString path = run.value("receipt"); !path.isEmpty())
        if (const Result<void> written = writeReceipt(*receipt, path, run.phrasebook()); !written)
            return run.fail(written.error());
    if (receipt->cancelled)
        return run.fail(failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The import was stopped."),
                                {},
                                QT_TRANSLATE_NOOP("Error", "What is listed is in, and whole. Import the same "
                                                           "once more to go on.")));
    // The rest came in, and the receipt says so; a path that is not there is still the person's mistake.
    if (const auto error = missingPath(run.arguments()))
        return run.fail(*error);
    return ExitStatus::Done;
}

QString importLine(const CommandRun &run, const ImportRecord &record)
{
    QString line =
        run.say(QT_TRANSLATE_NOOP("Command", "%1  %2  %3  %4: %5 taken in, %6 known already, %7 in "
                                             "quarantine"))
            .arg(record.id.value(), 4)
            .arg(toOslo(record.started).toString(QStringLiteral("dd.MM.yyyy HH:mm")), record.actor,
                 record.sources.join(QStringLiteral(", ")))
            .arg(record.taken)
            .arg(record.duplicates)
            .arg(record.quarantined);
    if (record.reversed)
        line +=
            QLatin1String("; ") +
            (record.reversedWhole
                 ? run.say(QT_TRANSLATE_NOOP("Command", "reversed %1 by %2: %3 cases taken out, %4 kept"))
                 : run.say(QT_TRANSLATE_NOOP("Command",
                                             "reversal begun %1 by %2: %3 cases taken out so far, %4 kept")))
                .arg(toOslo(*record.reversed).toString(QStringLiteral("dd.MM.yyyy HH:mm")), record.reversedBy)
                .arg(record.removed)
                .arg(record.keptCases);
    return line;
}

ExitStatus listImports(CommandRun &run)
{
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const auto records = (*store)->intake().imports(1'000'000);
    if (!records)
        return run.fail(records.error());
    for (const ImportRecord &record : *records) {
        if (run.json())
            run.put(toJson(record));
        else
            run.line(importLine(run, record));
    }
    return ExitStatus::Done;
}

ExitStatus reverseImports(CommandRun &run)
{
    const auto id = run.numberOption("reverse");
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    Reversal reversal;
    reversal.id = ImportId(*id);
    const Result<Reversal> done =
        reverseImport(reversal, {}, [&] { return (*store)->intake().reverseSome(reversal, run.actor()); });
    if (!done)
        return run.fail(done.error());
    QJsonArray kept;
    for (const KeptCase &each : done->kept) {
        kept.append(QJsonObject{{QStringLiteral("case"), each.number.text()},
                                {QStringLiteral("reason"), reasonWords(each.why, run.phrasebook())}});
        run.line(each.number.text() + QStringLiteral("  ") + reasonWords(each.why, run.phrasebook()));
    }
    if (run.json())
        run.put({{QStringLiteral("import"), done->id.value()},
                 {QStringLiteral("removed"), done->removed},
                 {QStringLiteral("replies"), done->replies},
                 {QStringLiteral("quarantined"), done->quarantined},
                 {QStringLiteral("kept"), kept}});
    run.line(
        run.say(QT_TRANSLATE_NOOP("Command", "Import %1 is reversed: %2 cases and %3 replies taken out, %4 "
                                             "sources out of quarantine, %5 cases kept."))
            .arg(done->id.value())
            .arg(done->removed)
            .arg(done->replies)
            .arg(done->quarantined)
            .arg(done->kept.size()));
    return ExitStatus::Done;
}

/// Whether an option is there that only taking in has: whoever asks for a dry run must not get a reversal.
bool hasTakingInBesides(const CommandRun &run)
{
    return !run.arguments().isEmpty() || run.isSet("dry-run") || run.isSet("receipt") || run.isSet("sheet") ||
           run.isSet("mapping") || (run.isSet("list") && run.isSet("reverse"));
}

ExitStatus import(CommandRun &run)
{
    if ((run.isSet("list") || run.isSet("reverse")) && hasTakingInBesides(run))
        return run.wrongUsage(failure(
            ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“--list” and “--reverse” each stand alone."), {},
            QT_TRANSLATE_NOOP("Error", "Leave out the files and the other options.")));
    if (run.isSet("list"))
        return listImports(run);
    return run.isSet("reverse") ? reverseImports(run) : takeIn(run);
}

void putSuggestion(CommandRun &run, const QString &source, const Suggestion &suggestion)
{
    if (run.json()) {
        run.put(suggestionJson(source, suggestion));
        return;
    }
    run.line(source);
    if (!suggestion.regulatory)
        run.line(QStringLiteral("  ") +
                 run.say(QT_TRANSLATE_NOOP(
                     "Command", "Not about the rules for AI or data in health: nothing is suggested.")));
    for (const RegimeSuggestion &regime : suggestion.regimes)
        run.line(QStringLiteral("  %1 %2 %: %3")
                     .arg(regimeName(regime.regime, run.phrasebook()))
                     .arg(int(regime.confidence * 100))
                     .arg(regime.words().join(QStringLiteral(", "))));
    for (const RegimeSuggestion &regime : suggestion.assess)
        run.line(
            run.say(QT_TRANSLATE_NOOP("Command", "  %1: to be assessed (%2)"))
                .arg(regimeName(regime.regime, run.phrasebook()), regime.words().join(QStringLiteral(", "))));
    if (suggestion.problems > 1)
        run.line(
            QStringLiteral("  ") +
            run.say(QT_TRANSLATE_N_NOOP("Command", "It seems to hold %n problem(s)."), suggestion.problems));
}

/// With the regimes that the office has switched on today.
Suggestion suggested(CommandRun &run, const Enquiry &enquiry)
{
    return withComingRegimes(run.suggester().suggest(enquiry), enquiry,
                             run.graph().regimesOn(run.clock().today()));
}

/// One text a line, from standard input.
void suggestLines(CommandRun &run)
{
    int number = 0;
    for (QByteArray line = run.console().in.readLine(); !line.isEmpty(); line = run.console().in.readLine()) {
        ++number;
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty())
            putSuggestion(run, QStringLiteral("-#%1").arg(number), suggested(run, {{}, text, {}}));
    }
}

/// Reads as an import does and keeps nothing; what cannot be read is told and makes the command fail.
bool suggestFiles(CommandRun &run, const QStringList &paths)
{
    bool allRead = true;
    const Importer importer({run.suggester(), run.graph()}, run.clock());
    const auto show = [&](const QList<IntakeMaterial> &portion) -> Result<QList<IntakeItem>> {
        QList<IntakeItem> items;
        for (const IntakeMaterial &material : portion) {
            IntakeItem item;
            if (const auto *ready = std::get_if<ReadyEnquiry>(&material)) {
                item.source = ready->source;
                const Case &enquiry = ready->enquiry;
                putSuggestion(run, ready->source,
                              suggested(run, {enquiry.title, enquiry.problem, enquiry.context}));
            } else {
                const auto &unreadable = std::get<UnreadableSource>(material);
                allRead = false;
                item.source = unreadable.source;
                item.outcome = IntakeOutcome::Quarantined;
                run.tell(QStringLiteral("%1: %2").arg(
                    unreadable.source, sentenceAndRemedy(unreadable.reason, run.phrasebook())));
            }
            items.append(item);
        }
        return items;
    };
    const Result<IntakeReceipt> receipt = importer.run(paths, run.actor(), show, {});
    if (!receipt)
        run.fail(receipt.error());
    return allRead && receipt.ok();
}

ExitStatus suggest(CommandRun &run)
{
    QStringList paths = run.arguments();
    if (paths.isEmpty())
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No file was named.")));
    if (const Result<void> ready = run.useOfficeKnowledge(); !ready)
        return run.fail(ready.error());
    if (paths.removeAll(QStringLiteral("-")) > 0)
        suggestLines(run);
    if (const auto error = missingPath(paths))
        return run.fail(*error);
    return paths.isEmpty() || suggestFiles(run, paths) ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

QList<Command> intakeCommands()
{
    return {
        {QStringLiteral("import"),
         QStringLiteral("PATH..."),
         QT_TRANSLATE_NOOP("Command", "Take in mails, mailboxes, folders and sheets, and account for each."),
         {option("dry-run", QT_TRANSLATE_NOOP("Command", "Foretell; store nothing.")),
          option("receipt",
                 QT_TRANSLATE_NOOP(
                     "Command", "Write the receipt to FILE too: .csv, .json, or text with any other ending."),
                 "FILE"),
          option("sheet", QT_TRANSLATE_NOOP("Command", "The sheet of a workbook that holds the cases."),
                 "NAME"),
          option("mapping",
                 QT_TRANSLATE_NOOP(
                     "Command",
                     "Which column is what and what its words mean, as a dry run with --json tells it."),
                 "FILE"),
          option("list", QT_TRANSLATE_NOOP("Command", "List past imports, the latest first; --json: lines.")),
          option(
              "reverse",
              QT_TRANSLATE_NOOP(
                  "Command", "Take an import back: its cases leave, but those that someone has worked on."),
              "ID")},
         import,
         anyNumber},
        {QStringLiteral("suggest"),
         QStringLiteral("PATH...|-"),
         QT_TRANSLATE_NOOP("Command",
                           "Suggest regimes with the words that speak for them; nothing is stored."),
         {},
         suggest,
         anyNumber},
    };
}

} // namespace tverrlos
