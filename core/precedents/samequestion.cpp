#include "core/precedents/samequestion.h"

#include "core/precedents/plainwords.h"

#include <QSet>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int wordsTogether = 3;
constexpr qsizetype mostWords = 2'000;

QSet<QString> sequencesOf(QStringView text)
{
    const QStringList words = plainWords(text, mostWords);
    QSet<QString> sequences;
    if (words.size() < wordsTogether && !words.isEmpty())
        sequences.insert(words.join(QLatin1Char(' ')));
    for (qsizetype at = 0; at + wordsTogether <= words.size(); ++at)
        sequences.insert(words.mid(at, wordsTogether).join(QLatin1Char(' ')));
    return sequences;
}

} // namespace

double textLikeness(QStringView one, QStringView other)
{
    const QSet<QString> left = sequencesOf(one);
    const QSet<QString> right = sequencesOf(other);
    // A few words stand in many texts: the shorter one must be a fair part of the longer.
    const auto [fewer, more] = std::minmax(left.size(), right.size());
    if (fewer == 0 || fewer * 4 < more)
        return 0;
    const auto shared = std::count_if(left.begin(), left.end(),
                                      [&](const QString &sequence) { return right.contains(sequence); });
    return static_cast<double>(shared) / static_cast<double>(fewer);
}

} // namespace tverrlos
