#include "ui/responsibility/vertexwords.h"

#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include "core/routing/answering.h"

#include <QCoreApplication>

namespace tverrlos {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Vertex", sentence);
}

} // namespace

QString words(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Topic:
        return say(QT_TRANSLATE_NOOP("Vertex", "Topic"));
    case NodeKind::Provision:
        return say(QT_TRANSLATE_NOOP("Vertex", "Provision"));
    case NodeKind::Regime:
        return say(QT_TRANSLATE_NOOP("Vertex", "Regime"));
    case NodeKind::Agency:
        return say(QT_TRANSLATE_NOOP("Vertex", "Agency"));
    case NodeKind::Ministry:
        return say(QT_TRANSLATE_NOOP("Vertex", "Ministry"));
    }
    Q_UNREACHABLE();
}

QString words(Partnership::Standing standing)
{
    switch (standing) {
    case Partnership::Standing::Holds:
        return say(QT_TRANSLATE_NOOP("Vertex", "holds the meetings"));
    case Partnership::Standing::Takes:
        return say(QT_TRANSLATE_NOOP("Vertex", "partner"));
    case Partnership::Standing::Observes:
        return say(QT_TRANSLATE_NOOP("Vertex", "observer"));
    }
    Q_UNREACHABLE();
}

QString periodWords(const Validity &valid)
{
    const bool begins = valid.from.isValid(), ends = valid.to.isValid();
    if (begins && ends)
        return say(QT_TRANSLATE_NOOP("Vertex", "%1 to %2"))
            .arg(dateWords(valid.from), dateWords(valid.to.addDays(-1)));
    if (begins)
        return say(QT_TRANSLATE_NOOP("Vertex", "since %1")).arg(dateWords(valid.from));
    return ends ? say(QT_TRANSLATE_NOOP("Vertex", "until %1")).arg(dateWords(valid.to.addDays(-1)))
                : QString();
}

QString groundsWords(const Grounds &grounds)
{
    QStringList told;
    if (!grounds.verified)
        told.append(say(QT_TRANSLATE_NOOP("Vertex", "Not verified.")));
    if (!grounds.source.isEmpty())
        told.append(say(QT_TRANSLATE_NOOP("Vertex", "Source: %1.")).arg(grounds.source));
    if (!grounds.note.isEmpty())
        told.append(grounds.note.endsWith(QLatin1Char('.')) ? grounds.note : grounds.note + QLatin1Char('.'));
    return told.join(QLatin1Char(' '));
}

QString doubtWords(const Grounds &grounds)
{
    return grounds.verified ? QString()
                            : QStringLiteral(" (%1)").arg(say(QT_TRANSLATE_NOOP("Vertex", "not verified")));
}

QString vertexSummary(const ResponsibilityGraph &graph, const ResponsibilityNode &node, const QDate &day)
{
    const CaseLanguage language = readersLanguage();
    const auto name = [&](const QString &code) { return graph.nameOf(code, day, language); };
    QStringList told{QStringLiteral("%1, %2").arg(name(node.code), words(node.kind).toLower()) +
                     doubtWords(node.grounds)};
    if (!node.valid.holdsOn(day))
        told.append(periodWords(node.valid));
    const bool body = node.kind == NodeKind::Agency || node.kind == NodeKind::Ministry;
    for (const ResponsibilityEdge *edge : graph.edgesFrom(node.code, day))
        told.append(QStringLiteral("%1 %2").arg(roleWords(codeOf(edge->kind)), name(edge->to)) +
                    doubtWords(edge->grounds));
    if (!body) {
        QStringList answering;
        for (const RouteAnswer &answer : Answering(graph, day, language).answersFor(node))
            if (!answering.contains(answer.name))
                answering.append(answer.name);
        told.append(answering.isEmpty() ? say(QT_TRANSLATE_NOOP("Vertex", "nobody answers for this"))
                                        : say(QT_TRANSLATE_NOOP("Vertex", "answered for by %1"))
                                              .arg(answering.join(QStringLiteral(", "))));
    } else if (const auto taken = graph.partnershipOf(AgencyCode(node.code), day)) {
        told.append(words(taken->standing) + doubtWords(taken->grounds));
    }
    return told.join(QStringLiteral("; "));
}

} // namespace tverrlos
