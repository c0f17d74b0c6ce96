#pragma once

#include "core/cases/casenumber.h"
#include "core/cases/casequeries.h"

#include <QString>

namespace tverrlos {

/// What the widget of the place `cases` can be asked by the window.
class CasePlace
{
public:
    virtual ~CasePlace() = default;
    /// The list with exactly this filter; `title` says what it is, empty for the plain list.
    virtual void showCases(const CaseFilter &filter, const QString &title) = 0;
    virtual void showAlone(const CaseNumber &number) = 0;
};

} // namespace tverrlos
