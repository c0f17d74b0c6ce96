#include "core/regimes/comingregimes.h"

#include "core/regimes/lexicon.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tverrlos {

namespace {

QJsonObject reference(const QString &name)
{
    QFile file(QStringLiteral(":/reference/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The reference data %s is not in the program.", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The shipped lexicon's way of reading and reckoning, over other regimes and words.
Lexicon comingLexicon()
{
    QJsonObject document = reference(QStringLiteral("lexicon.json"));
    const QJsonObject coming = reference(QStringLiteral("coming-regimes.json"));
    document.insert(QStringLiteral("regimes"), coming.value(QLatin1String("regimes")));
    document.insert(QStringLiteral("terms"), coming.value(QLatin1String("terms")));
    document.insert(QStringLiteral("combinations"), QJsonArray());
    Result<Lexicon> lexicon = parseLexicon(QJsonDocument(document).toJson(QJsonDocument::Compact));
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().english()));
    return std::move(lexicon).value();
}

void addOnce(auto &list, const auto &values)
{
    for (const auto &value : values)
        if (!list.contains(value))
            list.append(value);
}

} // namespace

const QList<RegimeCode> &comingRegimes()
{
    static const QList<RegimeCode> regimes = comingLexicon().regimes;
    return regimes;
}

Suggestion withComingRegimes(Suggestion suggestion, const Enquiry &enquiry,
                             const QList<RegimeCode> &switchedOn)
{
    static const Suggester suggester(comingLexicon());
    const bool anyOn = std::any_of(comingRegimes().begin(), comingRegimes().end(),
                                   [&](const RegimeCode &regime) { return switchedOn.contains(regime); });
    if (!anyOn)
        return suggestion;
    Suggestion coming = suggester.suggest(enquiry);
    coming.regimes.removeIf([&](const RegimeSuggestion &one) { return !switchedOn.contains(one.regime); });
    if (coming.regimes.isEmpty())
        return suggestion;
    suggestion.regimes += coming.regimes;
    std::stable_sort(suggestion.regimes.begin(), suggestion.regimes.end(),
                     [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    addOnce(suggestion.topics, coming.topics);
    addOnce(suggestion.provisions, coming.provisions);
    suggestion.regulatory = true;
    suggestion.incomplete = false;
    return suggestion;
}

} // namespace tverrlos
