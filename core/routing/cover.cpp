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

/// Wishes that have nobody in common need one each.
int atLeast(const Wishes &wishes)
{
    std::set<int> met;
    int apart = 0;
    for (const QList<int> &wish : wishes) {
        if (std::any_of(wish.begin(), wish.end(), [&](int one) { return met.count(one) > 0; }))
            continue;
        met.insert(wish.begin(), wish.end());
        ++apart;
    }
    return apart;
}

/// Whether `more` can meet them all: somebody of the first wish must be chosen.
bool canBeMet(const Wishes &wishes, int more)
{
    if (wishes.isEmpty())
        return true;
    if (atLeast(wishes) > more)
        return false;
    const QList<int> &first = wishes.constFirst();
    return std::any_of(first.begin(), first.end(),
                       [&](int one) { return canBeMet(unmet(wishes, {one}), more - 1); });
}

/// The first choice of the smallest size, in the order of the numbers: whoever can begin or go on with it
/// does.
QList<int> exact(Wishes wishes, const QList<int> &candidates)
{
    int size = atLeast(wishes);
    while (!canBeMet(wishes, size))
        ++size;
    QList<int> chosen;
    for (const int one : candidates) {
        if (wishes.isEmpty())
            break;
        const Wishes rest = unmet(wishes, {one});
        if (rest.size() == wishes.size() || !canBeMet(rest, size - 1))
            continue;
        chosen.append(one);
        wishes = rest;
        --size;
    }
    return chosen;
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
