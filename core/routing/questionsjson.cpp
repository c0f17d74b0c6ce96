#include "core/routing/questionsjson.h"

#include "core/identity/jsonvalues.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

QJsonObject answerToJson(const GraphAnswer &answer)
{
    const QString agency = answer.agencies.value(0).text();
    switch (answer.question) {
    case GraphQuestion::Gap:
        return {{QStringLiteral("code"), answer.things.value(0)}, {QStringLiteral("urgent"), answer.urgent}};
    case GraphQuestion::Overlap:
        return {{QStringLiteral("code"), answer.things.value(0)},
                {QStringLiteral("agencies"), textArray(answer.agencies)}};
    case GraphQuestion::CrossMinistry:
        return {{QStringLiteral("ministries"), textArray(answer.agencies)},
                {QStringLiteral("regimes"), QJsonArray{QJsonArray::fromStringList(answer.things),
                                                       QJsonArray::fromStringList(answer.others)}}};
    case GraphQuestion::SinglePoint:
        return {{QStringLiteral("agency"), agency},
                {QStringLiteral("alone"), QJsonArray::fromStringList(answer.things)}};
    case GraphQuestion::RoleConflict:
        return {{QStringLiteral("agency"), agency}, {QStringLiteral("regime"), answer.things.value(0)}};
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject answersToJson(const QList<GraphAnswer> &answers, const QList<QList<CaseNumber>> &cases)
{
    QHash<GraphQuestion, QJsonArray> lists;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QJsonArray numbers;
        for (const CaseNumber &number : cases.value(i))
            numbers.append(number.text());
        QJsonObject object = answerToJson(answers.at(i));
        object.insert(QStringLiteral("cases"), numbers);
        lists[answers.at(i).question].append(object);
    }
    return {{QStringLiteral("gaps"), lists.value(GraphQuestion::Gap)},
            {QStringLiteral("overlaps"), lists.value(GraphQuestion::Overlap)},
            {QStringLiteral("crossMinistry"), lists.value(GraphQuestion::CrossMinistry)},
            {QStringLiteral("singlePoints"), lists.value(GraphQuestion::SinglePoint)},
            {QStringLiteral("roleConflicts"), lists.value(GraphQuestion::RoleConflict)},
            {QStringLiteral("cycles"), QJsonArray()}};
}

} // namespace tverrlos
