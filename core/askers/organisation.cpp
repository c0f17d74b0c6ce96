#include "core/askers/organisation.h"

#include "core/identity/jsonvalues.h"
#include "core/records/recordevent.h"

namespace tverrlos {

QJsonObject toJson(const OrganisationFacts &facts)
{
    return {{QStringLiteral("name"), facts.name},
            {QStringLiteral("type"), jsonOrNull(facts.type)},
            {QStringLiteral("region"), jsonOrNull(facts.region)},
            {QStringLiteral("level"), jsonOrNull(facts.level)},
            {QStringLiteral("size"), facts.size},
            {QStringLiteral("supervisedBy"), facts.supervisedBy.text()}};
}

std::pair<QJsonObject, QJsonObject> differences(const OrganisationFacts &before,
                                                const OrganisationFacts &after)
{
    return changedFields(toJson(before), toJson(after));
}

OrganisationFacts withBlanksFrom(OrganisationFacts facts, const OrganisationFacts &others)
{
    const auto fill = [](auto &mine, const auto &theirs) {
        if (!mine)
            mine = theirs;
    };
    fill(facts.type, others.type);
    fill(facts.region, others.region);
    fill(facts.level, others.level);
    if (facts.size.isEmpty())
        facts.size = others.size;
    if (facts.supervisedBy.isEmpty())
        facts.supervisedBy = others.supervisedBy;
    return facts;
}

} // namespace tverrlos
