#include "core/regimes/suggestionjson.h"

#include "core/identity/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace tverrlos {

namespace {

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
            {QStringLiteral("provisions"), textArray(suggestion.provisions)},
            {QStringLiteral("topics"), textArray(suggestion.topics)},
            {QStringLiteral("phase"), jsonOrNull(suggestion.phase)},
            {QStringLiteral("projectType"), jsonOrNull(suggestion.projectType)}};
}

QByteArray suggestionLine(const QString &source, const Suggestion &suggestion)
{
    return QJsonDocument(suggestionJson(source, suggestion)).toJson(QJsonDocument::Compact);
}

} // namespace tverrlos
