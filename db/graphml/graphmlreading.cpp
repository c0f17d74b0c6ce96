#include "db/graphml/graphml.h"

#include "core/responsibility/officegraph.h"
#include "core/responsibility/responsibilityjson.h"
#include "core/responsibility/responsibilityrules.h"
#include "db/graphml/firsttoomany.h"
#include "db/graphml/graphnames.h"

#include <boost/graph/graphml.hpp>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>

namespace tverrlos {

namespace {

/// What Boost's reader fills: the data of nodes and edges as texts, in the order of the document.
class Collected final : public boost::mutate_graph
{
public:
    struct Edge
    {
        int from = 0, to = 0;
        QJsonObject data;
    };
    QList<QJsonObject> nodes;
    QList<Edge> edges;

    bool is_directed() const override { return true; }
    boost::any do_add_vertex() override
    {
        nodes.append(QJsonObject());
        return static_cast<int>(nodes.size() - 1);
    }
    std::pair<boost::any, bool> do_add_edge(boost::any source, boost::any target) override
    {
        edges.append({boost::any_cast<int>(source), boost::any_cast<int>(target), {}});
        return {boost::any(static_cast<int>(edges.size() - 1)), true};
    }
    void set_graph_property(const std::string &, const std::string &, const std::string &) override {}
    void set_vertex_property(const std::string &name, boost::any vertex, const std::string &value,
                             const std::string &type) override
    {
        put(GraphMlKey::Owner::Node, nodes[boost::any_cast<int>(vertex)], name, value, type);
    }
    void set_edge_property(const std::string &name, boost::any edge, const std::string &value,
                           const std::string &type) override
    {
        put(GraphMlKey::Owner::Edge, edges[boost::any_cast<int>(edge)].data, name, value, type);
    }

private:
    static bool isOurs(GraphMlKey::Owner owner, const std::string &name)
    {
        static const QList<GraphMlKey> keys = graphMlKeys();
        return std::any_of(keys.begin(), keys.end(),
                           [&](const GraphMlKey &key) { return key.owner == owner && name == key.name; });
    }
    static void put(GraphMlKey::Owner owner, QJsonObject &object, const std::string &name,
                    const std::string &value, const std::string &type)
    {
        const QString key = QString::fromStdString(name);
        const QString text = QString::fromStdString(value);
        if (!isOurs(owner, name) || (type == "string" && text.isEmpty()))
            return;
        if (type == "boolean")
            object.insert(key, text.trimmed().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0);
        else if (type == "int" || type == "long" || type == "double")
            object.insert(key, graphMlNumber(text.trimmed()).value_or(-1));
        else
            object.insert(key, text);
    }
};

class Meaning
{
public:
    Meaning(QString name, GraphMlLines lines) : m_name(std::move(name)), m_lines(std::move(lines)) {}

    Result<ResponsibilityParts> read(const Collected &collected);

private:
    /// Turns the JSON that stands in one text into a list again.
    std::optional<Error> unfold(QJsonObject &object, int line) const;
    /// The first line on which the parts, taken in so far, no longer make a graph.
    int lineOfFault(const ResponsibilityParts &parts) const;
    /// Of the node or edge that an error names first.
    int lineNamed(const ResponsibilityParts &parts, const QString &named) const;
    std::optional<Error> readOne(const QJsonObject &file, int line, ResponsibilityParts &parts) const;
    /// A label is for other programs to show; one that says something else was changed there.
    Error relabelled(int line, const QString &label, const QString &shown, const char *remedy) const
    {
        return failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "%1, line %2: the label “%3” says something else than “%4”."),
            {m_name, QString::number(line), label.left(80), shown}, remedy);
    }
    /// The same error with its place before what it names first, so that it is said in the reader's language.
    Error at(int line, Error why) const
    {
        const QString place = QStringLiteral("%1:%2").arg(m_name).arg(line);
        if (why.arguments.isEmpty())
            why.arguments.append(place);
        else
            why.arguments.first() = QStringLiteral("%1: %2").arg(place, why.arguments.constFirst());
        return why;
    }

    QString m_name;
    GraphMlLines m_lines;
};

std::optional<Error> Meaning::unfold(QJsonObject &object, int line) const
{
    for (const char *list : {"names", "aliases", "switchedOn", "partnerships"}) {
        const QLatin1String key(list);
        if (!object.contains(key))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(object.value(key).toString().toUtf8());
        if (!document.isArray())
            return failure(ErrorCode::Invalid,
                           QT_TRANSLATE_NOOP("Error", "%1, line %2: “%3” is not a list in JSON."),
                           {m_name, QString::number(line), QString(key)});
        object.insert(key, document.array());
    }
    return std::nullopt;
}

