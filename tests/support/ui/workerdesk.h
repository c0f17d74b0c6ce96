#pragma once

#include "core/work/databasedesk.h"

#include <QObject>
#include <QThread>

namespace tverrlos {

/// Runs the jobs on a thread of its own, as the real database thread does, over a store the test owns.
class WorkerDesk final : public DatabaseDesk
{
public:
    explicit WorkerDesk(Store &store);
    ~WorkerDesk() override;

    /// Jobs wait until resume(): for looking at busy states.
    void pause();
    void resume();
    /// Returns when every job handed in so far has run.
    void drain();

protected:
    void enqueue(std::function<void(Result<Store *>)> job) override;

private:
    Store &m_store;
    QThread m_thread;
    QObject m_worker; ///< lives in the thread
    std::atomic<bool> m_paused = false;
    QList<std::function<void(Result<Store *>)>> m_held; ///< GUI thread only
};

} // namespace tverrlos
