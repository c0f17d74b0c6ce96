#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/publishedlist.h"
#include "app/cli/publishedtyping.h"

#include "core/store/store.h"
#include "ui/published/bundlefolder.h"
#include "ui/wording/publishedwords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

// published: the answers that everyone may read, from draft to web page.
namespace tverrlos {

using namespace publishedtyping;

namespace {

ExitStatus told(CommandRun &run, const Result<PublishedAnswer> &answer)
{
    if (!answer)
        return run.fail(answer.error());
    if (run.json())
        run.put({{QStringLiteral("number"), answer->number.text()},
                 {QStringLiteral("revision"), answer->revision},
                 {QStringLiteral("state"), QString(codeOf(answer->state))},
                 {QStringLiteral("review"),
                  answer->review ? QJsonValue(answer->review->toString(Qt::ISODate)) : QJsonValue()}});
    run.line(QStringLiteral("%1  %2  %3")
                 .arg(answer->number.text(), words(answer->state, run.phrasebook()),
                      answer->textFor(run.dataLanguage()).title));
    return ExitStatus::Done;
}

ExitStatus draft(CommandRun &run, PublishedStore &store, const Words &words)
{
    const QString from = words.plain.value(0);
    if (const auto model = PublishedNumber::parse(from))
        return told(run, store.draftLike(*model, run.actor()));
    const auto source = run.caseNumberIn(from);
    if (!source)
        return ExitStatus::WrongUsage;
    return told(run, store.draft(*source, run.actor()));
}

ExitStatus act(CommandRun &run, PublishedStore &store, const Verb &verb, const Words &words)
{
    const auto number = numberFrom(words.plain.value(0));
    if (!number)
        return run.wrongUsage(number.error());
    const auto before = store.find(*number);
    if (!before)
        return run.fail(before.error());
    const auto wanted = verb.act(*before, words);
    if (!wanted)
        return run.wrongUsage(wanted.error());
    return told(run, store.perform(*number, *wanted, run.actor(), before->revision));
}

ExitStatus tellFindings(CommandRun &run, const QList<PublishedFinding> &findings)
{
    QJsonArray array;
    int blocks = 0;
    for (const PublishedFinding &each : findings) {
        blocks += each.finding.severity == Severity::Blocks ? 1 : 0;
        array.append(QJsonObject{{QStringLiteral("language"), QString(codeOf(each.language))},
                                 {QStringLiteral("field"), each.field},
                                 {QStringLiteral("position"), each.finding.position},
                                 {QStringLiteral("length"), each.finding.length},
                                 {QStringLiteral("kind"), QString(codeOf(each.finding.kind))},
                                 {QStringLiteral("severity"), QString(codeOf(each.finding.severity))},
                                 {QStringLiteral("text"), each.finding.text}});
        run.line(QStringLiteral("%1 (%2), %3: “%4” (%5)")
                     .arg(publishedFieldWords(each.field, run.phrasebook()),
                          words(each.language, run.phrasebook()))
                     .arg(words(each.finding.severity, run.phrasebook()), each.finding.text.simplified(),
                          words(each.finding.kind, run.phrasebook())));
    }
    if (run.json())
        run.put({{QStringLiteral("ok"), blocks == 0},
                 {QStringLiteral("blocks"), blocks},
                 {QStringLiteral("warns"), int(findings.size()) - blocks},
                 {QStringLiteral("findings"), array}});
    else if (findings.isEmpty())
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Nothing was found that could tell who asked.")));
    return blocks == 0 ? ExitStatus::Done : ExitStatus::Failed;
}

/// An answer by its number, a file, or standard input.
ExitStatus check(CommandRun &run, PublishedStore &store, const Words &words)
{
    const QString what = words.plain.value(0);
    if (what.isEmpty())
        return run.wrongUsage(missing("NUMBER, FILE, -"));
    PublishedAnswer answer;
    if (const auto number = PublishedNumber::parse(what)) {
        const auto found = store.find(*number);
        if (!found)
            return run.fail(found.error());
        answer = *found;
    } else if (what == QLatin1String("-")) {
        answer.texts.insert(run.dataLanguage(),
                            {{}, QString::fromUtf8(run.console().in.read(largestText)), {}});
    } else {
        const auto text = valueOf(QLatin1Char('@') + what);
        if (!text)
            return run.fail(text.error());
        answer.texts.insert(run.dataLanguage(), {{}, *text, {}});
    }
    const auto names = store.names(answer.sources);
    if (!names)
        return run.fail(names.error());
    return tellFindings(run, findingsIn(answer, IdentifyingCheck(*names)));
}

ExitStatus exportFolder(CommandRun &run, PublishedStore &store, const Words &words)
{
    const QString folder = words.plain.value(0);
    if (folder.isEmpty())
        return run.wrongUsage(missing("DIR"));
    const auto answers = store.outgoing();
    if (!answers)
        return run.fail(answers.error());
    const auto receipt = writeBundle(folder, publishedBundle(*answers, run.phrasebook()));
    if (!receipt)
        return run.fail(receipt.error());
    if (run.json())
        run.put({{QStringLiteral("answers"), answers->size()},
                 {QStringLiteral("written"), receipt->written},
                 {QStringLiteral("same"), receipt->same},
                 {QStringLiteral("removed"), receipt->removed}});
    run.line(run.say(QT_TRANSLATE_NOOP("Command",
                                       "%1 answers in %2: %3 files written, %4 as they were, %5 removed."))
                 .arg(answers->size())
                 .arg(folder)
                 .arg(receipt->written)
                 .arg(receipt->same)
                 .arg(receipt->removed));
    return ExitStatus::Done;
}

ExitStatus published(CommandRun &run)
{
    const QString verb = run.arguments().value(0);
    const Verb known = verbs().value(verb);
    static const QStringList others{QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("draft"),
                                    QStringLiteral("check"), QStringLiteral("export")};
    if (!known.act && !others.contains(verb))
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "“%1” is not understood here; it takes %2."),
                                      {verb, (others + verbs().keys()).join(QStringLiteral(", "))}));
    const auto words =
        wordsAfter(run.arguments().mid(1), known.keys, verb == QLatin1String("list") ? 0 : known.plain);
    if (!words)
        return run.wrongUsage(words.error());
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    PublishedStore &answers = (*store)->published();
    if (known.act)
        return act(run, answers, known, *words);
    if (verb == QLatin1String("list"))
        return listPublished(run, answers);
    if (verb == QLatin1String("draft"))
        return draft(run, answers, *words);
    if (verb == QLatin1String("check"))
        return check(run, answers, *words);
    if (verb == QLatin1String("export"))
        return exportFolder(run, answers, *words);
    const auto number = numberFrom(words->plain.value(0));
    if (!number)
        return run.wrongUsage(number.error());
    return showPublished(run, answers, *number);
}

} // namespace

