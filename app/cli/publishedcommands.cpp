#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/published/publishedstore.h"
#include "core/store/store.h"
#include "ui/published/bundlefolder.h"
#include "ui/wording/datewords.h"
#include "ui/wording/publishedwords.h"

#include <QFile>
#include <QJsonArray>

#include <functional>

// published: the answers that everyone may read, from draft to web page.
namespace tverrlos {

namespace {

constexpr int pageSize = 500;
constexpr qint64 largestText = 1'000'000; // bytes

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

template<class C>
QJsonArray codes(const QList<C> &list)
{
    QJsonArray array;
    for (const C &code : list)
        array.append(code.text());
    return array;
}

template<class C>
QList<C> codesIn(const QString &words)
{
    QList<C> list;
    const QStringList parts = words.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list.append(C(part.trimmed()));
    return list;
}

/// The words after the verb: plain ones, and KEY=VALUE; a value @FILE is read from the file.
struct Words
{
    QStringList plain;
    QMap<QString, QString> keys;
};

Result<QString> valueOf(const QString &written)
{
    if (!written.startsWith(QLatin1Char('@')))
        return written;
    QFile file(written.mid(1));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "%1 could not be read (%2)."),
                       {file.fileName(), file.errorString()});
    if (file.size() > largestText)
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is too long for one text."),
                       {file.fileName()});
    return QString::fromUtf8(file.readAll());
}

Result<Words> wordsAfter(const QStringList &arguments, const QStringList &known)
{
    Words words;
    for (const QString &argument : arguments) {
        const qsizetype sign = argument.indexOf(QLatin1Char('='));
        if (sign <= 0) {
            words.plain.append(argument);
            continue;
        }
        const QString key = argument.left(sign);
        if (!known.contains(key))
            return failure(ErrorCode::Invalid,
                           QT_TRANSLATE_NOOP("Error", "“%1” is not understood here; it takes %2."),
                           {key, known.join(QStringLiteral(", "))});
        const Result<QString> value = valueOf(argument.mid(sign + 1));
        if (!value)
            return value.error();
        words.keys.insert(key, *value);
    }
    return words;
}

Error missing(const char *what)
{
    return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Something is missing: %1."),
                   {QString::fromLatin1(what)});
}

Result<PublishedNumber> numberFrom(const QString &word)
{
    if (const auto number = PublishedNumber::parse(word))
        return *number;
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "“%1” is not the number of a published answer (S-2026-003)."),
                   {word});
}

Result<QDate> dayFrom(const QString &word)
{
    const QDate day = parseDate(word);
    if (day.isValid())
        return day;
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "“%1” is not a date (22.11.2026 or 2026-11-22)."), {word});
}

QJsonObject rowToJson(const PublishedRow &row, const CommandRun &run)
{
    return {{QStringLiteral("number"), row.number.text()},
            {QStringLiteral("state"), QString(codeOf(row.state))},
            {QStringLiteral("title"), row.title(run.dataLanguage())},
            {QStringLiteral("regimes"), codes(row.regimes)},
            {QStringLiteral("waitingFor"), codes(row.waitingFor)},
            {QStringLiteral("refusedBy"), codes(row.refusedBy)},
            {QStringLiteral("published"), dayOrNull(row.published)},
            {QStringLiteral("review"), dayOrNull(row.review)},
            {QStringLiteral("reviewDue"), row.isReviewDue(run.clock().today())},
            {QStringLiteral("supersededBy"),
             row.supersededBy ? QJsonValue(row.supersededBy->text()) : QJsonValue()}};
}

Result<PublishedFilter> filterFrom(CommandRun &run)
{
    PublishedFilter filter;
    if (run.isSet("state")) {
        filter.state = fromCode<PublishedState>(run.value("state"));
        if (!filter.state)
            return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a state: %2."),
                           {run.value("state"),
                            QStringLiteral("draft, in-clearance, published, superseded, withdrawn")});
    }
    if (run.isSet("regime"))
        filter.regime = RegimeCode(run.value("regime"));
    if (run.isSet("agency"))
        filter.waitingFor = AgencyCode(run.value("agency"));
    filter.reviewDueOn = run.dateOption("review-due");
    filter.search = run.value("search");
    return filter;
}

