#include "tests/support/ui/office.h"

namespace tverrlos {

ListChoices TestOffice::choices()
{
    ListChoices choices;
    choices.regimes = [] {
        return QList<RegimeCode>{RegimeCode(QStringLiteral("helselovgivning")),
                                 RegimeCode(QStringLiteral("MDR")), RegimeCode(QStringLiteral("Normen")),
                                 RegimeCode(QStringLiteral("GDPR")), RegimeCode(QStringLiteral("tilsyn"))};
    };
    const QList<std::pair<AgencyCode, QString>> agencies{
        {AgencyCode(QStringLiteral("hdir")), QStringLiteral("Helsedirektoratet")},
        {AgencyCode(QStringLiteral("dmp")), QStringLiteral("Direktoratet for medisinske produkter")},
        {AgencyCode(QStringLiteral("datatilsynet")), QStringLiteral("Datatilsynet")},
    };
    choices.agencies = [agencies] { return agencies; };
    choices.agencyName = [agencies](const AgencyCode &code, const QDate &) {
        for (const auto &[known, name] : agencies)
            if (known == code)
                return name;
        return code.text();
    };
    return choices;
}

} // namespace tverrlos
