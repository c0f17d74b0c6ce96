#include "db/graphml/graphml.h"

#include "core/responsibility/responsibilityjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace tverrlos {

namespace {

class Writing
{
public:
    Writing() : m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray write(const ResponsibilityParts &parts);

private:
    void keys();
    void data(GraphMlKey::Owner owner, const QJsonObject &values);
    void node(const ResponsibilityNode &node);
    void edge(const ResponsibilityEdge &edge);
    void text(const QString &text);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString idOf(const GraphMlKey &key)
{
    return (key.owner == GraphMlKey::Owner::Node ? QStringLiteral("n_") : QStringLiteral("e_")) +
           QLatin1String(key.name);
}

/// Readers may trim and join white space; what stands as a reference stays as it is.
void Writing::text(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool first = i == 0 || text.at(i - 1).isSpace();
        const bool keep = !c.isSpace() || (c == QLatin1Char(' ') && !first && i + 1 < text.size());
        if (keep) {
            plain.append(c);
            continue;
        }
        m_xml.writeCharacters(plain);
        plain.clear();
        m_xml.writeEntityReference(QStringLiteral("#%1").arg(c.unicode()));
    }
    m_xml.writeCharacters(plain);
}

void Writing::keys()
{
    for (const GraphMlKey &key : graphMlKeys()) {
        m_xml.writeEmptyElement(QStringLiteral("key"));
        m_xml.writeAttribute(QStringLiteral("id"), idOf(key));
        m_xml.writeAttribute(QStringLiteral("for"), key.owner == GraphMlKey::Owner::Node
                                                        ? QStringLiteral("node")
                                                        : QStringLiteral("edge"));
        m_xml.writeAttribute(QStringLiteral("attr.name"), QLatin1String(key.name));
        m_xml.writeAttribute(QStringLiteral("attr.type"), QLatin1String(key.type));
    }
}

QString asText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toString();
}

void Writing::data(GraphMlKey::Owner owner, const QJsonObject &values)
{
    for (const GraphMlKey &key : graphMlKeys()) {
        const QJsonValue value = values.value(QLatin1String(key.name));
        if (key.owner != owner || value.isUndefined())
            continue;
        m_xml.writeStartElement(QStringLiteral("data"));
        m_xml.writeAttribute(QStringLiteral("key"), idOf(key));
        text(asText(value));
        m_xml.writeEndElement();
    }
}

void Writing::node(const ResponsibilityNode &node)
{
    QJsonObject values = toJson(node);
    values.insert(QStringLiteral("label"), node.names.constLast().name.nb);
    // Said aloud: programs that know of no absent truth (igraph) fill it with "false".
    values.insert(QStringLiteral("verified"), node.grounds.verified);
    m_xml.writeStartElement(QStringLiteral("node"));
    m_xml.writeAttribute(QStringLiteral("id"), node.code);
    data(GraphMlKey::Owner::Node, values);
    m_xml.writeEndElement();
}

void Writing::edge(const ResponsibilityEdge &edge)
{
    QJsonObject values = toJson(edge);
    const QJsonObject valid = values.value(QLatin1String("valid")).toObject();
    values.remove(QStringLiteral("from"));
    values.remove(QStringLiteral("to"));
    for (auto it = valid.begin(); it != valid.end(); ++it)
        values.insert(it.key(), it.value());
    values.insert(QStringLiteral("label"), QString(codeOf(edge.kind)));
    values.insert(QStringLiteral("verified"), edge.grounds.verified);
    m_xml.writeStartElement(QStringLiteral("edge"));
    m_xml.writeAttribute(QStringLiteral("source"), edge.from);
    m_xml.writeAttribute(QStringLiteral("target"), edge.to);
    data(GraphMlKey::Owner::Edge, values);
    m_xml.writeEndElement();
}

QByteArray Writing::write(const ResponsibilityParts &parts)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("graphml"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
    m_xml.writeAttribute(QStringLiteral("xmlns:xsi"),
                         QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
    m_xml.writeAttribute(QStringLiteral("xsi:schemaLocation"),
                         QStringLiteral("http://graphml.graphdrawing.org/xmlns "
                                        "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"));
    keys();
    m_xml.writeStartElement(QStringLiteral("graph"));
    m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("responsibility"));
    m_xml.writeAttribute(QStringLiteral("edgedefault"), QStringLiteral("directed"));
    for (const ResponsibilityNode &one : parts.nodes)
        node(one);
    for (const ResponsibilityEdge &one : parts.edges)
        edge(one);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

QList<GraphMlKey> graphMlKeys()
{
    using Owner = GraphMlKey::Owner;
    return {{Owner::Node, "label", "string"},
            {Owner::Node, "code", "string", true},
            {Owner::Node, "kind", "string", true},
            {Owner::Node, "from", "string"},
            {Owner::Node, "to", "string"},
            {Owner::Node, "names", "string", true},
            {Owner::Node, "aliases", "string"},
            {Owner::Node, "precedence", "int"},
            {Owner::Node, "withoutMinistry", "boolean"},
            {Owner::Node, "switchedOn", "string"},
            {Owner::Node, "partnerships", "string"},
            {Owner::Node, "source", "string", true},
            {Owner::Node, "verified", "boolean"},
            {Owner::Node, "note", "string"},
            {Owner::Edge, "label", "string"},
            {Owner::Edge, "kind", "string", true},
            {Owner::Edge, "supporting", "boolean"},
            {Owner::Edge, "renamed", "boolean"},
            {Owner::Edge, "from", "string"},
            {Owner::Edge, "to", "string"},
            {Owner::Edge, "source", "string", true},
            {Owner::Edge, "verified", "boolean"},
            {Owner::Edge, "note", "string"},
            {Owner::Edge, "decidedBy", "string"},
            {Owner::Edge, "decided", "string"}};
}

QByteArray writeGraphMl(const ResponsibilityParts &parts)
{
    return Writing().write(parts);
}

} // namespace tverrlos
