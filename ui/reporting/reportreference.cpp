#include "ui/reporting/reportreference.h"

namespace tverrlos {

namespace {

QList<Register> shippedPlans()
{
    QList<Register> plans;
    for (const Register &entry : allRegisters())
        if (entry.code.startsWith(QLatin1String("plan")) ||
            entry.code.startsWith(QLatin1String("recommendation")))
            plans.append(entry);
    return plans;
}

} // namespace

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
    reference.plans = shippedPlans;
    return reference;
}

} // namespace tverrlos
