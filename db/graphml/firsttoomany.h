#pragma once

#include <QtGlobal>

namespace tverrlos {

/// Of entries that are good up to some point and bad from there on: the first with which they are bad. What
/// is wrong with some stays wrong with more, so that halving finds it. Precondition: all of them are not
/// good.
template<class IsGood>
qsizetype firstTooMany(qsizetype count, const IsGood &isGood)
{
    qsizetype good = 0;
    qsizetype bad = count;
    while (bad - good > 1) {
        const qsizetype middle = (good + bad) / 2;
        (isGood(middle) ? good : bad) = middle;
    }
    return bad - 1;
}

} // namespace tverrlos
