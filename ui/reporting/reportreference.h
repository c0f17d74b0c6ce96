#pragma once

#include "core/identity/code.h"
#include "core/registers/register.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace tverrlos {

/// What a report takes from the reference data. Handed in, so that a report can be composed without it.
struct ReportReference
{
    /// The name of an agency, topic or other node as of a day; the code itself where there is none.
    std::function<QString(const QString &code, const QDate &day, CaseLanguage language)> nameOf;
    /// The plans and recommendations whose standing the report shows, in its order.
    QList<Register> plans;
};

/// The reference data in the binary.
ReportReference standardReference();

} // namespace tverrlos
