#pragma once

#include <QtGlobal>

#include <functional>

namespace tverrlos {

/// How long work tells how far it has come and asks whether to go on. Both are called on the thread that does
/// the work, often, so they must be cheap; either may be empty.
struct Progress
{
    std::function<void(qint64 done, qint64 total)> report; ///< total 0: not known
    std::function<bool()> cancelled;

    void tell(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    bool isCancelled() const { return cancelled && cancelled(); }
};

} // namespace tverrlos
