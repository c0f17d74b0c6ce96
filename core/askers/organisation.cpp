#include "core/askers/organisation.h"

namespace tverrlos {

namespace {

template<class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(QString(codeOf(*value))) : QJsonValue();
}

} // namespace

QJsonObject toJson(const OrganisationFacts &facts)
{
    return {{QStringLiteral("name"), facts.name},
            {QStringLiteral("type"), orNull(facts.type)},
            {QStringLiteral("region"), orNull(facts.region)},
            {QStringLiteral("level"), orNull(facts.level)},
            {QStringLiteral("size"), facts.size},
            {QStringLiteral("supervisedBy"), facts.supervisedBy.text()}};
}

std::pair<QJsonObject, QJsonObject> differences(const OrganisationFacts &before,
                                                const OrganisationFacts &after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject now = toJson(after);
    QJsonObject from, to;
    for (auto it = now.begin(); it != now.end(); ++it)
        if (old.value(it.key()) != it.value()) {
            from.insert(it.key(), old.value(it.key()));
            to.insert(it.key(), it.value());
        }
    return {from, to};
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
