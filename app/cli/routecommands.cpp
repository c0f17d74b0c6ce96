#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/calendar/clock.h"
#include "core/routing/routejson.h"
#include "core/routing/router.h"
#include "ui/wording/routewords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

// route: the responsibility graph asked. With the office's graph where there is a database, else the
// program's own.
namespace tverrlos {

namespace {

template<class C>
QList<C> codesFrom(const QString &list)
{
    QList<C> codes;
    const QStringList parts = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            codes.append(C(part.trimmed()));
    return codes;
}

QString joined(const QList<AgencyCode> &codes, const QDate &day, CommandRun &run)
{
    const ResponsibilityGraph graph = run.graph();
    QStringList names;
    for (const AgencyCode &code : codes)
        names.append(graph.nameOf(code, day, run.dataLanguage()));
    return names.join(QStringLiteral(", "));
}

void tellRoute(CommandRun &run, const Route &route)
{
    const SayRoute say = sayRoute(run.phrasebook());
    for (const RoutedRegime &regime : route.regimes) {
        run.line(regime.why.isEmpty() ? regimeName(regime.regime, run.phrasebook())
                                      : QStringLiteral("%1: %2").arg(
                                            regimeName(regime.regime, run.phrasebook()), say(regime.why)));
        for (const RouteAnswer &answer : regime.agencies)
            run.line(QStringLiteral("  %1 (%2): %3")
                         .arg(answer.name, roleWords(codeOf(answer.role), run.phrasebook()),
                              answer.path.join(QStringLiteral(" → "))));
    }
    run.line();
    run.line(say(route.leadReason));
    if (route.crossMinistry)
        run.line(say(route.crossMinistryWhy));
    for (const RoleConflict &conflict : route.roleConflicts)
        run.line(say(conflict.why));
    if (!route.attend.isEmpty())
        run.line(
            run.say(QT_TRANSLATE_NOOP("Command", "Attend: %1")).arg(joined(route.attend, route.day, run)));
    if (!route.invite.isEmpty())
        run.line(
            run.say(QT_TRANSLATE_NOOP("Command", "Invite: %1")).arg(joined(route.invite, route.day, run)));
    for (const RouteSentence &caution : route.cautions)
        run.line(say(caution));
}

ExitStatus routeQuestionAsked(CommandRun &run)
{
    RouteQuestion question;
    question.regimes = codesFrom<RegimeCode>(run.value("regimes"));
    question.provisions = codesFrom<ProvisionCode>(run.value("provisions"));
    question.topics = codesFrom<TopicCode>(run.value("topics"));
    question.askerSupervisedBy = AgencyCode(run.value("asker-supervised-by").trimmed());
    question.day = run.dateOption("date").value_or(run.clock().today());
    question.language = run.dataLanguage();
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    if (question.regimes.isEmpty() && question.provisions.isEmpty() && question.topics.isEmpty())
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No regime was named."),
                                      {},
                                      QT_TRANSLATE_NOOP("Error", "Name at least one: --regimes GDPR,MDR.")));
    if (const Result<void> ready = run.useOfficeKnowledge(); !ready)
        return run.fail(ready.error());
    const Result<Route> answer = route(run.graph(), question);
    if (!answer)
        return run.wrongUsage(answer.error());
    if (run.json())
        run.put(routeToJson(*answer, sayRoute(run.phrasebook())));
    else
        tellRoute(run, *answer);
    return ExitStatus::Done;
}

} // namespace

QList<Command> routeCommands()
{
    return {{QStringLiteral("route"),
             QStringLiteral("--regimes A,B [OPTIONS]"),
             QT_TRANSLATE_NOOP("Command", "Tell who answers on a day, and why."),
             {option("regimes",
                     QT_TRANSLATE_NOOP("Command", "Regimes, separated by commas; topics and provisions too."),
                     "A,B"),
              option("provisions", QT_TRANSLATE_NOOP("Command", "Legal provisions, separated by commas."),
                     "P,.."),
              option("topics", QT_TRANSLATE_NOOP("Command", "Topics, separated by commas."), "T,.."),
              option("asker-supervised-by",
                     QT_TRANSLATE_NOOP("Command", "The agency that supervises the asker."), "AGENCY"),
              option("date", QT_TRANSLATE_NOOP("Command", "As of this day; default today."), "D")},
             routeQuestionAsked}};
}

} // namespace tverrlos
