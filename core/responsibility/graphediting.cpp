#include "core/responsibility/graphediting.h"

#include "core/calendar/clock.h"
#include "core/responsibility/jsonentry.h"
#include "core/responsibility/officegraph.h"

#include <algorithm>

// What every edit needs. The edits themselves stand in bodyedits.cpp and matteredits.cpp.
namespace tverrlos {

namespace {

bool isBody(NodeKind kind)
{
    return kind == NodeKind::Agency || kind == NodeKind::Ministry;
}

} // namespace

Result<ResponsibilityGraph> applied(const ResponsibilityGraph &graph, const GraphEdit &edit,
                                    CaseLanguage language)
{
    // As long as what is read from the log may be.
    if (std::max(edit.grounds.source.size(), edit.grounds.note.size()) > JsonEntry::longestText)
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The source or the note is longer than %1 characters."),
                       {QString::number(JsonEntry::longestText)});
    GraphEditing editing(graph, edit, language);
    std::visit([&](const auto &change) { editing.apply(change); }, edit.change);
    return editing.finish();
}

GraphEditing::GraphEditing(const ResponsibilityGraph &before, const GraphEdit &edit, CaseLanguage language)
    : m_before(before), m_grounds{edit.grounds.source.trimmed(), edit.grounds.verified,
                                  edit.grounds.note.trimmed()},
      m_firstDay(firstDayOf(edit.change)), m_language(language), m_parts{before.nodes(), before.edges()}
{}

Result<ResponsibilityGraph> GraphEditing::finish()
{
    if (m_fault)
        return *m_fault;
    if (m_parts.nodes == m_before.nodes() && m_parts.edges == m_before.edges())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The edit changes nothing: the graph says so already."));
    Result<ResponsibilityGraph> after = ResponsibilityGraph::fromParts(m_parts.nodes, m_parts.edges);
    if (after)
        if (const Result<void> good = checkOfficeGraph(*after); !good)
            after = good.error();
    if (after)
        return after;
    // The checks know codes alone, as files have them; whoever edits knows names.
    Error why = after.error();
    for (QString &argument : why.arguments)
        for (const ResponsibilityNode &node : std::as_const(m_parts.nodes))
            if (argument == node.code) {
                argument = called(node);
                break;
            }
    return why;
}

void GraphEditing::fail(ErrorCode code, const char *sentence, const QStringList &arguments,
                        const char *remedy)
{
    if (!m_fault)
        m_fault = failure(code, sentence, arguments, remedy);
}

bool GraphEditing::isDay(const QDate &day)
{
    if (!day.isValid())
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The edit does not say from which day."), {},
             QT_TRANSLATE_NOOP("Error", "Name the first day on which it holds, e.g. from 2024-01-01."));
    return !failed();
}

ResponsibilityNode *GraphEditing::node(const QString &code, std::initializer_list<NodeKind> kinds)
{
    const ResponsibilityNode *known = m_before.named(code);
    const auto found =
        std::find_if(m_parts.nodes.begin(), m_parts.nodes.end(), [&](const ResponsibilityNode &one) {
            return known ? one.code == known->code : one.code == code;
        });
    if (found != m_parts.nodes.end())
        return &*found;
    QStringList codes;
    for (const ResponsibilityNode &one : m_before.nodes())
        if (kinds.size() == 0 || std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end())
            codes.append(one.code);
    fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "“%1” is not in the graph. It holds: %2."),
         {code, codes.join(QStringLiteral(", "))});
    return nullptr;
}

ResponsibilityNode *GraphEditing::body(const AgencyCode &code)
{
    ResponsibilityNode *found = node(code.text(), {NodeKind::Agency, NodeKind::Ministry});
    if (found && !isBody(found->kind)) {
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is neither an agency nor a ministry."),
             {called(*found)});
        return nullptr;
    }
    return found;
}

ResponsibilityNode *GraphEditing::bodyOn(const AgencyCode &code, const QDate &day)
{
    ResponsibilityNode *found = isDay(day) ? body(code) : nullptr;
    if (found && !found->valid.holdsOn(day)) {
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 does not exist on %2."),
             {called(*found), norwegianDate(day)},
             QT_TRANSLATE_NOOP("Error",
                               "Choose a day within its life, or the body that carries on its work."));
        return nullptr;
    }
    return found;
}

ResponsibilityNode *GraphEditing::matter(const QString &code)
{
    ResponsibilityNode *found = node(code, {NodeKind::Regime, NodeKind::Topic, NodeKind::Provision});
    if (found && isBody(found->kind)) {
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no regime, topic or provision."),
             {called(*found)});
        return nullptr;
    }
    return found;
}

ResponsibilityNode *GraphEditing::regime(const RegimeCode &code)
{
    ResponsibilityNode *found = node(code.text(), {NodeKind::Regime});
    if (found && found->kind != NodeKind::Regime) {
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a regime."), {called(*found)});
        return nullptr;
    }
    return found;
}

bool GraphEditing::isFree(const QString &code)
{
    if (const ResponsibilityNode *known = m_before.named(code))
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is taken: it means %2."),
             {code, called(*known)}, QT_TRANSLATE_NOOP("Error", "Choose another code."));
    return !failed();
}

QString GraphEditing::called(const ResponsibilityNode &node) const
{
    const bool isNamed = m_firstDay.isValid() && m_before.find(node.code);
    const QString name = isNamed                ? m_before.nameOf(node.code, m_firstDay, m_language)
                         : node.names.isEmpty() ? node.code
                                                : node.names.constLast().name.in(m_language);
    return name == node.code || node.kind == NodeKind::Regime
               ? node.code
               : QStringLiteral("%1 (%2)").arg(name, node.code);
}

LocalisedText GraphEditing::completed(const LocalisedText &name) const
{
    const QString nb = name.nb.trimmed();
    return {nb, name.nn.trimmed().isEmpty() ? nb : name.nn.trimmed(),
            name.en.trimmed().isEmpty() ? nb : name.en.trimmed()};
}

void GraphEditing::addEdge(const ResponsibilityEdge &edge)
{
    for (const ResponsibilityEdge &known : std::as_const(m_parts.edges))
        if (known.from == edge.from && known.to == edge.to && known.kind == edge.kind &&
            overlap(known.valid, edge.valid)) {
            m_fault = m_fault.value_or(saidTwice(edge));
            return;
        }
    m_parts.edges.append(edge);
}

} // namespace tverrlos
