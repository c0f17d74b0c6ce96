#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/regimes/judgements.h"
#include "core/regimes/lexiconstore.h"
#include "core/results/wholefile.h"
#include "core/store/store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// lexicon: what regimes are suggested by, and the office's changes of it.
namespace tverrlos {

namespace {

constexpr int portion = 500;
constexpr qint64 largestFile = 4'000'000;

/// How the office's lexicon does on the judged cases.
ExitStatus list(CommandRun &run, Store &store)
{
    const Result<LexiconVersion> latest = store.lexicon().latest();
    if (!latest)
        return run.fail(latest.error());
    Judgements judgements(shippedLexicon());
    judgements.beginForms(judgements.unreadForms(latest->changes));
    for (CaseId after(0);;) {
        const Result<QList<JudgedCase>> cases = store.lexicon().judged(after, portion);
        if (!cases)
            return run.fail(cases.error());
        if (cases->isEmpty())
            break;
        for (const JudgedCase &judged : *cases)
            judgements.add(judged);
        after = cases->last().id;
    }
    const auto outcome = judgements.outcome(latest->changes, nullptr, {});
    const auto terms = judgements.termHits(latest->changes, {});
    if (!outcome || !terms)
        return run.fail(outcome ? terms.error() : outcome.error());
    QJsonObject regimes, spoken;
    const auto hitsJson = [](const Hits &hits) {
        return QJsonObject{{QStringLiteral("right"), hits.right},
                           {QStringLiteral("wrong"), hits.wrong},
                           {QStringLiteral("missed"), hits.missed}};
    };
    const QMap<RegimeCode, Hits> hits = judgements.hits(*outcome);
    for (auto each = hits.begin(); each != hits.end(); ++each) {
        regimes.insert(each.key().text(), hitsJson(each.value()));
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "%1: %2 right, %3 wrong, %4 missed"))
                     .arg(each.key().text())
                     .arg(each->right)
                     .arg(each->wrong)
                     .arg(each->missed));
    }
    QStringList ids = terms->keys();
    ids.sort();
    for (const QString &id : ids) {
        const TermHits &term = *terms->constFind(id);
        if (term.spoke == 0)
            continue;
        QJsonObject json = hitsJson(term.total());
        json.remove(QStringLiteral("missed"));
        json.insert(QStringLiteral("spoke"), term.spoke);
        spoken.insert(id, json);
    }
    if (run.json())
        run.put({{QStringLiteral("version"), latest->version},
                 {QStringLiteral("cases"), int(judgements.size())},
                 {QStringLiteral("regimes"), regimes},
                 {QStringLiteral("terms"), spoken}});
    return ExitStatus::Done;
}

Result<LexiconChanges> readChanges(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2"),
                       {path, file.errorString()});
    const Result<LexiconChanges> changes = changesFromJson(file.read(largestFile + 1));
    if (!changes)
        return changes.error();
    if (const auto sound = withChanges(shippedLexicon(), *changes); !sound)
        return sound.error();
    return changes;
}

ExitStatus exportTo(CommandRun &run, Store &store, const QString &path)
{
    const Result<LexiconVersion> latest = store.lexicon().latest();
    if (!latest)
        return run.fail(latest.error());
    if (const auto written = writeWholeFile(path, toJson(latest->changes)); !written)
        return run.fail(written.error());
    if (run.json())
        run.put({{QStringLiteral("version"), latest->version},
                 {QStringLiteral("changes"), int(latest->changes.list().size())}});
    return ExitStatus::Done;
}

ExitStatus importFrom(CommandRun &run, Store &store, const QString &path)
{
    const Result<LexiconChanges> changes = readChanges(path);
    if (!changes)
        return run.fail(changes.error());
    const Result<LexiconVersion> latest = store.lexicon().latest();
    if (!latest)
        return run.fail(latest.error());
    const Result<LexiconVersion> saved =
        store.lexicon().save(*changes, run.value("why"), run.actor(), latest->version);
    if (!saved)
        return run.fail(saved.error());
    if (run.json())
        run.put({{QStringLiteral("version"), saved->version},
                 {QStringLiteral("changes"), int(saved->changes.list().size())}});
    return ExitStatus::Done;
}

ExitStatus lexicon(CommandRun &run)
{
    const QString what = run.arguments().value(0), path = run.arguments().value(1);
    const bool needsFile = what != QLatin1String("list");
    if ((needsFile && path.isEmpty()) || !QStringList{QStringLiteral("list"), QStringLiteral("check"),
                                                      QStringLiteral("export"), QStringLiteral("import")}
                                              .contains(what))
        return run.wrongUsage(
            failure(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "Say lexicon list, check FILE, export FILE or import FILE.")));
    if (what == QLatin1String("check")) {
        const Result<LexiconChanges> changes = readChanges(path);
        if (!changes)
            return run.fail(changes.error());
        if (run.json())
            run.put({{QStringLiteral("ok"), true}, {QStringLiteral("changes"), int(changes->list().size())}});
        return ExitStatus::Done;
    }
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    if (what == QLatin1String("list"))
        return list(run, **store);
    return what == QLatin1String("export") ? exportTo(run, **store, path) : importFrom(run, **store, path);
}

} // namespace

QList<Command> lexiconCommands()
{
    return {{QStringLiteral("lexicon"),
             QStringLiteral("list|check FILE|export FILE|import FILE"),
             QT_TRANSLATE_NOOP("Command",
                               "How the words that regimes are suggested by have done, and the office's "
                               "changes of them as a file."),
             {option("why", QT_TRANSLATE_NOOP("Command", "Why they are changed."), "TEXT")},
             lexicon,
             2}};
}

} // namespace tverrlos
