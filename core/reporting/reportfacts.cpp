#include "core/reporting/reportfacts.h"

#include "core/outward/outwardcheck.h"

#include <algorithm>

namespace tverrlos {

QLatin1String codeOf(Breakdown value)
{
    switch (value) {
    case Breakdown::Regime:
        return QLatin1String("regimes");
    case Breakdown::Agency:
        return QLatin1String("agencies");
    case Breakdown::Lead:
        return QLatin1String("leads");
    case Breakdown::Topic:
        return QLatin1String("topics");
    case Breakdown::AskerType:
        return QLatin1String("askerTypes");
    case Breakdown::Region:
        return QLatin1String("regions");
    case Breakdown::LevelOfCare:
        return QLatin1String("levelsOfCare");
    case Breakdown::Phase:
        return QLatin1String("phases");
    case Breakdown::ProjectType:
        return QLatin1String("projectTypes");
    }
    Q_UNREACHABLE();
}

QList<Breakdown> allBreakdowns()
{
    return {Breakdown::Regime,      Breakdown::Agency,    Breakdown::Lead,
            Breakdown::Topic,       Breakdown::AskerType, Breakdown::Region,
            Breakdown::LevelOfCare, Breakdown::Phase,     Breakdown::ProjectType};
}

bool eachCaseOnce(Breakdown value)
{
    switch (value) {
    case Breakdown::Regime:
    case Breakdown::Agency:
    case Breakdown::Topic:
        return false;
    case Breakdown::Lead:
    case Breakdown::AskerType:
    case Breakdown::Region:
    case Breakdown::LevelOfCare:
    case Breakdown::Phase:
    case Breakdown::ProjectType:
        return true;
    }
    Q_UNREACHABLE();
}

namespace {

/// A label is no sentence, so that its first word may be a name as well as any other: "Kvamsdal".
bool mayBeName(const QString &label, const IdentifyingCheck &names)
{
    const QList<IdentifyingFinding> findings = names.findings(QStringLiteral("om ") + label.simplified());
    return std::any_of(findings.begin(), findings.end(),
                       [](const IdentifyingFinding &each) { return each.kind == IdentifyingKind::Name; });
}

} // namespace

ReportSignal signalForOutsiders(const CaseSignal &signal, const Asker &asker, const IdentifyingCheck &names)
{
    ReportSignal outside{signal.kind,       signal.text,   false,         signal.topic,    signal.regimes,
                         signal.instrument, signal.lifted, signal.raised, signal.response, false,
                         signal.responded};
    const auto tells = [&](const QString &words) {
        const QString plain = words.simplified();
        for (const QString &name : {asker.organisation, asker.contactName, asker.contactAddress})
            if (const QString needle = name.simplified();
                !needle.isEmpty() && plain.contains(needle, Qt::CaseInsensitive))
                return true;
        return !mayBePublic(words, names);
    };
    if (tells(signal.text)) {
        outside.text.clear();
        outside.withheld = true;
    }
    if (tells(signal.topic)) {
        outside.topic.clear();
        outside.withheld = true;
    } else if (mayBeName(signal.topic, names)) {
        outside.topic.clear();
    }
    if (tells(signal.response)) {
        outside.response.clear();
        outside.responseWithheld = true;
    }
    return outside;
}

} // namespace tverrlos
