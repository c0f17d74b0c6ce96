#include "core/routing/changesjson.h"

#include "core/identity/jsonvalues.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

QJsonArray leads(const QList<CaseGroup> &groups)
{
    QJsonArray array;
    for (const CaseGroup &group : groups)
        if (group.aspect == RouteAspect::Lead)
            array.append(QJsonObject{{QStringLiteral("from"), jsonOrNull(group.from)},
                                     {QStringLiteral("to"), jsonOrNull(group.to)},
                                     {QStringLiteral("cases"), textArray(group.cases)}});
    return array;
}

/// The groups of one aspect that come, or those that go.
QJsonArray moving(const QList<CaseGroup> &groups, RouteAspect aspect, bool comes, const QString &what)
{
    QJsonArray array;
    for (const CaseGroup &group : groups) {
        const QString &code = comes ? group.to : group.from;
        if (group.aspect == aspect && !code.isEmpty())
            array.append(QJsonObject{{what, code}, {QStringLiteral("cases"), textArray(group.cases)}});
    }
    return array;
}

QJsonObject comesAndGoes(const QList<CaseGroup> &groups, RouteAspect aspect)
{
    const QString agency = QStringLiteral("agency");
    return {{QStringLiteral("comes"), moving(groups, aspect, true, agency)},
            {QStringLiteral("goes"), moving(groups, aspect, false, agency)}};
}

QJsonObject beginsAndEnds(const QList<CaseGroup> &groups, RouteAspect aspect)
{
    QJsonArray begins, ends;
    for (const CaseGroup &group : groups)
        if (group.aspect == aspect)
            (group.to.isEmpty() ? ends : begins) = textArray(group.cases);
    return {{QStringLiteral("begins"), begins}, {QStringLiteral("ends"), ends}};
}

QJsonArray cases(const RouteChanges &changes)
{
    QList<QJsonObject> before, after;
    for (const RouteChange &change : changes.changes) {
        before.append(substanceToJson(change.before));
        after.append(substanceToJson(change.after));
    }
    QJsonArray array;
    for (const AffectedCase &one : changes.cases)
        array.append(QJsonObject{{QStringLiteral("number"), one.number.text()},
                                 {QStringLiteral("title"), one.title},
                                 {QStringLiteral("changes"), aspectsToJson(changes.changeOf(one).aspects)},
                                 {QStringLiteral("before"), before.at(one.change)},
                                 {QStringLiteral("after"), after.at(one.change)}});
    return array;
}

} // namespace

QJsonArray aspectsToJson(const QList<RouteAspect> &aspects)
{
    QJsonArray array;
    for (const RouteAspect aspect : aspects)
        array.append(QString(codeOf(aspect)));
    return array;
}

QJsonObject substanceToJson(const RouteOnRecord &route)
{
    QJsonArray agencies;
    for (const RoutedAgency &one : route.agencies)
        agencies.append(QJsonObject{{QStringLiteral("agency"), one.agency.text()},
                                    {QStringLiteral("regime"), one.regime.text()},
                                    {QStringLiteral("role"), one.role}});
    return {{QStringLiteral("lead"), jsonOrNull(route.lead.text())},
            {QStringLiteral("agencies"), agencies},
            {QStringLiteral("attend"), textArray(route.attend)},
            {QStringLiteral("invite"), textArray(route.invite)},
            {QStringLiteral("cover"), textArray(route.cover)},
            {QStringLiteral("unowned"), textArray(route.unowned)},
            {QStringLiteral("shared"), textArray(route.shared)},
            {QStringLiteral("crossMinistry"), route.crossMinistry},
            {QStringLiteral("roleConflict"), QJsonArray::fromStringList(route.roleConflict)}};
}

QJsonObject changesToJson(const RouteChanges &changes)
{
    const QList<CaseGroup> groups = groupsOf(changes);
    const QString regime = QStringLiteral("regime");
    return {{QStringLiteral("date"), changes.day.toString(Qt::ISODate)},
            {QStringLiteral("open"), changes.open},
            {QStringLiteral("untagged"), changes.untagged},
            {QStringLiteral("affected"), qint64{changes.cases.size()}},
            {QStringLiteral("lead"), leads(groups)},
            {QStringLiteral("unowned"), moving(groups, RouteAspect::Unowned, true, regime)},
            {QStringLiteral("owned"), moving(groups, RouteAspect::Unowned, false, regime)},
            {QStringLiteral("shared"), moving(groups, RouteAspect::Shared, true, regime)},
            {QStringLiteral("noLongerShared"), moving(groups, RouteAspect::Shared, false, regime)},
            {QStringLiteral("agencies"), comesAndGoes(groups, RouteAspect::Agencies)},
            {QStringLiteral("attend"), comesAndGoes(groups, RouteAspect::Attend)},
            {QStringLiteral("invite"), comesAndGoes(groups, RouteAspect::Invite)},
            {QStringLiteral("cover"), comesAndGoes(groups, RouteAspect::Cover)},
            {QStringLiteral("crossMinistry"), beginsAndEnds(groups, RouteAspect::CrossMinistry)},
            {QStringLiteral("roleConflict"), beginsAndEnds(groups, RouteAspect::RoleConflict)},
            {QStringLiteral("cases"), cases(changes)}};
}

} // namespace tverrlos
