#include "core/responsibility/graphonday.h"
#include "core/routing/answering.h"
#include "core/routing/questions.h"
#include "ui/responsibility/vertexwords.h"
#include "ui/wording/datewords.h"
#include "ui/wording/routewords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tverrlos {

namespace {

/// Writes the story of one vertex, chapter by chapter.
class Story
{
    Q_DECLARE_TR_FUNCTIONS(Vertex)
public:
    Story(const ResponsibilityGraph &graph, const ResponsibilityNode &node, const QDate &day)
        : m_graph(graph), m_node(node), m_day(day), m_language(readersLanguage())
    {}

    QString told();

private:
    QString name(const QString &code) const { return m_graph.nameOf(code, m_day, m_language); }
    QString link(const QString &code) const;
    QString quiet(const QString &words) const;
    QString edgeLine(const ResponsibilityEdge &edge, const QString &line) const;
    void chapter(const QString &heading, const QStringList &lines);
    void names();
    void answersFor();
    void standsUnder();
    void successions();
    void partnership();
    void answeredBy();
    void parts();
    void switchedOn();
    void beneath();

    const ResponsibilityGraph &m_graph;
    const ResponsibilityNode &m_node;
    QDate m_day;
    CaseLanguage m_language;
    QString m_html;
};

QString Story::link(const QString &code) const
{
    return QStringLiteral("<a href=\"vertex:%1\">%2</a>")
        .arg(code.toHtmlEscaped(), name(code).toHtmlEscaped());
}

QString Story::quiet(const QString &words) const
{
    return words.isEmpty() ? QString() : QStringLiteral("<br><small>%1</small>").arg(words.toHtmlEscaped());
}

/// The line with its period, and its grounds beneath.
QString Story::edgeLine(const ResponsibilityEdge &edge, const QString &line) const
{
    const QString period = periodWords(edge.valid);
    const QString settled =
        edge.kind == EdgeKind::Leads
            ? quiet(tr("Settled by %1 on %2.")
                        .arg(edge.settlement.decidedBy, dateWords(edge.settlement.decided)))
            : QString();
    return (period.isEmpty() ? line : QStringLiteral("%1, %2").arg(line, period)) + settled +
           quiet(groundsWords(edge.grounds));
}

void Story::chapter(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_html += QStringLiteral("<p style=\"margin:10px 0 2px 0\"><b>%1</b></p>").arg(heading.toHtmlEscaped());
    for (const QString &line : lines)
        m_html += QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>").arg(line);
}

void Story::names()
{
    m_html += QStringLiteral("<p style=\"margin:0\"><big><b>%1</b></big></p>")
                  .arg(name(m_node.code).toHtmlEscaped());
    QStringList facts{words(m_node.kind), m_node.code};
    if (const QString period = periodWords(m_node.valid); !period.isEmpty())
        facts.append(period);
    m_html +=
        QStringLiteral("<p style=\"margin:2px 0\">%1%2</p>")
            .arg(facts.join(QStringLiteral(" · ")).toHtmlEscaped(), quiet(groundsWords(m_node.grounds)));
    if (m_node.names.size() < 2)
        return;
    QStringList lines;
    for (const DatedName &dated : m_node.names)
        lines.append(QStringLiteral("%1, %2").arg(dated.name.in(m_language).toHtmlEscaped(),
                                                  periodWords(dated.valid)));
    chapter(tr("Names"), lines);
}

/// What it declares itself, and what it carries on after bodies that have ended.
void Story::answersFor()
{
    QStringList own, asked;
    bool supervises = false;
    for (const ResponsibilityNode &body : m_graph.nodes()) {
        const bool self = body.code == m_node.code;
        if (!self && (body.valid.holdsOn(m_day) ||
                      m_graph.bodyOn(AgencyCode(body.code), m_day) != AgencyCode(m_node.code)))
            continue;
        for (const ResponsibilityEdge *edge : m_graph.edgesFrom(body.code, m_day)) {
            const bool consults = edge->kind == EdgeKind::Consults;
            supervises = supervises || edge->kind == EdgeKind::Supervises;
            if (!isResponsibility(edge->kind) && !consults)
                continue;
            QString line = consults ? link(edge->to)
                                    : QStringLiteral("%1 %2").arg(
                                          roleWords(codeOf(edge->kind)).toHtmlEscaped(), link(edge->to));
            if (edge->supporting)
                line = tr("%1 (beside another)").arg(line);
            if (!self)
                line = tr("%1 (after %2)").arg(line, link(body.code));
            (consults ? asked : own).append(edgeLine(*edge, line));
        }
    }
    chapter(tr("Answers for"), own);
    chapter(tr("Is asked by the way about"), asked);
    QStringList alone;
    if (!own.isEmpty())
        for (const QString &code : answeredAloneBy(m_graph, AgencyCode(m_node.code), m_day))
            alone.append(link(code));
    if (!alone.isEmpty())
        chapter(tr("Nobody else answers for"), {alone.join(QStringLiteral(", "))});
    if (supervises)
        chapter(
            tr("Guides and supervises"),
            {tr("Where it also supervises the asker under the same rules, the guidance must stay apart from "
                "the supervision; such a case shows a role conflict.")
                 .toHtmlEscaped()});
}

void Story::standsUnder()
{
    QStringList lines;
    if (m_node.valid.holdsOn(m_day))
        for (const ResponsibilityEdge *edge : m_graph.edgesFrom(m_node.code, m_day))
            if (edge->kind == EdgeKind::SubordinateTo)
                lines.append(edgeLine(*edge, link(edge->to)));
    chapter(tr("Stands under"), lines);
}

void Story::successions()
{
    QStringList lines;
    for (const ResponsibilityEdge &edge : m_graph.edges()) {
        if (edge.kind != EdgeKind::SucceededBy || !edge.valid.holdsOn(m_day))
            continue;
        const QString day = edge.valid.from.isValid() ? dateWords(edge.valid.from) : QString();
        if (edge.from == m_node.code)
            lines.append(
                (edge.renamed ? tr("Became %1 on %2") : tr("Merged into %1 on %2")).arg(link(edge.to), day) +
                quiet(groundsWords(edge.grounds)));
        if (edge.to == m_node.code)
            lines.append((edge.renamed ? tr("Was %1 until %2") : tr("Took over after %1 on %2"))
                             .arg(link(edge.from), day) +
                         quiet(groundsWords(edge.grounds)));
    }
    chapter(tr("Before and after"), lines);
}

void Story::partnership()
{
    if (const auto taken = m_graph.partnershipOf(AgencyCode(m_node.code), m_day))
        chapter(tr("In the service"), {QStringLiteral("%1, %2").arg(words(taken->standing).toHtmlEscaped(),
                                                                    periodWords(taken->valid)) +
                                       quiet(groundsWords(taken->grounds))});
}

void Story::answeredBy()
{
    const Answering answering(m_graph, m_day, m_language);
    const SayRoute say = sayRoute();
    const QList<RouteAnswer> answers = answering.answersFor(m_node);
    QStringList lines;
    QList<AgencyCode> full;
    QStringList ministries;
    for (const RouteAnswer &answer : answers) {
        QStringList because;
        for (const RouteSentence &sentence : answer.because)
            because.append(say(sentence));
        if (!answer.verified)
            because.append(tr("Not verified."));
        lines.append(QStringLiteral("%1: %2").arg(link(answer.agency.text()),
                                                  roleWords(codeOf(answer.role)).toHtmlEscaped()) +
                     quiet(because.join(QLatin1Char(' '))));
        if (answer.supporting || full.contains(answer.agency))
            continue;
        full.append(answer.agency);
        const auto ministry = m_graph.ministryOf(answer.agency, m_day);
        if (ministry && !ministries.contains(ministry->text()))
            ministries.append(ministry->text());
    }
    if (lines.isEmpty())
        lines.append(tr("Nobody answers for this.").toHtmlEscaped());
    if (full.size() > 1 && (m_node.kind == NodeKind::Regime || answering.hasAgenciesOfItsOwn(m_node)))
        lines.append(tr("Shared: %n agencies answer in full.", nullptr, static_cast<int>(full.size()))
                         .toHtmlEscaped());
    if (ministries.size() > 1)
        lines.append(tr("They stand under different ministries.").toHtmlEscaped());
    chapter(tr("Who answers, and why"), lines);
    lines.clear();
    for (const ResponsibilityEdge *edge : m_graph.edgesInto(m_node.code, m_day))
        if (isResponsibility(edge->kind))
            lines.append(
                edgeLine(*edge, QStringLiteral("%1 %2").arg(link(edge->from),
                                                            roleWords(codeOf(edge->kind)).toHtmlEscaped())));
    chapter(tr("As it is laid down"), lines);
    lines.clear();
    for (const ResponsibilityEdge *edge : m_graph.edgesInto(m_node.code, m_day))
        if (edge->kind == EdgeKind::Consults)
            lines.append(edgeLine(*edge, link(edge->from)));
    chapter(tr("Asked by the way"), lines);
}

void Story::parts()
{
    QStringList wholes, parts;
    for (const ResponsibilityEdge *edge : m_graph.edgesFrom(m_node.code, m_day))
        if (edge->kind == EdgeKind::PartOf)
            wholes.append(link(edge->to));
    for (const ResponsibilityEdge *edge : m_graph.edgesInto(m_node.code, m_day))
        if (edge->kind == EdgeKind::PartOf)
            parts.append(link(edge->from));
    const auto one = [](const QStringList &links) {
        return links.isEmpty() ? links : QStringList{links.join(QStringLiteral(", "))};
    };
    chapter(tr("Falls under"), one(wholes));
    chapter(tr("What belongs under it"), one(parts));
}

void Story::switchedOn()
{
    QStringList lines;
    for (const SwitchedOn &on : m_node.switchedOn) {
        const QString period = periodWords(on.valid);
        lines.append((period.isEmpty() ? tr("always") : period) + quiet(groundsWords(on.grounds)));
    }
    if (lines.isEmpty())
        lines.append(tr("not yet: give it a date and somebody who answers").toHtmlEscaped());
    chapter(tr("Cases can be tagged with it"), lines);
}

void Story::beneath()
{
    QStringList lines;
    for (const ResponsibilityEdge *edge : m_graph.edgesInto(m_node.code, m_day)) {
        const ResponsibilityNode *agency = m_graph.find(edge->from);
        if (edge->kind == EdgeKind::SubordinateTo && agency && agency->valid.holdsOn(m_day))
            lines.append(edgeLine(*edge, link(edge->from)));
    }
    chapter(tr("Agencies under it"), lines);
}

QString Story::told()
{
    names();
    switch (m_node.kind) {
    case NodeKind::Topic:
    case NodeKind::Provision:
        answeredBy();
        parts();
        break;
    case NodeKind::Regime:
        answeredBy();
        switchedOn();
        parts();
        break;
    case NodeKind::Agency:
    case NodeKind::Ministry:
        answersFor();
        standsUnder();
        partnership();
        successions();
        beneath();
        break;
    }
    return m_html;
}

} // namespace

QString vertexStory(const ResponsibilityGraph &graph, const ResponsibilityNode &node, const QDate &day)
{
    return Story(graph, node, day).told();
}

} // namespace tverrlos
