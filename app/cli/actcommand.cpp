#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/calendar/clock.h"
#include "core/cases/actdoubts.h"
#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/store/store.h"
#include "ui/wording/actwords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

#include <algorithm>

// act: the acts of a case's life, on one case or on several.
namespace tverrlos {

namespace {

ExitStatus listActs(CommandRun &run)
{
    const QList<ActUsage> usages = actUsages();
    for (const ActUsage &usage : usages) {
        if (run.json())
            run.put({{QStringLiteral("act"), usage.words},
                     {QStringLiteral("keys"), usage.keys},
                     {QStringLiteral("purpose"),
                      run.phrasebook().say("Act", usage.purpose.toUtf8().constData())}});
        run.line(QStringLiteral("%1 %2").arg(usage.words, usage.keys));
        run.line(QStringLiteral("    ") + run.phrasebook().say("Act", usage.purpose.toUtf8().constData()));
    }
    return ExitStatus::Done;
}

/// The new cases that a split made, beside what is told of the case that was split.
void tellSiblings(CommandRun &run, const QList<CaseNumber> &siblings, QJsonObject &object)
{
    QJsonArray numbers;
    for (const CaseNumber &sibling : siblings)
        numbers.append(sibling.text());
    if (!numbers.isEmpty())
        object.insert(QStringLiteral("siblings"), numbers);
    for (const CaseNumber &sibling : siblings)
        run.line(QStringLiteral("  → ") + sibling.text());
}

void tellReceipt(CommandRun &run, const ActReceipt &receipt, const QJsonArray &warnings)
{
    QJsonObject object{{QStringLiteral("case"), receipt.now.number.text()},
                       {QStringLiteral("event"), receipt.event.id.value()},
                       {QStringLiteral("revision"), receipt.now.revision},
                       {QStringLiteral("status"), codeOf(receipt.now.status)}};
    run.line(QStringLiteral("%1: %2 (%3)")
                 .arg(receipt.now.number.text(), eventWords(receipt.event, run.phrasebook()),
                      words(receipt.now.status, run.phrasebook())));
    tellSiblings(run, receipt.siblings, object);
    if (!warnings.isEmpty())
        object.insert(QStringLiteral("warnings"), warnings);
    if (run.json())
        run.put(object);
}

void tellRow(CommandRun &run, const BulkRow &row, const QJsonArray &warnings)
{
    const QString why = row.why ? sentence(*row.why, run.phrasebook()) : QString();
    QJsonObject object{{QStringLiteral("case"), row.number.text()},
                       {QStringLiteral("outcome"), outcomeCode(row)},
                       {QStringLiteral("event"),
                        row.outcome == BulkOutcome::Done ? QJsonValue(row.event.value()) : QJsonValue()},
                       {QStringLiteral("reason"), row.why ? QJsonValue(why) : QJsonValue()}};
    run.line(QStringLiteral("%1  %2  %3")
                 .arg(row.number.text(), outcomeWords(row, run.phrasebook()), why)
                 .trimmed());
    tellSiblings(run, row.siblings, object);
    if (!warnings.isEmpty() && row.outcome == BulkOutcome::Done)
        object.insert(QStringLiteral("warnings"), warnings);
    if (run.json())
        run.put(object);
}

/// What may be a slip of the keyboard, once the act is done: it stands, and can be taken back.
QJsonArray tellDoubts(CommandRun &run, const Act &act, const Case &shown)
{
    QJsonArray warnings;
    const QList<Error> doubts = doubtsAbout(act, shown, run.clock().now());
    for (const Error &doubt : doubts) {
        const QString why = sentenceAndRemedy(doubt, run.phrasebook());
        run.tell(why);
        warnings.append(why);
    }
    return warnings;
}

/// The same act on several cases: a line for each.
ExitStatus performOnMany(CommandRun &run)
{
    QList<BulkCase> cases;
    const QStringList written = run.arguments().value(0).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : written) {
        const auto number = run.caseNumberIn(word);
        if (!number)
            return ExitStatus::WrongUsage;
        const bool known = std::any_of(cases.begin(), cases.end(),
                                       [&](const BulkCase &one) { return one.number == *number; });
        if (!known)
            cases.append({*number, std::nullopt});
    }
    if (cases.isEmpty() && !run.caseNumber())
        return ExitStatus::WrongUsage;
    if (run.isSet("revision"))
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "%1 is about one case, not several."),
                                      {QStringLiteral("--revision")}));
    const Result<Act> act = parseAct(run.arguments().mid(1));
    if (!act)
        return run.wrongUsage(act.error());
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<BulkReceipt> receipt = (*store)->casework().performMany(cases, *act, run.actor());
    if (!receipt)
        return run.fail(receipt.error());
    const QJsonArray ofTheAct =
        receipt->count(BulkOutcome::Done) > 0 ? tellDoubts(run, *act, Case()) : QJsonArray();
    for (const BulkRow &row : receipt->rows) {
        QJsonArray warnings = ofTheAct;
        // What closing leaves undone is a matter of each case.
        if (std::holds_alternative<CloseAct>(*act) && row.outcome == BulkOutcome::Done)
            if (const Result<Case> now = (*store)->cases().find(row.number))
                warnings = tellDoubts(run, *act, *now);
        tellRow(run, row, warnings);
    }
    return receipt->count(BulkOutcome::Failed) == 0 ? ExitStatus::Done : ExitStatus::Failed;
}

ExitStatus performAct(CommandRun &run)
{
    if (run.isSet("list"))
        return listActs(run);
    if (run.arguments().value(0).contains(QLatin1Char(',')))
        return performOnMany(run);
    const auto number = run.caseNumber();
    if (!number)
        return ExitStatus::WrongUsage;
    std::optional<int> seen;
    if (run.isSet("revision")) {
        bool ok = false;
        seen = run.value("revision").toInt(&ok);
        if (!ok || *seen < 1)
            return run.wrongUsage(failure(ErrorCode::Invalid,
                                          QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number."),
                                          {run.value("revision")}));
    }
    const Result<Act> act = parseAct(run.arguments().mid(1));
    if (!act)
        return run.wrongUsage(act.error());
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<ActReceipt> receipt = (*store)->casework().perform(*number, *act, run.actor(), seen);
    if (!receipt)
        return run.fail(receipt.error());
    const QJsonArray warnings = tellDoubts(run, *act, receipt->now);
    tellReceipt(run, *receipt, warnings);
    if (std::holds_alternative<CloseAct>(*act) && !receipt->now.answerSent && warnings.isEmpty())
        run.tell(
            run.say(QT_TRANSLATE_NOOP("Command", "The case is closed and its answer has not been sent.")));
    return ExitStatus::Done;
}

} // namespace

QList<Command> actCommands()
{
    return {
        {QStringLiteral("act"),
         QStringLiteral("NUMBER[,NUMBER...] ACTION [KEY=VALUE]... | --list"),
         QT_TRANSLATE_NOOP("Command", "Do one act of a case's life, as the window would."),
         {option("list", QT_TRANSLATE_NOOP("Command", "List the acts.")),
          option("revision",
                 QT_TRANSLATE_NOOP("Command",
                                   "The case as it was read: refused when the act would write over what has "
                                   "been changed since."),
                 "N")},
         performAct,
         anyNumber},
    };
}

} // namespace tverrlos
