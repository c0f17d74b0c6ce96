#include "core/responsibility/responsibilityrules.h"

#include "core/calendar/clock.h"
#include "core/identity/oneline.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

Error invalid(const char *sentence, const QStringList &arguments)
{
    return failure(ErrorCode::Invalid, sentence, arguments);
}

/// No slip of the keyboard, and no other program's way of saying "always" (0001-01-01, 9999-12-31).
bool isWithinReason(const Validity &valid)
{
    static const QDate first(1800, 1, 1), last(2199, 12, 31);
    const auto fits = [](const QDate &day) { return !day.isValid() || (day >= first && day <= last); };
    return fits(valid.from) && fits(valid.to);
}

/// A line end, or a sign that turns what follows around, would let a name pass for another.
Result<void> checkName(const QString &place, const QString &name)
{
    if (!notOneLine(name))
        return {};
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "%1: a name is one line, without hidden signs and at most 300 "
                                              "characters long."),
                   {place}, QT_TRANSLATE_NOOP("Error", "Type the name again, on one line."));
}

Result<void> checkDays(const QString &place, const Validity &valid)
{
    if (!isWithinReason(valid))
        return failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "%1: %2 is no day of this service (1800 to 2199)."),
            {place, norwegianDate(isWithinReason({valid.from, {}}) ? valid.to : valid.from)},
            QT_TRANSLATE_NOOP("Error", "Leave the day out where the beginning or the end is not known."));
    if (isEmpty(valid))
        return invalid(QT_TRANSLATE_NOOP("Error", "%1: a period ends before its first day is over."),
                       {place});
    return {};
}

template<class Dated>
bool anyOverlap(const QList<Dated> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        for (qsizetype k = i + 1; k < values.size(); ++k)
            if (overlap(values[i].valid, values[k].valid))
                return true;
    return false;
}

bool isBody(NodeKind kind)
{
    return kind == NodeKind::Agency || kind == NodeKind::Ministry;
}

bool kindsFit(EdgeKind edge, NodeKind from, NodeKind to)
{
    switch (edge) {
    case EdgeKind::PartOf:
        return (from == NodeKind::Topic || from == NodeKind::Provision) && !isBody(to);
    case EdgeKind::SucceededBy:
        return isBody(from) && from == to;
    case EdgeKind::SubordinateTo:
        return from == NodeKind::Agency && to == NodeKind::Ministry;
    case EdgeKind::Interprets:
    case EdgeKind::Supervises:
    case EdgeKind::Administers:
    case EdgeKind::SecretariatFor:
    case EdgeKind::Dispenses:
    case EdgeKind::EthicallyApproves:
    case EdgeKind::Coordinates:
    case EdgeKind::Consults:
    case EdgeKind::Leads:
        return isBody(from) && !isBody(to);
    }
    Q_UNREACHABLE();
}

Result<void> checkNode(const ResponsibilityNode &node)
{
    static const QRegularExpression codeForm(
        QRegularExpression::anchoredPattern(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,63}")));
    if (!codeForm.match(node.code).hasMatch())
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 is no code: letters, digits and hyphens, 64 at most."),
                       {node.code.left(80)});
    if (node.names.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 has no name."), {node.code});
    QList<Validity> periods{node.valid};
    QStringList words = node.aliases;
    for (const DatedName &name : node.names) {
        periods.append(name.valid);
        words << name.name.nb << name.name.nn << name.name.en;
    }
    for (const Partnership &taken : node.partnerships)
        periods.append(taken.valid);
    for (const SwitchedOn &on : node.switchedOn)
        periods.append(on.valid);
    for (const Validity &period : std::as_const(periods))
        if (const Result<void> good = checkDays(node.code, period); !good)
            return good;
    for (const QString &word : std::as_const(words))
        if (const Result<void> good = checkName(node.code, word); !good)
            return good;
    if (anyOverlap(node.names))
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 has two names at the same time."), {node.code});
    if (anyOverlap(node.partnerships))
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 takes part in two ways at the same time."),
                       {node.code});
    return {};
}

/// Codes, names and aliases share one space, so that whatever a person writes means one thing.
Result<void> checkWords(const QList<ResponsibilityNode> &nodes)
{
    QHash<QString, QString> owner;
    for (const ResponsibilityNode &node : nodes) {
        if (owner.value(node.code.toCaseFolded()) == node.code)
            return invalid(QT_TRANSLATE_NOOP("Error", "The code %1 is used twice."), {node.code});
        QStringList words = node.aliases;
        words.append(node.code);
        for (const DatedName &name : node.names)
            words << name.name.nb << name.name.nn << name.name.en;
        for (const QString &word : std::as_const(words)) {
            const QString key = word.trimmed().toCaseFolded();
            const auto known = owner.constFind(key);
            if (known != owner.constEnd() && *known != node.code)
                return invalid(QT_TRANSLATE_NOOP("Error", "%1 could mean both %2 and %3."),
                               {word, *known, node.code});
            owner.insert(key, node.code);
        }
    }
    return {};
}

