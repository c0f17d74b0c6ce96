#include "core/responsibility/responsibilityjson.h"

#include "core/responsibility/jsonentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype largestFile = 8 * 1024 * 1024;

Validity validity(JsonEntry &entry)
{
    return {entry.day("from"), entry.day("to")};
}

Grounds grounds(JsonEntry &entry, bool sourceRequired)
{
    return {entry.text("source", sourceRequired), entry.flag("verified", true), entry.text("note", false)};
}

ResponsibilityNode node(JsonEntry &entry)
{
    ResponsibilityNode node;
    node.code = entry.text("code", true);
    node.kind = entry.code<NodeKind>("kind");
    node.valid = validity(entry);
    node.precedence = entry.number("precedence", node.precedence);
    node.grounds = grounds(entry, true);
    entry.objects(
        "names", {"nb", "nn", "en", "from", "to", "source", "verified", "note"}, [&](JsonEntry &name) {
            const LocalisedText text{name.text("nb", true), name.text("nn", true), name.text("en", true)};
            Grounds own = grounds(name, false);
            if (own.source.isEmpty())
                own.source = node.grounds.source;
            node.names.append({text, validity(name), own});
        });
    for (const QJsonValue &alias : entry.list("aliases")) {
        if (!alias.isString() || alias.toString().trimmed().isEmpty() ||
            alias.toString().size() > JsonEntry::longestText)
            entry.fail(QStringLiteral("aliases"),
                       QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be texts."));
        node.aliases.append(alias.toString());
    }
    node.withoutMinistry = entry.flag("withoutMinistry", false);
    entry.objects("switchedOn", {"from", "to", "source", "verified", "note"}, [&](JsonEntry &period) {
        SwitchedOn on{validity(period), grounds(period, false)};
        if (on.grounds.source.isEmpty())
            on.grounds.source = node.grounds.source;
        node.switchedOn.append(on);
    });
    entry.objects("partnerships", {"standing", "from", "to", "source", "verified", "note"},
                  [&](JsonEntry &taken) {
                      node.partnerships.append({taken.code<Partnership::Standing>("standing"),
                                                validity(taken), grounds(taken, true)});
                  });
    return node;
}

ResponsibilityEdge edge(JsonEntry &entry)
{
    ResponsibilityEdge edge;
    edge.from = entry.text("from", true);
    edge.to = entry.text("to", true);
    edge.kind = entry.code<EdgeKind>("kind");
    edge.supporting = entry.flag("supporting", false);
    edge.renamed = entry.flag("renamed", false);
    if (std::optional<JsonEntry> valid = entry.object("valid", {"from", "to"}))
        edge.valid = validity(*valid);
    edge.grounds = grounds(entry, true);
    edge.settlement = {entry.text("decidedBy", false), entry.day("decided")};
    return edge;
}

void putText(QJsonObject &object, const char *field, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(field), text);
}

void putDay(QJsonObject &object, const char *field, const QDate &day)
{
    if (day.isValid())
        object.insert(QLatin1String(field), day.toString(Qt::ISODate));
}

void putFlag(QJsonObject &object, const char *field, bool value, bool otherwise)
{
    if (value != otherwise)
        object.insert(QLatin1String(field), value);
}

void put(QJsonObject &object, const Validity &valid)
{
    putDay(object, "from", valid.from);
    putDay(object, "to", valid.to);
}

void put(QJsonObject &object, const Grounds &grounds, const QString &otherwise = {})
{
    if (grounds.source != otherwise)
        putText(object, "source", grounds.source);
    putFlag(object, "verified", grounds.verified, true);
    putText(object, "note", grounds.note);
}

QJsonArray namesToJson(const ResponsibilityNode &node)
{
    QJsonArray names;
    for (const DatedName &name : node.names) {
        QJsonObject object{{QStringLiteral("nb"), name.name.nb},
                           {QStringLiteral("nn"), name.name.nn},
                           {QStringLiteral("en"), name.name.en}};
        put(object, name.valid);
        put(object, name.grounds, node.grounds.source);
        names.append(object);
    }
    return names;
}

} // namespace