std::optional<Error> Meaning::readOne(const QJsonObject &file, int line, ResponsibilityParts &parts) const
{
    const Result<void> read = readResponsibility(QStringLiteral("%1:%2").arg(m_name).arg(line),
                                                 QJsonDocument(file).toJson(QJsonDocument::Compact), parts);
    if (read)
        return std::nullopt;
    // It was read by itself: its place in a list of one says nothing.
    Error why = read.error();
    if (!why.arguments.isEmpty())
        for (const auto &place : {QStringLiteral(" nodes[0]"), QStringLiteral(" edges[0]")})
            why.arguments.first().remove(place);
    return why;
}

int Meaning::lineOfFault(const ResponsibilityParts &parts) const
{
    const auto nodesGood = [&](qsizetype count) { return checkParts(parts.nodes.mid(0, count), {}).ok(); };
    if (!nodesGood(parts.nodes.size()))
        return m_lines.nodes.value(firstTooMany(parts.nodes.size(), nodesGood));
    return m_lines.edges.value(firstTooMany(parts.edges.size(), [&](qsizetype count) {
        return checkParts(parts.nodes, parts.edges.mid(0, count)).ok();
    }));
}

int Meaning::lineNamed(const ResponsibilityParts &parts, const QString &named) const
{
    for (qsizetype i = 0; i < parts.nodes.size(); ++i)
        if (parts.nodes.at(i).code == named)
            return m_lines.nodes.value(i);
    for (qsizetype i = parts.edges.size() - 1; i >= 0; --i) // of two that say the same, the later one
        if (placeOf(parts.edges.at(i)) == named)
            return m_lines.edges.value(i);
    return 1;
}

Result<ResponsibilityParts> Meaning::read(const Collected &collected)
{
    ResponsibilityParts parts;
    for (qsizetype i = 0; i < collected.nodes.size(); ++i) {
        QJsonObject object = collected.nodes.at(i);
        const int line = m_lines.nodes.value(i);
        const QString label = object.take(QStringLiteral("label")).toString().trimmed();
        if (const auto fault = unfold(object, line))
            return *fault;
        if (const auto fault = readOne({{QStringLiteral("nodes"), QJsonArray{object}}}, line, parts))
            return *fault;
        if (!label.isEmpty() && !bears(parts.nodes.constLast(), label))
            return relabelled(line, label, parts.nodes.constLast().code, renameInstead());
    }
    for (qsizetype i = 0; i < collected.edges.size(); ++i) {
        const Collected::Edge &edge = collected.edges.at(i);
        QJsonObject object = edge.data;
        const QString label = object.take(QStringLiteral("label")).toString().trimmed();
        QJsonObject valid;
        for (const auto &end : {QStringLiteral("from"), QStringLiteral("to")})
            if (object.contains(end))
                valid.insert(end, object.take(end));
        object.insert(QStringLiteral("valid"), valid);
        object.insert(QStringLiteral("from"), parts.nodes.at(edge.from).code);
        object.insert(QStringLiteral("to"), parts.nodes.at(edge.to).code);
        const int line = m_lines.edges.value(i);
        if (const auto fault = readOne({{QStringLiteral("edges"), QJsonArray{object}}}, line, parts))
            return *fault;
        const QString kind = codeOf(parts.edges.constLast().kind);
        if (!label.isEmpty() && label != kind)
            return relabelled(line, label, kind,
                              QT_TRANSLATE_NOOP("Error", "What an edge says is its “kind”; change that, and "
                                                         "leave the label or take it out."));
    }
    if (const Result<void> good = checkParts(parts.nodes, parts.edges); !good)
        return at(lineOfFault(parts), good.error());
    if (const auto graph = ResponsibilityGraph::fromParts(parts.nodes, parts.edges))
        if (const Result<void> good = checkOfficeGraph(*graph); !good)
            return at(lineNamed(parts, good.error().arguments.value(0)), good.error());
    return parts;
}

} // namespace

std::optional<int> graphMlNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || std::abs(number) > std::numeric_limits<int>::max() || number != std::trunc(number))
        return std::nullopt; // what is no number at all (NaN) equals nothing
    return static_cast<int>(number);
}

Result<ResponsibilityParts> readGraphMl(const QByteArray &bytes, const QString &name, GraphMlLines *lineOf)
{
    Result<GraphMlLines> lines = checkGraphMl(bytes, name);
    if (!lines)
        return lines.error();
    if (lineOf)
        *lineOf = *lines;
    Collected collected;
    try {
        std::istringstream in(bytes.toStdString());
        boost::read_graphml(in, collected, 0);
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 cannot be read as GraphML: %2."),
                       {name, QString::fromLocal8Bit(problem.what())});
    }
    if (collected.nodes.size() != lines->nodes.size() || collected.edges.size() != lines->edges.size())
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 cannot be read as GraphML: %2."),
                       {name, QStringLiteral("nodes or edges are missing")});
    const Result<ResponsibilityParts> parts = Meaning(name, std::move(lines).value()).read(collected);
    if (parts)
        return parts;
    Error why = parts.error();
    if (why.remedy.isEmpty())
        why.remedy = QString::fromUtf8(nothingChanged());
    return why;
}

} // namespace tverrlos
