#pragma once

#include "core/answers/answerdocument.h"
#include "core/cases/case.h"
#include "core/intake/intake.h"
#include "core/regimes/suggestion.h"
#include "core/work/current.h"
#include "ui/cases/inputs/codechecks.h"

#include <functional>

namespace tverrlos {

/// What the case pages know about the world besides the case: names, choices, routes and suggestions. Pure
/// functions over what the office knows when they are asked; every one may be called from any thread.
struct CaseKnowledge
{
    /// Regimes one can tag a case with on a day, in the reference data's order; codes only.
    std::function<QList<RegimeCode>(const QDate &)> regimes;
    /// Agencies that can be asked or meet on a day, with the name valid then.
    std::function<QList<NamedCode>(const QDate &)> agencies;
    /// The name valid on the day; the code where nothing is known.
    std::function<QString(const AgencyCode &, const QDate &)> agencyName;
    /// Who carries on the work of an agency on the day: itself while it exists; empty where nobody does.
    std::function<AgencyCode(const AgencyCode &, const QDate &)> agencyOn = {};
    std::function<QList<NamedCode>()> provisions;
    std::function<QList<NamedCode>()> topics;
    std::function<RouteOnRecord(const Case &, const QDate &)> route;
    std::function<Suggestion(const Enquiry &)> suggest;
    /// A mail as the enquiry it holds, with its suggestion.
    std::function<ReadyEnquiry(const IncomingMail &)> sortMail;
    /// The joint answer of a case as its reader gets it. Unset: it is not shown.
    std::function<Result<AnswerDocument>(const Case &, CaseLanguage)> answer = {};
    /// The standing texts of the office, as they hold when asked.
    std::function<OfficeTexts()> texts = [] { return OfficeTexts(); };
    /// Everybody who works with cases here.
    std::function<QStringList()> officers = [] { return QStringList(); };

    /// Whom nothing that leaves the office may name (core/outward): those of the case and of the office.
    IdentifyingCheck peopleOn(const Case &value) const;
};

class ResponsibilityGraph;

/// Knowledge from the graph that holds whenever it is asked, in the language that the window speaks now.
CaseKnowledge caseKnowledge(std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                            const Suggester &suggester, std::shared_ptr<const Current<OfficeTexts>> texts,
                            std::shared_ptr<const Current<QStringList>> officers);
/// The same from a graph that stays as it is.
CaseKnowledge caseKnowledge(const ResponsibilityGraph &graph, const Suggester &suggester);

} // namespace tverrlos
