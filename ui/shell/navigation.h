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
    /// A place by its key: today, cases, new-case, meetings, workload, responsibility, signals, report,
    /// registers, settings, about, help.
    virtual void openPlace(const QString &key) = 0;
};

} // namespace tverrlos
