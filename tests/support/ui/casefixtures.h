#pragma once

#include "tests/support/ui/office.h"
#include "ui/cases/caseoffice.h"

namespace tverrlos {

/// What the case pages know in tests: five regimes, a handful of agencies, a route that follows the regimes.
CaseKnowledge testKnowledge();

/// An enquiry that nobody has touched: received, two regimes suggested and one to be assessed, routed.
Case untouchedCase();

/// A case with something in every chapter. All names are made up.
Case filledCase();

/// A TestOffice with the knowledge above, ready for pages about cases.
struct CaseTestOffice : TestOffice
{
    CaseTestOffice();
    CaseOffice office;
};

} // namespace tverrlos
