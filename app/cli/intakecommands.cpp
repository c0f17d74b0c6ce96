#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "app/composition/officestore.h"
#include "core/intake/importdesk.h"
#include "core/regimes/suggestionjson.h"
#include "core/store/store.h"
#include "db/intake/importer.h"
#include "db/intake/sourcefiles.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QFileInfo>

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
                     .arg(item.source, item.reason ? QStringLiteral(": ") +
                                                         sentenceAndRemedy(*item.reason, run.phrasebook())
                                                   : QString()));
    }
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

ExitStatus import(CommandRun &run)
{
    if (run.arguments().isEmpty())
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No file was named.")));
    const Result<Store *> store = run.storeOrNew();
    if (!store)
        return run.fail(store.error());
    const Importer importer({shippedSuggester(), run.graph()}, run.clock());
    const Result<IntakeReceipt> receipt =
        importInto((*store)->intake(), importer, run.arguments(), {run.actor(), run.isSet("dry-run")});
    if (!receipt)
        return run.fail(receipt.error());
    if (run.json())
        run.put(toJson(*receipt));
    else
        tellReceipt(run, *receipt);
    // The rest came in, and the receipt says so; a path that is not there is still the person's mistake.
    if (const auto error = missingPath(run.arguments()))
        return run.fail(*error);
    return ExitStatus::Done;
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

/// One text a line, from standard input.
void suggestLines(CommandRun &run)
{
    int number = 0;
    for (QByteArray line = run.console().in.readLine(); !line.isEmpty(); line = run.console().in.readLine()) {
        ++number;
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty())
            putSuggestion(run, QStringLiteral("-#%1").arg(number),
                          shippedSuggester().suggest({{}, text, {}}));
    }
}

/// Reads as an import does and keeps nothing; what cannot be read is told and makes the command fail.
bool suggestFiles(CommandRun &run, const QStringList &paths)
{
    bool allRead = true;
    const Importer importer({shippedSuggester(), run.graph()}, run.clock());
    const auto show = [&](const QList<IntakeMaterial> &portion) -> Result<QList<IntakeItem>> {
        QList<IntakeItem> items;
        for (const IntakeMaterial &material : portion) {
            IntakeItem item;
            if (const auto *ready = std::get_if<ReadyEnquiry>(&material)) {
                item.source = ready->source;
                const Case &enquiry = ready->enquiry;
                putSuggestion(run, ready->source,
                              shippedSuggester().suggest({enquiry.title, enquiry.problem, enquiry.context}));
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
    if (const Result<void> ready = run.useOfficeGraph(); !ready)
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
         {QCommandLineOption(QStringLiteral("dry-run"),
                             QString::fromUtf8(QT_TRANSLATE_NOOP("Command", "Foretell; store nothing.")))},
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
