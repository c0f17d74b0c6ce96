#include "core/responsibility/graphstore.h"

#include "core/responsibility/responsibilityjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace tverrlos {

QLatin1String codeOf(GraphAct act)
{
    switch (act) {
    case GraphAct::Base:
        return QLatin1String("base");
    case GraphAct::Edit:
        return QLatin1String("edit");
    case GraphAct::Undo:
        return QLatin1String("undo");
    case GraphAct::Redo:
        return QLatin1String("redo");
    }
    Q_UNREACHABLE();
}

template<>
QList<GraphAct> allOf<GraphAct>()
{
    return {GraphAct::Base, GraphAct::Edit, GraphAct::Undo, GraphAct::Redo};
}

QByteArray graphDigest(const ResponsibilityGraph &graph)
{
    const QJsonObject json = responsibilityToJson({graph.nodes(), graph.edges()});
    return QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

bool sayTheSame(const ResponsibilityParts &parts, const ResponsibilityGraph &graph)
{
    const auto sorted = [](const auto &values) {
        QList<QByteArray> texts;
        for (const auto &value : values)
            texts.append(QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact));
        std::sort(texts.begin(), texts.end());
        return texts;
    };
    return sorted(parts.nodes) == sorted(graph.nodes()) && sorted(parts.edges) == sorted(graph.edges());
}

GraphHistory::GraphHistory(const ResponsibilityGraph &shipped) : m_graphs{shipped} {}

Result<void> GraphHistory::add(GraphLogEntry &entry)
{
    switch (entry.act) {
    case GraphAct::Base: {
        const auto *whole = std::get_if<ReplaceGraph>(&entry.edit.change);
        if (!whole || m_hasBase || !m_done.isEmpty())
            return failure(
                ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "The log of the responsibility graph has a second beginning."));
        Result<ResponsibilityGraph> base =
            ResponsibilityGraph::fromParts(whole->parts.nodes, whole->parts.edges);
        if (!base)
            return base.error();
        m_graphs = {std::move(base).value()};
        m_hasBase = true;
        return {};
    }
    case GraphAct::Edit: {
        Result<ResponsibilityGraph> after = applied(graph(), entry.edit);
        if (!after)
            return after.error();
        m_done.append({entry.id, entry.edit, *after});
        m_graphs.append(*after);
        m_undone.clear();
        return {};
    }
    case GraphAct::Undo:
        if (m_done.isEmpty())
            return failure(
                ErrorCode::Refused,
                QT_TRANSLATE_NOOP("Error", "No edit of the responsibility graph is left to take back."));
        m_undone.append(m_done.takeLast());
        m_graphs.removeLast();
        break;
    case GraphAct::Redo:
        if (m_undone.isEmpty())
            return failure(ErrorCode::Refused,
                           QT_TRANSLATE_NOOP("Error",
                                             "No edit of the responsibility graph was taken back since the "
                                             "latest one."));
        m_done.append(m_undone.takeLast());
        m_graphs.append(m_done.constLast().after);
        break;
    }
    const Step &step = entry.act == GraphAct::Undo ? m_undone.constLast() : m_done.constLast();
    entry.edit = step.edit;
    entry.concerns = step.id;
    return {};
}

QList<qint64> GraphHistory::inForce() const
{
    QList<qint64> ids;
    for (const Step &step : m_done)
        ids.append(step.id);
    return ids;
}

} // namespace tverrlos