Result<void> readResponsibility(const QString &fileName, const QByteArray &json, ResponsibilityParts &parts)
{
    if (json.size() > largestFile)
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "%1 is larger than reference data can be."), {fileName});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const auto end = json.begin() + std::min<qsizetype>(problem.offset, json.size());
        const auto line = std::count(json.begin(), end, '\n') + 1;
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "%1, line %2, cannot be read as a JSON object: %3."),
                       {fileName, QString::number(line), problem.errorString()});
    }
    std::optional<Error> fault;
    JsonEntry file(document.object(), fileName, fault, {"about", "nodes", "edges"});
    file.objects("nodes",
                 {"code", "kind", "from", "to", "names", "aliases", "precedence", "switchedOn",
                  "partnerships", "withoutMinistry", "source", "verified", "note"},
                 [&](JsonEntry &entry) { parts.nodes.append(node(entry)); });
    file.objects("edges",
                 {"from", "kind", "to", "supporting", "renamed", "valid", "source", "verified", "note",
                  "decidedBy", "decided"},
                 [&](JsonEntry &entry) { parts.edges.append(edge(entry)); });
    if (fault)
        return *fault;
    return {};
}

QJsonObject toJson(const ResponsibilityNode &node)
{
    QJsonObject object{{QStringLiteral("code"), node.code},
                       {QStringLiteral("kind"), QString(codeOf(node.kind))},
                       {QStringLiteral("names"), namesToJson(node)}};
    put(object, node.valid);
    put(object, node.grounds);
    if (!node.aliases.isEmpty())
        object.insert(QStringLiteral("aliases"), QJsonArray::fromStringList(node.aliases));
    if (node.precedence != ResponsibilityNode().precedence)
        object.insert(QStringLiteral("precedence"), node.precedence);
    putFlag(object, "withoutMinistry", node.withoutMinistry, false);
    QJsonArray periods, partnerships;
    for (const SwitchedOn &on : node.switchedOn) {
        QJsonObject period;
        put(period, on.valid);
        put(period, on.grounds, node.grounds.source);
        periods.append(period);
    }
    for (const Partnership &taken : node.partnerships) {
        QJsonObject partnership{{QStringLiteral("standing"), QString(codeOf(taken.standing))}};
        put(partnership, taken.valid);
        put(partnership, taken.grounds);
        partnerships.append(partnership);
    }
    if (!periods.isEmpty())
        object.insert(QStringLiteral("switchedOn"), periods);
    if (!partnerships.isEmpty())
        object.insert(QStringLiteral("partnerships"), partnerships);
    return object;
}

QJsonObject toJson(const ResponsibilityEdge &edge)
{
    QJsonObject object{{QStringLiteral("from"), edge.from},
                       {QStringLiteral("kind"), QString(codeOf(edge.kind))},
                       {QStringLiteral("to"), edge.to}};
    putFlag(object, "supporting", edge.supporting, false);
    putFlag(object, "renamed", edge.renamed, false);
    QJsonObject valid;
    put(valid, edge.valid);
    if (!valid.isEmpty())
        object.insert(QStringLiteral("valid"), valid);
    put(object, edge.grounds);
    putText(object, "decidedBy", edge.settlement.decidedBy);
    putDay(object, "decided", edge.settlement.decided);
    return object;
}

QJsonObject responsibilityToJson(const ResponsibilityParts &parts)
{
    QJsonArray nodes, edges;
    for (const ResponsibilityNode &node : parts.nodes)
        nodes.append(toJson(node));
    for (const ResponsibilityEdge &edge : parts.edges)
        edges.append(toJson(edge));
    return {{QStringLiteral("nodes"), nodes}, {QStringLiteral("edges"), edges}};
}

} // namespace tverrlos
