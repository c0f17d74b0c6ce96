#pragma once

#include "core/cases/casenumber.h"
#include "core/cases/casequeries.h"

#include <QString>

namespace tverrlos {

/// How a page sends the person somewhere else: every number can be clicked, and opens exactly what it
/// counted. GUI thread.
class Navigation
{
public:
    virtual ~Navigation() = default;
    /// The case alone, in the whole page.
    virtual void openCase(const CaseNumber &number) = 0;
    /// The list with exactly this filter; `title` says in words what is listed ("Waiting for Datatilsynet").
    virtual void openCases(const CaseFilter &filter, const QString &title) = 0;
    /// The organisation, among the organisations.
    virtual void openOrganisation(OrganisationId id) = 0;
    /// A place by its key: today, cases, organisations, new-case, meetings, workload, responsibility,
    /// signals, report, published, registers, lexicon, texts, import, quarantine, settings, about, help.
    virtual void openPlace(const QString &key) = 0;
    /// From a case to the place it was opened from; false when it was opened from the list of cases.
    virtual bool goBack() = 0;
    /// The responsibility graph on the route's day, with the case's way through it.
    virtual void openRoute(const CaseNumber &number, const RouteOnRecord &route) = 0;
};

} // namespace tverrlos
