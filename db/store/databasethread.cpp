#include "db/store/databasethread.h"

#include "db/store/sqlstore.h"

#include <QThread>

namespace tverrlos {

DatabaseThread::DatabaseThread(Opening open, Refreshing refresh)
    : m_open(std::move(open)), m_refresh(std::move(refresh)), m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(QStringLiteral("database"));
    m_thread->start();
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_posted.notify_one();
    m_thread->wait();
}

void DatabaseThread::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_store)
        m_store->connection().interrupt();
}

void DatabaseThread::enqueue(std::function<void(Result<Store *>)> job)
{
    post({std::move(job), {}});
}

void DatabaseThread::enqueueClosed(std::function<void()> work)
{
    post({{}, std::move(work)});
}

void DatabaseThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_posted.notify_one();
}

void DatabaseThread::work()
{
    while (const std::optional<Job> job = next())
        run(*job);
    close();
}

std::optional<DatabaseThread::Job> DatabaseThread::next()
{
    std::unique_lock lock(m_mutex);
    m_posted.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
    if (m_jobs.empty())
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void DatabaseThread::run(const Job &job)
{
    if (job.withStore) {
        const Result<Store *> opened = store();
        if (opened && m_refresh)
            m_refresh(**opened);
        job.withStore(opened);
        if (m_store && !m_store->connection().isUsable())
            close();
        return;
    }
    close();
    job.whileClosed();
    m_failuresToTell = 0; // what stood in the way may be gone
}

Result<Store *> DatabaseThread::store()
{
    if (m_store)
        return m_store.get();
    if (m_failuresToTell > 0) {
        --m_failuresToTell;
        return *m_failure;
    }
    Result<std::unique_ptr<SqlStore>> opened = m_open();
    const std::lock_guard lock(m_mutex);
    if (opened) {
        m_store = std::move(opened).value();
        return m_store.get();
    }
    m_failure = opened.error();
    m_failuresToTell = m_jobs.size(); // they are not made to wait for the same failure one by one
    return *m_failure;
}

void DatabaseThread::close()
{
    std::unique_ptr<SqlStore> ended;
    const std::lock_guard lock(m_mutex);
    ended = std::move(m_store);
}

} // namespace tverrlos
