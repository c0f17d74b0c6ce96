#pragma once

#include "core/cases/case.h"

namespace tverrlos {

/// What the widget of the place `responsibility` can be asked by the window.
class RoutePlace
{
public:
    virtual ~RoutePlace() = default;
    /// The graph on the route's day, with the case's way through it.
    virtual void showRoute(const CaseNumber &number, const RouteOnRecord &route) = 0;
};

} // namespace tverrlos
