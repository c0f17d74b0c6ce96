#include "ui/responsibility/differencewords.h"

#include "ui/responsibility/vertexwords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

namespace tverrlos {

namespace {

QString say(const char *sentence, const QStringList &arguments)
{
    return filledIn(QCoreApplication::translate("GraphDifference", sentence), arguments);
}

QString nameIn(const DatedGraph &dated, const QString &code)
{
    return dated.graph.nameOf(code, dated.day, readersLanguage());
}

QString edgeWords(const ResponsibilityEdge &edge, const DatedGraph &dated)
{
    return QStringLiteral("%1 %2 %3")
        .arg(nameIn(dated, edge.from), roleWords(codeOf(edge.kind)), nameIn(dated, edge.to));
}

QString endedWords(const QString &code, const DatedGraph &before, const DatedGraph &after)
{
    const auto body = after.graph.bodyOn(AgencyCode(code), after.day);
    return body ? say(QT_TRANSLATE_NOOP("GraphDifference", "%1 has ended; %2 carries on."),
                      {nameIn(before, code), nameIn(after, body->text())})
                : say(QT_TRANSLATE_NOOP("GraphDifference", "%1 has ended, and nobody carries on."),
                      {nameIn(before, code)});
}

QString standingWords(const GraphDifference::Standing &standing, const DatedGraph &after)
{
    const QString name = nameIn(after, standing.agency);
    return standing.after
               ? say(QT_TRANSLATE_NOOP("GraphDifference", "%1 in the service: %2."),
                     {name, words(*standing.after)})
               : say(QT_TRANSLATE_NOOP("GraphDifference", "%1 no longer takes part in the service."), {name});
}

} // namespace

QStringList differenceWords(const GraphDifference &difference, const DatedGraph &before,
                            const DatedGraph &after)
{
    QStringList told;
    for (const QString &code : difference.added)
        told.append(say(QT_TRANSLATE_NOOP("GraphDifference", "New: %1."), {nameIn(after, code)}));
    for (const QString &code : difference.ended)
        told.append(endedWords(code, before, after));
    for (const QString &code : difference.renamed)
        told.append(say(QT_TRANSLATE_NOOP("GraphDifference", "%1 is now called %2."),
                        {nameIn(before, code), nameIn(after, code)}));
    for (const QString &code : difference.switchedOn)
        told.append(say(QT_TRANSLATE_NOOP("GraphDifference", "Cases can now be tagged with %1."),
                        {nameIn(after, code)}));
    for (const QString &code : difference.switchedOff)
        told.append(say(QT_TRANSLATE_NOOP("GraphDifference", "Cases can no longer be tagged with %1."),
                        {nameIn(before, code)}));
    for (const ResponsibilityEdge &edge : difference.begun)
        if (edge.kind != EdgeKind::SucceededBy) // told with the body that ended
            told.append(say(QT_TRANSLATE_NOOP("GraphDifference", "From now: %1."), {edgeWords(edge, after)}));
    for (const ResponsibilityEdge &edge : difference.over)
        if (!difference.ended.contains(edge.from))
            told.append(
                say(QT_TRANSLATE_NOOP("GraphDifference", "No longer: %1."), {edgeWords(edge, before)}));
    for (const GraphDifference::Standing &standing : difference.standings)
        told.append(standingWords(standing, after));
    return told;
}

} // namespace tverrlos
