#include "core/regimes/suggestionjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace tverrlos {

namespace {

template<class Coded>
QJsonArray codes(const QList<Coded> &values)
{
    QJsonArray array;
    for (const Coded &value : values)
        array.append(value.text());
    return array;
}

template<class Facet>
QJsonValue facet(const std::optional<Facet> &value)
{
    return value ? QJsonValue(QString(codeOf(*value))) : QJsonValue(QJsonValue::Null);
}

/// Rounded down to hundredths, so that a suggestion never reads as a certainty.
double hundredths(double confidence)
{
    return std::min(0.99, std::floor(confidence * 100) / 100);
}

} // namespace

QJsonObject suggestionJson(const QString &source, const Suggestion &suggestion)
{
    QJsonArray regimes, assess;
    for (const RegimeSuggestion &each : suggestion.regimes)
        regimes.append(QJsonObject{{QStringLiteral("regime"), each.regime.text()},
                                   {QStringLiteral("confidence"), hundredths(each.confidence)},
                                   {QStringLiteral("evidence"), QJsonArray::fromStringList(each.words())}});
    for (const RegimeSuggestion &each : suggestion.assess)
        assess.append(each.regime.text());
    return {{QStringLiteral("source"), source},
            {QStringLiteral("regimes"), regimes},
            {QStringLiteral("assess"), assess},
            {QStringLiteral("problems"), suggestion.problems},
            {QStringLiteral("regulatory"), suggestion.regulatory},
            {QStringLiteral("incomplete"), suggestion.incomplete},
            {QStringLiteral("language"), QString(codeOf(suggestion.language))},
            {QStringLiteral("provisions"), codes(suggestion.provisions)},
            {QStringLiteral("topics"), codes(suggestion.topics)},
            {QStringLiteral("phase"), facet(suggestion.phase)},
            {QStringLiteral("projectType"), facet(suggestion.projectType)}};
}

QByteArray suggestionLine(const QString &source, const Suggestion &suggestion)
{
    return QJsonDocument(suggestionJson(source, suggestion)).toJson(QJsonDocument::Compact);
}

} // namespace tverrlos
