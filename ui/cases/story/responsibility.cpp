#include "core/calendar/clock.h"
#include "ui/cases/story/storyparts.h"
#include "ui/shell/navigation.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QLabel>

#include <algorithm>

namespace tverrlos {

QString StoryTeller::agency(const AgencyCode &code) const
{
    return office.knowledge.agencyName(code, shown.route ? shown.route->day : shown.received);
}

QString StoryTeller::agencies(const QList<AgencyCode> &codes) const
{
    QStringList names;
    for (const AgencyCode &code : codes)
        names.append(agency(code));
    return names.join(QStringLiteral(", "));
}

QDate StoryTeller::today() const
{
    return office.clock().today();
}

namespace {

const QString arrow = QStringLiteral(" \u2192 ");

QStringList labels(const QList<RegimeCode> &codes)
{
    QStringList list;
    for (const RegimeCode &code : codes)
        list.append(regimeLabel(code));
    return list;
}

/// The hard cases, each said outright: a gap, a grey zone, two ministries, one body in two roles.
void tellHardCases(StorySection &section, const RouteOnRecord &route)
{
    for (const QString &conflict : route.roleConflict)
        section.addNotice(StorySection::tr("Role conflict. %1").arg(conflict));
    if (!route.unowned.isEmpty())
        section.addNotice(StorySection::tr("Nobody answers for %1. Raise a signal about the gap.")
                              .arg(labels(route.unowned).join(QStringLiteral(", "))));
    if (!route.shared.isEmpty())
        section.addNotice(
            StorySection::tr("Several agencies answer for %1. Agree who leads before answering.")
                .arg(labels(route.shared).join(QStringLiteral(", "))));
    if (route.crossMinistry)
        section.addNotice(StorySection::tr("The agencies stand under different ministries."));
}

void tellAgencies(StorySection &section, const Case &shown, const RouteOnRecord &route)
{
    for (const RoutedAgency &entry : route.agencies) {
        const CaseRegime *tag = shown.regime(entry.regime);
        const bool toAssess = tag && tag->standing == RegimeStanding::ToAssess;
        QString line = StorySection::tr("%1 (%2)", "agency, its role: “Datatilsynet (supervises)”")
                           .arg(entry.name, roleWords(entry.role));
        section.addWidget(chipRow(entry.regime, toAssess, line));
        if (entry.path.size() > 1) {
            auto *path = section.addLine(entry.path.join(arrow), true);
            path->setIndent(24);
            path->setAccessibleName(StorySection::tr("Path: %1").arg(entry.path.join(QStringLiteral(", "))));
        }
    }
}

} // namespace

void tellResponsibility(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    if (teller.canAct() && !shown.taggedRegimes().isEmpty())
        section.addAct(StorySection::tr("Route as of today"),
                       [begin = teller.begin] { begin(QStringLiteral("route"), {}); });
    if (!shown.route) {
        section.addLine(shown.taggedRegimes().isEmpty()
                            ? StorySection::tr("Tag a regime, and the agencies that answer stand here.")
                            : StorySection::tr("No route is on record."),
                        true);
        return;
    }
    const RouteOnRecord &route = *shown.route;
    section.addAct(StorySection::tr("Show in the drawing"),
                   [&navigation = teller.office.place->navigation, number = shown.number, route] {
                       navigation.openRoute(number, route);
                   });
    if (route.lead.isEmpty())
        section.addLine(StorySection::tr("Nobody leads. %1").arg(route.leadReason));
    else
        section.addLine(StorySection::tr("Lead: %1. %2", "agency, the reason")
                            .arg(teller.agency(route.lead), route.leadReason));
    tellHardCases(section, route);
    tellAgencies(section, teller.shown, route);
    if (!route.attend.isEmpty())
        section.addLine(StorySection::tr("At meetings as a rule: %1").arg(teller.agencies(route.attend)));
    if (!route.invite.isEmpty())
        section.addLine(StorySection::tr("Invited on request: %1").arg(teller.agencies(route.invite)));
    if (route.cover.size() > 0 && route.agencies.size() > 1)
        section.addLine(
            StorySection::tr("Fewest that cover every regime: %1").arg(teller.agencies(route.cover)), true);
    if (shown.revision > 0)
        section.addLine(
            StorySection::tr("As decided for %1. Later changes of responsibility do not touch it.")
                .arg(dateWords(route.day)),
            true);
}

} // namespace tverrlos
