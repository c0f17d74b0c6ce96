#include "app/cli/graphasking.h"

#include "app/cli/commandrun.h"
#include "app/cli/opencases.h"
#include "core/calendar/clock.h"
#include "core/responsibility/editcautions.h"
#include "core/responsibility/settlementday.h"
#include "core/routing/changesjson.h"
#include "core/routing/questionsjson.h"
#include "core/routing/whatif.h"
#include "core/store/store.h"
#include "ui/wording/answerwords.h"
#include "ui/wording/changewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/routewords.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

constexpr qsizetype casesTold = 20;

void tellCases(CommandRun &run, const RouteChanges &changes, const ResponsibilityGraph &after)
{
    for (qsizetype i = 0; i < qMin(casesTold, changes.cases.size()); ++i) {
        const AffectedCase &one = changes.cases.at(i);
        const RouteChange &change = changes.changeOf(one);
        run.line(QStringLiteral("  %1  %2: %3 (%4)")
                     .arg(one.number.text(), one.title,
                          leadWords(change, changes.day, after, run.phrasebook()),
                          aspectWords(change.aspects, run.phrasebook())));
    }
    if (changes.cases.size() > casesTold)
        run.line(QStringLiteral("  ") +
                 run.say(QT_TRANSLATE_N_NOOP("Command", "and %n more; --json lists them all"),
                         static_cast<int>(changes.cases.size() - casesTold)));
}

QString numbers(const QList<CaseNumber> &cases)
{
    QStringList words;
    for (qsizetype i = 0; i < qMin(casesTold, cases.size()); ++i)
        words.append(cases.at(i).text());
    if (cases.size() > casesTold)
        words.append(QStringLiteral("…"));
    return words.join(QStringLiteral(", "));
}

} // namespace

Result<RouteChanges> changesOfOpenCases(CommandRun &run, Store &store, const ResponsibilityGraph &before,
                                        const ResponsibilityGraph &after, const QDate &day)
{
    WhatIf asked(before, after, day);
    const Result<void> read = readOpenCases(run, store, [&](const RoutingFacts &facts) { asked.add(facts); });
    if (!read)
        return read.error();
    return asked.take();
}

QStringList cautionWords(CommandRun &run, const GraphEdit &edit, const ResponsibilityGraph &before)
{
    const SayRoute say = sayRoute(run.phrasebook());
    QStringList words;
    for (const RouteSentence &caution : cautionsOf(edit, before, run.dataLanguage()))
        words.append(say(caution));
    return words;
}

void tellRouteChanges(CommandRun &run, const RouteChanges &changes, const ResponsibilityGraph &after)
{
    const QStringList lines = previewLines(changes, after, run.phrasebook());
    for (const QString &line : lines)
        run.line(line);
    tellCases(run, changes, after);
}

ExitStatus graphWhatIf(CommandRun &run)
{
    const std::optional<QDate> named = run.dateOption("date");
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    const Result<GraphEdit> edit = parseGraphEdit(run.arguments().mid(1));
    if (!edit)
        return run.wrongUsage(edit.error());
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const ResponsibilityGraph before = run.graph();
    const Result<ResponsibilityGraph> after = applied(before, *edit, run.dataLanguage());
    if (!after)
        return run.fail(after.error());
    const QDate day = named.value_or(dayAsked(firstDayOf(edit->change), run.clock().today()));
    const Result<RouteChanges> found = changesOfOpenCases(run, **store, before, *after, day);
    if (!found)
        return run.fail(found.error());
    const RouteChanges &changes = *found;
    const QString sentence =
        sayRoute(run.phrasebook())(describe(*edit, before, caseLanguageOf(run.phrasebook().language())));
    QStringList cautions = cautionWords(run, *edit, before);
    // It may be asked about before it is decided; that it could not be kept so is told.
    if (const auto fault = settlementFault(*edit, before, run.clock().today()))
        cautions.append(run.say(QT_TRANSLATE_NOOP("Command", "It could not be kept like this: %1"))
                            .arg(sentenceAndRemedy(*fault, run.phrasebook())));
    if (run.json()) {
        QJsonObject object = changesToJson(changes);
        object.insert(QStringLiteral("change"), sentence);
        object.insert(QStringLiteral("cautions"), QJsonArray::fromStringList(cautions));
        object.insert(QStringLiteral("edit"), toJson(*edit));
        run.put(object);
        return ExitStatus::Done;
    }
    run.line(sentence);
    for (const QString &caution : std::as_const(cautions))
        run.line(caution);
    tellRouteChanges(run, changes, *after);
    return ExitStatus::Done;
}

ExitStatus graphQuestions(CommandRun &run)
{
    if (run.arguments().size() > 1)
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "“%1” is one word too many for %2."),
                                      {run.arguments().at(1), QStringLiteral("graph questions")}));
    const QDate day = run.dateOption("date").value_or(run.clock().today());
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const ResponsibilityGraph graph = run.graph();
    const QList<GraphAnswer> answers = askGraph(graph, day);
    CasesBehindAnswers behind(graph, day, answers);
    const Result<void> read =
        readOpenCases(run, **store, [&](const RoutingFacts &facts) { behind.add(facts); });
    if (!read)
        return run.fail(read.error());
    const QList<QList<CaseNumber>> cases = behind.take();
    RouteQuestion everything;
    everything.day = day;
    everything.regimes = graph.regimesOn(day);
    const Result<Route> whole = route(graph, everything);
    if (run.json()) {
        QJsonObject object = answersToJson(answers, cases);
        object.insert(QStringLiteral("date"), day.toString(Qt::ISODate));
        QJsonArray cover;
        for (const AgencyCode &agency : whole ? whole->cover : QList<AgencyCode>())
            cover.append(agency.text());
        object.insert(QStringLiteral("cover"), cover);
        run.put(object);
        return ExitStatus::Done;
    }
    for (qsizetype i = 0; i < answers.size(); ++i) {
        run.line(answerWords(answers.at(i), day, graph, run.phrasebook()));
        if (!cases.at(i).isEmpty())
            run.line(QStringLiteral("    ") + numbers(cases.at(i)));
    }
    if (whole)
        run.line(coverWords(whole->cover, day, graph, run.phrasebook()));
    return ExitStatus::Done;
}

} // namespace tverrlos