Result<void> checkSettlement(const ResponsibilityEdge &edge)
{
    const bool settles = edge.kind == EdgeKind::Leads;
    const bool said = !edge.settlement.decidedBy.trimmed().isEmpty() && edge.settlement.decided.isValid();
    if (settles && !said)
        return invalid(QT_TRANSLATE_NOOP("Error", "%1: it is not said who decided it, and when."),
                       {placeOf(edge)});
    if (settles && edge.supporting)
        return invalid(QT_TRANSLATE_NOOP("Error", "%1: what leads cannot stand beside another as well."),
                       {placeOf(edge)});
    if (!settles && !(edge.settlement == Settlement()))
        return invalid(
            QT_TRANSLATE_NOOP("Error", "%1: a decision is named, but only \"leads\" rests on one."),
            {placeOf(edge)});
    return checkName(placeOf(edge), edge.settlement.decidedBy);
}

/// Of what could not be done with: the nodes of one circle, in order, the first again at the end.
QStringList oneCircle(const QList<ResponsibilityNode> &nodes, const QHash<QString, int> &open,
                      const QHash<QString, QStringList> &from)
{
    const auto inside = std::find_if(nodes.begin(), nodes.end(), [&](const ResponsibilityNode &node) {
        return open.value(node.code) > 0;
    });
    QStringList walk{inside->code};
    while (walk.count(walk.constLast()) < 2) // each of these has an edge to another of them
        for (const QString &next : from.value(walk.constLast()))
            if (open.value(next) > 0) {
                walk.append(next);
                break;
            }
    return walk.mid(walk.indexOf(walk.constLast()));
}

/// Follows one kind of edge, whatever its time: none may come back to where it began.
Result<void> checkNoCircle(EdgeKind kind, const QList<ResponsibilityNode> &nodes,
                           const QList<ResponsibilityEdge> &edges)
{
    QHash<QString, int> open; // ends that must be reached before the node is done
    QHash<QString, QStringList> into, from;
    for (const ResponsibilityEdge &edge : edges)
        if (edge.kind == kind) {
            ++open[edge.from];
            into[edge.to].append(edge.from);
            from[edge.from].append(edge.to);
        }
    QStringList ready;
    for (const ResponsibilityNode &node : nodes)
        if (open.value(node.code) == 0)
            ready.append(node.code);
    qsizetype done = 0;
    while (!ready.isEmpty()) {
        const QString code = ready.takeLast();
        ++done;
        for (const QString &before : into.value(code))
            if (--open[before] == 0)
                ready.append(before);
    }
    if (done == nodes.size())
        return {};
    return invalid(QT_TRANSLATE_NOOP("Error", "%1 runs in a circle: %2."),
                   {codeOf(kind), oneCircle(nodes, open, from).join(QStringLiteral(" \u2192 "))});
}

/// A body has one successor at a time, and a matter is settled once at a time.
Result<void> checkOnlyOne(EdgeKind kind, const QString &(*owner)(const ResponsibilityEdge &),
                          const char *sentence, const QList<ResponsibilityEdge> &edges)
{
    QHash<QString, QList<ResponsibilityEdge>> perOwner;
    for (const ResponsibilityEdge &edge : edges)
        if (edge.kind == kind)
            perOwner[owner(edge)].append(edge);
    for (auto it = perOwner.cbegin(); it != perOwner.cend(); ++it)
        if (anyOverlap(*it))
            return invalid(sentence, {it.key()});
    return {};
}

const QString &beginning(const ResponsibilityEdge &edge)
{
    return edge.from;
}

const QString &end(const ResponsibilityEdge &edge)
{
    return edge.to;
}

} // namespace

Result<void> checkEdge(const ResponsibilityEdge &edge, const QHash<QString, NodeKind> &kinds)
{
    for (const QString &end : {edge.from, edge.to})
        if (!kinds.contains(end))
            return invalid(QT_TRANSLATE_NOOP("Error", "%1: %2 is not known."), {placeOf(edge), end});
    if (!kindsFit(edge.kind, kinds.value(edge.from), kinds.value(edge.to)) || edge.from == edge.to)
        return invalid(QT_TRANSLATE_NOOP("Error", "%1: these things cannot be joined so."), {placeOf(edge)});
    if (const Result<void> good = checkDays(placeOf(edge), edge.valid); !good)
        return good;
    if (const Result<void> good = checkDays(placeOf(edge), {edge.settlement.decided, {}}); !good)
        return good;
    return checkSettlement(edge);
}

Result<void> checkParts(const QList<ResponsibilityNode> &nodes, const QList<ResponsibilityEdge> &edges)
{
    QHash<QString, NodeKind> kinds;
    for (const ResponsibilityNode &node : nodes) {
        if (const Result<void> good = checkNode(node); !good)
            return good;
        kinds.insert(node.code, node.kind);
    }
    if (const Result<void> good = checkWords(nodes); !good)
        return good;
    for (const ResponsibilityEdge &edge : edges)
        if (const Result<void> good = checkEdge(edge, kinds); !good)
            return good;
    if (const Result<void> good = checkNoCircle(EdgeKind::SucceededBy, nodes, edges); !good)
        return good;
    if (const Result<void> good = checkNoCircle(EdgeKind::PartOf, nodes, edges); !good)
        return good;
    if (const Result<void> good =
            checkOnlyOne(EdgeKind::SucceededBy, beginning,
                         QT_TRANSLATE_NOOP("Error", "%1 has two successors at the same time."), edges);
        !good)
        return good;
    return checkOnlyOne(EdgeKind::Leads, end,
                        QT_TRANSLATE_NOOP("Error", "Two settlements say at the same time who leads %1."),
                        edges);
}

} // namespace tverrlos
