#pragma once

#include "core/askers/organisation.h"

namespace tverrlos {

/// What the widget of the place `organisations` can be asked by the window.
class OrganisationPlace
{
public:
    virtual ~OrganisationPlace() = default;
    virtual void showOrganisation(OrganisationId id) = 0;
};

} // namespace tverrlos
