#include "core/regimes/leanings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace tverrlos {

namespace {

Error faulty(const QString &word)
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "The words' leanings are not understood at “%1”."), {word});
}

QList<double> figuresIn(const QJsonValue &value)
{
    QList<double> figures;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        figures.append(each.toDouble());
    return figures;
}

} // namespace

Leaning Leanings::of(const ReadText &text) const
{
    Leaning leaning;
    if (isEmpty())
        return leaning;
    QSet<QString> met;
    QList<double> sums(base.size(), 0.0);
    for (const Word &word : text.words) {
        if (text.sentences.at(word.sentence).background) // the question says what it is about
            continue;
        const QString beginning = word.folded.left(letters);
        const auto known = words.constFind(beginning);
        if (known == words.constEnd() || met.contains(beginning))
            continue;
        met.insert(beginning);
        for (qsizetype i = 0; i < sums.size(); ++i)
            sums[i] += known->at(i);
    }
    // A long text says the same in more words.
    const double scale = 1 / std::sqrt(std::max<qsizetype>(1, met.size()));
    leaning.about = base.constFirst() + sums.constFirst() * scale;
    for (qsizetype i = 1; i < sums.size(); ++i)
        leaning.regimes.append(base.at(i) + sums.at(i) * scale);
    return leaning;
}

Result<Leanings> parseLeanings(const QByteArray &json, const QList<RegimeCode> &regimes)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    Leanings leanings;
    leanings.letters = document.value(QLatin1String("letters")).toInt(leanings.letters);
    leanings.share = document.value(QLatin1String("share")).toDouble();
    leanings.base = figuresIn(document.value(QLatin1String("base")));
    QList<RegimeCode> named;
    const QJsonArray order = document.value(QLatin1String("regimes")).toArray();
    for (const QJsonValue &regime : order)
        named.append(RegimeCode(regime.toString()));
    if (named != regimes || leanings.base.size() != regimes.size() + 1)
        return faulty(QStringLiteral("regimes"));
    const QJsonObject words = document.value(QLatin1String("words")).toObject();
    for (auto word = words.begin(); word != words.end(); ++word) {
        const QList<double> figures = figuresIn(word.value());
        if (figures.size() != leanings.base.size())
            return faulty(word.key());
        leanings.words.insert(word.key(), QList<float>(figures.begin(), figures.end()));
    }
    return leanings;
}

} // namespace tverrlos
