#pragma once

#include "core/responsibility/responsibility.h"
#include "core/results/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// One piece of data that a node or an edge carries in GraphML. The same table writes the keys, checks a file
/// against them and reads it.
struct GraphMlKey
{
    enum class Owner { Node, Edge };
    Owner owner;
    const char *name; ///< attr.name
    const char *type; ///< attr.type: string, boolean or int
    bool needed = false;
};
/// In the order they are written. `label` is for other programs to show; one that was changed is refused.
QList<GraphMlKey> graphMlKeys();

/// The whole dated graph (http://graphml.graphdrawing.org). Lists (names over time, aliases, partnerships,
/// the times a regime is switched on) stand as JSON in one key each, because GraphML has no lists.
QByteArray writeGraphMl(const ResponsibilityParts &parts);

/// What a person can do about a file that was refused; context "Error".
const char *nothingChanged();

/// A whole number as other programs write it ("10", "10.0", "1e1"); nothing for any other text.
std::optional<int> graphMlNumber(const QString &text);

/// The line of each element, in the order of the document.
struct GraphMlLines
{
    QList<int> nodes, edges;
    QStringList leftOut; ///< names of data that another program added, which says nothing here
};
/// What must hold before the file is given to a reader: UTF-8, no document type, no entities but the five of
/// XML, not deep, one directed graph, ids known and used once, keys and types as graphMlKeys() has them. Data
/// that another program added is left out where it cannot have been meant as ours; what joins or groups
/// (ports, hyperedges, graphs within nodes, edges without direction, values by default) is refused. Invalid,
/// with the line. `name` is the file's, for messages.
Result<GraphMlLines> checkGraphMl(const QByteArray &bytes, const QString &name);

/// Reads what checkGraphMl() has let through, with Boost's reader of the format. Whether the parts make a
/// graph is for ResponsibilityGraph to say. `lines` is given where each node and edge stands, and the names
/// of what was left out.
Result<ResponsibilityParts> readGraphMl(const QByteArray &bytes, const QString &name,
                                        GraphMlLines *lines = nullptr);

} // namespace tverrlos
