#pragma once

#include "core/work/databasedesk.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace tverrlos {

class SqlStore;

/// The one thread that touches the database. It opens the store before the first job, uses and closes it. A
/// store that cannot be opened is an answer, not an end: the jobs that wait get the error, and a job posted
/// later tries again. So does the first job after a server was lost.
class DatabaseThread final : public DatabaseDesk
{
public:
    using Opening = std::function<Result<std::unique_ptr<SqlStore>>()>;

    /// Looks, before each job, for what others have changed meanwhile.
    using Refreshing = std::function<void(Store &)>;

    /// Both are called on the database thread.
    explicit DatabaseThread(Opening open, Refreshing refresh = {});
    /// Does the jobs that were given, closes the store and waits for the thread.
    ~DatabaseThread() override;

    /// Runs `work` on the database thread while the store is closed; the next job opens it again. For putting
    /// a backup in the database's place.
    ///
    ///     QFuture<Result<RestoreReceipt>> done = thread.whileClosed([=] { return restore(file); });
    template<class Work>
    auto whileClosed(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        auto future = promise->future();
        promise->start();
        enqueueClosed([promise, work = std::move(work)]() mutable {
            if (!promise->isCanceled())
                promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    /// Stops what runs now: it ends with Cancelled. Thread-safe.
    void interrupt();

protected:
    void enqueue(std::function<void(Result<Store *>)> job) override;

private:
    struct Job
    {
        std::function<void(Result<Store *>)> withStore;
        std::function<void()> whileClosed; ///< one of the two is set
    };

    void enqueueClosed(std::function<void()> work);
    void post(Job job);
    void work();
    std::optional<Job> next();
    void run(const Job &job);
    Result<Store *> store();
    void close();

    Opening m_open;
    Refreshing m_refresh;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_posted;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::unique_ptr<SqlStore>
        m_store; ///< made and ended on the thread; the mutex guards the pointer for interrupt()
    std::optional<Error> m_failure;   ///< of the latest opening
    std::size_t m_failuresToTell = 0; ///< jobs that were waiting when it failed
    std::unique_ptr<QThread> m_thread;
};

} // namespace tverrlos