ExitStatus list(CommandRun &run, PublishedStore &store)
{
    const auto limit = run.numberOption("limit");
    const auto filter = filterFrom(run);
    if (!filter)
        return run.wrongUsage(filter.error());
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    if (run.isSet("count")) {
        const auto count = store.count(*filter);
        if (!count)
            return run.fail(count.error());
        if (run.json())
            run.put({{QStringLiteral("count"), *count}});
        run.line(QString::number(*count));
        return ExitStatus::Done;
    }
    std::optional<PublishedNumber> after;
    qint64 left = limit ? *limit : std::numeric_limits<qint64>::max();
    while (left > 0) {
        const auto page = store.page(*filter, after, int(std::min<qint64>(left, pageSize)));
        if (!page)
            return run.fail(page.error());
        for (const PublishedRow &row : page->rows) {
            if (run.json())
                run.put(rowToJson(row, run));
            else
                run.line(
                    QStringLiteral("%1  %2  %3  %4")
                        .arg(row.number.text(), words(row.state, run.phrasebook()).leftJustified(14),
                             row.isReviewDue(run.clock().today()) ? QStringLiteral("!") : QStringLiteral(" "),
                             row.title(run.dataLanguage())));
        }
        left -= page->rows.size();
        after = page->next;
        if (!after)
            break;
    }
    return ExitStatus::Done;
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

/// The answer with its history, for colleagues.
ExitStatus tell(CommandRun &run, PublishedStore &store, const PublishedNumber &number)
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
    for (const Clearance &each : answer->clearances)
        run.line(QStringLiteral("  %1: %2 %3 %4")
                     .arg(each.agency.text(), words(each.state, book), dateWords(each.day), each.reason));
    for (const PublishedEvent &event : *events)
        run.line(QStringLiteral("  %1  %2  %3")
                     .arg(momentWords(event.at), event.actor, publishedEventWords(event.act, book)));
    return ExitStatus::Done;
}

ExitStatus told(CommandRun &run, const Result<PublishedAnswer> &answer)
{
    if (!answer)
        return run.fail(answer.error());
    if (run.json())
        run.put({{QStringLiteral("number"), answer->number.text()},
                 {QStringLiteral("revision"), answer->revision},
                 {QStringLiteral("state"), QString(codeOf(answer->state))},
                 {QStringLiteral("review"), dayOrNull(answer->review)}});
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
    const auto source = CaseNumber::parse(from);
    if (!source)
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "“%1” is not a case number (2026-0042)."),
                                      {from}));
    return told(run, store.draft(*source, run.actor()));
}

