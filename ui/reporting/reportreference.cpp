#include "ui/reporting/reportreference.h"

#include "core/responsibility/responsibilitygraph.h"

namespace tverrlos {

ReportReference standardReference()
{
    ReportReference reference;
    reference.nameOf = [](const QString &code, const QDate &day, CaseLanguage language) {
        return ResponsibilityGraph::standard().nameOf(code, day, language);
    };
    const QList<Register> &registers = allRegisters();
    for (const Register &entry : registers)
        if (entry.code.startsWith(QLatin1String("plan")) ||
            entry.code.startsWith(QLatin1String("recommendation")))
            reference.plans.append(entry);
    return reference;
}

} // namespace tverrlos
