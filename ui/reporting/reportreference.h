#pragma once

#include "core/identity/code.h"
#include "core/registers/register.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/work/current.h"

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
    /// The plans and recommendations whose standing the report shows, in its order; empty: none. Asked when a
    /// report is composed, so that the start of the program does not wait for the registers.
    std::function<QList<Register>()> plans;
};

/// Names from the graph that holds whenever one is asked for, and the registers in the program.
ReportReference officeReference(std::shared_ptr<const Current<ResponsibilityGraph>> graph);
/// The reference data in the binary.
ReportReference standardReference();

} // namespace tverrlos