/// Only what is named changes; the other texts of the language stay.
Result<PublishedAct> editAct(const PublishedAnswer &before, const Words &words)
{
    EditPublishedAct act;
    const auto language =
        fromCode<CaseLanguage>(words.keys.value(QStringLiteral("lang"), QStringLiteral("nb")));
    if (!language)
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The languages are nb, nn and en."));
    PublishedText text = before.texts.value(*language);
    const PublishedText was = text;
    text.title = words.keys.value(QStringLiteral("title"), text.title);
    text.question = words.keys.value(QStringLiteral("question"), text.question);
    text.answer = words.keys.value(QStringLiteral("answer"), text.answer);
    if (!(text == was))
        act.texts.insert(*language, text);
    if (words.keys.contains(QStringLiteral("regimes")))
        act.regimes = codesIn<RegimeCode>(words.keys.value(QStringLiteral("regimes")));
    if (words.keys.contains(QStringLiteral("topics")))
        act.topics = codesIn<TopicCode>(words.keys.value(QStringLiteral("topics")));
    if (words.keys.contains(QStringLiteral("provisions")))
        act.provisions = codesIn<ProvisionCode>(words.keys.value(QStringLiteral("provisions")));
    if (words.keys.contains(QStringLiteral("references")))
        act.references =
            words.keys.value(QStringLiteral("references")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    return PublishedAct(act);
}

Result<PublishedAct> clearAct(const PublishedAnswer &, const Words &words)
{
    if (words.keys.contains(QStringLiteral("ask")))
        return PublishedAct(AskClearanceAct{codesIn<AgencyCode>(words.keys.value(QStringLiteral("ask")))});
    const AgencyCode agency(words.keys.value(QStringLiteral("agency")));
    if (agency.isEmpty())
        return missing("ask=AGENCIES, agency=AGENCY");
    if (words.keys.contains(QStringLiteral("refuse")))
        return PublishedAct(RefuseClearanceAct{agency, words.keys.value(QStringLiteral("refuse"))});
    return PublishedAct(ClearAct{agency});
}

Result<PublishedAct> publishAct(const PublishedAnswer &, const Words &words)
{
    PublishAct act;
    act.warningsWhy = words.keys.value(QStringLiteral("why"));
    if (words.keys.contains(QStringLiteral("review"))) {
        const auto day = dayFrom(words.keys.value(QStringLiteral("review")));
        if (!day)
            return day.error();
        act.review = *day;
    }
    return PublishedAct(act);
}

Result<PublishedAct> reviewAct(const PublishedAnswer &, const Words &words)
{
    const auto day = dayFrom(words.keys.value(QStringLiteral("date")));
    if (!day)
        return day.error();
    return PublishedAct(SetReviewAct{*day, words.keys.value(QStringLiteral("why"))});
}

Result<PublishedAct> supersedeAct(const PublishedAnswer &, const Words &words)
{
    const auto by = numberFrom(words.plain.value(1));
    if (!by)
        return by.error();
    return PublishedAct(SupersedeAct{*by});
}

Result<PublishedAct> withdrawAct(const PublishedAnswer &, const Words &words)
{
    return PublishedAct(WithdrawAct{words.keys.value(QStringLiteral("reason"))});
}

struct Verb
{
    QStringList keys;
    std::function<Result<PublishedAct>(const PublishedAnswer &, const Words &)> act;
};

const QMap<QString, Verb> &verbs()
{
    const auto k = [](const char *words) {
        return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QMap<QString, Verb> table{
        {QStringLiteral("edit"),
         {k("lang title question answer regimes topics provisions references"), editAct}},
        {QStringLiteral("clear"), {k("ask agency refuse"), clearAct}},
        {QStringLiteral("publish"), {k("review why"), publishAct}},
        {QStringLiteral("review"), {k("date why"), reviewAct}},
        {QStringLiteral("supersede"), {{}, supersedeAct}},
        {QStringLiteral("withdraw"), {k("reason"), withdrawAct}},
        {QStringLiteral("undo"),
         {{},
          [](const PublishedAnswer &, const Words &) { return Result<PublishedAct>(UndoPublishedAct{}); }}},
        {QStringLiteral("redo"),
         {{},
          [](const PublishedAnswer &, const Words &) { return Result<PublishedAct>(RedoPublishedAct{}); }}},
    };
    return table;
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
        run.line(QStringLiteral("%1 %2, %3: “%4” (%5)")
                     .arg(QString(codeOf(each.language)), each.field)
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
    const auto words = wordsAfter(run.arguments().mid(1), known.keys);
    if (!words)
        return run.wrongUsage(words.error());
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    PublishedStore &answers = (*store)->published();
    if (known.act)
        return act(run, answers, known, *words);
    if (verb == QLatin1String("list"))
        return list(run, answers);
    if (verb == QLatin1String("draft"))
        return draft(run, answers, *words);
    if (verb == QLatin1String("check"))
        return check(run, answers, *words);
    if (verb == QLatin1String("export"))
        return exportFolder(run, answers, *words);
    const auto number = numberFrom(words->plain.value(0));
    if (!number)
        return run.wrongUsage(number.error());
    return tell(run, answers, *number);
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
