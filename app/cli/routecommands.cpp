#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/calendar/clock.h"
#include "core/routing/graphcheck.h"
#include "core/routing/routejson.h"
#include "core/routing/router.h"
#include "ui/wording/routewords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

// route and graph: the responsibility graph asked without a database.
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

CaseLanguage dataLanguage(const CommandRun &run)
{
    switch (run.phrasebook().language()) {
    case Language::Bokmal:
        return CaseLanguage::Bokmal;
    case Language::Nynorsk:
        return CaseLanguage::Nynorsk;
    case Language::English:
        return CaseLanguage::English;
    }
    Q_UNREACHABLE();
}

QString joined(const QList<AgencyCode> &codes, const QDate &day, CaseLanguage language)
{
    QStringList names;
    for (const AgencyCode &code : codes)
        names.append(ResponsibilityGraph::standard().nameOf(code, day, language));
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
    const CaseLanguage language = dataLanguage(run);
    if (!route.attend.isEmpty())
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Attend: %1"))
                     .arg(joined(route.attend, route.day, language)));
    if (!route.invite.isEmpty())
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Invite: %1"))
                     .arg(joined(route.invite, route.day, language)));
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
    question.language = dataLanguage(run);
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    if (question.regimes.isEmpty() && question.provisions.isEmpty() && question.topics.isEmpty())
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No regime was named."),
                                      {},
                                      QT_TRANSLATE_NOOP("Error", "Name at least one: --regimes GDPR,MDR.")));
    const Result<Route> answer = route(ResponsibilityGraph::standard(), question);
    if (!answer)
        return run.wrongUsage(answer.error());
    if (run.json())
        run.put(routeToJson(*answer, sayRoute(run.phrasebook())));
    else
        tellRoute(run, *answer);
    return ExitStatus::Done;
}

QString names(const QStringList &codes, CommandRun &run, const QDate &day)
{
    QStringList said;
    for (const QString &code : codes)
        said.append(ResponsibilityGraph::standard().nameOf(code, day, dataLanguage(run)));
    return said.join(QStringLiteral(", "));
}

QString names(const QList<AgencyCode> &agencies, CommandRun &run, const QDate &day)
{
    return joined(agencies, day, dataLanguage(run));
}

void tellFindings(CommandRun &run, const GraphFindings &found)
{
    const auto named = [&](const auto &codes) { return names(codes, run, found.day); };
    const auto head = [&](const char *source) { run.line(QStringLiteral("\n") + run.say(source)); };
    run.line(run.say(QT_TRANSLATE_NOOP("Command", "Who is responsible for what on %1"))
                 .arg(norwegianDate(found.day)));
    head(QT_TRANSLATE_NOOP("Command", "Nobody answers for"));
    for (const QString &code : found.gaps)
        run.line(QStringLiteral("  ") + named(QStringList(code)));
    head(QT_TRANSLATE_NOOP("Command", "Several answer for"));
    for (const GraphFindings::Shared &one : found.overlaps)
        run.line(QStringLiteral("  %1: %2").arg(named(QStringList(one.code)), named(one.agencies)));
    head(QT_TRANSLATE_NOOP("Command", "One alone answers for"));
    for (const GraphFindings::SinglePoint &one : found.singlePoints)
        run.line(QStringLiteral("  %1: %2").arg(named(QList<AgencyCode>{one.agency}), named(one.alone)));
    if (!found.lost.isEmpty())
        head(QT_TRANSLATE_NOOP("Command", "Ended, and nobody carries on"));
    for (const QStringList &one : found.lost)
        run.line(QStringLiteral("  %1: %2").arg(named(QStringList(one.constFirst())), named(one.mid(1))));
    if (!found.notVerified.isEmpty())
        head(QT_TRANSLATE_NOOP("Command", "Not verified"));
    for (const QString &fact : found.notVerified)
        run.line(QStringLiteral("  ") + fact);
}

ExitStatus graph(CommandRun &run)
{
    const QString verb = run.arguments().value(0);
    static const QStringList later{QStringLiteral("export"), QStringLiteral("import"),
                                   QStringLiteral("whatif")};
    if (later.contains(verb))
        return run.fail(failure(ErrorCode::Refused,
                                QT_TRANSLATE_NOOP("Error", "“%1” is not in this version yet."),
                                {QStringLiteral("graph ") + verb}));
    if (verb != QLatin1String("check"))
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
                                      {verb, QStringLiteral("graph"), QStringLiteral("check")}));
    if (run.arguments().size() > 1)
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "“%1” is one word too many for %2."),
                                      {run.arguments().at(1), QStringLiteral("graph check")}));
    const QDate day = run.dateOption("date").value_or(run.clock().today());
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    const GraphFindings found = checkGraph(ResponsibilityGraph::standard(), day);
    const QJsonObject object = findingsToJson(found);
    if (run.json())
        run.put(object);
    else
        tellFindings(run, found);
    return object.value(QLatin1String("ok")).toBool() ? ExitStatus::Done : ExitStatus::Failed;
}

QCommandLineOption option(const char *name, const char *purpose, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(purpose), QString::fromLatin1(value)};
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
             routeQuestionAsked},
            {QStringLiteral("graph"),
             QStringLiteral("check [--date D]"),
             QT_TRANSLATE_NOOP("Command",
                               "Look for gaps, overlaps and single points among the responsibilities."),
             {option("date", QT_TRANSLATE_NOOP("Command", "As of this day; default today."), "D")},
             graph,
             anyNumber}};
}

} // namespace tverrlos
