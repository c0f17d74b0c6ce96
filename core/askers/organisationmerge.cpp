#include "core/askers/organisationstore.h"

namespace tverrlos {

QList<MergedField> mergedFields(const OrganisationFacts &merged, const OrganisationFacts &into)
{
    const QJsonObject theirs = toJson(merged);
    const QJsonObject mine = toJson(into);
    const QJsonObject standing = toJson(withBlanksFrom(into, merged));
    QList<MergedField> fields;
    // In the order people read them.
    for (const char *name : {"name", "type", "region", "level", "size", "supervisedBy"}) {
        const QLatin1String key(name);
        const auto said = [&](const QJsonObject &json) { return json.value(key).toString(); };
        if (!said(theirs).isEmpty() || !said(mine).isEmpty())
            fields.append({key, said(theirs), said(mine), said(standing)});
    }
    return fields;
}

} // namespace tverrlos
