#include "ui/reporting/reportreference.h"

namespace tverrlos {

ReportReference standardReference()
{
    return officeReference(
        std::make_shared<const Current<ResponsibilityGraph>>(ResponsibilityGraph::standard()));
}

ReportReference officeReference(std::shared_ptr<const Current<ResponsibilityGraph>> graph)
{
    ReportReference reference;
    reference.nameOf = [graph](const QString &code, const QDate &day, CaseLanguage language) {
        return graph->get()->nameOf(code, day, language);
    };
    const QList<Register> &registers = allRegisters();
    for (const Register &entry : registers)
        if (entry.code.startsWith(QLatin1String("plan")) ||
            entry.code.startsWith(QLatin1String("recommendation")))
            reference.plans.append(entry);
    return reference;
}

} // namespace tverrlos
