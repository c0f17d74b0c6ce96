#include "core/routing/graphcheck.h"

#include "core/routing/answering.h"
#include "core/routing/questions.h"
#include "core/routing/router.h"

#include <QJsonArray>

#include <algorithm>

namespace tverrlos {

namespace {

/// Ended bodies that still stand as responsible, and have no successor on the day.
QList<QStringList> lostWork(const ResponsibilityGraph &graph, const QDate &day)
{
    QList<QStringList> lost;
    for (const ResponsibilityNode &node : graph.nodes()) {
        const AgencyCode agency(node.code);
        const bool ended = node.valid.to.isValid() && node.valid.to <= day;
        if (!ended || graph.successionsTo(agency, day))
            continue;
        QStringList work{node.code};
        for (const ResponsibilityEdge *edge : graph.edgesFrom(node.code, day))
            if (isResponsibility(edge->kind))
                work.append(edge->to);
        if (work.size() > 1)
            lost.append(work);
    }
    return lost;
}

QList<GraphFindings::Doubt> unverified(const ResponsibilityGraph &graph, const QDate &day)
{
    QList<GraphFindings::Doubt> doubts;
    for (const ResponsibilityNode &node : graph.nodes()) {
        if (node.valid.holdsOn(day) && !node.grounds.verified)
            doubts.append({node.code, {}, {}, {}});
        const auto doubt = [&](const auto &dated) {
            if (dated.valid.holdsOn(day) && !dated.grounds.verified && dated.grounds != node.grounds)
                doubts.append({node.code, {}, {}, dated.grounds.note});
        };
        if (!node.valid.holdsOn(day))
            continue;
        std::for_each(node.names.begin(), node.names.end(), doubt);
        std::for_each(node.switchedOn.begin(), node.switchedOn.end(), doubt);
        std::for_each(node.partnerships.begin(), node.partnerships.end(), doubt);
    }
    for (const ResponsibilityEdge &edge : graph.edges())
        if (edge.valid.holdsOn(day) && !edge.grounds.verified)
            doubts.append({edge.from, edge.kind, edge.to, edge.grounds.note});
    return doubts;
}

/// The edge that an answer rests on; null where the answer comes from elsewhere than the matter itself.
const ResponsibilityEdge *declaration(const ResponsibilityGraph &graph, const ResponsibilityNode &node,
                                      const RouteAnswer &answer, const QDate &day)
{
    for (const ResponsibilityEdge *edge : graph.edgesInto(node.code, day))
        if (edge->kind == answer.role && graph.bodyOn(AgencyCode(edge->from), day) == answer.agency)
            return edge;
    return nullptr;
}

void addOwners(GraphFindings &findings, const ResponsibilityGraph &graph, const ResponsibilityNode &node,
               const QList<RouteAnswer> &answers)
{
    for (const RouteAnswer &answer : answers) {
        GraphFindings::Owner owner{node.code, answer.agency, answer.role, answer.supporting, {}};
        owner.declaredWith = answer.agency;
        owner.verified = answer.verified;
        if (const ResponsibilityEdge *edge = declaration(graph, node, answer, findings.day)) {
            owner.note = edge->grounds.note;
            owner.declaredWith = AgencyCode(edge->from);
            owner.valid = edge->valid;
        }
        findings.owners.append(owner);
        if (!answer.settled.isEmpty())
            findings.settled.append(answer.settled);
    }
}

GraphFindings::Body bodyOn(const ResponsibilityGraph &graph, const AgencyCode &agency, const QDate &day)
{
    GraphFindings::Body body{agency, graph.ministryOf(agency, day).value_or(AgencyCode()), {}};
    body.name = graph.nameOf(agency, day);
    for (const ResponsibilityEdge *edge : graph.edgesFrom(agency.text(), day))
        if (edge->kind == EdgeKind::SubordinateTo)
            body.ministryVerified = body.ministryVerified && edge->grounds.verified;
    if (const auto taken = graph.partnershipOf(agency, day)) {
        body.standing = taken->standing;
        body.standingSince = taken->valid.from;
        body.standingVerified = taken->grounds.verified;
    }
    return body;
}

void addBodies(GraphFindings &findings, const ResponsibilityGraph &graph)
{
    for (const AgencyCode &agency : graph.agenciesOn(findings.day))
        findings.bodies.append(bodyOn(graph, agency, findings.day));
    for (const ResponsibilityEdge &edge : graph.edges()) {
        const QDate day = edge.valid.from.isValid() ? edge.valid.from : graph.find(edge.from)->valid.to;
        if (edge.kind == EdgeKind::SucceededBy && edge.valid.holdsOn(findings.day) && day <= findings.day)
            findings.successions.append(
                {AgencyCode(edge.from), AgencyCode(edge.to), day, edge.renamed, edge.grounds.verified});
    }
}

void addConsulted(GraphFindings &findings, const Answering &answering, const ResponsibilityNode &node)
{
    if (const QList<AgencyCode> asked = answering.consultedFor(node.code); !asked.isEmpty())
        findings.consulted.append({node.code, asked});
}

QList<AgencyCode> ministriesOf(const ResponsibilityGraph &graph, const QList<AgencyCode> &agencies,
                               const QDate &day)
{
    QList<AgencyCode> ministries;
    for (const AgencyCode &agency : agencies)
        if (const auto ministry = graph.ministryOf(agency, day); ministry && !ministries.contains(*ministry))
            ministries.append(*ministry);
    std::sort(ministries.begin(), ministries.end());
    return ministries;
}

/// What shows only between the regimes switched on.
void compareRegimes(GraphFindings &findings, const ResponsibilityGraph &graph, const Answering &answering)
{
    RouteQuestion question;
    question.day = findings.day;
    question.regimes = graph.regimesOn(findings.day);
    QList<QList<AgencyCode>> ministries;
    for (const RegimeCode &regime : std::as_const(question.regimes)) {
        const QList<AgencyCode> agencies = inFull(answering.answersFor(*graph.find(regime)));
        ministries.append(ministriesOf(graph, agencies, findings.day));
        const QList<AgencyCode> supervisors = answering.supervisorsOf(regime.text());
        for (const AgencyCode &agency : agencies)
            if (supervisors.contains(agency))
                findings.roleConflicts.append({agency, regime.text()});
    }
    for (qsizetype i = 0; i < ministries.size(); ++i)
        for (qsizetype k = i + 1; k < ministries.size(); ++k)
            if (!ministries.at(i).isEmpty() && !ministries.at(k).isEmpty() &&
                (ministries.at(i) != ministries.at(k) || ministries.at(i).size() > 1))
                findings.crossMinistry.append({question.regimes.at(i).text(), question.regimes.at(k).text(),
                                               ministries.at(i), ministries.at(k)});
    if (const Result<Route> whole = route(graph, question))
        findings.cover = whole->cover;
}

/// What its source adds; of a regime, also what it was switched on by adds.
QString noteOf(const ResponsibilityNode &node, const QDate &day)
{
    QStringList notes{node.grounds.note};
    for (const SwitchedOn &period : node.switchedOn)
        if (period.valid.holdsOn(day))
            notes.append(period.grounds.note);
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes.join(QStringLiteral("; "));
}

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray codes(const QList<AgencyCode> &agencies)
{
    QJsonArray array;
    for (const AgencyCode &agency : agencies)
        array.append(agency.text());
    return array;
}

} // namespace

QString GraphFindings::Doubt::text() const
{
    if (kind)
        return QStringLiteral("%1 %2 %3").arg(about, codeOf(*kind), to);
    return note.isEmpty() ? about : QStringLiteral("%1: %2").arg(about, note);
}

QString GraphFindings::noteOn(const QString &code) const
{
    const auto found =
        std::find_if(notes.begin(), notes.end(), [&](const Note &note) { return note.code == code; });
    return found == notes.end() ? QString() : found->text;
}

GraphFindings checkGraph(const ResponsibilityGraph &graph, const QDate &day)
{
    GraphFindings findings;
    findings.day = day;
    const Answering answering(graph, day, CaseLanguage::Bokmal);
    const QList<RegimeCode> on = graph.regimesOn(day);
    for (const ResponsibilityNode &node : graph.nodes()) {
        if (node.kind == NodeKind::Agency || node.kind == NodeKind::Ministry)
            continue;
        const QList<RouteAnswer> answers = answering.answersFor(node);
        const QList<AgencyCode> agencies = inFull(answers);
        const bool regime = node.kind == NodeKind::Regime;
        const bool own = regime || answering.hasAgenciesOfItsOwn(node);
        if (own)
            addOwners(findings, graph, node, answers);
        addConsulted(findings, answering, node);
        if (regime && !on.contains(RegimeCode(node.code)))
            findings.switchedOff.append(node.code);
        if (agencies.isEmpty()) {
            findings.gaps.append(node.code);
            if (regime && on.contains(RegimeCode(node.code)))
                findings.openRegimes.append(node.code);
        } else if (agencies.size() > 1 && own) {
            findings.overlaps.append({node.code, agencies});
        }
    }
    addBodies(findings, graph);
    compareRegimes(findings, graph, answering);
    for (const ResponsibilityNode &node : graph.nodes())
        if (const QString note = noteOf(node, day); node.valid.holdsOn(day) && !note.isEmpty())
            findings.notes.append({node.code, note});
    for (const GraphAnswer &answer : singlePoints(graph, day))
        findings.singlePoints.append({answer.agencies.constFirst(), answer.things});
    findings.lost = lostWork(graph, day);
    findings.doubts = unverified(graph, day);
    return findings;
}

namespace {

/// The part of the object that tells who there is.
QJsonObject bodiesToJson(const GraphFindings &findings)
{
    QJsonArray owners, bodies, successions, consulted, conflicts, pairs, settled;
    for (const GraphFindings::Owner &one : findings.owners)
        owners.append(QJsonObject{{QStringLiteral("code"), one.code},
                                  {QStringLiteral("agency"), one.agency.text()},
                                  {QStringLiteral("role"), QString(codeOf(one.role))},
                                  {QStringLiteral("supporting"), one.supporting},
                                  {QStringLiteral("note"), one.note},
                                  {QStringLiteral("declaredWith"), one.declaredWith.text()},
                                  {QStringLiteral("from"), dayJson(one.valid.from)},
                                  {QStringLiteral("to"), dayJson(one.valid.to)},
                                  {QStringLiteral("verified"), one.verified}});
    for (const GraphFindings::Body &one : findings.bodies)
        bodies.append(QJsonObject{
            {QStringLiteral("agency"), one.agency.text()},
            {QStringLiteral("name"), one.name},
            {QStringLiteral("ministry"), one.ministry.isEmpty() ? QJsonValue() : one.ministry.text()},
            {QStringLiteral("ministryVerified"), one.ministryVerified},
            {QStringLiteral("standing"), one.standing ? QJsonValue(codeOf(*one.standing)) : QJsonValue()},
            {QStringLiteral("standingSince"), dayJson(one.standingSince)},
            {QStringLiteral("standingVerified"), one.standingVerified}});
    for (const GraphFindings::Succession &one : findings.successions)
        successions.append(QJsonObject{{QStringLiteral("from"), one.from.text()},
                                       {QStringLiteral("to"), one.to.text()},
                                       {QStringLiteral("day"), dayJson(one.day)},
                                       {QStringLiteral("renamed"), one.renamed},
                                       {QStringLiteral("verified"), one.verified}});
    for (const GraphFindings::Shared &one : findings.consulted)
        consulted.append(QJsonObject{{QStringLiteral("code"), one.code},
                                     {QStringLiteral("agencies"), codes(one.agencies)}});
    for (const GraphFindings::RoleConflict &one : findings.roleConflicts)
        conflicts.append(QJsonObject{{QStringLiteral("agency"), one.agency.text()},
                                     {QStringLiteral("regime"), one.regime}});
    for (const GraphFindings::MinistryPair &one : findings.crossMinistry)
        pairs.append(QJsonObject{{QStringLiteral("regimes"), QJsonArray{one.first, one.second}},
                                 {QStringLiteral("ministries"),
                                  QJsonArray{codes(one.firstMinistries), codes(one.secondMinistries)}}});
    for (const RouteSentence &one : findings.settled)
        settled.append(one.english());
    return {{QStringLiteral("owners"), owners},           {QStringLiteral("bodies"), bodies},
            {QStringLiteral("successions"), successions}, {QStringLiteral("consulted"), consulted},
            {QStringLiteral("roleConflicts"), conflicts}, {QStringLiteral("crossMinistry"), pairs},
            {QStringLiteral("settled"), settled},         {QStringLiteral("cover"), codes(findings.cover)}};
}

} // namespace

QJsonObject findingsToJson(const GraphFindings &findings)
{
    QJsonArray overlaps, points, lost, doubts;
    for (const GraphFindings::Doubt &one : findings.doubts)
        doubts.append(one.text());
    for (const GraphFindings::Shared &one : findings.overlaps)
        overlaps.append(QJsonObject{{QStringLiteral("code"), one.code},
                                    {QStringLiteral("agencies"), codes(one.agencies)}});
    for (const GraphFindings::SinglePoint &one : findings.singlePoints)
        points.append(QJsonObject{{QStringLiteral("agency"), one.agency.text()},
                                  {QStringLiteral("alone"), QJsonArray::fromStringList(one.alone)}});
    for (const QStringList &one : findings.lost)
        lost.append(QJsonObject{{QStringLiteral("agency"), one.constFirst()},
                                {QStringLiteral("answeredFor"), QJsonArray::fromStringList(one.mid(1))}});
    QJsonObject notes;
    for (const GraphFindings::Note &one : findings.notes)
        notes.insert(one.code, one.text);
    QJsonObject object = bodiesToJson(findings);
    const QJsonObject open{{QStringLiteral("date"), findings.day.toString(Qt::ISODate)},
                           {QStringLiteral("ok"), findings.openRegimes.isEmpty() && findings.lost.isEmpty()},
                           {QStringLiteral("gaps"), QJsonArray::fromStringList(findings.gaps)},
                           {QStringLiteral("openRegimes"), QJsonArray::fromStringList(findings.openRegimes)},
                           {QStringLiteral("switchedOff"), QJsonArray::fromStringList(findings.switchedOff)},
                           {QStringLiteral("overlaps"), overlaps},
                           {QStringLiteral("cycles"), QJsonArray()},
                           {QStringLiteral("lost"), lost},
                           {QStringLiteral("singlePoints"), points},
                           {QStringLiteral("notes"), notes},
                           {QStringLiteral("notVerified"), doubts}};
    for (auto it = open.begin(); it != open.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace tverrlos