QList<Command> publishedCommands()
{
    return {
        {QStringLiteral("published"),
         QStringLiteral(
             "list | show N | draft CASE|N | edit N KEY=VALUE... | clear N ask=A,B|agency=A [refuse=WHY] | "
             "publish N [review=D] [why=..] | supersede N BY | withdraw N reason=.. | review N date=D | "
             "undo N | redo N | check N|FILE|- | export DIR"),
         QT_TRANSLATE_NOOP("Command",
                           "Answers for everyone: draft, clear, publish, review, export for the web."),
         {option("state", QT_TRANSLATE_NOOP("Command", "Only those in this state."), "STATE"),
          option("regime", QT_TRANSLATE_NOOP("Command", "Only those under this regime."), "REGIME"),
          option("agency", QT_TRANSLATE_NOOP("Command", "Only those that wait for this agency's clearance."),
                 "AGENCY"),
          option("review-due", QT_TRANSLATE_NOOP("Command", "Only those to be read again by this day."), "D"),
          option("search", QT_TRANSLATE_NOOP("Command", "Only those with these words."), "TEXT"),
          option("limit", QT_TRANSLATE_NOOP("Command", "At most so many."), "N"),
          option("count", QT_TRANSLATE_NOOP("Command", "Only how many."))},
         published,
         anyNumber},
    };
}

} // namespace tverrlos
