#include "core/routing/cover.h"

#include <algorithm>
#include <set>

namespace tverrlos {

namespace {

constexpr std::size_t mostCandidates = 20;

using Wishes = QList<QList<int>>;

Wishes unmet(const Wishes &wishes, const QList<int> &chosen)
{
    Wishes rest;
    for (const QList<int> &wish : wishes)
        if (std::none_of(wish.begin(), wish.end(), [&](int one) { return chosen.contains(one); }))
            rest.append(wish);
    return rest;
}

QList<int> candidatesOf(const Wishes &wishes)
{
    std::set<int> all;
    for (const QList<int> &wish : wishes)
        all.insert(wish.begin(), wish.end());
    return {all.begin(), all.end()};
}

/// Tries the choices of `more` further candidates in the order of the numbers.
bool choose(const Wishes &wishes, const QList<int> &candidates, qsizetype from, int more, QList<int> &chosen)
{
    if (wishes.isEmpty())
        return true;
    if (more == 0)
        return false;
    for (qsizetype i = from; i < candidates.size(); ++i) {
        chosen.append(candidates.at(i));
        if (choose(unmet(wishes, {candidates.at(i)}), candidates, i + 1, more - 1, chosen))
            return true;
        chosen.removeLast();
    }
    return false;
}

QList<int> exact(const Wishes &wishes, const QList<int> &candidates)
{
    for (int size = 0; size <= candidates.size(); ++size) {
        QList<int> chosen;
        if (choose(wishes, candidates, 0, size, chosen))
            return chosen;
    }
    return candidates;
}

QList<int> greedy(Wishes wishes, const QList<int> &candidates)
{
    QList<int> chosen;
    while (!wishes.isEmpty()) {
        const auto met = [&](int one) {
            return std::count_if(wishes.begin(), wishes.end(),
                                 [&](const QList<int> &wish) { return wish.contains(one); });
        };
        const int best = *std::max_element(candidates.begin(), candidates.end(),
                                           [&](int a, int b) { return met(a) < met(b); });
        chosen.append(best);
        wishes = unmet(wishes, {best});
    }
    return chosen;
}

} // namespace

QList<int> smallestCover(const QList<QList<int>> &wishes)
{
    std::set<int> forced;
    Wishes real;
    for (const QList<int> &wish : wishes) {
        if (wish.isEmpty())
            continue;
        real.append(wish);
        if (wish.size() == 1)
            forced.insert(wish.constFirst());
    }
    QList<int> cover(forced.begin(), forced.end());
    const Wishes open = unmet(real, cover);
    const QList<int> candidates = candidatesOf(open);
    cover += static_cast<std::size_t>(candidates.size()) <= mostCandidates ? exact(open, candidates)
                                                                           : greedy(open, candidates);
    std::sort(cover.begin(), cover.end());
    return cover;
}

} // namespace tverrlos
