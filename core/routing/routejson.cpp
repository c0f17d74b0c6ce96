#include "core/routing/routejson.h"

#include "core/identity/jsonvalues.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

QJsonArray said(const QList<RouteSentence> &sentences, const SayRoute &say)
{
    QJsonArray array;
    for (const RouteSentence &sentence : sentences)
        array.append(say(sentence));
    return array;
}

QJsonValue saidOrNull(const RouteSentence &sentence, const SayRoute &say)
{
    return sentence.isEmpty() ? QJsonValue() : QJsonValue(say(sentence));
}

QJsonObject answerToJson(const RouteAnswer &answer, const SayRoute &say)
{
    return {{QStringLiteral("agency"), answer.agency.text()},
            {QStringLiteral("name"), answer.name},
            {QStringLiteral("role"), QString(codeOf(answer.role))},
            {QStringLiteral("supporting"), answer.supporting},
            {QStringLiteral("path"), QJsonArray::fromStringList(answer.path)},
            {QStringLiteral("because"), said(answer.because, say)},
            {QStringLiteral("verified"), answer.verified}};
}

QJsonObject regimeToJson(const RoutedRegime &regime, const SayRoute &say)
{
    QJsonArray agencies;
    for (const RouteAnswer &answer : regime.agencies)
        agencies.append(answerToJson(answer, say));
    return {{QStringLiteral("regime"), regime.regime.text()},
            {QStringLiteral("kind"), QString(codeOf(regime.kind))},
            {QStringLiteral("why"), saidOrNull(regime.why, say)},
            {QStringLiteral("agencies"), agencies}};
}

} // namespace

QJsonObject routeToJson(const Route &route, const SayRoute &say)
{
    QJsonArray regimes;
    for (const RoutedRegime &regime : route.regimes)
        regimes.append(regimeToJson(regime, say));
    QJsonArray conflicts;
    for (const RoleConflict &conflict : route.roleConflicts)
        conflicts.append(QJsonObject{{QStringLiteral("agency"), conflict.agency.text()},
                                     {QStringLiteral("regime"), conflict.regime.text()},
                                     {QStringLiteral("why"), say(conflict.why)}});
    QJsonValue lead;
    if (route.lead)
        lead = QJsonObject{{QStringLiteral("agency"), route.lead->text()},
                           {QStringLiteral("reason"), say(route.leadReason)}};
    return {{QStringLiteral("date"), route.day.toString(Qt::ISODate)},
            {QStringLiteral("lead"), lead},
            {QStringLiteral("leadReason"), say(route.leadReason)},
            {QStringLiteral("regimes"), regimes},
            {QStringLiteral("crossMinistry"), route.crossMinistry},
            {QStringLiteral("crossMinistryWhy"), saidOrNull(route.crossMinistryWhy, say)},
            {QStringLiteral("roleConflict"), conflicts},
            {QStringLiteral("attend"), textArray(route.attend)},
            {QStringLiteral("invite"), textArray(route.invite)},
            {QStringLiteral("cover"), textArray(route.cover)},
            {QStringLiteral("cautions"), said(route.cautions, say)}};
}

} // namespace tverrlos
